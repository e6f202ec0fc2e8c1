import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/**
 * Gives the element, or the first button in one that takes no focus itself, the focus whenever `cause` changes and the
 * focus is nowhere: what had it was taken away. No cause, no change.
 */
export function useLostFocus(place: RefObject<HTMLElement | null>, cause: unknown): void {
  useEffect(() => {
    if (cause === undefined || !isNowhere(document.activeElement)) return;
    const takesFocus = place.current?.matches('button, [tabindex]');
    const target = takesFocus ? place.current : place.current?.querySelector('button');
    target?.focus();
  }, [cause]);
}

function isNowhere(element: Element | null): boolean {
  return element === null || element === document.body || element.matches(':disabled');
}
