/**
 * The reader's own gazetteer in a database of its own, beside the archive: a hundred thousand entries are read at once
 * and changed one by one or all together. Functions answer with an outcome; its error is a key of the texts.
 */
import Dexie, { type Table } from 'dexie';
import type { OwnEntry, OwnKind } from '../gazetteer/own/types.ts';
import type { DivisionCode } from '../types.ts';
import { fold } from './fold.ts';
import { type Outcome, settle as settleWork } from './outcome.ts';

/** `added`: milliseconds of its first coming; the latest stand first, and an edit moves nothing. */
interface Kept {
  added: number;
  entry: OwnEntry;
}

/** What is searched, made when it is first searched. */
interface OwnRow extends Kept {
  text?: string;
}

/** A shelf holds the entries of one hash as JSON: a few long texts are read far sooner than many rows. */
interface ShelfRow {
  shelf: number;
  text: string;
}

type OwnDatabase = Dexie & { shelves: Table<ShelfRow, number> };

const shelfCount = 128;

export interface OwnSearch {
  /** Every word must stand in the entry; or one of `places` must hold it. */
  words?: string;
  places?: readonly DivisionCode[];
  kind?: OwnKind;
  from?: number;
  count?: number;
}

export interface OwnPage {
  entries: OwnEntry[];
  /** How many the search finds in all. */
  total: number;
  /** How many rows they all make: an official has one for each tenure. */
  lines: number;
}

export type OwnStore = ReturnType<typeof openOwnEntries>;

