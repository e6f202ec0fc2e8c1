/** Into the reader view and out of it, as the command does. */
import type { Tab } from './harness/view.ts';
import type { Reader } from './reader.ts';

/** True once the view shows its text with the lines drawn. */
export const isInReader = `location.pathname === '/reader.html' && CSS.highlights.size > 0`;

/** There or back: by the key's event where the browser can be made to send it. */
export async function toggleReaderView(reader: Reader, tab: Tab): Promise<void> {
  const tabId = await reader.tabId(tab);
  if (reader.name === 'chromium') await reader.fire('commands.onCommand', 'reader-view');
  else await reader.ask({ type: 'toggle-reader', tabId });
}

/** Opens an address and its reader view. */
export async function enterReaderView(reader: Reader, address: string): Promise<Tab> {
  const tab = await reader.open(address);
  await tab.waitFor('CSS.highlights.size > 0');
  await toggleReaderView(reader, tab);
  await tab.waitFor(isInReader);
  return tab;
}
