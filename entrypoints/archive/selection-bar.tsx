import { useState } from 'preact/hooks';
import { Button, IconButton } from '../../components/button.tsx';
import { t } from '../../components/words.ts';
import { send } from '../shared/messaging.ts';
import { ExportMenu } from './export-menu.tsx';
import { linkTo } from './route.ts';
import { archive } from './store.ts';
import { TagPicked } from './tag-picked.tsx';

interface SelectionBarProps {
  /** Ids. */
  picked: readonly string[];
  /** Of all clips found. */
  total: number;
  /** Picks all that were found, shown or not. */
  onPickAll(): void;
  onPickNone(): void;
  onDelete(): void;
}

/** What can be done with the clips that are picked. */
export function SelectionBar({ picked, total, onPickAll, onPickNone, onDelete }: SelectionBarProps) {
  const [isTagging, setTagging] = useState(false);
  return (
    <div class="rhead picked">
      <span role="status">{t('archive_picked', picked.length, total)}</span>
      {picked.length < total && (
        <Button kind="plain" onClick={onPickAll}>
          {t('archive_pick_all', total)}
        </Button>
      )}
      <span class="end">
        <Button onClick={() => setTagging(!isTagging)}>{t('archive_add_tags')}</Button>
        <Button onClick={() => void rereadPicked(picked)}>{t('archive_reread')}</Button>
        <ExportMenu load={() => archive.getClips(picked)} />
        <IconButton icon="trash" label={t('common_delete')} onClick={onDelete} />
        <IconButton icon="x" label={t('archive_unpick')} onClick={onPickNone} />
      </span>
      {isTagging && <TagPicked ids={picked} onDone={() => setTagging(false)} />}
    </div>
  );
}

async function rereadPicked(picked: readonly string[]): Promise<void> {
  await send({ type: 'reread-start', ids: [...picked] });
  location.hash = linkTo({ view: 'reread' });
}
