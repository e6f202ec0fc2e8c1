/** Pointer → the mark pointed at: looked for at most once a frame, announced after a moment's rest. */
import { genuine } from '../../lib/highlight/genuine.ts';
import type { PlacedMark } from '../../lib/highlight/paint.ts';
import { type MarkIndex, markAt } from '../../lib/highlight/point.ts';
import type { Box } from './card/position.ts';
import { offsetOf, shift } from './frames.ts';

/** A pointer rests this long before the card opens, and may stray this long before it closes. Milliseconds. */
const intent = 200;
const grace = 300;

interface HoverActions {
  open(mark: PlacedMark, line: Box): void;
  close(): void;
  /** Whether the pointer is over the floating parts: there nothing opens or closes. */
  isOwn(target: EventTarget | null): boolean;
}

/** Starts watching; returns how to stop. */
export function watchPointer(documents: Iterable<Document>, marks: MarkIndex, actions: HoverActions): () => void {
  let frame = 0;
  let timer = 0;
  let pointed: PlacedMark | 'own' | undefined;
  const settle = (mark: PlacedMark | undefined, act: () => void, delay: number): void => {
    clearTimeout(timer);
    pointed = mark;
    timer = window.setTimeout(act, delay);
  };
  const look = (document: Document, x: number, y: number, delay: number): void => {
    const met = markAt(document, x, y, marks);
    if (met?.mark === pointed) return;
    if (met) {
      const line = shift(met.rect, offsetOf(document));
      settle(met.mark, () => actions.open(met.mark, line), delay);
    } else {
      settle(undefined, actions.close, grace);
    }
  };
  const move = (event: PointerEvent): void => {
    cancelAnimationFrame(frame);
    if (actions.isOwn(event.target)) {
      clearTimeout(timer);
      pointed = 'own';
      return;
    }
    const document = documentAt(event);
    const delay = event.type === 'pointerdown' ? 0 : intent;
    if (document) frame = requestAnimationFrame(() => look(document, event.clientX, event.clientY, delay));
  };
  return listenAll(documents, move, () => {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
  });
}

function listenAll(documents: Iterable<Document>, move: (event: PointerEvent) => void, stop: () => void): () => void {
  const over = new AbortController();
  const options = { passive: true, capture: true, signal: over.signal };
  for (const document of documents) {
    const listenTo = genuine(document, 'addEventListener');
    listenTo('pointermove', (event) => move(event as PointerEvent), options);
    // A finger does not hover: a tap opens the card.
    listenTo('pointerdown', (event) => isTouch(event as PointerEvent) && move(event as PointerEvent), options);
  }
  return () => {
    over.abort();
    stop();
  };
}

function isTouch(event: PointerEvent): boolean {
  return event.pointerType !== 'mouse';
}

function documentAt({ currentTarget }: PointerEvent): Document | undefined {
  return currentTarget && 'nodeType' in currentTarget ? (currentTarget as Document) : undefined;
}
