/** Clipping the article that a link leads to, without opening it: one request, made by the reader's click. */
import { browser } from 'wxt/browser';
import { decodePage } from '../../lib/article/decode-page.ts';
import type { LinkOutcome } from '../../lib/messages.ts';
import { parseUrl } from '../../lib/text/canonical-url.ts';
import { showSaved } from './badge.ts';
import { saveReading } from './clips.ts';
import { parseMarkup } from './parse-markup.ts';
import { readNamed } from './read-named.ts';
import { showLinkOutcome } from './show-link-outcome.ts';

/** A server that says nothing for so long says nothing at all. Milliseconds. */
const patience = 25_000;
/** No article is longer. Bytes. */
const largest = 8_000_000;

/** Has to be called in the click itself: the browser asks the reader for sites that are not allowed yet. */
export async function clipLink(url: string, tabId: number): Promise<LinkOutcome> {
  const asking = askForSite(url);
  await showLinkOutcome(tabId, { url, state: 'fetching' });
  const outcome = (await asking) ? await fetchAndKeep(url) : fail(url, 'link_not_allowed');
  await showLinkOutcome(tabId, outcome);
  if (outcome.state === 'saved') await showSaved(tabId);
  return outcome;
}

/** As `clipLink`, for a site that is allowed already. */
async function fetchAndKeep(url: string): Promise<LinkOutcome> {
  try {
    return await read(url);
  } catch (error) {
    console.info('The linked page was not clipped:', error);
    return fail(url, error instanceof TypeError || isTimeout(error) ? 'link_not_fetched' : 'common_failed');
  }
}

async function read(url: string): Promise<LinkOutcome> {
  const response = await fetch(url, { credentials: 'include', signal: AbortSignal.timeout(patience) });
  if (!response.ok) return fail(url, 'link_refused', String(response.status));
  const type = response.headers.get('content-type') ?? '';
  if (type && !/html|xml/i.test(type)) return fail(url, 'link_no_page');
  const bytes = new Uint8Array(await response.arrayBuffer());
  const markup = bytes.length > largest ? undefined : decodePage(bytes, type);
  if (markup === undefined) return fail(url, 'link_no_page');
  const extraction = await parseMarkup(markup, response.url || url);
  if (!extraction.ok) return fail(url, 'link_no_article');
  const reading = await readNamed(extraction.article);
  const saved = await saveReading(reading, [], '');
  if (!saved.ok) return fail(url, saved.error);
  const { title, nextPage } = reading.article;
  return { url, state: 'saved', id: saved.id, title, wasKnown: saved.updated, hasMore: nextPage !== undefined };
}

function fail(url: string, error: string, value = ''): LinkOutcome {
  return { url, state: 'failed', error, value };
}

function isTimeout(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'TimeoutError';
}

// Sites that are allowed are not asked about again by either browser.
async function askForSite(url: string): Promise<boolean> {
  const { protocol = '', hostname = '' } = parseUrl(url) ?? {};
  if (!/^https?:$/.test(protocol)) return false;
  try {
    return await browser.permissions.request({ origins: [`${protocol}//${hostname}/*`] });
  } catch (error) {
    // Asked outside of a click, the browser refuses, also for sites that are allowed.
    console.info('The browser did not ask:', error);
    return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
  }
}
