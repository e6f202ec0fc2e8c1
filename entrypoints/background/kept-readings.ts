/** The readings that reader views were opened with: a view that is reloaded, or come back to, has its own again. */
import type { KeptReading } from '../../lib/messages.ts';
import type { Reading } from '../../lib/types.ts';
import { openShelf } from './session-shelf.ts';

// Fewer than tabs: each of them is there a second time as that of its tab.
const kept = openShelf<KeptReading>('reader:', 12);

/** Under the id that stands in the view's address; the oldest give way. */
export function keepReading(id: string, reading: Reading): Promise<void> {
  return kept.put(id, { reading, at: Date.now() });
}

/** Undefined after a restart of the browser, and when many views have been opened since. */
export function recallKept(id: string): Promise<KeptReading | undefined> {
  return kept.get(id);
}
