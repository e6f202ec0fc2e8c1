import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** Between two notes, in pixels. */
const gap = 12;

/** Lets the notes beside the text keep out of one another's way: each stands at its block, or below the one before. */
export function useNotePlaces(
  root: RefObject<HTMLElement | null>,
  isBeside: boolean,
  causes: readonly unknown[],
): void {
  useLayoutEffect(() => {
    const text = root.current?.querySelector<HTMLElement>('.text');
    if (!text) return;
    const place = (): void => (isBeside ? placeBeside(text) : placeBelow(text));
    place();
    const observer = new ResizeObserver(place);
    observer.observe(text);
    return () => observer.disconnect();
  }, [isBeside, ...causes]);
}

function placeBeside(text: HTMLElement): void {
  let free = 0;
  for (const note of findNotes(text)) {
    const block = text.querySelector<HTMLElement>(`[data-block="${note.dataset.for}"]`);
    const top = Math.max(free, block ? topWithin(block, text) : 0);
    note.style.top = `${top}px`;
    free = top + note.offsetHeight + gap;
  }
  // The last note may reach below the last line.
  text.style.setProperty('--notes', `${free}px`);
}

function placeBelow(text: HTMLElement): void {
  text.style.removeProperty('--notes');
  for (const note of findNotes(text)) note.style.top = '';
}

function findNotes(text: HTMLElement): NodeListOf<HTMLElement> {
  return text.querySelectorAll<HTMLElement>('.side');
}

function topWithin(element: HTMLElement, text: HTMLElement): number {
  return element.getBoundingClientRect().top - text.getBoundingClientRect().top;
}
