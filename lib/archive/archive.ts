/**
 * The archive of clips in the browser's own database. For the background and the extension's pages only: in a content
 * script the database would be the page's. Functions answer with an outcome; its error is a key of the texts.
 */
import Dexie from 'dexie';
import { checkBackup, exportBackup, importBackup } from './backup.ts';
import {
  clipsWith,
  countByName,
  countByOfficial,
  findByUrl,
  getClip,
  getClips,
  knownTags,
  latestWith,
  listClips,
  listVersions,
} from './browse.ts';
import { findArticle } from './find-same.ts';
import { countFound, findIds } from './found.ts';
import type { LongWork } from './long-work.ts';
import { type Outcome, settle as settleWork } from './outcome.ts';
import { openPassages, purgePassages } from './passages.ts';
import { listIds, replaceReadings } from './replace-readings.ts';
import { restoreVersion, saveClip, updateClips } from './save-clip.ts';
import { type ArchiveDatabase, defineDatabase, makeOpener } from './schema.ts';
import { searchClips } from './search.ts';
import { deleteClips, eraseClips, listTrash, purgeTrash, restoreClips } from './trash.ts';

export type Archive = ReturnType<typeof openArchive>;

/** The archive by this name. Nothing is opened until the first call; `now` is the clock for deletions and exports. */
export function openArchive(name = 'zhengwen-archive', now: () => Date = () => new Date()) {
  const database = defineDatabase(name);
  const settle = settleOnceOpen(database);
  const onDatabase =
    <Given extends unknown[], Value>(work: (database: ArchiveDatabase, ...given: Given) => PromiseLike<Value>) =>
    (...given: Given) =>
      settle(() => work(database, ...given));
  return {
    /** Adds the article, or updates it where the archive holds it already. */
    saveClip: onDatabase(saveClip),
    getClip: onDatabase(getClip),
    findByUrl: onDatabase(findByUrl),
    /** The clip that a save of this article would update: by address, else by title, source, day and text. */
    findArticle: onDatabase(findArticle),
    listClips: onDatabase(listClips),
    clipsWith: onDatabase(clipsWith),
    latestWith: onDatabase(latestWith),
    search: onDatabase(searchClips),
    findIds: onDatabase(findIds),
    listVersions: onDatabase(listVersions),
    /** Makes the version taken at this instant the present one, and the present one a version. */
    restoreVersion: (which: { id: string; taken: string }) => settle(() => restoreVersion(database, which, now())),

    /** Tags and note: what is named changes, the rest stays as it is by then. */
    updateClips: onDatabase(updateClips),
    /** Other readings of the same texts, all or none; answers the ids of the clips that took theirs. */
    replaceReadings: onDatabase(replaceReadings),
    listIds: onDatabase(listIds),
    getClips: onDatabase(getClips),
    deleteClips: (ids: readonly string[]) => settle(() => deleteClips(database, ids, now())),
    restoreClips: onDatabase(restoreClips),
    listTrash: onDatabase(listTrash),
    /** For good, out of the trash. */
    eraseClips: onDatabase(eraseClips),
    purgeTrash: () => settle(() => purgeDeleted(database, now())),

    /** The reader's own highlights and notes. */
    passages: openPassages(database, settle, now),

    countClips: () => settle(() => database.clips.count()),
    countByOfficial: onDatabase(countByOfficial),
    countByName: onDatabase(countByName),
    knownTags: onDatabase(knownTags),
    /** Of the clips that a line finds, or of all. */
    facets: onDatabase(countFound),

    exportBackup: (work?: LongWork) => settle(() => exportBackup(database, now(), work)),
    checkBackup: onDatabase(checkBackup),
    importBackup: onDatabase(importBackup),

    /** Calls back after any change, made here or in another page of the extension. Answers how to stop. */
    onChange: watchDatabases,
    close: () => database.close(),
  };
}

function settleOnceOpen(database: ArchiveDatabase) {
  const open = makeOpener(database);
  return <Value>(work: () => PromiseLike<Value>): Promise<Outcome<Value>> =>
    settleWork(async () => {
      await open();
      return work();
    });
}

async function purgeDeleted(database: ArchiveDatabase, now: Date): Promise<number> {
  await purgePassages(database, now);
  return purgeTrash(database, now);
}

function watchDatabases(listener: () => void): () => void {
  Dexie.on.storagemutated.subscribe(listener);
  return () => Dexie.on.storagemutated.unsubscribe(listener);
}
