import { type Box, placeCard } from './position.ts';

/** Puts a floating box below or above a line; in a narrow window it is a sheet at an edge. */
export function settleBox(box: HTMLElement, line: Box): void {
  box.style.cssText = '';
  const size = { width: box.offsetWidth, height: box.offsetHeight };
  const place = placeCard(line, size, { width: innerWidth, height: innerHeight });
  box.style.setProperty('--left', `${place.left}px`);
  box.style.setProperty('--top', `${place.top}px`);
  box.style.setProperty('--room', `${place.maxHeight}px`);
  // The sheet changes edges rather than lie on the line.
  box.classList.toggle('top', line.bottom > innerHeight - size.height - 8);
}
