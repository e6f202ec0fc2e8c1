import { Button, IconButton } from '../../components/button.tsx';
import { t } from '../../components/words.ts';
import type { ClipOrder } from '../../lib/archive/browse.ts';
import type { SearchHit } from '../../lib/archive/search.ts';
import { linkTo } from './route.ts';
import { SelectionBar } from './selection-bar.tsx';
import { useDeletion } from './use-deletion.ts';

interface ResultHeadProps {
  hits: readonly SearchHit[];
  /** Undefined while the first answer is on its way. */
  total: number | undefined;
  picked: ReadonlySet<string>;
  order: ClipOrder;
  onOrder(order: ClipOrder): void;
  onPick(picked: ReadonlySet<string>): void;
}

/** How many were found; with a selection, what can be done with it; after a deletion, the way back. */
export function ResultHead({ hits, total, picked, order, onOrder, onPick }: ResultHeadProps) {
  const { result, remove, undo, dismiss } = useDeletion();
  const chosen = hits.filter(({ clip }) => picked.has(clip.id)).map(({ clip }) => clip);
  if (result && chosen.length === 0) {
    return (
      <div class="rhead picked" role="status">
        <span>{result.text}</span>
        <span class="end">
          {result.canUndo && (
            <Button icon="undo" onClick={undo} takesFocus>
              {t('common_undo')}
            </Button>
          )}
          <IconButton icon="x" label={t('common_close')} onClick={dismiss} />
        </span>
      </div>
    );
  }
  if (chosen.length === 0) return <Found total={total} order={order} onOrder={onOrder} />;
  const deleteChosen = (): void => {
    onPick(new Set());
    remove(chosen.map(({ id }) => id));
  };
  return (
    <SelectionBar
      chosen={chosen}
      total={total ?? 0}
      hasMore={chosen.length < hits.length}
      onPickAll={() => onPick(new Set(hits.map(({ clip }) => clip.id)))}
      onPickNone={() => onPick(new Set())}
      onDelete={deleteChosen}
    />
  );
}

function Found({ total, order, onOrder }: Pick<ResultHeadProps, 'total' | 'order' | 'onOrder'>) {
  return (
    <div class="rhead">
      <span role="status">{total !== undefined && t('archive_found', total)}</span>
      <span class="end">
        {total ? <a href={linkTo({ view: 'reread' })}>{t('archive_reread')}</a> : undefined}
        <select
          class="field"
          aria-label={t('archive_order')}
          value={order}
          onChange={(event) => onOrder(readOrder(event.currentTarget.value))}
        >
          {orders.map((each) => (
            <option key={each} value={each}>
              {t(
                `archive_order_${each.startsWith('saved') ? 'saved' : 'published'}_${each.endsWith('newest') ? 'newest' : 'oldest'}`,
              )}
            </option>
          ))}
        </select>
      </span>
    </div>
  );
}

const orders: readonly ClipOrder[] = ['published-newest', 'published-oldest', 'saved-newest', 'saved-oldest'];

function readOrder(value: string): ClipOrder {
  return orders.find((order) => order === value) ?? 'published-newest';
}
