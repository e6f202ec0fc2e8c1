/**
 * The archive of clips in the browser's own database. For the background and the extension's pages only: in a content
 * script the database would be the page's. Functions answer with an outcome; its error is a key of the texts.
 */
import Dexie from 'dexie';
import { canonicalUrl } from '../text/canonical-url.ts';
import type { Article, Clip } from '../types.ts';
import { type Backup, checkBackup, exportBackup, importBackup, type LongWork } from './backup.ts';
import { clipsWith, countByOfficial, knownTags, type ListOptions, listClips, listFacets } from './browse.ts';
import type { FacetKind } from './describe-clip.ts';
import { findSame } from './find-same.ts';
import { type Outcome, settle as settleWork } from './outcome.ts';
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
  const findRow = async (index: 'id' | 'url', key: string): Promise<Clip | undefined> =>
    (await database.clips.where(index).equals(key).first())?.clip;
  return {
    /** Adds the article, or updates it where the archive holds it already. */
    saveClip: (clip: Clip) => settle(() => saveClip(database, clip)),
    getClip: (id: string) => settle(() => findRow('id', id)),
    findByUrl: (url: string) => settle(async () => findByUrl(canonicalUrl(url), findRow)),
    /** The clip that a save of this article would update: by address, else by title, source, day and text. */
    findArticle: (article: Article) =>
      settle(async () => {
        const same = await findSame(database, article);
        return same?.trashed ? undefined : same?.clip;
      }),
    listClips: (options?: ListOptions) => settle(() => listClips(database, options)),
    clipsWith: (kind: FacetKind, exactName: string) => settle(() => clipsWith(database, kind, exactName)),
    search: (line: string, options?: SearchOptions) => settle(() => searchClips(database, line, options)),
    /** Earlier readings of a clip, newest first. */
    listVersions: (id: string) =>
      settle(async () => (await database.versions.where('clip').equals(id).sortBy('taken')).reverse()),

    /** `value` is false when the clip is not there. */
    updateClip: (id: string, change: { tags?: readonly string[]; note?: string }) =>
      settle(() => updateClip(database, id, change)),
    deleteClips: (ids: readonly string[]) => settle(() => deleteClips(database, ids, now())),
    restoreClips: (ids: readonly string[]) => settle(() => restoreClips(database, ids)),
    listTrash: () => settle(() => listTrash(database)),
    purgeTrash: () => settle(() => purgeTrash(database, now())),

    countClips: () => settle(() => database.clips.count()),
    countByOfficial: (person: string) => settle(() => countByOfficial(database, person)),
    knownTags: () => settle(() => knownTags(database)),
    facets: () => settle(() => listFacets(database)),

    exportBackup: (work?: LongWork) => settle(() => exportBackup(database, now(), work)),
    checkBackup: (file: Blob) => settle(() => checkBackup(database, file)),
    importBackup: (backup: Backup) => settle(() => importBackup(database, backup)),

    /** Calls back after any change, made here or in another page of the extension. Answers how to stop. */
    onChange(listener: () => void): () => void {
      Dexie.on.storagemutated.subscribe(listener);
      return () => Dexie.on.storagemutated.unsubscribe(listener);
    },
    close: () => database.close(),
  };
}

async function findByUrl(
  url: string,
  findRow: (index: 'url', key: string) => Promise<Clip | undefined>,
): Promise<Clip | undefined> {
  return url === '' ? undefined : findRow('url', url);
}
