import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Gives the element the focus whenever `cause` changes and the focus is nowhere: what had it was taken away. */
export function useLostFocus(place: RefObject<HTMLElement | null>, cause: unknown): void {
  useEffect(() => {
    if (cause !== undefined && isNowhere(document.activeElement)) place.current?.focus();
  }, [cause]);
}

function isNowhere(element: Element | null): boolean {
  return element === null || element === document.body || element.matches(':disabled');
}
