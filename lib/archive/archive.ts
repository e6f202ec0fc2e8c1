/**
 * The archive of clips in the browser's own database. For the background and the extension's pages only: in a content
 * script the database would be the page's. Functions answer with an outcome; its error is a key of the texts.
 */
import Dexie from 'dexie';
import type { Article, Clip, Reading } from '../types.ts';
import { type BackupContent, checkBackup, exportBackup, importBackup, type LongWork } from './backup.ts';
import {
  clipsWith,
  countByName,
  countByOfficial,
  findByUrl,
  getClip,
  getClips,
  knownTags,
  type ListOptions,
  latestWith,
  listClips,
  listFacets,
  listVersions,
} from './browse.ts';
import type { FacetKind } from './describe-clip.ts';
import { findArticle } from './find-same.ts';
import { type Outcome, settle as settleWork } from './outcome.ts';
import { openPassages, purgePassages } from './passages.ts';
import { listIds, replaceReadings } from './replace-readings.ts';
import { saveClip, updateClip } from './save-clip.ts';
import { defineDatabase, makeOpener } from './schema.ts';
import { type SearchOptions, searchClips } from './search.ts';
import { deleteClips, listTrash, purgeTrash, restoreClips } from './trash.ts';

export type Archive = ReturnType<typeof openArchive>;

/** The archive by this name. Nothing is opened until the first call; `now` is the clock for deletions and exports. */
export function openArchive(name = 'zhengwen-archive', now: () => Date = () => new Date()) {
  const database = defineDatabase(name);
  const open = makeOpener(database);
  const settle = <Value>(work: () => PromiseLike<Value>): Promise<Outcome<Value>> =>
    settleWork(async () => {
      await open();
      return work();
    });
  return {
    /** Adds the article, or updates it where the archive holds it already. */
    saveClip: (clip: Clip) => settle(() => saveClip(database, clip)),
    getClip: (id: string) => settle(() => getClip(database, id)),
    findByUrl: (url: string) => settle(() => findByUrl(database, url)),
    /** The clip that a save of this article would update: by address, else by title, source, day and text. */
    findArticle: (article: Article) => settle(() => findArticle(database, article)),
    listClips: (options?: ListOptions) => settle(() => listClips(database, options)),
    clipsWith: (kind: FacetKind, exactName: string) => settle(() => clipsWith(database, kind, exactName)),
    latestWith: (kind: FacetKind, exactName: string, count: number) =>
      settle(() => latestWith(database, kind, exactName, count)),
    search: (line: string, options?: SearchOptions) => settle(() => searchClips(database, line, options)),
    listVersions: (id: string) => settle(() => listVersions(database, id)),

    /** `value` is false when the clip is not there. */
    updateClip: (id: string, change: { tags?: readonly string[]; note?: string }) =>
      settle(() => updateClip(database, id, change)),
    /** Other readings of the same texts, all or none; answers the ids of the clips that took theirs. */
    replaceReadings: (readings: ReadonlyMap<string, Reading>) => settle(() => replaceReadings(database, readings)),
    listIds: () => settle(() => listIds(database)),
    getClips: (ids: readonly string[]) => settle(() => getClips(database, ids)),
    deleteClips: (ids: readonly string[]) => settle(() => deleteClips(database, ids, now())),
    restoreClips: (ids: readonly string[]) => settle(() => restoreClips(database, ids)),
    listTrash: () => settle(() => listTrash(database)),
    purgeTrash: () =>
      settle(async () => {
        await purgePassages(database, now());
        return purgeTrash(database, now());
      }),

    /** The reader's own highlights and notes. */
    passages: openPassages(database, settle, now),

    countClips: () => settle(() => database.clips.count()),
    countByOfficial: (person: string) => settle(() => countByOfficial(database, person)),
    countByName: (kind: FacetKind, name: string) => settle(() => countByName(database, kind, name)),
    knownTags: () => settle(() => knownTags(database)),
    facets: () => settle(() => listFacets(database)),

    exportBackup: (work?: LongWork) => settle(() => exportBackup(database, now(), work)),
    checkBackup: (file: Blob) => settle(() => checkBackup(database, file)),
    importBackup: (backup: BackupContent) => settle(() => importBackup(database, backup)),

    /** Calls back after any change, made here or in another page of the extension. Answers how to stop. */
    onChange(listener: () => void): () => void {
      Dexie.on.storagemutated.subscribe(listener);
      return () => Dexie.on.storagemutated.unsubscribe(listener);
    },
    close: () => database.close(),
  };
}
