/** The reading of the tab that the popup belongs to: at once from the cache, then as the background knows it. */
import { useCallback, useLayoutEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { ReadingState } from '../../lib/messages.ts';
import { parseUrl } from '../../lib/text/canonical-url.ts';
import { recall } from '../background/tab-cache.ts';
import { send } from '../shared/messaging.ts';

export interface Tab {
  id: number;
  title: string;
  host: string;
}

/** `cached`: shown while the background still looks at the page; what was saved is not known yet. */
export interface Shown {
  tab?: Tab;
  state?: ReadingState;
  cached?: boolean;
}

export interface ReadingRequest {
  force?: boolean;
  allPages?: boolean;
}

export function useReading(): Shown & { ask(request?: ReadingRequest): Promise<ReadingState['state'] | undefined> } {
  const [shown, setShown] = useState<Shown>({});
  const ask = useCallback(async (request: ReadingRequest = {}) => {
    const tab = await findTab();
    if (!tab) {
      setShown({ state: { state: 'forbidden', why: 'other' } });
      return 'forbidden';
    }
    setShown((before) => ({ ...before, tab, ...(request.force || request.allPages ? { state: reading(tab) } : {}) }));
    const state = await askBackground(tab.id, request);
    setShown({ tab, state });
    return state.state;
  }, []);
  // Not after the first paint, as an effect would: the reading is to stand in it.
  useLayoutEffect(() => {
    void showCached(setShown);
    void ask();
  }, [ask]);
  return { ...shown, ask };
}

async function showCached(setShown: (update: (before: Shown) => Shown) => void): Promise<void> {
  const tab = await findTab();
  const known = tab && (await recall(tab.id));
  if (!tab || !known || !('reading' in known)) return;
  const { reading } = known;
  const { nextPage } = reading.article;
  const state: ReadingState = { state: 'ready', reading, annotated: true, ...(nextPage && { nextPage }) };
  setShown((before) => (before.state ? before : { tab, state, cached: true }));
}

async function askBackground(tabId: number, request: ReadingRequest): Promise<ReadingState> {
  try {
    const state = await send({ type: 'get-reading', tabId, ...request });
    if (state.state !== 'reading') return state;
    // Another part of the product is reading this page already; its result is waited for.
    await new Promise((resolve) => setTimeout(resolve, 250));
    return askBackground(tabId, request);
  } catch {
    return { state: 'failed', error: 'common_failed' };
  }
}

function reading({ title, host }: Tab): ReadingState {
  return { state: 'reading', title, host };
}

/** The tab under the popup. A popup opened as a page of its own names its tab in the address: `popup.html?tab=7`. */
async function findTab(): Promise<Tab | undefined> {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  const tab = named
    ? await browser.tabs.get(named)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  if (tab?.id === undefined) return undefined;
  const host = parseUrl(tab.url ?? '')?.host ?? '';
  return { id: tab.id, title: tab.title ?? '', host };
}
