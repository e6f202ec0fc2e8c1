/** Bringing the content script to a tab. */
import { browser } from 'wxt/browser';
import type { PageScript, PageStatus } from '../../lib/messages.ts';
import { sendToTab } from '../shared/messaging.ts';
import { explainRefusal, type Refusal } from './explain-refusal.ts';

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

/** Brings one of the scripts on demand to a tab's top frame, into the world of its content script. */
export async function bringPageScript(tabId: number, script: PageScript): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [`/${script}.js`], injectImmediately: true });
    return true;
  } catch (error) {
    console.info(`${script}.js could not be brought to the page:`, error);
    return false;
  }
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
