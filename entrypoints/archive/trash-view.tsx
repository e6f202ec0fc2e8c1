import { formatInstant } from '../../components/dates.ts';
import { findWord, t } from '../../components/words.ts';
import type { Outcome } from '../../lib/archive/outcome.ts';
import { Blank, Unreadable } from './blanks.tsx';
import { archive, useArchive } from './store.ts';
import { TrashSection } from './trash-section.tsx';
import { TrashedPassages } from './trashed-passages.tsx';
import { useDeletion } from './use-deletion.ts';
import { usePassageWriting } from './use-passage-writing.ts';

/** Deleted clips and highlights, kept for thirty days, or brought back or deleted for good before that. */
export function TrashView() {
  const { value: trashed = [], error } = useArchive(() => archive.listTrash(), []);
  const { value: passages } = useArchive(() => archive.passages.listTrash(), []);
  const { result, restore, tell } = useDeletion();
  const writing = usePassageWriting();
  if (error) return <Unreadable error={error} />;
  const erase = async (erasing: Promise<Outcome<number>>): Promise<void> => {
    const done = await erasing;
    tell(done.ok ? t('archive_erased', done.value) : (findWord(done.error) ?? t('common_failed')));
  };
  return (
    <main class="off">
      <header class="head">
        <h1>{t('archive_trash')}</h1>
        <p class="stat">{t('archive_trash_why')}</p>
        <p class="stat" role="status">
          {writing.result?.text ?? result?.text}
        </p>
      </header>
      {passages && trashed.length + passages.length === 0 && (
        <Blank title={t('archive_trash_empty')}>
          <p>{t('archive_trash_empty_why')}</p>
        </Blank>
      )}
      <TrashSection
        title={t('archive_clips')}
        rows={trashed.map(({ clip, deleted }) => ({
          id: clip.id,
          name: clip.reading.article.title,
          shown: clip.reading.article.title,
          deleted: formatInstant(deleted),
        }))}
        onRestore={restore}
        onErase={(ids) => void erase(archive.eraseClips(ids))}
      />
      <TrashedPassages
        passages={passages ?? []}
        onRestore={(ids) => void writing.restore(...ids)}
        onErase={(ids) => void erase(archive.passages.erase(ids))}
      />
    </main>
  );
}
