/** The reader's own highlights and notes. Deleted ones wait thirty days beside the others, marked with the instant. */
import type { Passage } from '../types.ts';
import type { Outcome } from './outcome.ts';
import type { ArchiveDatabase } from './schema.ts';
import type { PassageRow } from './tables.ts';
import { keptSince } from './trash.ts';

export interface TrashedPassage {
  passage: Passage;
  /** ISO instant of deletion. */
  deleted: string;
}

type Settle = <Value>(work: () => PromiseLike<Value>) => Promise<Outcome<Value>>;

/** The part of the archive that holds passages. Ids that are not there are passed over, and those of another address. */
export function openPassages(database: ArchiveDatabase, settle: Settle, now: () => Date) {
  return {
    /** All, those changed last first; or those of one canonical address, in the order of its text. */
    list: (url?: string) => settle(() => listPassages(database, url)),
    /** Undefined for one that is not there or was deleted. */
    get: (id: string) => settle(() => getPassage(database, id)),
    /** Adds a passage, or replaces the one of the same id. */
    save: (passage: Passage) => settle(() => savePassage(database, passage)),
    remove: (ids: readonly string[], url?: string) => settle(() => deletePassages(database, ids, now(), url)),
    /** Answers the passages that came back. */
    restore: (ids: readonly string[], url?: string) => settle(() => restorePassages(database, ids, url)),
    /** For good, of those that were deleted. Answers how many went. */
    erase: (ids: readonly string[]) => settle(() => erasePassages(database, ids)),
    listTrash: () => settle(() => listTrashedPassages(database)),
  };
}

/** All passages, those changed last first; or those of one page, in the order of its text. */
export async function listPassages(database: ArchiveDatabase, url?: string): Promise<Passage[]> {
  const { passages } = database;
  const rows = await (url === undefined
    ? passages.orderBy('changed').reverse().toArray()
    : passages.where('url').equals(url).sortBy('offset'));
  return rows.filter(({ deleted }) => deleted === undefined);
}

async function getPassage(database: ArchiveDatabase, id: string): Promise<Passage | undefined> {
  const row = await database.passages.get(id);
  return row?.deleted === undefined ? row : undefined;
}

async function savePassage(database: ArchiveDatabase, passage: Passage): Promise<void> {
  await database.passages.put(passage);
}

function deletePassages(
  database: ArchiveDatabase,
  ids: readonly string[],
  now: Date,
  url?: string,
): PromiseLike<string[]> {
  return database.transaction('rw', database.passages, async () => {
    await purgePassages(database, now);
    const rows = (await listRows(database, ids, url)).filter(({ deleted }) => deleted === undefined);
    await database.passages.bulkPut(rows.map((row) => ({ ...row, deleted: now.toISOString() })));
    return rows.map(({ id }) => id);
  });
}

function restorePassages(database: ArchiveDatabase, ids: readonly string[], url?: string): PromiseLike<Passage[]> {
  return database.transaction('rw', database.passages, async () => {
    const rows = (await listRows(database, ids, url)).filter(({ deleted }) => deleted !== undefined);
    const passages = rows.map(({ deleted, ...passage }) => passage);
    await database.passages.bulkPut(passages);
    return passages;
  });
}

function erasePassages(database: ArchiveDatabase, ids: readonly string[]): PromiseLike<number> {
  return database.transaction('rw', database.passages, async () => {
    const rows = (await listRows(database, ids)).filter(({ deleted }) => deleted !== undefined);
    await database.passages.bulkDelete(rows.map(({ id }) => id));
    return rows.length;
  });
}

// Newest deletion first.
async function listTrashedPassages(database: ArchiveDatabase): Promise<TrashedPassage[]> {
  const rows = await database.passages.orderBy('deleted').reverse().toArray();
  return rows.flatMap(({ deleted, ...passage }) => (deleted === undefined ? [] : [{ passage, deleted }]));
}

/** Deletes for good what has waited out its days. */
export async function purgePassages(database: ArchiveDatabase, now: Date): Promise<void> {
  await database.passages.where('deleted').below(keptSince(now)).delete();
}

async function listRows(database: ArchiveDatabase, ids: readonly string[], url?: string): Promise<PassageRow[]> {
  const rows = await database.passages.bulkGet([...ids]);
  return rows.filter((row) => row !== undefined).filter((row) => url === undefined || row.url === url);
}
