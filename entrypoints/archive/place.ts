/** Where on a view the reader is, kept with its entry in the history, so that coming back leads there. */
import { isObject } from '../../lib/text/is-object.ts';

interface Place {
  /** The view from which this entry was reached. */
  from?: string;
  /** Pixels from the top. */
  y?: number;
  /** Clips shown. */
  limit?: number;
}

/** Of the entry that is shown now. */
export function readPlace(): Place {
  const state: unknown = history.state;
  if (!isObject(state)) return {};
  const { from, y, limit } = state;
  return {
    ...(typeof from === 'string' && { from }),
    ...(typeof y === 'number' && { y }),
    ...(typeof limit === 'number' && { limit }),
  };
}

/** Notes it with the entry that is shown now; what is not named stays. */
export function notePlace(place: Place): void {
  history.replaceState({ ...readPlace(), ...place }, '');
}

/** Browsers count how often an entry is written; a pause in scrolling is soon enough. */
const pause = 120;
/** A view that has not grown so tall by then will not. Milliseconds. */
const patience = 3000;

/** Keeps the place of every entry, and leads back to it once the view is tall enough. Answers how to stop. */
export function keepPlaces(): () => void {
  history.scrollRestoration = 'manual';
  // An entry without a state is a new one; the one that the page opened with is not.
  notePlace({});
  let timer: ReturnType<typeof setTimeout> | undefined;
  let returning = returnTo(readPlace().y);
  const note = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => returning.isOver() && notePlace({ y: scrollY }), pause);
  };
  const follow = (event: HashChangeEvent): void => {
    clearTimeout(timer);
    returning.stop();
    if (!isObject(history.state)) notePlace({ from: new URL(event.oldURL).hash });
    returning = returnTo(readPlace().y);
  };
  addEventListener('scroll', note, { passive: true });
  addEventListener('hashchange', follow);
  return () => {
    clearTimeout(timer);
    returning.stop();
    removeEventListener('scroll', note);
    removeEventListener('hashchange', follow);
  };
}

/** Who moves on the page meanwhile is left alone. */
const ownMoves = ['wheel', 'pointerdown', 'keydown'] as const;

interface Returning {
  isOver(): boolean;
  stop(): void;
}

function returnTo(y = 0): Returning {
  scrollTo(0, 0);
  if (y === 0) return { isOver: () => true, stop: () => undefined };
  let isOver = false;
  const watch = new ResizeObserver(() => {
    if (document.documentElement.scrollHeight < y + innerHeight) return;
    scrollTo(0, y);
    stop();
  });
  const stop = (): void => {
    isOver = true;
    watch.disconnect();
    for (const type of ownMoves) removeEventListener(type, stop);
  };
  watch.observe(document.body);
  for (const type of ownMoves) addEventListener(type, stop, { passive: true });
  setTimeout(stop, patience);
  return { isOver: () => isOver, stop };
}
