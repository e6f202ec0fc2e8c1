/** What is drawn on an annotated page, and the parts that draw it. */
import type { Settings } from '../../components/settings.ts';
import { type Group, groupOf, groups, markMentions } from '../../lib/highlight/marks.ts';
import {
  documentOf,
  type PlacedMark,
  paintCurrent,
  paintMarks,
  placeMarks,
  unpaint,
} from '../../lib/highlight/paint.ts';
import type { PlacedArticle, Reading } from '../../lib/types.ts';
import { addCard, type Card } from './card/card.ts';
import type { PageSettings } from './settings.ts';
import { openShell, type Shell } from './shell.ts';

/** A reading and where its characters stand on the page. */
export interface PageReading {
  reading: Reading;
  placed: PlacedArticle;
  texts: readonly Text[];
}

export interface Scene {
  page: PageReading;
  marks: readonly PlacedMark[];
  documents: ReadonlySet<Document>;
  shell: Shell;
  card: Card;
  hidden: Set<Group>;
  /** Lines are drawn only for what is pointed at. */
  onlyPointed: boolean;
  /** When cards open. */
  cards: Settings['card'];
  /** The mark last explained, where its line stood then, and whether the reader came to it by a step. */
  current?: { mark: PlacedMark; top: number; stepped: boolean };
}

/** Finds the marks on the page and opens the floating parts; nothing is painted yet. */
export function openScene(page: PageReading, { annotation, kinds, card: cards = 'always' }: PageSettings): Scene {
  const marks = placeMarks(markMentions(page.reading.recognition), page.placed, page.texts);
  const documents = new Set([document, ...marks.map(({ segments }) => documentOf(segments[0].node))]);
  const shell = openShell(marks.at(-1)?.ground ?? 'light');
  const onlyPointed = annotation === 'hover';
  const card = addCard(shell, () => {
    paintCurrent(documents, []);
    if (onlyPointed) unpaint(documents);
  });
  const hidden = new Set(groups.filter((group) => !kinds[group]));
  return { page, marks, documents, shell, card, hidden, onlyPointed, cards };
}

/** Draws the marks of the kinds that are not filtered out. */
export function repaint(scene: Scene): void {
  paintMarks(scene.documents, scene.onlyPointed ? [] : findShown(scene));
}

/** The marks of the kinds that are not filtered out, in reading order. */
export function findShown({ marks, hidden }: Scene): PlacedMark[] {
  return marks.filter(({ mark }) => !hidden.has(groupOf(mark.line)));
}
