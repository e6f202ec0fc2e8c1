/** Deleted clips wait thirty days in the trash, from where they come back whole. */
import type { Clip } from '../types.ts';
import { findSame } from './find-same.ts';
import type { ArchiveDatabase } from './schema.ts';
import { putClips, removeClips } from './write-clips.ts';

export interface TrashedClip {
  clip: Clip;
  /** ISO instant of deletion. */
  deleted: string;
}

const daysKept = 30;

/** What was deleted before this instant goes for good. */
export function keptSince(now: Date): string {
  return new Date(now.getTime() - daysKept * 86_400_000).toISOString();
}

/** Moves clips to the trash; ids that are not there are passed over. Answers how many were moved. */
export function deleteClips(database: ArchiveDatabase, ids: readonly string[], now: Date): PromiseLike<number> {
  return database.transaction('rw', database.tables, async () => {
    await purge(database, now);
    const rows = await database.clips.where('id').anyOf(ids).toArray();
    const deleted = now.toISOString();
    await database.trash.bulkPut(rows.map(({ id, url, twin, clip }) => ({ id, url, twin, deleted, clip })));
    await removeClips(database, ids);
    return rows.length;
  });
}

/** Brings clips back from the trash. One whose article was saved again meanwhile stays where it is. */
export function restoreClips(database: ArchiveDatabase, ids: readonly string[]): PromiseLike<number> {
  return database.transaction('rw', database.tables, async () => {
    const back: Clip[] = [];
    for (const row of await database.trash.bulkGet([...ids])) {
      const same = row && (await findSame(database, row.clip.reading.article));
      if (row && !(same && !same.trashed)) back.push(row.clip);
    }
    await putClips(database, back);
    await database.trash.bulkDelete(back.map(({ id }) => id));
    return back.length;
  });
}

/** Deletes for good what lies in the trash under these ids, earlier versions included. Answers how many clips went. */
export function eraseClips(database: ArchiveDatabase, ids: readonly string[]): PromiseLike<number> {
  return database.transaction('rw', database.tables, async () => {
    const rows = await database.trash.where('id').anyOf(ids).primaryKeys();
    await erase(database, rows);
    return rows.length;
  });
}

/** Newest deletion first. */
export async function listTrash(database: ArchiveDatabase): Promise<TrashedClip[]> {
  const rows = await database.trash.orderBy('deleted').reverse().toArray();
  return rows.map(({ clip, deleted }) => ({ clip, deleted }));
}

/** Deletes for good what has waited out its days, earlier versions included. Answers how many clips went. */
export function purgeTrash(database: ArchiveDatabase, now: Date): PromiseLike<number> {
  return database.transaction('rw', database.tables, () => purge(database, now));
}

async function purge(database: ArchiveDatabase, now: Date): Promise<number> {
  const ids = await database.trash.where('deleted').below(keptSince(now)).primaryKeys();
  await erase(database, ids);
  return ids.length;
}

async function erase(database: ArchiveDatabase, ids: readonly string[]): Promise<void> {
  await database.versions.where('clip').anyOf(ids).delete();
  await database.trash.bulkDelete([...ids]);
}
