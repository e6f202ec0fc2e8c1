/** Keeps the strip above the line it belongs to, in the coordinates of the page: it scrolls with the text. */
import { genuine } from '../../lib/highlight/genuine.ts';
import { documentOf } from '../../lib/highlight/paint.ts';
import type { Box } from './card/position.ts';
import { offsetOf, shift } from './frames.ts';

/** Between the strip and the title; and the least width it takes in a narrow column. Pixels. */
const gap = 6;
const margin = 8;
const leastWidth = 480;

/** Places the strip now and whenever the page changes its size or scrolls a part of itself. */
export function followAnchor(box: HTMLElement, anchor: Text): { place(): void; stop(): void } {
  const place = (): void => placeAbove(box, anchor);
  const observer = new ResizeObserver(place);
  observer.observe(document.documentElement);
  const over = new AbortController();
  const scrolled = ({ target }: Event): void => {
    if (target !== document) place();
  };
  const options = { passive: true, capture: true, signal: over.signal };
  genuine(document, 'addEventListener')('scroll', scrolled, options);
  return {
    place,
    stop() {
      observer.disconnect();
      over.abort();
    },
  };
}

// Where the page begins with the title there is nothing above it: then the strip floats at the foot of the window.
function placeAbove(box: HTMLElement, anchor: Text): void {
  const column = findColumn(anchor);
  if (!column || box.hidden) return;
  const width = Math.min(Math.max(column.box.right - column.box.left, leastWidth), innerWidth - 2 * margin);
  box.classList.remove('afloat');
  box.style.setProperty('--width', `${width}px`);
  const top = column.box.top - box.offsetHeight - gap;
  const left = findRoom(listPlaces(column, box.offsetWidth), { top, width: box.offsetWidth, height: box.offsetHeight });
  box.classList.toggle('afloat', top + scrollY < 0 || left === undefined);
  box.style.setProperty('--left', `${(left ?? 0) + scrollX}px`);
  box.style.setProperty('--top', `${top + scrollY}px`);
}

/** Left edges that the strip may have, the fittest first. */
function listPlaces({ box, isCentred }: Column, width: number): number[] {
  const [left, middle, right] = [box.left, (box.left + box.right - width) / 2, box.right - width];
  const most = innerWidth - width - margin;
  return (isCentred ? [middle, left, right] : [left, right]).map((at) => Math.max(margin, Math.min(at, most)));
}

const pressed = 'a[href], area[href], button, input, select, textarea, summary, [role="button"], [onclick]';

/** The first place that lies over nothing that can be pressed: beneath the strip it could not be. */
function findRoom(
  places: readonly number[],
  strip: { top: number; width: number; height: number },
): number | undefined {
  const inTheWay = [...genuine(document, 'querySelectorAll')(pressed)]
    .map((element) => ({ element, box: element.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 0 && box.bottom > strip.top && box.top < strip.top + strip.height)
    .filter(({ element }) => element.checkVisibility({ visibilityProperty: true }));
  return places.find((left) => !inTheWay.some(({ box }) => box.right > left && box.left < left + strip.width));
}

interface Column {
  /** In the viewport of the top window. */
  box: Box;
  isCentred: boolean;
}

// An article in a frame has the strip above its frame, which may scroll by itself.
function findColumn(anchor: Text): Column | undefined {
  const document = documentOf(anchor);
  const frame = genuine(document, 'defaultView')?.frameElement;
  if (frame)
    return { box: shift(frame.getBoundingClientRect(), offsetOf(genuine(frame, 'ownerDocument'))), isCentred: false };
  const block = findBlock(anchor.parentElement);
  if (!block) return undefined;
  const box = block.getBoundingClientRect();
  return box.width ? { box, isCentred: getComputedStyle(block).textAlign === 'center' } : undefined;
}

function findBlock(element: Element | null): Element | undefined {
  for (let at = element; at; at = at.parentElement) {
    if (!/^(?:inline|contents)/.test(getComputedStyle(at).display)) return at;
  }
  return undefined;
}
