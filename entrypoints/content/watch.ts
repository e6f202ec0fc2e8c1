/** Tells that the page has changed, a while after it did. The extension's own element does not count. */
import { genuine } from '../../lib/highlight/genuine.ts';
import { hostName } from './host-name.ts';

/** The while doubles with every call up to the longest, for pages with clocks and tickers. Milliseconds. */
const shortest = 500;
const longest = 8_000;

/** What has happened since the last call: a frame of the same site has loaded a document. */
export interface PageChange {
  frame: boolean;
}

/** Starts watching; returns how to stop. */
export function watchPage(changed: (change: PageChange) => void): () => void {
  let timer = 0;
  let wait = shortest;
  let frame = false;
  const schedule = (): void => {
    timer ||= window.setTimeout(() => {
      timer = 0;
      wait = Math.min(wait * 2, longest);
      const change = { frame };
      frame = false;
      changed(change);
    }, wait);
  };
  const observer = new MutationObserver((records) => {
    if (!records.every(isOwn)) schedule();
  });
  const observe = (each: Document): void =>
    observer.observe(each, { childList: true, characterData: true, subtree: true });
  observe(document);
  for (const each of genuine(document, 'querySelectorAll')('iframe'))
    if (each.contentDocument) observe(each.contentDocument);
  const over = new AbortController();
  // A frame's new document is no mutation of this one.
  const loaded = (event: Event): void => {
    const inner = event.target instanceof HTMLIFrameElement ? event.target.contentDocument : null;
    if (!inner) return;
    observe(inner);
    frame = true;
    schedule();
  };
  genuine(document, 'addEventListener')('load', loaded, { capture: true, signal: over.signal });
  return () => {
    clearTimeout(timer);
    observer.disconnect();
    over.abort();
  };
}

/** Calls back when the reader comes back to a page that the browser has kept: its tab was another page's meanwhile. */
export function watchReturn(returned: () => void): () => void {
  const over = new AbortController();
  const listen = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) returned();
  };
  window.addEventListener('pageshow', listen, { signal: over.signal });
  return () => over.abort();
}

function isOwn({ type, addedNodes, removedNodes }: MutationRecord): boolean {
  return (
    type === 'childList' && [...addedNodes, ...removedNodes].every((node) => node.nodeName.toLowerCase() === hostName)
  );
}
