import { sendToTab } from '../shared/messaging.ts';
import { openSidePanel } from '../shared/side-panel.ts';
import { saveTab } from './answers.ts';
import { showCount, showSaved } from './badge.ts';
import type { Command } from './commands.ts';
import { getReading } from './get-reading.ts';
import { bringScript, findScript } from './inject.ts';
import { highlightSelection } from './passages.ts';
import { toggleReader } from './reader-view.ts';
import { recall } from './tab-cache.ts';

const runs: Record<Command, (tabId: number, windowId: number) => Promise<void>> = {
  'toggle-annotation': toggle,
  'next-mention': step,
  'save-clip': save,
  'reader-view': toggleReader,
  'highlight-selection': (tabId) => highlightSelection(tabId),
  'open-panel': (_, windowId) => openSidePanel(windowId),
};

interface TabOfCommand {
  id?: number | undefined;
  windowId?: number | undefined;
}

/** Runs a command of the keyboard on a tab; others are not ours. */
export async function runCommand(command: string, { id, windowId = -1 }: TabOfCommand): Promise<void> {
  // At once: after a wait the browsers open no panel.
  if (id !== undefined && isCommand(command)) await runs[command](id, windowId);
}

function isCommand(name: string): name is Command {
  return Object.hasOwn(runs, name);
}

async function toggle(tabId: number): Promise<void> {
  const script = await findScript(tabId);
  // A page that had no script is annotated by bringing it one.
  if (!script) await bringScript(tabId);
  else await sendToTab(tabId, { type: 'set-annotation', on: !script.annotated });
}

async function step(tabId: number): Promise<void> {
  const { state } = await getReading({ tabId });
  if (state === 'ready') await sendToTab(tabId, { type: 'step-mention', direction: 1 });
}

async function save(tabId: number): Promise<void> {
  const { ok } = await saveTab(tabId, [], '');
  if (!ok) return;
  await showSaved(tabId);
  setTimeout(() => void restoreCount(tabId), 2500);
}

async function restoreCount(tabId: number): Promise<void> {
  const known = await recall(tabId);
  if (known && 'reading' in known) await showCount(tabId, known.reading);
}
