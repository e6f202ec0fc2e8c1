/** Rows in `storage.session`: it outlives the worker and dies with the browser. A shelf keeps its newest rows. */
import { browser } from 'wxt/browser';

interface Shelf<Row> {
  get(name: string | number): Promise<Row | undefined>;
  put(name: string | number, row: Row): Promise<void>;
  /** Removes the row if it still is such a one; answers whether it was. A row that is being put stays. */
  remove(name: string | number, isMeant?: (row: Row) => boolean): Promise<boolean>;
}

/** `most`: rows kept at most; the session store holds 10 MB. */
export function openShelf<Row extends { at: number }>(prefix: string, most: number): Shelf<Row> {
  const forgetOldest = async (keep: number, except: string): Promise<void> => {
    const stored: Record<string, Row> = await browser.storage.session.get(null);
    const others = Object.entries(stored).filter(([key]) => key.startsWith(prefix) && key !== except);
    const oldest = others.sort(([, a], [, b]) => b.at - a.at).slice(keep);
    if (oldest.length) await browser.storage.session.remove(oldest.map(([key]) => key));
  };
  const get = async (name: string | number): Promise<Row | undefined> => {
    const key = prefix + name;
    const stored = await browser.storage.session.get(key);
    return stored[key] as Row | undefined;
  };
  const inTurn = openQueue();
  return {
    get,
    put: (name, row) =>
      inTurn(async () => {
        const key = prefix + name;
        await forgetOldest(most - 1, key);
        const store = () => browser.storage.session.set({ [key]: row });
        // The one expected failure is a full store; then this row is worth more than the others.
        await store().catch(async () => {
          await forgetOldest(0, key);
          await store();
        });
      }),
    remove: (name, isMeant = () => true) =>
      inTurn(async () => {
        const row = await get(name);
        if (!row || !isMeant(row)) return false;
        await browser.storage.session.remove(prefix + name);
        return true;
      }),
  };
}

// The store has no transactions: between looking at a row and removing it another could take its place.
function openQueue(): <Value>(work: () => Promise<Value>) => Promise<Value> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work, work);
    last = turn;
    return turn;
  };
}
