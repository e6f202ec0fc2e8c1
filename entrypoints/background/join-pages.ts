/** Articles in parts, made whole without a click on the sites for which the reader allows it. */
import { listJoinedSites } from '../../components/joined-sites.ts';
import { parseUrl } from '../../lib/text/canonical-url.ts';
import type { Article } from '../../lib/types.ts';
import { sendToTab } from '../shared/messaging.ts';

const running = new Map<number, Promise<void>>();

/** Has the tab's page fetch the further parts, where the site's choice says so. Never for an article that has been joined. */
export async function joinPages(tabId: number, article: Article): Promise<void> {
  if (!(await isAllowed(article))) return;
  const joining = join(tabId).finally(() => {
    if (running.get(tabId) === joining) running.delete(tabId);
  });
  running.set(tabId, joining);
  await joining;
}

/** Waits for parts that are on their way. */
export async function awaitPages(tabId: number): Promise<void> {
  await running.get(tabId);
}

async function isAllowed({ nextPage, url, basis }: Article): Promise<boolean> {
  if (!nextPage || basis.parts !== undefined || basis.container === 'selection') return false;
  const host = parseUrl(url)?.hostname;
  return host !== undefined && (await listJoinedSites()).includes(host);
}

async function join(tabId: number): Promise<void> {
  // The first part stays, where the page has gone.
  await sendToTab(tabId, { type: 'extract', allPages: true }).catch((error: unknown) =>
    console.info('The further parts were not read:', error),
  );
}
