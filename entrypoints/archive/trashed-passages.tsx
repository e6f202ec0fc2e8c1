import { Button } from '../../components/button.tsx';
import { formatInstant } from '../../components/dates.ts';
import { PassageDot } from '../../components/passage-dot.tsx';
import { quoteShortly } from '../../components/passage-notes.tsx';
import { SectionHead } from '../../components/section-head.tsx';
import { t } from '../../components/words.ts';
import type { TrashedPassage } from '../../lib/archive/passages.ts';

interface TrashedPassagesProps {
  passages: readonly TrashedPassage[];
  onRestore(id: string): void;
}

/** Deleted highlights, below the deleted clips. */
export function TrashedPassages({ passages, onRestore }: TrashedPassagesProps) {
  if (passages.length === 0) return null;
  return (
    <section class="blk">
      <SectionHead title={t('archive_trash_passages')} count={passages.length} />
      <ul class="names wide">
        {passages.map(({ passage, deleted }) => (
          <li key={passage.id}>
            <span lang="zh-CN">
              <PassageDot colour={passage.colour} /> {quoteShortly(passage)}
            </span>
            <span class="n">{t('archive_deleted_on', formatInstant(deleted))}</span>
            <Button
              icon="undo"
              label={`${t('archive_restore')} ${quoteShortly(passage)}`}
              onClick={() => onRestore(passage.id)}
            >
              {t('archive_restore')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
