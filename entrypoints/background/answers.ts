/** The background's answers to the messages of lib/messages.ts. */
import { browser } from 'wxt/browser';
import { placeVillages } from '../../lib/mentions/villages.ts';
import type { BackgroundMessages, SaveResult } from '../../lib/messages.ts';
import { readArticle } from '../../lib/read.ts';
import type { Article, Reading } from '../../lib/types.ts';
import { type Answers, listen, type Sender } from '../shared/messaging.ts';
import { ownUrl } from '../shared/own-url.ts';
import { clearBadge, showCount } from './badge.ts';
import { countClips, deleteClips, listTags, restoreClips, saveReading } from './clips.ts';
import { getReading } from './get-reading.ts';
import { bringPageScript } from './inject.ts';
import { keepReading } from './kept-readings.ts';
import { getOwnGazetteer } from './own-gazetteer.ts';
import { showKept, toggleReader } from './reader-view.ts';
import { suggestTags } from './suggest-tags.ts';
import { recall, remember } from './tab-cache.ts';
import { readShard } from './villages.ts';

const answers: Answers<keyof BackgroundMessages> = {
  'article-found': ({ article, page }, { tabId }) => readFor(tabId, page, article),
  'no-article': async ({ page, longest, linkShare }, { tabId }) => {
    if (tabId === undefined) return undefined;
    await remember(tabId, page, { longest, linkShare });
    await clearBadge(tabId);
  },
  'bring-script': async ({ script }, { tabId }) => (tabId === undefined ? false : bringPageScript(tabId, script)),
  'get-reading': (request) => getReading(request),
  'save-clip': ({ tabId, tags, note }) => saveTab(tabId, tags, note),
  'delete-clips': ({ ids }) => deleteClips(ids),
  'restore-clips': ({ ids }) => restoreClips(ids),
  'known-tags': () => listTags(),
  'suggest-tags': ({ tabId }) => suggestTags(tabId),
  'count-clips': ({ name, kind }) => countClips(name, kind),
  'toggle-reader': async ({ tabId }, sender) => {
    const tab = sender.from === 'extension' ? (tabId ?? sender.tabId) : sender.tabId;
    if (tab !== undefined) await toggleReader(tab);
  },
  'kept-reading': ({ id }, { tabId }) => showKept(id, tabId),
  'read-kept': async ({ id, article }, { tabId }) => {
    const reading = await readFor(tabId, id, article);
    await keepReading(id, reading);
    return reading;
  },
  'open-page': async ({ path }, sender) => openPage(path, sender),
};

/** Starts answering. A page's content script may find articles, ask for counts and pages and for the reader view, and no more. */
export function answerMessages(): void {
  listen(answers, ['article-found', 'no-article', 'bring-script', 'count-clips', 'toggle-reader', 'open-page']);
}

/** Saves what the tab shows, reading it first where that has not happened. */
export async function saveTab(tabId: number, tags: readonly string[], note: string): Promise<SaveResult> {
  const known = await recall(tabId);
  if (known && 'reading' in known) return saveReading(known.reading, tags, note);
  const state = await getReading({ tabId });
  return state.state === 'ready'
    ? saveReading(state.reading, tags, note)
    : { ok: false, error: 'page_error_no_reading' };
}

async function readFor(tabId: number | undefined, page: string, article: Article): Promise<Reading> {
  const reading = await placeVillages(readArticle(article, await getOwnGazetteer()), readShard);
  if (tabId !== undefined) {
    await remember(tabId, page, { reading });
    await showCount(tabId, reading);
  }
  return reading;
}

const ownPages = /^(?:archive|options|onboarding)\.html(?:[?#].*)?$/;

async function openPage(path: string, { tabId }: Sender): Promise<undefined> {
  if (!ownPages.test(path)) return undefined;
  await browser.tabs.create({ url: ownUrl(path), ...(tabId === undefined ? {} : { openerTabId: tabId }) });
  return undefined;
}
