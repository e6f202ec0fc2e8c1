import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { ShowSpan } from '../../components/evidence-mark.tsx';
import { Notice } from '../../components/notice.tsx';
import { OutlineRail } from '../../components/outline-rail.tsx';
import { notePassages } from '../../components/passage-notes.tsx';
import type { ReaderSettings } from '../../components/reader-settings.ts';
import { useMedia } from '../../components/use-media.ts';
import { t } from '../../components/words.ts';
import { undoRepair } from '../../lib/article/undo-repair.ts';
import type { KeptReading } from '../../lib/messages.ts';
import type { Article, PlacedArticle, Removal, Repair } from '../../lib/types.ts';
import { restoreRemoval } from '../content/restore-removal.ts';
import { usePassages } from '../passages/use-passages.ts';
import { answerPage } from './answer-page.ts';
import { goToBlock } from './go-to-block.ts';
import { noteReading } from './note-reading.tsx';
import { watchPrinting } from './print-lines.ts';
import { ReaderBar } from './reader-bar.tsx';
import { queryBeside, styleText, useTheme } from './set-text.ts';
import { Sheet } from './sheet.tsx';
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
  const { reading } = kept;
  const { article } = reading;
  const root = useRef<HTMLElement>(null);
  const isBeside = useMedia(queryBeside(settings));
  const ground = useTheme(settings);
  const { drawing, isOn } = useDrawing(reading, root, ground);
  const passages = usePassages(root, article, { ground });
  const ours = useMemo(() => noteReading(reading), [reading]);
  const own = notePassages(passages.shown, passages.open);
  // The reader's own notes stay when ours are switched off.
  const notes = settings.notes ? [...own, ...ours] : own;
  const { restore, undo, hasFailed } = useRestoring(article, read);
  const latest = useRef(article);
  latest.current = article;
  useNotePlaces(root, isBeside, [notes, settings]);
  useKeptScroll();
  useEffect(() => (root.current ? watchPrinting(root.current) : undefined), []);
  useEffect(() => answerPage({ id, article: () => latest.current, drawing, read }), [id]);
  useEffect(() => {
    document.title = article.title;
  }, [article.title]);
  return (
    <ShowSpan.Provider value={(span) => void drawing.showSpan(span)}>
      <ReaderBar
        reading={reading}
        settings={settings}
        onSettings={onSettings}
        isAnnotated={isOn}
        onAnnotate={drawing.turn}
        hasNotes={ours.length > 0}
        onLeave={onLeave}
      />
      <main class={isBeside ? 'reader beside' : 'reader'} style={styleText(settings)}>
        <OutlineRail outline={reading.summary.outline} isBeside={isBeside} onGo={({ block }) => goToBlock(block)} />
        <Sheet kept={kept} notes={notes} passages={passages} root={root} onRestore={restore} onUndo={undo} />
      </main>
      {hasFailed && <Notice kind="bad">{t('common_failed')}</Notice>}
    </ShowSpan.Provider>
  );
}

/** Puts something of the source back and has the article read again; what was put back is kept with the view. */
function useRestoring(article: Article, read: (article: Article) => Promise<void>) {
  const [hasFailed, setFailed] = useState(false);
  const placed = { article, pieces: [], titlePieces: [] };
  const amend = (changed: PlacedArticle | undefined): void => {
    if (!changed) return;
    read(changed.article).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  };
  return {
    restore: (removal: Removal) => amend(restoreRemoval(placed, removal, [])),
    undo: (repair: Repair) => amend(undoRepair(placed, repair)),
    hasFailed,
  };
}
