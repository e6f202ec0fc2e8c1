/** The reading of a tab for the popup: from the cache while it is of the document now shown, else made now. */

import type { Word } from '../../components/words.ts';
import type { PageStatus, ReadingChoice, ReadingState } from '../../lib/messages.ts';
import { sendToTab } from '../shared/messaging.ts';
import { readyState } from '../shared/ready-state.ts';
import { findSaved } from './clips.ts';
import { getGazetteer } from './gazetteer.ts';
import { bringScript } from './inject.ts';
import { awaitPages } from './join-pages.ts';
import { awaitSelection, readSelection } from './read-selection.ts';
import { recall, type TabEntry } from './tab-cache.ts';

export type ReadingRequest = { tabId: number } & ReadingChoice;

/** Never rejects: what goes wrong is a state with a sentence. */
export async function getReading(request: ReadingRequest): Promise<ReadingState> {
  try {
    return await read(request);
  } catch {
    return { state: 'failed', error: await nameFailure() };
  }
}

async function read({ tabId, ...choice }: ReadingRequest): Promise<ReadingState> {
  if (choice.selection) return readChosen(tabId);
  await awaitSelection(tabId);
  const script = await bringScript(tabId);
  if ('state' in script) return script;
  await awaitPages(tabId);
  const known = await recall(tabId);
  const isWanted = choice.force || choice.allPages || choice.whole;
  if (known?.page === script.page && !isWanted) return describe(known, script);
  const { force, allPages } = choice;
  await sendToTab(tabId, { type: 'extract', ...(force && { force }), ...(allPages && { allPages }) });
  const made = await describeMade(tabId);
  return force && made.state === 'not-article' ? { ...made, forced: true } : made;
}

async function readChosen(tabId: number): Promise<ReadingState> {
  const outcome = await readSelection(tabId);
  if (outcome === 'none') return { state: 'failed', error: nothingSelected };
  return outcome === 'read' ? describeMade(tabId) : outcome;
}

const nothingSelected: Word = 'page_error_no_selection';

async function describeMade(tabId: number): Promise<ReadingState> {
  await awaitPages(tabId);
  const made = await recall(tabId);
  if (!made) return { state: 'failed', error: await nameFailure() };
  return describe(made, await sendToTab(tabId, { type: 'ping' }));
}

async function describe(entry: TabEntry, status: PageStatus): Promise<ReadingState> {
  if (!('reading' in entry)) return { state: 'not-article', longest: entry.longest, linkShare: entry.linkShare };
  const saved = await findSaved(entry.reading.article);
  return { ...readyState(entry.reading, status), ...(saved && { saved }) };
}

async function nameFailure(): Promise<Word> {
  return getGazetteer().then(
    () => 'page_error_no_answer',
    () => 'page_error_gazetteer',
  );
}
