import { Button } from '../../components/button.tsx';
import { formatInstant } from '../../components/dates.ts';
import { t } from '../../components/words.ts';
import { Blank, Unreadable } from './blanks.tsx';
import { archive, useArchive } from './store.ts';
import { TrashedPassages } from './trashed-passages.tsx';
import { useDeletion } from './use-deletion.ts';
import { usePassageWriting } from './use-passage-writing.ts';

/** Deleted clips, kept for thirty days. */
export function TrashView() {
  const { value: trashed, error } = useArchive(() => archive.listTrash(), []);
  const { value: passages } = useArchive(() => archive.passages.listTrash(), []);
  const { result, restore } = useDeletion();
  const writing = usePassageWriting();
  if (error) return <Unreadable error={error} />;
  return (
    <main class="off">
      <header class="head">
        <h1>{t('archive_trash')}</h1>
        <p class="stat">{t('archive_trash_why')}</p>
        <p class="stat" role="status">
          {writing.result?.text ?? result?.text}
        </p>
      </header>
      {trashed?.length === 0 && passages?.length === 0 && (
        <Blank title={t('archive_trash_empty')}>
          <p>{t('archive_trash_empty_why')}</p>
        </Blank>
      )}
      <ul class="names wide">
        {trashed?.map(({ clip, deleted }) => (
          <li key={clip.id}>
            <span lang="zh-CN">{clip.reading.article.title}</span>
            <span class="n">{t('archive_deleted_on', formatInstant(deleted))}</span>
            <Button icon="undo" onClick={() => restore([clip.id])}>
              {t('archive_restore')}
            </Button>
          </li>
        ))}
      </ul>
      <TrashedPassages passages={passages ?? []} onRestore={(id) => void writing.restore(id)} />
    </main>
  );
}
