/**
 * Markup → article. Firefox runs the background as a page, which parses by itself. Chromium's worker has no DOM, and
 * asks a hidden page of our own (chrome.offscreen): the tab that was clicked in may be gone by then, and is no place
 * for the markup of another site.
 */
import { browser } from 'wxt/browser';
import type { Extraction } from '../../lib/types.ts';
import { extractMarkup } from '../shared/extract-markup.ts';
import { sendToParser } from '../shared/messaging.ts';
import { ownUrl } from '../shared/own-url.ts';

/** What the typings leave out. */
interface Offscreen {
  createDocument(parameters: { url: string; reasons: string[]; justification: string }): Promise<void>;
  closeDocument(): Promise<void>;
}

let waiting = 0;
let opening: Promise<void> | undefined;

/** Rejects when the browser gives no page to parse in. */
export function parseMarkup(markup: string, url: string): Promise<Extraction> {
  return import.meta.env.FIREFOX ? Promise.resolve(extractMarkup(markup, url)) : parseOffscreen(markup, url);
}

async function parseOffscreen(markup: string, url: string): Promise<Extraction> {
  waiting++;
  try {
    opening ??= openParser();
    await opening;
    return await sendToParser({ type: 'parse-markup', markup, url });
  } finally {
    waiting--;
    if (waiting === 0) await closeParser();
  }
}

async function openParser(): Promise<void> {
  const open = await browser.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] });
  if (open.length > 0) return;
  await offscreen().createDocument({
    url: ownUrl('parser.html'),
    reasons: ['DOM_PARSER'],
    justification: 'Finding the article in a page that the reader asked to clip',
  });
}

async function closeParser(): Promise<void> {
  opening = undefined;
  await offscreen().closeDocument();
}

function offscreen(): Offscreen {
  if (!('offscreen' in browser)) throw new Error('this browser has no offscreen documents');
  return browser.offscreen as Offscreen;
}
