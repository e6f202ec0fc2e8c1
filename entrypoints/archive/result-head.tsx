import { Button, IconButton } from '../../components/button.tsx';
import { t, type Word } from '../../components/words.ts';
import { type ClipOrder, clipOrders } from '../../lib/archive/browse.ts';
import { ExportMenu } from './export-menu.tsx';
import { linkTo } from './route.ts';
import { SelectionBar } from './selection-bar.tsx';
import { archive } from './store.ts';
import { useDeletion } from './use-deletion.ts';

interface ResultHeadProps {
  line: string;
  /** Undefined while the first answer is on its way. */
  total: number | undefined;
  picked: readonly string[];
  order: ClipOrder;
  onOrder(order: ClipOrder): void;
  onPick(picked: readonly string[]): void;
}

/** How many were found; with a selection, what can be done with it; after a deletion, the way back. */
export function ResultHead({ line, total, picked, order, onOrder, onPick }: ResultHeadProps) {
  const { result, remove, undo, dismiss } = useDeletion();
  if (result && picked.length === 0) {
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
  if (picked.length === 0) return <Found line={line} total={total} order={order} onOrder={onOrder} />;
  const pickAll = async (): Promise<void> => {
    const found = await archive.findIds(line, order);
    if (found.ok) onPick(found.value);
  };
  return (
    <SelectionBar
      picked={picked}
      total={total ?? 0}
      onPickAll={() => void pickAll()}
      onPickNone={() => onPick([])}
      onDelete={() => {
        onPick([]);
        remove(picked);
      }}
    />
  );
}

function Found({ line, total, order, onOrder }: Pick<ResultHeadProps, 'line' | 'total' | 'order' | 'onOrder'>) {
  const loadAll = async () => {
    const found = await archive.findIds(line, order);
    return found.ok ? archive.getClips(found.value) : found;
  };
  return (
    <div class="rhead">
      <span role="status">{total !== undefined && t('archive_found', total)}</span>
      <span class="end">
        {total ? <a href={linkTo({ view: 'reread' })}>{t('archive_reread')}</a> : undefined}
        {total ? <ExportMenu label={t('archive_export_found', total)} load={loadAll} /> : undefined}
        <select
          class="field"
          aria-label={t('archive_order')}
          value={order}
          onChange={(event) => onOrder(readOrder(event.currentTarget.value))}
        >
          {clipOrders.map((each) => (
            <option key={each} value={each}>
              {t(orderWords[each])}
            </option>
          ))}
        </select>
      </span>
    </div>
  );
}

const orderWords: Record<ClipOrder, Word> = {
  'published-newest': 'archive_order_published_newest',
  'published-oldest': 'archive_order_published_oldest',
  'saved-newest': 'archive_order_saved_newest',
  'saved-oldest': 'archive_order_saved_oldest',
};

function readOrder(value: string): ClipOrder {
  return clipOrders.find((order) => order === value) ?? clipOrders[0];
}
