import { useRef, useState } from 'preact/hooks';
import { Button, IconButton } from '../../components/button.tsx';
import { nameFormat } from '../../components/copy-reading.ts';
import { downloadFile, nameFile, renderClips } from '../../components/export-clips.ts';
import { Menu } from '../../components/menu.tsx';
import { t } from '../../components/words.ts';
import type { ClipOrder } from '../../lib/archive/browse.ts';
import type { SearchHit } from '../../lib/archive/search.ts';
import { exportFormats, findFormat } from '../../lib/export/formats.ts';
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
    <div class="rhead picked">
      <span>{t('archive_picked', chosen.length, total ?? 0)}</span>
      {chosen.length < hits.length && (
        <Button kind="plain" onClick={() => onPick(new Set(hits.map(({ clip }) => clip.id)))}>
          {t('archive_pick_all')}
        </Button>
      )}
      <span class="end">
        <ExportMenu
          onChoose={(id) => {
            const format = findFormat(id);
            if (!format) return;
            const content = new Blob([renderClips(format, chosen)], { type: format.mime });
            downloadFile(content, nameFile(chosen, format.extension));
          }}
        />
        <IconButton icon="trash" label={t('common_delete')} onClick={deleteChosen} />
        <IconButton icon="x" label={t('archive_unpick')} onClick={() => onPick(new Set())} />
      </span>
    </div>
  );
}

function Found({ total, order, onOrder }: Pick<ResultHeadProps, 'total' | 'order' | 'onOrder'>) {
  return (
    <div class="rhead">
      <span role="status">{total !== undefined && t('archive_found', total)}</span>
      <span class="end">
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

export function ExportMenu({ onChoose }: { onChoose(id: string): void }) {
  const [isOpen, setOpen] = useState(false);
  const box = useRef<HTMLSpanElement>(null);
  const close = (): void => {
    setOpen(false);
    box.current?.querySelector('button')?.focus();
  };
  return (
    <span class="split down" ref={box}>
      <Button icon="export" onClick={() => setOpen(!isOpen)}>
        {t('archive_export')}
      </Button>
      {isOpen && (
        <Menu
          label={t('archive_export')}
          items={exportFormats.map((each) => ({ id: each.id, name: nameFormat(each), remark: `.${each.extension}` }))}
          onChoose={(id) => {
            close();
            onChoose(id);
          }}
          onClose={close}
        />
      )}
    </span>
  );
}
