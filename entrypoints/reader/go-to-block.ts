/** Brings a block to the top of the window, and the focus with it: the keyboard reads on from there. */
export function goToBlock(block: number): void {
  const place = document.querySelector<HTMLElement>(`[data-block="${block}"]`);
  if (!place) return;
  place.tabIndex = -1;
  place.focus({ preventScroll: true });
  place.scrollIntoView({ block: 'start', behavior: 'instant' });
}
