/**
 * The reader's own passages over a page, the reader view or a clip: drawn, made from a selection, opened by a click or
 * from the list. Of the page's own tree nothing is touched.
 */

import { loadPassageSettings, savePassageSettings } from '../../components/passage-settings.ts';
import { findWord, t } from '../../components/words.ts';
import { genuine } from '../../lib/highlight/genuine.ts';
import { longestQuote } from '../../lib/passages/describe.ts';
import type { PassageColour } from '../../lib/types.ts';
import type { Box } from '../content/card/position.ts';
import { watchDismissal } from '../content/dismiss.ts';
import { bringIntoView, linesOfSegment } from '../content/walk.ts';
import { type Board, openBoard, type PassagePage } from './board.ts';
import { makeCard, type PassageCard } from './card.ts';
import { type Float, openFloat } from './float.ts';
import { draftSelection } from './make-draft.ts';
import { offerColours } from './offer.ts';
import { makeOverview } from './overview.ts';
import type { PlacedPassage, Placing } from './place-passages.ts';
import { watchClicks } from './watch-clicks.ts';

export interface Layer {
  /** Asks for the passages of the address and draws them. */
  load(): Promise<void>;
  /** Draws anew where the page has changed beneath them, or has another address now. */
  refresh(): Promise<void>;
  /** Draws anew where the page has replaced the text beneath them: for those who know when that is. */
  mend(): void;
  /** Highlights what is selected; the card tells what came of it. */
  highlight(colour?: PassageColour): Promise<{ made: boolean }>;
  /** Brings a passage into view and opens its card. */
  open(id: string): void;
  remove(): void;
}

export interface LayerOptions {
  /** Told of what is drawn, after each change. */
  changed?(placing: Placing): void;
  /** A bar with the list of passages at the foot of the page. */
  overview: 'bar' | 'none';
}

interface Parts {
  board: Board;
  float: Float;
  card: PassageCard;
}

/** Nothing is asked for or drawn until `load`. */
export function openLayer(page: PassagePage, { changed, overview }: LayerOptions): Layer {
  const float = openFloat(page.root);
  const board = openBoard(page, () => {
    bar?.update();
    changed?.(board.now());
  });
  const card = makeCard(board, float, (colour) => void savePassageSettings({ colour }));
  const parts = { board, float, card };
  const bar = overview === 'bar' ? makeOverview(board, float, (passage) => openById(parts, passage.id)) : undefined;
  const document = 'body' in page.root ? page.root : page.root.ownerDocument;
  const highlight = (colour?: PassageColour) => highlightSelection(parts, colour);
  const stops = [
    watchClicks(document, board, (placed, line) => showPlaced(card, placed, line)),
    watchLeaving(document, parts, bar?.closeList),
    ...listDocuments(document).map((each) => offerHere(each, page, float, highlight)),
  ];
  let address = page.url();
  const load = (): Promise<void> => {
    address = page.url();
    return board.load();
  };
  return {
    load,
    refresh: async () => (page.url() === address ? board.refresh() : load()),
    mend: board.mend,
    highlight,
    open: (id) => openById(parts, id),
    remove() {
      card.hide();
      for (const stop of stops) stop();
      board.clear();
      float.remove();
    },
  };
}

async function highlightSelection({ board, card }: Parts, colour?: PassageColour): Promise<{ made: boolean }> {
  const drafted = draftSelection(board.page, board.read(), colour ?? (await loadPassageSettings()).colour);
  const saved = drafted.ok ? await board.save(drafted.draft) : drafted;
  if (!saved.ok) {
    card.say(findWord(saved.error, longestQuote) ?? t('passage_failed'), topOfWindow());
    return { made: false };
  }
  void savePassageSettings({ colour: saved.passage.colour });
  // The browser's own colour of what is selected would lie over ours.
  if (drafted.ok) drafted.selection.removeAllRanges();
  const placed = board.now().placed.find(({ passage }) => passage.id === saved.passage.id);
  if (placed) showPlaced(card, placed, lastLineOf(placed));
  return { made: true };
}

function openById({ board, card }: Parts, id: string): void {
  const { placed, lost } = board.now();
  const found = placed.find(({ passage }) => passage.id === id);
  if (found) {
    bringIntoView(found.segments[0]);
    showPlaced(card, found, lastLineOf(found), { takesFocus: true });
    return;
  }
  const gone = lost.find((passage) => passage.id === id);
  if (gone) card.show(gone, { line: topOfWindow(), takesFocus: true });
}

function showPlaced(
  card: PassageCard,
  { passage, how }: PlacedPassage,
  line: Box,
  options: { takesFocus?: boolean } = {},
): void {
  card.show(passage, { line: intoWindow(line), isEdited: how === 'fuzzy', ...options });
}

/** Escape and a press elsewhere close the card, else the list; with its passage the card scrolls. */
function watchLeaving(
  document: Document,
  { board, float, card }: Parts,
  closeList: () => void = () => undefined,
): () => void {
  return watchDismissal([document], {
    escape() {
      if (card.isOpen()) card.hide();
      else closeList();
    },
    scroll() {
      const placed = board.now().placed.find(({ passage }) => passage.id === card.id());
      if (placed) card.moveTo(intoWindow(lastLineOf(placed)));
    },
    press(target) {
      if (float.isOwn(target)) return;
      card.hide();
      closeList();
    },
  });
}

function offerHere(
  document: Document,
  { within }: PassagePage,
  float: Float,
  highlight: (colour: PassageColour) => unknown,
): () => void {
  let stop: (() => void) | undefined;
  let isOver = false;
  void loadPassageSettings().then(({ offer }) => {
    if (offer && !isOver) stop = offerColours({ document, within, float }, highlight);
  });
  return () => {
    isOver = true;
    stop?.();
  };
}

/** The document and those of its frames that a reader can select in from here. */
function listDocuments(document: Document): Document[] {
  const frames = [...genuine(document, 'querySelectorAll')('iframe')];
  return [document, ...frames.flatMap(({ contentDocument }) => contentDocument ?? [])];
}

// The card stands below the last line: there the reader's eye is after reading it.
function lastLineOf({ segments }: PlacedPassage): Box {
  return segments.flatMap(linesOfSegment).at(-1) ?? topOfWindow();
}

function intoWindow(line: Box): Box {
  const clamp = (place: number) => Math.min(Math.max(place, 0), innerHeight);
  return { ...line, top: clamp(line.top), bottom: clamp(line.bottom) };
}

function topOfWindow(): Box {
  const left = innerWidth / 2 - 180;
  return { left, right: left, top: 16, bottom: 16 };
}
