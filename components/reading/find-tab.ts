import { browser } from 'wxt/browser';
import { parseUrl } from '../../lib/text/canonical-url.ts';

export interface Tab {
  id: number;
  windowId: number | undefined;
  title: string;
  host: string;
}

/**
 * The tab beside which this page stands. A popup or panel opened as a page of its own names its tab in the address, or
 * the window whose tabs it follows: `popup.html?tab=7`, `sidepanel.html?window=2`.
 */
export async function findTab(): Promise<Tab | undefined> {
  const { tab: named, window } = readAddress();
  const tab = named
    ? await browser.tabs.get(named)
    : (await browser.tabs.query({ active: true, ...(window ? { windowId: window } : { currentWindow: true }) }))[0];
  if (tab?.id === undefined) return undefined;
  const host = parseUrl(tab.url ?? '')?.host ?? '';
  return { id: tab.id, windowId: tab.windowId, title: tab.title ?? '', host };
}

function readAddress(): { tab: number; window: number } {
  const query = new URLSearchParams(location.search);
  return { tab: Number(query.get('tab')), window: Number(query.get('window')) };
}
