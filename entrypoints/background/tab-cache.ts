/** What is known of each tab's page. */
import type { Reading } from '../../lib/types.ts';
import { openShelf } from './session-shelf.ts';

/** `page` is the id of the document that this is known of. */
export type TabEntry =
  | { page: string; at: number; reading: Reading }
  | { page: string; at: number; longest: number; linkShare: number };

type Known = { reading: Reading } | { longest: number; linkShare: number };

const tabs = openShelf<TabEntry>('tab:', 20);

/** What is known of the tab's page, whichever document that was. */
export function recall(tabId: number): Promise<TabEntry | undefined> {
  return tabs.get(tabId);
}

/** Keeps it; the oldest tabs give way to it. */
export function remember(tabId: number, page: string, known: Known): Promise<void> {
  return tabs.put(tabId, { page, at: Date.now(), ...known });
}

export async function forget(tabId: number): Promise<void> {
  await tabs.remove(tabId);
}

/** Forgets what is known of this document; false where the tab has been read as another one meanwhile. */
export function forgetPage(tabId: number, page: string): Promise<boolean> {
  return tabs.remove(tabId, (entry) => entry.page === page);
}
