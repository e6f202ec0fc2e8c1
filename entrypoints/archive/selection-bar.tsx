import { useState } from 'preact/hooks';
import { Button, IconButton } from '../../components/button.tsx';
import { t } from '../../components/words.ts';
import type { Clip } from '../../lib/types.ts';
import { send } from '../shared/messaging.ts';
import { ExportMenu } from './export-menu.tsx';
import { linkTo } from './route.ts';
import { TagPicked } from './tag-picked.tsx';

interface SelectionBarProps {
  chosen: readonly Clip[];
  /** Of all clips found. */
  total: number;
  /** Whether clips that are shown are not chosen yet. */
  hasMore: boolean;
  onPickAll(): void;
  onPickNone(): void;
  onDelete(): void;
}

/** What can be done with the clips that are picked. */
export function SelectionBar({ chosen, total, hasMore, onPickAll, onPickNone, onDelete }: SelectionBarProps) {
  const [isTagging, setTagging] = useState(false);
  return (
    <div class="rhead picked">
      <span>{t('archive_picked', chosen.length, total)}</span>
      {hasMore && (
        <Button kind="plain" onClick={onPickAll}>
          {t('archive_pick_all')}
        </Button>
      )}
      <span class="end">
        <Button onClick={() => setTagging(!isTagging)}>{t('archive_add_tags')}</Button>
        <Button onClick={() => void rereadPicked(chosen)}>{t('archive_reread')}</Button>
        <ExportMenu clips={chosen} />
        <IconButton icon="trash" label={t('common_delete')} onClick={onDelete} />
        <IconButton icon="x" label={t('archive_unpick')} onClick={onPickNone} />
      </span>
      {isTagging && <TagPicked ids={chosen.map(({ id }) => id)} onDone={() => setTagging(false)} />}
    </div>
  );
}

async function rereadPicked(chosen: readonly Clip[]): Promise<void> {
  await send({ type: 'reread-start', ids: chosen.map(({ id }) => id) });
  location.hash = linkTo({ view: 'reread' });
}
