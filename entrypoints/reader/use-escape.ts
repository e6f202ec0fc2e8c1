import { useEffect } from 'preact/hooks';

/** Escape leads back, unless it closes something first: a card, marked evidence, a panel, or what is being typed. */
export function useEscape(leave: () => void): void {
  useEffect(() => {
    let isTaken = false;
    // Before those who close on it.
    const look = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') isTaken = event.isComposing || isSomethingOpen() || isField(event.target);
    };
    const press = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !isTaken && !event.defaultPrevented) leave();
    };
    addEventListener('keydown', look, { capture: true });
    addEventListener('keydown', press);
    return () => {
      removeEventListener('keydown', look, { capture: true });
      removeEventListener('keydown', press);
    };
  }, [leave]);
}

function isSomethingOpen(): boolean {
  const isMarked = [...CSS.highlights.keys()].some((name) => name.startsWith('zw-current'));
  return (
    isMarked ||
    document.querySelector(':popover-open, [role=menu], dialog[open], [data-part=passages][data-open]') !== null
  );
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]') !== null
  );
}
