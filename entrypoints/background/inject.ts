/** Bringing the content script to a tab, and saying in the reader's terms why it may not go there. */
import { browser } from 'wxt/browser';
import type { PageStatus, ReadingState } from '../../lib/messages.ts';
import { sendToTab } from '../shared/messaging.ts';

export type Refusal = Extract<ReadingState, { state: 'forbidden' | 'no-permission' }>;

/** The status of the tab's content script; undefined while there is none. */
export function findScript(tabId: number): Promise<PageStatus | undefined> {
  return sendToTab(tabId, { type: 'ping' }).catch(() => undefined);
}

/** The content script of the tab, put there if need be. A page that is still loading is waited for. */
export async function bringScript(tabId: number): Promise<PageStatus | Refusal> {
  const status = (await findScript(tabId)) ?? (await inject(tabId));
  if ('state' in status) return status;
  return status.contentType.includes('html') ? status : { state: 'forbidden', why: nameType(status.contentType) };
}

async function inject(tabId: number): Promise<PageStatus | Refusal> {
  const { url = '' } = await browser.tabs.get(tabId);
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ['/content-scripts/content.js'] });
  } catch (error) {
    return explainRefusal(url, String(error));
  }
  return (await findScript(tabId)) ?? explainRefusal(url, '');
}

function nameType(contentType: string): 'pdf' | 'other' {
  return contentType === 'application/pdf' ? 'pdf' : 'other';
}

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
