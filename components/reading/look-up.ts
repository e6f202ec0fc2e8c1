/** What can be had of the tab in front without the background: which it is, and what is cached of it. */
import { recall } from '../../entrypoints/background/tab-cache.ts';
import { sendToTab } from '../../entrypoints/shared/messaging.ts';
import { readyState } from '../../entrypoints/shared/ready-state.ts';
import type { PageStatus, ReadingState } from '../../lib/messages.ts';
import { findTab, type Tab } from './find-tab.ts';

export interface LookUp {
  tab: Promise<Tab | undefined>;
  /** The reading of the document now shown; whether it is saved is not known yet. */
  cached: Promise<ReadingState | undefined>;
}

/** Asks at once, so that a page can do so before it draws anything. */
export function lookUp(): LookUp {
  const tab = findTab();
  return { tab, cached: tab.then((found) => found && findCached(found.id)) };
}

async function findCached(tabId: number): Promise<ReadingState | undefined> {
  const [known, status] = await Promise.all([recall(tabId), askPage(tabId)]);
  // As for the background, a reading counts for its own document alone.
  if (!known || !('reading' in known) || known.page !== status?.page) return undefined;
  return readyState(known.reading, status);
}

/** Undefined where there is no content script, as on a page that is still loading. */
function askPage(tabId: number): Promise<PageStatus | undefined> {
  return sendToTab(tabId, { type: 'ping' }).catch(() => undefined);
}
