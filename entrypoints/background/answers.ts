/** The background's answers to the messages of lib/messages.ts. */
import { browser } from 'wxt/browser';
import type { BackgroundMessages, ReadingState, SavedState, SaveResult } from '../../lib/messages.ts';
import type { Article, Reading } from '../../lib/types.ts';
import { type Answers, listen, sendToTab } from '../shared/messaging.ts';
import { ownUrl } from '../shared/own-url.ts';
import { clearBadge, showCount } from './badge.ts';
import { clipLink } from './clip-link.ts';
import {
  countClips,
  deleteClips,
  findSaved,
  findSeenPosts,
  isNewPart,
  listTags,
  restoreClips,
  saveReading,
  writeNote,
} from './clips.ts';
import { getReading } from './get-reading.ts';
import { bringPageScript } from './inject.ts';
import { joinPages } from './join-pages.ts';
import { keepReading } from './kept-readings.ts';
import { followChange } from './own-gazetteer.ts';
import { bringWantedPassages, deletePassages, listPassages, restorePassages, savePassage } from './passages.ts';
import { readNamed } from './read-named.ts';
import { showKept, toggleReader } from './reader-view.ts';
import { continueReread, previewReread, rereadClip, startReread, stopReread } from './reread.ts';
import { suggestTags } from './suggest-tags.ts';
import { recall, remember } from './tab-cache.ts';

const answers: Answers<keyof BackgroundMessages> = {
  'article-found': async ({ article, page }, sender) => {
    void bringWantedPassages(sender, { isArticle: true });
    const reading = await readFor(sender.tabId, page, article);
    if (sender.tabId !== undefined) void joinPages(sender.tabId, article);
    return reading;
  },
  'no-article': async ({ page, longest, linkShare }, sender) => {
    const { tabId } = sender;
    if (tabId === undefined) return undefined;
    void bringWantedPassages(sender, { isArticle: false });
    await remember(tabId, page, { longest, linkShare });
    await clearBadge(tabId);
  },
  'bring-script': async ({ script }, { tabId }) => (tabId === undefined ? false : bringPageScript(tabId, script)),
  'get-reading': (request) => getReading(request),
  'save-clip': ({ tabId, tags, note }) => saveTab(tabId, tags, note),
  'read-article': ({ article }) => readNamed(article),
  'save-reading': ({ reading, tags, note }) => saveReading(reading, tags, note),
  'clip-link': ({ url, tabId }) => clipLink(url, tabId),
  'reread-start': ({ ids }) => startReread(ids),
  'reread-stop': async () => void (await stopReread()),
  'reread-continue': async () => void (await continueReread()),
  'reread-preview': ({ id }) => previewReread(id),
  'reread-clip': ({ id }) => rereadClip(id),
  'own-changed': async () => void followChange(),
  'write-note': async ({ id, note }) => void (await writeNote(id, note)),
  'delete-clips': ({ ids }) => deleteClips(ids),
  'restore-clips': ({ ids }) => restoreClips(ids),
  'known-tags': () => listTags(),
  'suggest-tags': ({ tabId }) => suggestTags(tabId),
  'count-clips': ({ name, kind }) => countClips(name, kind),
  'list-passages': ({ url }, sender) => listPassages(url, sender),
  'save-passage': ({ passage }, sender) => savePassage(passage, sender),
  'delete-passages': ({ ids }, sender) => deletePassages(ids, sender),
  'restore-passages': ({ ids }, sender) => restorePassages(ids, sender),
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
  'seen-posts': ({ name, except }) => findSeenPosts(name, except),
  'find-saved': (_, { tabId }) => findSavedIn(tabId),
  'open-page': async ({ path, withTab }, { tabId }) =>
    openPage(withTab && tabId !== undefined ? `${path}&tab=${tabId}` : path, tabId),
};

/** What a page's scripts may ask: to have an article read, for counts, pages, the reader view, and its own passages. */
const pageMaySend = [
  'article-found',
  'no-article',
  'bring-script',
  'count-clips',
  'seen-posts',
  'find-saved',
  'list-passages',
  'save-passage',
  'delete-passages',
  'restore-passages',
  'toggle-reader',
  'open-page',
] as const;

/** Starts answering. */
export function answerMessages(): void {
  listen(answers, pageMaySend);
}

/** Saves what the tab shows, reading it first where that has not happened. */
export async function saveTab(tabId: number, tags: readonly string[], note: string): Promise<SaveResult> {
  const result = await saveShown(tabId, tags, note);
  // A page that is gone by now need not know.
  if (result.ok) await sendToTab(tabId, { type: 'page-saved' }).catch(() => undefined);
  return result;
}

async function saveShown(tabId: number, tags: readonly string[], note: string): Promise<SaveResult> {
  const known = await recall(tabId);
  const reading = known && 'reading' in known ? known.reading : readyOf(await getReading({ tabId }));
  if (!reading) return { ok: false, error: 'page_error_no_reading' };
  // A new version of an article that was joined has its further parts as well.
  const isCut = reading.article.nextPage !== undefined && (await isNewPart(reading.article));
  const whole = isCut ? readyOf(await getReading({ tabId, allPages: true })) : undefined;
  return saveReading(whole ?? reading, tags, note);
}

function readyOf(state: ReadingState): Reading | undefined {
  return state.state === 'ready' ? state.reading : undefined;
}

async function findSavedIn(tabId: number | undefined): Promise<SavedState | undefined> {
  const known = tabId === undefined ? undefined : await recall(tabId);
  return known && 'reading' in known ? findSaved(known.reading.article) : undefined;
}

async function readFor(tabId: number | undefined, page: string, article: Article): Promise<Reading> {
  const reading = await readNamed(article);
  if (tabId !== undefined) {
    await remember(tabId, page, { reading });
    await showCount(tabId, reading);
  }
  return reading;
}

const ownPages = /^(?:archive|options|onboarding)\.html(?:[?#].*)?$/;

async function openPage(path: string, tabId: number | undefined): Promise<undefined> {
  if (!ownPages.test(path)) return undefined;
  await browser.tabs.create({ url: ownUrl(path), ...(tabId === undefined ? {} : { openerTabId: tabId }) });
  return undefined;
}
