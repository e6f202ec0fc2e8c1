/** What is known of each tab's page, in `storage.session`: it outlives the worker and dies with the browser. */
import { browser } from 'wxt/browser';
import type { Reading } from '../../lib/types.ts';

/** `page` is the id of the document that this is known of. */
export type TabEntry =
  | { page: string; at: number; reading: Reading }
  | { page: string; at: number; longest: number; linkShare: number };

type Known = { reading: Reading } | { longest: number; linkShare: number };

/** Tabs kept at most; the session store holds 10 MB. */
const mostTabs = 20;
const prefix = 'tab:';

/** What is known of the tab's page, whichever document that was. */
export async function recall(tabId: number): Promise<TabEntry | undefined> {
  const key = prefix + tabId;
  const stored = await browser.storage.session.get(key);
  return stored[key] as TabEntry | undefined;
}

/** Keeps it; the oldest tabs give way to it. */
export async function remember(tabId: number, page: string, known: Known): Promise<void> {
  await forgetOldest(mostTabs - 1, tabId);
  const entry: TabEntry = { page, at: Date.now(), ...known };
  const store = () => browser.storage.session.set({ [prefix + tabId]: entry });
  // The one expected failure is a full store; then this page is worth more than the others.
  await store().catch(async () => {
    await forgetOldest(0, tabId);
    await store();
  });
}

export async function forget(tabId: number): Promise<void> {
  await browser.storage.session.remove(prefix + tabId);
}

async function forgetOldest(keep: number, except: number): Promise<void> {
  const stored: Record<string, TabEntry> = await browser.storage.session.get(null);
  const others = Object.entries(stored).filter(([key]) => key.startsWith(prefix) && key !== prefix + except);
  const oldest = others.sort(([, a], [, b]) => b.at - a.at).slice(keep);
  if (oldest.length) await browser.storage.session.remove(oldest.map(([key]) => key));
}
