/** A click on a passage opens it, unless the click means a link, a control or the end of a selection. */
import { genuine } from '../../lib/highlight/genuine.ts';
import { indexMarks, markAt } from '../../lib/highlight/point.ts';
import type { Box } from '../content/card/position.ts';
import { offsetOf, shift } from '../content/frames.ts';
import type { Board } from './board.ts';
import { documentsOf, type PlacedPassage } from './place-passages.ts';

const ownAction = 'a[href], button, input, textarea, select, label, summary, video, audio, [contenteditable=true]';

/** Starts watching the document and the frames that passages stand in; returns how to stop. */
export function watchClicks(
  document: Document,
  board: Board,
  open: (placed: PlacedPassage, line: Box) => void,
): () => void {
  const over = new AbortController();
  const watched = new WeakSet<Document>();
  const watch = (each: Document): void => {
    if (watched.has(each)) return;
    watched.add(each);
    const options = { passive: true, capture: true, signal: over.signal };
    genuine(each, 'addEventListener')('click', (event) => look(each, event as MouseEvent), options);
  };
  const look = (each: Document, { clientX, clientY, target }: MouseEvent): void => {
    if (isActing(each, target)) return;
    const met = markAt(each, clientX, clientY, indexMarks(shortestFirst(board.now().placed)));
    if (met) open(met.mark, shift(met.rect, offsetOf(each)));
  };
  watch(document);
  // Frames load when they like; the pointer is over the top document before it is over one of them.
  const follow = (): void => {
    for (const each of documentsOf(board.now().placed)) watch(each);
  };
  genuine(document, 'addEventListener')('pointermove', follow, { passive: true, signal: over.signal });
  return () => over.abort();
}

function isActing(document: Document, target: EventTarget | null): boolean {
  const isControl = target !== null && 'closest' in target && (target as Element).closest(ownAction) !== null;
  return isControl || genuine(document, 'getSelection')()?.isCollapsed === false;
}

// Of passages one inside the other the inner one is meant.
function shortestFirst(placed: readonly PlacedPassage[]): PlacedPassage[] {
  return [...placed].sort((one, other) => one.shown.length - other.shown.length);
}
