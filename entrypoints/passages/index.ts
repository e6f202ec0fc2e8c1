/**
 * The reader's own highlights and notes, as a script of its own: brought to pages that have some, to articles where the
 * reader wants the colours at hand, and to any page on which something is to be highlighted.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { canonicalUrl } from '../../lib/text/canonical-url.ts';
import { watchPage } from '../content/watch.ts';
import { listen } from '../shared/messaging.ts';
import { openLayer } from './layer.ts';

declare global {
  /** Ends what an earlier version of this script runs in the page. */
  var zhengwenPassages: (() => void) | undefined;
}

export default defineUnlistedScript(() => {
  globalThis.zhengwenPassages?.();
  const page = { root: document, url: () => canonicalUrl(location.href), title: () => document.title };
  const layer = openLayer(page, { overview: 'bar' });
  const over = new AbortController();
  // Another tab or the archive may have changed them meanwhile.
  const look = (): void => {
    if (document.visibilityState === 'visible') void layer.load();
  };
  document.addEventListener('visibilitychange', look, { signal: over.signal });
  const stops = [
    watchPage(() => void layer.refresh()),
    listen({
      'ping-passages': async () => true as const,
      'highlight-selection': ({ colour }) => layer.highlight(colour),
    }),
    layer.remove,
    () => over.abort(),
  ];
  globalThis.zhengwenPassages = () => {
    for (const stop of stops) stop();
  };
  void layer.load();
});
