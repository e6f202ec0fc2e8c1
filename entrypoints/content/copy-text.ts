import { genuine } from '../../lib/highlight/genuine.ts';

/** Puts a text on the clipboard during a click. Many of these sites are plain http, where navigator.clipboard is missing. */
export function copyText(text: string): boolean {
  const over = new AbortController();
  const fill = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    // The page's own copy listeners add advertisements to what is copied.
    event.stopImmediatePropagation();
  };
  window.addEventListener('copy', fill, { capture: true, signal: over.signal });
  const done = genuine(document, 'execCommand')('copy');
  over.abort();
  return done;
}
