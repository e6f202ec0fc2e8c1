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
  /** `isMeant`: Ctrl or ⌘ is held, or a finger tapped. */
  open(mark: PlacedMark, line: Box, pointing: { isMeant: boolean }): void;
  close(): void;
  /** Whether the pointer is over the floating parts: there nothing opens or closes. */
  isOwn(target: EventTarget | null): boolean;
}

interface Point {
  document: Document;
  x: number;
  y: number;
  isTap: boolean;
}

/** Starts watching; returns how to stop. `withKey`: pressing Ctrl or ⌘ over a mark announces it anew. */
export function watchPointer(
  documents: Iterable<Document>,
  marks: MarkIndex,
  actions: HoverActions & { withKey: boolean },
): () => void {
  let frame = 0;
  let timer = 0;
  let pointed: PlacedMark | 'own' | undefined;
  let last: Point | undefined;
  let isHeld = false;
  const settle = (mark: PlacedMark | undefined, act: () => void, delay: number): void => {
    clearTimeout(timer);
    pointed = mark;
    timer = window.setTimeout(act, delay);
  };
  const look = ({ document, x, y, isTap }: Point): void => {
    const met = markAt(document, x, y, marks);
    if (met?.mark === pointed) return;
    if (met) {
      const line = shift(met.rect, offsetOf(document));
      const open = (): void => actions.open(met.mark, line, { isMeant: isHeld || isTap });
      settle(met.mark, open, isTap ? 0 : intent);
    } else {
      settle(undefined, actions.close, grace);
    }
  };
  const move = (event: PointerEvent): void => {
    cancelAnimationFrame(frame);
    isHeld = isHeldDuring(event);
    if (actions.isOwn(event.target)) {
      clearTimeout(timer);
      pointed = 'own';
      return;
    }
    const point = pointOf(event);
    if (!point) return;
    last = point;
    frame = requestAnimationFrame(() => look(point));
  };
  const press = (event: KeyboardEvent): void => {
    isHeld = event.type === 'keydown' && isHoldKey(event.key);
    if (!isHeld || event.repeat || !last || pointed === 'own') return;
    pointed = undefined;
    look({ ...last, isTap: false });
  };
  return listenAll(documents, { move, press: actions.withKey ? press : undefined }, () => {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
  });
}

interface Listeners {
  move(event: PointerEvent): void;
  press: ((event: KeyboardEvent) => void) | undefined;
}

function listenAll(documents: Iterable<Document>, { move, press }: Listeners, stop: () => void): () => void {
  const over = new AbortController();
  const options = { passive: true, capture: true, signal: over.signal };
  for (const document of documents) {
    const listenTo = genuine(document, 'addEventListener');
    listenTo('pointermove', (event) => move(event as PointerEvent), options);
    // A finger does not hover: a tap opens the card.
    listenTo('pointerdown', (event) => isTouch(event as PointerEvent) && move(event as PointerEvent), options);
    if (!press) continue;
    // Any other key together with it is a command of the browser's.
    for (const type of ['keydown', 'keyup']) listenTo(type, (event) => press(event as KeyboardEvent), options);
  }
  return () => {
    over.abort();
    stop();
  };
}

function isHeldDuring({ ctrlKey, metaKey }: PointerEvent): boolean {
  return ctrlKey || metaKey;
}

function isHoldKey(key: string): boolean {
  return key === 'Control' || key === 'Meta';
}

function isTouch(event: PointerEvent): boolean {
  return event.pointerType !== 'mouse';
}

function pointOf({ currentTarget, clientX: x, clientY: y, type }: PointerEvent): Point | undefined {
  if (!currentTarget || !('nodeType' in currentTarget)) return undefined;
  return { document: currentTarget as Document, x, y, isTap: type === 'pointerdown' };
}
