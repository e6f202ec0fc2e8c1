import type { ComponentChildren } from 'preact';
import { Button } from '../../components/button.tsx';
import { SectionHead } from '../../components/section-head.tsx';
import { t } from '../../components/words.ts';
import { AskedDeletion } from './asked-deletion.tsx';

interface TrashRow {
  id: string;
  /** For the labels of the row's buttons. */
  name: string;
  shown: ComponentChildren;
  /** The day and hour, as the reader writes them. */
  deleted: string;
}

interface TrashSectionProps {
  title: string;
  rows: readonly TrashRow[];
  onRestore(ids: readonly string[]): void;
  onErase(ids: readonly string[]): void;
}

/** What was deleted of one kind: each can be brought back or deleted for good, or all of it. */
export function TrashSection({ title, rows, onRestore, onErase }: TrashSectionProps) {
  if (rows.length === 0) return null;
  const all = rows.map(({ id }) => id);
  return (
    <section class="blk">
      <SectionHead title={title} count={rows.length}>
        {rows.length > 1 && (
          <span class="acts">
            <Button icon="undo" onClick={() => onRestore(all)}>
              {t('archive_restore_all')}
            </Button>
            <AskedDeletion
              label={t('archive_erase_all')}
              question={t('archive_erase_these', rows.length)}
              onDelete={() => onErase(all)}
            />
          </span>
        )}
      </SectionHead>
      <ul class="names wide">
        {rows.map(({ id, name, shown, deleted }) => (
          <li key={id}>
            <span lang="zh-CN">{shown}</span>
            <span class="n">{t('archive_deleted_on', deleted)}</span>
            <span class="acts">
              <Button icon="undo" label={`${t('archive_restore')} ${name}`} onClick={() => onRestore([id])}>
                {t('archive_restore')}
              </Button>
              <AskedDeletion
                label={`${t('archive_erase')} ${name}`}
                question={t('archive_erase')}
                onDelete={() => onErase([id])}
              />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