/** Opens nothing until the first call. `now` is the clock for the order of entries. */
export function openOwnEntries(name = 'zhengwen-own', now: () => Date = () => new Date()) {
  const database = new Dexie(name, { chromeTransactionDurability: 'strict' });
  database.version(1).stores({ shelves: 'shelf' });
  const own: OwnDatabase = Object.assign(database, { shelves: database.table<ShelfRow, number>('shelves') });
  let cached: Promise<OwnRow[]> | undefined;
  const listeners = new Set<() => void>();
  const forget = (parts: object): void => {
    if (!Object.keys(parts).some((part) => part.startsWith(`idb://${name}/`))) return;
    cached = undefined;
    for (const listener of listeners) listener();
  };
  Dexie.on.storagemutated.subscribe(forget);
  const settle = <Value>(work: () => PromiseLike<Value>): Promise<Outcome<Value>> => settleWork(work);
  const rows = (): Promise<OwnRow[]> => {
    const reading = cached ?? readRows(own);
    cached = reading;
    reading.catch(() => {
      cached = undefined;
    });
    return reading;
  };
  // Our own change is forgotten at once, others' when their news arrives.
  const change = <Value>(work: () => PromiseLike<Value>): Promise<Outcome<Value>> =>
    settle(work).finally(() => {
      cached = undefined;
    });
  return {
    /** All entries, the latest first: what `extendGazetteer` takes. */
    all: () => settle(async () => (await rows()).map(({ entry }) => entry)),
    search: (search: OwnSearch) => settle(async () => findPage(await rows(), search)),
    get: (id: string) => settle(async () => (await rows()).find(({ entry }) => entry.id === id)?.entry),
    count: () => settle(async () => (await rows()).length),
    /** Adds entries, or changes those that are there; all of them or none. */
    put: (entries: readonly OwnEntry[]) => change(() => putEntries(own, entries, now())),
    setOff: (id: string, isOff: boolean) => change(() => setOff(own, id, isOff)),
    /** Answers the entries that are gone: `put` brings them back. */
    remove: (ids: readonly string[]) => change(() => removeEntries(own, ids)),
    /** Two officials become one, the first; answers both as they were, for `put` to bring them back. */
    merge: (into: string, from: string) => change(() => mergeOfficials(own, into, from)),
    /** Calls back after any change, made here or in another page of the extension. Answers how to stop. */
    onChange(listener: () => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close(): void {
      Dexie.on.storagemutated.unsubscribe(forget);
      database.close();
    },
  };
}

async function readRows(own: OwnDatabase): Promise<OwnRow[]> {
  const shelves = await own.shelves.toArray();
  return shelves.flatMap(readShelf).sort((a, b) => b.added - a.added || (a.entry.id < b.entry.id ? -1 : 1));
}

function readShelf({ text }: ShelfRow): Kept[] {
  return JSON.parse(text);
}

/** Reads the shelves of these ids, lets `change` work on their entries, and writes them: all or nothing. */
function changeShelves<Value>(
  own: OwnDatabase,
  ids: readonly string[],
  change: (known: Map<string, Kept>) => Value,
): PromiseLike<Value> {
  return own.transaction('rw', own.shelves, async () => {
    const numbers = [...new Set(ids.map(shelfOf))];
    const rows = await own.shelves.bulkGet(numbers);
    const known = new Map(rows.flatMap((row) => (row ? readShelf(row) : [])).map((kept) => [kept.entry.id, kept]));
    const value = change(known);
    const shelves = new Map(numbers.map((number): [number, Kept[]] => [number, []]));
    for (const kept of known.values()) shelves.get(shelfOf(kept.entry.id))?.push(kept);
    await own.shelves.bulkPut([...shelves].map(([shelf, kept]) => ({ shelf, text: JSON.stringify(kept) })));
    return value;
  });
}

function shelfOf(id: string): number {
  let hash = 0;
  for (let at = 0; at < id.length; at += 1) hash = (Math.imul(hash, 31) + id.charCodeAt(at)) | 0;
  return (hash >>> 0) % shelfCount;
}

function putEntries(own: OwnDatabase, entries: readonly OwnEntry[], now: Date): PromiseLike<void> {
  const ids = entries.map(({ id }) => id);
  return changeShelves(own, ids, (known) => {
    for (const entry of entries) known.set(entry.id, { added: known.get(entry.id)?.added ?? now.getTime(), entry });
  });
}

function setOff(own: OwnDatabase, id: string, isOff: boolean): PromiseLike<boolean> {
  return changeShelves(own, [id], (known) => {
    const kept = known.get(id);
    if (!kept) return false;
    const { isOff: _, ...entry } = kept.entry;
    known.set(id, { ...kept, entry: isOff ? { ...entry, isOff } : entry });
    return true;
  });
}

function removeEntries(own: OwnDatabase, ids: readonly string[]): PromiseLike<OwnEntry[]> {
  return changeShelves(own, ids, (known) =>
    ids.flatMap((id) => {
      const entry = known.get(id)?.entry;
      known.delete(id);
      return entry ?? [];
    }),
  );
}

function mergeOfficials(own: OwnDatabase, into: string, from: string): PromiseLike<OwnEntry[]> {
  return changeShelves(own, [into, from], (known) => {
    const row = known.get(into);
    const [kept, gone] = [row?.entry, known.get(from)?.entry];
    if (!row || into === from || kept?.kind !== 'official' || gone?.kind !== 'official') return [];
    const names = [...kept.official.aliases, gone.official.name, ...gone.official.aliases];
    const tenures = [...kept.official.tenures, ...gone.official.tenures];
    const official = {
      ...kept.official,
      aliases: [...new Set(names)].filter((each) => each !== kept.official.name),
      tenures: tenures.filter((tenure, at) => tenures.findIndex((other) => isEqual(other, tenure)) === at),
    };
    known.delete(from);
    known.set(into, { ...row, entry: { ...kept, official } });
    return [kept, gone];
  });
}

function isEqual(a: object, b: object): boolean {
  return JSON.stringify(Object.entries(a).sort()) === JSON.stringify(Object.entries(b).sort());
}

function findPage(rows: readonly OwnRow[], search: OwnSearch): OwnPage {
  const { words = '', places = [], kind, from = 0, count = 50 } = search;
  const terms = fold(words).split(/\s+/).filter(Boolean);
  const found = rows.filter((row) => (!kind || row.entry.kind === kind) && matches(row, terms, places));
  const lines = found.reduce((sum, { entry }) => sum + countLines(entry), 0);
  return { entries: found.slice(from, from + count).map(({ entry }) => entry), total: found.length, lines };
}

function countLines(entry: OwnEntry): number {
  return entry.kind === 'official' ? entry.official.tenures.length : 1;
}

function matches(row: OwnRow, terms: readonly string[], places: readonly DivisionCode[]): boolean {
  if (terms.length === 0) return true;
  if (places.length > 0 && placesOf(row.entry).some((code) => places.some((place) => code.startsWith(place))))
    return true;
  const text = row.text ?? fold(textOf(row.entry));
  row.text = text;
  return terms.every((term) => text.includes(term));
}

function placesOf(entry: OwnEntry): DivisionCode[] {
  if (entry.kind === 'official') return entry.official.tenures.flatMap(({ place }) => place ?? []);
  if (entry.kind === 'programme') return entry.programme.place ? [entry.programme.place] : [];
  return 'condition' in entry && entry.condition.place ? [entry.condition.place] : [];
}

function textOf(entry: OwnEntry): string {
  if (entry.kind === 'official') {
    const { name, aliases, tenures } = entry.official;
    const posts = tenures.map(({ post, organisation = '', source }) => `${organisation}${post} ${source}`);
    return [name, ...aliases, ...posts].join('\n');
  }
  if (entry.kind === 'programme') {
    const { name, aliases, gloss, source } = entry.programme;
    return [name, ...aliases, gloss, source].join('\n');
  }
  if (entry.kind === 'organisation') {
    const { name, aliases, source } = entry.organisation;
    return [name, ...aliases, source].join('\n');
  }
  return entry.name;
}
