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
  extending ??= extend().catch((error: unknown) => {
    extending = undefined;
    throw error;
  });
  return extending;
}

/** Reads the tabs again that show an article, whenever own entries change. */
export function followOwnEntries(): void {
  ownEntries.onChange(() => {
    extending = undefined;
    void rereadTabs();
  });
}

async function extend(): Promise<Gazetteer> {
  const [bundled, own] = await Promise.all([getGazetteer(), ownEntries.all()]);
  return own.ok ? extendGazetteer(bundled, own.value) : bundled;
}

async function rereadTabs(): Promise<void> {
  for (const { id } of await browser.tabs.query({})) {
    if (id === undefined || !(await recall(id))) continue;
    await sendToTab(id, { type: 'extract' }).catch((error: unknown) =>
      console.info('A tab was not read again:', error),
    );
  }
}
