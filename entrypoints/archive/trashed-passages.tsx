import { formatInstant } from '../../components/dates.ts';
import { PassageDot } from '../../components/passage-dot.tsx';
import { quoteShortly } from '../../components/passage-notes.tsx';
import { t } from '../../components/words.ts';
import type { TrashedPassage } from '../../lib/archive/passages.ts';
import { TrashSection } from './trash-section.tsx';

interface TrashedPassagesProps {
  passages: readonly TrashedPassage[];
  onRestore(ids: readonly string[]): void;
  onErase(ids: readonly string[]): void;
}

/** Deleted highlights, below the deleted clips. */
export function TrashedPassages({ passages, onRestore, onErase }: TrashedPassagesProps) {
  return (
    <TrashSection
      title={t('archive_trash_passages')}
      rows={passages.map(({ passage, deleted }) => ({
        id: passage.id,
        name: quoteShortly(passage),
        shown: (
          <>
            <PassageDot colour={passage.colour} /> {quoteShortly(passage)}
          </>
        ),
        deleted: formatInstant(deleted),
      }))}
      onRestore={onRestore}
      onErase={onErase}
    />
  );
}
