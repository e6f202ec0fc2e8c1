/** Reading what the reader has selected in a tab. */

import { sendToTab } from '../shared/messaging.ts';
import type { Refusal } from './explain-refusal.ts';
import { bringPageScript, bringScript } from './inject.ts';
import { forget } from './tab-cache.ts';

const running = new Map<number, Promise<SelectionOutcome>>();

/** `none`: the page can be read, but nothing is selected there, or not within our reach. */
export type SelectionOutcome = 'read' | 'none' | Refusal;

/** Has the selection read in the place of the page; the tab's popup waits for it. */
export function readSelection(tabId: number): Promise<SelectionOutcome> {
  const outcome = read(tabId).finally(() => {
    if (running.get(tabId) === outcome) running.delete(tabId);
  });
  running.set(tabId, outcome);
  return outcome;
}

/** Waits for a reading of the tab's selection that is under way. */
export async function awaitSelection(tabId: number): Promise<void> {
  await running.get(tabId)?.catch((error: unknown) => console.info('The selection was not read:', error));
}

async function read(tabId: number): Promise<SelectionOutcome> {
  // The popup would show at once what is known of the page.
  await forget(tabId);
  const script = await bringScript(tabId);
  if ('state' in script) return script;
  if (!(await bringPageScript(tabId, 'selection'))) return 'none';
  const { found } = await sendToTab(tabId, { type: 'extract', selection: true });
  return found ? 'read' : 'none';
}
