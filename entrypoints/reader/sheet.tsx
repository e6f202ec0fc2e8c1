import type { RefObject } from 'preact';
import { ArticleText } from '../../components/article-text.tsx';
import { countCharacters } from '../../components/count-characters.ts';
import { EventStrip } from '../../components/event-strip.tsx';
import { LostPassages } from '../../components/lost-passages.tsx';
import { type MarginNote, MarginNotes } from '../../components/margin-notes.tsx';
import { Masthead } from '../../components/masthead.tsx';
import { Notice } from '../../components/notice.tsx';
import { RemovedSection } from '../../components/removed-section.tsx';
import { t } from '../../components/words.ts';
import type { KeptReading } from '../../lib/messages.ts';
import type { Removal, Repair } from '../../lib/types.ts';
import type { PassagesUse } from '../passages/use-passages.ts';
import { Printed } from './printed.tsx';

interface SheetProps {
  kept: KeptReading;
  notes: readonly MarginNote[];
  passages: Pick<PassagesUse, 'lost' | 'open'>;
  /** Where all that is drawn is drawn. */
  root: RefObject<HTMLElement | null>;
  onRestore(removal: Removal): void;
  onUndo(repair: Repair): void;
}

/** The article itself: every block is one text node, on which the lines are drawn. */
export function Sheet({ kept: { reading, at }, notes, passages, root, onRestore, onUndo }: SheetProps) {
  const { article } = reading;
  return (
    <article class="art" ref={root}>
      <Masthead article={article}>
        <span>{t('archive_characters', countCharacters(article))}</span>
      </Masthead>
      <Printed article={article} read={at} />
      <EventStrip reading={reading} />
      {article.nextPage && <Notice>{t('reader_next_part')}</Notice>}
      <ArticleText
        article={article}
        inner={({ text }) => text}
        behind={(block) => <MarginNotes notes={notes.filter((note) => note.block === block.at)} />}
      />
      <LostPassages lost={passages.lost} onOpen={passages.open} />
      <RemovedSection article={article} onRestore={onRestore} onUndo={onUndo} />
    </article>
  );
}
