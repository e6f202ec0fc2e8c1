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
  const top = column.box.top + scrollY - box.offsetHeight - gap;
  box.classList.toggle('afloat', top < 0);
  const left = column.isCentred ? (column.box.left + column.box.right - box.offsetWidth) / 2 : column.box.left;
  const most = innerWidth - box.offsetWidth - margin;
  box.style.setProperty('--left', `${Math.max(margin, Math.min(left, most)) + scrollX}px`);
  box.style.setProperty('--top', `${top}px`);
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
