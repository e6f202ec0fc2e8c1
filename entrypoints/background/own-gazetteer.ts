/** The bundled gazetteer with the reader's own entries before it; a change of these applies to all tabs at once. */
import { browser } from 'wxt/browser';
import { openOwnEntries } from '../../lib/archive/own-entries.ts';
import type { Gazetteer } from '../../lib/gazetteer/gazetteer.ts';
import { extendGazetteer } from '../../lib/gazetteer/own.ts';
import { sendToTab } from '../shared/messaging.ts';
import { getGazetteer } from './gazetteer.ts';
import { recall } from './tab-cache.ts';

const ownEntries = openOwnEntries();
let extending: Promise<Gazetteer> | undefined;

/** Rejects when the bundled file cannot be read. Own entries that cannot be read are left out. */
export function getOwnGazetteer(): Promise<Gazetteer> {
  extending ??= forgetIfFailed(extend());
  return extending;
}

/** A failure is not kept, unless a newer attempt stands in its place. */
function forgetIfFailed(attempt: Promise<Gazetteer>): Promise<Gazetteer> {
  attempt.catch(() => {
    if (extending === attempt) extending = undefined;
  });
  return attempt;
}

/** Follows changes of own entries for as long as this worker lives. */
export function followOwnEntries(): void {
  ownEntries.onChange(followChange);
}

let waiting: ReturnType<typeof setTimeout> | undefined;

/** Own entries have changed: what is read from now on knows them, and so do the tabs that show an article. */
export function followChange(): void {
  extending = undefined;
  // News of one change come by more than one way, and an import makes many.
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    rereadTabs().catch((error: unknown) => console.warn('Open pages are not read again:', error));
  }, 150);
}

async function extend(): Promise<Gazetteer> {
  const [bundled, own] = await Promise.all([getGazetteer(), ownEntries.all()]);
  return own.ok ? extendGazetteer(bundled, own.value) : bundled;
}

async function rereadTabs(): Promise<void> {
  const { version } = await getOwnGazetteer();
  for (const { id } of await browser.tabs.query({})) {
    const known = id === undefined ? undefined : await recall(id);
    // The database tells of a change when it is made, too: at the first article of a new profile.
    if (id === undefined || !known || !('reading' in known) || known.reading.gazetteer === version) continue;
    // Not extracted anew: a selection, joined parts, what the reader put back stay.
    await sendToTab(id, { type: 'read-again' }).catch((error: unknown) =>
      console.info('A tab was not read again:', error),
    );
  }
}
