import { useEffect, useMemo, useRef } from 'preact/hooks';
import { ArticleText } from '../../components/article-text.tsx';
import { countCharacters } from '../../components/count-characters.ts';
import { EventStrip } from '../../components/event-strip.tsx';
import { ShowSpan } from '../../components/evidence-mark.tsx';
import { LostPassages } from '../../components/lost-passages.tsx';
import { MarginNotes } from '../../components/margin-notes.tsx';
import { Masthead } from '../../components/masthead.tsx';
import { Notice } from '../../components/notice.tsx';
import { OutlineRail } from '../../components/outline-rail.tsx';
import { notePassages } from '../../components/passage-notes.tsx';
import type { ReaderSettings } from '../../components/reader-settings.ts';
import { RemovedSection } from '../../components/removed-section.tsx';
import { useMedia } from '../../components/use-media.ts';
import { t } from '../../components/words.ts';
import type { KeptReading } from '../../lib/messages.ts';
import type { Article, Removal } from '../../lib/types.ts';
import { restoreRemoval } from '../content/restore-removal.ts';
import { usePassages } from '../passages/use-passages.ts';
import { answerPage } from './answer-page.ts';
import { goToBlock } from './go-to-block.ts';
import { noteReading } from './note-reading.tsx';
import { watchPrinting } from './print-lines.ts';
import { Printed } from './printed.tsx';
import { ReaderBar } from './reader-bar.tsx';
import { queryBeside, styleText, useTheme } from './set-text.ts';
import { useDrawing } from './use-drawing.ts';
import { useKeptScroll } from './use-kept-scroll.ts';
import { useNotePlaces } from './use-note-places.ts';
import type { ChangeReader } from './use-reader-settings.ts';

interface ReaderViewProps {
  id: string;
  kept: KeptReading;
  settings: ReaderSettings;
  read(article: Article): Promise<void>;
  onSettings: ChangeReader;
  onLeave(): void;
}

/** The annotated text, its outline on one side, notes on the other. */
export function ReaderView({ id, kept, settings, read, onSettings, onLeave }: ReaderViewProps) {
  const { reading, at } = kept;
  const { article } = reading;
  const root = useRef<HTMLElement>(null);
  const isBeside = useMedia(queryBeside(settings));
  const ground = useTheme(settings);
  const { drawing, isOn } = useDrawing(reading, root, ground);
  const passages = usePassages(root, article, ground);
  const ours = useMemo(() => noteReading(reading), [reading]);
  const own = notePassages(passages.shown, passages.open);
  const notes = [...own, ...ours];
  // The reader's own notes stay when ours are switched off.
  const shownNotes = settings.notes ? notes : own;
  useNotePlaces(root, isBeside, [shownNotes, settings]);
  useKeptScroll();
  const latest = useRef(article);
  latest.current = article;
  useEffect(() => (root.current ? watchPrinting(root.current) : undefined), []);
  useEffect(() => answerPage({ id, article: () => latest.current, drawing, read }), [id]);
  useEffect(() => {
    document.title = article.title;
  }, [article.title]);
  const restore = (removal: Removal): void => {
    const restored = restoreRemoval({ article, pieces: [], titlePieces: [] }, removal, []);
    if (restored) void read(restored.article);
  };
  return (
    <ShowSpan.Provider value={(span) => void drawing.showSpan(span)}>
      <ReaderBar
        reading={reading}
        settings={settings}
        onSettings={onSettings}
        isAnnotated={isOn}
        onAnnotate={drawing.turn}
        hasNotes={notes.length > 0}
        onLeave={onLeave}
      />
      <main class={isBeside ? 'reader beside' : 'reader'} style={styleText(settings)}>
        <OutlineRail outline={reading.summary.outline} isBeside={isBeside} onGo={({ block }) => goToBlock(block)} />
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
            behind={(block) => <MarginNotes notes={shownNotes.filter((note) => note.block === block.at)} />}
          />
          <LostPassages lost={passages.lost} onOpen={passages.open} />
          <RemovedSection removed={article.removed} onRestore={restore} />
        </article>
      </main>
    </ShowSpan.Provider>
  );
}
