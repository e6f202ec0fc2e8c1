/** Why a page may not be read, in the reader's terms. Pure. */
import type { ReadingState } from '../../lib/messages.ts';

export type Refusal = Extract<ReadingState, { state: 'forbidden' | 'no-permission' }>;

const stores =
  /^https:\/\/(?:chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org|microsoftedge\.microsoft\.com\/addons)/;

/** From the address, where the browser shows it to us or names it in its own words. */
export function explainRefusal(shown: string, error: string): Refusal {
  const url = shown || (/"([a-z-]+:[^"]*)"/.exec(error)?.[1] ?? '');
  if (stores.test(url) || /gallery|webstore/i.test(error)) return { state: 'forbidden', why: 'store' };
  if (/\.pdf(?:[?#]|$)/i.test(url)) return { state: 'forbidden', why: 'pdf' };
  if (url.startsWith('file:')) return { state: 'forbidden', why: 'file' };
  if (/^https?:/.test(url)) return { state: 'no-permission', host: new URL(url).hostname };
  const isBrowserPage = url !== '' || /chrome:|about:|edge:|moz-extension:|view-source:/i.test(error);
  return isBrowserPage ? { state: 'forbidden', why: 'browser-page' } : { state: 'no-permission', host: '' };
}
