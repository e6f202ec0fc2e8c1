/** The reader view takes the place of the article's page in its tab; the page is one step back in the tab's history. */
import { browser } from 'wxt/browser';
import type { KeptReading } from '../../lib/messages.ts';
import type { Reading } from '../../lib/types.ts';
import { sendToTab } from '../shared/messaging.ts';
import { ownUrl } from '../shared/own-url.ts';
import { showCount } from './badge.ts';
import { getReading } from './get-reading.ts';
import { keepReading, recallKept } from './kept-readings.ts';
import { remember } from './tab-cache.ts';

/** There or back. Where there is nothing to read, the popup says why. */
export async function toggleReader(tabId: number): Promise<void> {
  if (await leaveReader(tabId)) return;
  const state = await getReading({ tabId });
  if (state.state === 'ready') await openReader(tabId, state.reading);
  else await browser.action.openPopup().catch((error: unknown) => console.info('The popup stays closed:', error));
}

/** The reading of this view, from now on also what is known of its tab. */
export async function showKept(id: string, tabId: number | undefined): Promise<KeptReading | undefined> {
  const kept = await recallKept(id);
  if (kept && tabId !== undefined) {
    await remember(tabId, id, { reading: kept.reading });
    await showCount(tabId, kept.reading);
  }
  return kept;
}

// No content script answers this message.
function leaveReader(tabId: number): Promise<boolean> {
  return sendToTab(tabId, { type: 'leave-reader' }).then(
    () => true,
    () => false,
  );
}

async function openReader(tabId: number, reading: Reading): Promise<void> {
  const id = crypto.randomUUID();
  await keepReading(id, reading);
  // The page's address stays readable when the reading is gone.
  const address = new URLSearchParams({ id, page: reading.article.url });
  await browser.tabs.update(tabId, { url: ownUrl(`reader.html?${address}`) });
}
