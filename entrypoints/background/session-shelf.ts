/** Rows in `storage.session`: it outlives the worker and dies with the browser. A shelf keeps its newest rows. */
import { browser } from 'wxt/browser';

interface Shelf<Row> {
  get(name: string | number): Promise<Row | undefined>;
  put(name: string | number, row: Row): Promise<void>;
  remove(name: string | number): Promise<void>;
}

/** `most`: rows kept at most; the session store holds 10 MB. */
export function openShelf<Row extends { at: number }>(prefix: string, most: number): Shelf<Row> {
  const forgetOldest = async (keep: number, except: string): Promise<void> => {
    const stored: Record<string, Row> = await browser.storage.session.get(null);
    const others = Object.entries(stored).filter(([key]) => key.startsWith(prefix) && key !== except);
    const oldest = others.sort(([, a], [, b]) => b.at - a.at).slice(keep);
    if (oldest.length) await browser.storage.session.remove(oldest.map(([key]) => key));
  };
  return {
    async get(name) {
      const key = prefix + name;
      const stored = await browser.storage.session.get(key);
      return stored[key] as Row | undefined;
    },
    async put(name, row) {
      const key = prefix + name;
      await forgetOldest(most - 1, key);
      const store = () => browser.storage.session.set({ [key]: row });
      // The one expected failure is a full store; then this row is worth more than the others.
      await store().catch(async () => {
        await forgetOldest(0, key);
        await store();
      });
    },
    remove: (name) => browser.storage.session.remove(prefix + name),
  };
}
