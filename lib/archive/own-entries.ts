/**
 * The reader's own gazetteer in a database of its own, beside the archive: a hundred thousand entries are read at once
 * and written one by one or all together. Functions answer with an outcome; its error is a key of the texts.
 */
import Dexie, { type Table } from 'dexie';
import type { OwnEntry, OwnKind } from '../gazetteer/own/types.ts';
import type { DivisionCode } from '../types.ts';
import { fold } from './fold.ts';
import { type Outcome, settle as settleWork } from './outcome.ts';

interface OwnRow {
  id: string;
  kind: OwnKind;
  /** ISO instant of the last change; the latest stand first. */
  changed: string;
  entry: OwnEntry;
}

type OwnDatabase = Dexie & { entries: Table<OwnRow, string> };

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
}

export type OwnStore = ReturnType<typeof openOwnEntries>;

/** Opens nothing until the first call. `now` is the clock for the order of entries. */
export function openOwnEntries(name = 'zhengwen-own', now: () => Date = () => new Date()) {
  const database = new Dexie(name, { chromeTransactionDurability: 'strict' });
  database.version(1).stores({ entries: 'id, kind, changed' });
  const own: OwnDatabase = Object.assign(database, { entries: database.table<OwnRow, string>('entries') });
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
    get: (id: string) => settle(async () => (await own.entries.get(id))?.entry),
    count: () => settle(() => own.entries.count()),
    /** Adds entries, or changes those that are there; all of them or none. */
    put: (entries: readonly OwnEntry[]) => change(() => putEntries(own, entries, now())),
    setOff: (id: string, isOff: boolean) => change(() => setOff(own, { id, isOff, changed: now() })),
    /** Answers the entries that are gone: `put` brings them back. */
    remove: (ids: readonly string[]) => change(() => removeEntries(own, ids)),
    /** Two officials become one, the first; answers both as they were, for `put` to bring them back. */
    merge: (into: string, from: string) => change(() => mergeOfficials(own, { into, from, changed: now() })),
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
  const rows = await own.entries.toArray();
  return rows.sort((a, b) => (a.changed === b.changed ? Number(a.id > b.id) : a.changed < b.changed ? 1 : -1));
}

async function putEntries(own: OwnDatabase, entries: readonly OwnEntry[], now: Date): Promise<void> {
  const changed = now.toISOString();
  await own.transaction('rw', own.entries, () =>
    own.entries.bulkPut(entries.map((entry) => ({ id: entry.id, kind: entry.kind, changed, entry }))),
  );
}

interface StateChange {
  id: string;
  isOff: boolean;
  changed: Date;
}

async function setOff(own: OwnDatabase, { id, isOff, changed }: StateChange): Promise<boolean> {
  return own.transaction('rw', own.entries, async () => {
    const row = await own.entries.get(id);
    if (!row) return false;
    const { isOff: _, ...entry } = row.entry;
    await own.entries.put({ ...row, changed: changed.toISOString(), entry: isOff ? { ...entry, isOff } : entry });
    return true;
  });
}

function removeEntries(own: OwnDatabase, ids: readonly string[]): PromiseLike<OwnEntry[]> {
  return own.transaction('rw', own.entries, async () => {
    const rows = await own.entries.bulkGet([...ids]);
    await own.entries.bulkDelete([...ids]);
    return rows.flatMap((row) => (row ? [row.entry] : []));
  });
}

interface Merging {
  into: string;
  from: string;
  changed: Date;
}

function mergeOfficials(own: OwnDatabase, { into, from, changed }: Merging): PromiseLike<OwnEntry[]> {
  return own.transaction('rw', own.entries, async () => {
    const [kept, gone] = (await own.entries.bulkGet([into, from])).map((row) => row?.entry);
    if (into === from || kept?.kind !== 'official' || gone?.kind !== 'official') return [];
    const names = [...kept.official.aliases, gone.official.name, ...gone.official.aliases];
    const tenures = [...kept.official.tenures, ...gone.official.tenures];
    const official = {
      ...kept.official,
      aliases: [...new Set(names)].filter((each) => each !== kept.official.name),
      tenures: tenures.filter((tenure, at) => tenures.findIndex((other) => isEqual(other, tenure)) === at),
    };
    await own.entries.delete(from);
    await putEntries(own, [{ ...kept, official }], changed);
    return [kept, gone];
  });
}

function isEqual(a: object, b: object): boolean {
  return JSON.stringify(Object.entries(a).sort()) === JSON.stringify(Object.entries(b).sort());
}

function findPage(rows: readonly OwnRow[], search: OwnSearch): OwnPage {
  const { words = '', places = [], kind, from = 0, count = 50 } = search;
  const terms = fold(words).split(/\s+/).filter(Boolean);
  const found = rows.filter((row) => (!kind || row.kind === kind) && matches(row.entry, terms, places));
  return { entries: found.slice(from, from + count).map(({ entry }) => entry), total: found.length };
}

function matches(entry: OwnEntry, terms: readonly string[], places: readonly DivisionCode[]): boolean {
  if (terms.length === 0) return true;
  const codes = placesOf(entry);
  if (codes.some((code) => places.some((place) => code.startsWith(place)))) return true;
  const text = fold(textOf(entry));
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
