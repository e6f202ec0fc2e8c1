/** Clip → archive, in one transaction: either all of it is on the disk, or nothing changed. */
import { tidyTags } from '../text/tidy-tags.ts';
import type { Clip } from '../types.ts';
import { applyChange, type ClipChange } from './clip-change.ts';
import { findSame } from './find-same.ts';
import { likenArticles } from './like-with-like.ts';
import { hasTextChanged } from './same-article.ts';
import type { ArchiveDatabase } from './schema.ts';
import { batchSize, putClips } from './write-clips.ts';

export interface SavedClip {
  /** The id under which the article stands, which is the older one after an update. */
  id: string;
  /** The article was in the archive already. */
  updated: boolean;
  /** Its text had changed; the earlier reading was kept as a version. */
  changed: boolean;
  /** Nothing was written: what was read is one page of an article whose other pages are kept, and it has changed. */
  refused?: true;
}

/** An article is kept once: a second save updates it, adds the new tags and keeps the note unless a new one is given. */
// What the clip has more than the page, further parts or lines put back, it keeps.
export function saveClip(database: ArchiveDatabase, clip: Clip): PromiseLike<SavedClip> {
  return database.transaction('rw', database.tables, async () => {
    const same = await findSame(database, clip.reading.article);
    if (!same) {
      await putClips(database, [clip]);
      return { id: clip.id, updated: false, changed: false };
    }
    const { id, reading } = same.clip;
    const like = likenArticles(reading.article, clip.reading.article);
    const changed = hasTextChanged(like.kept, like.page);
    if (changed && like.isPart) return { id, updated: false, changed, refused: true };
    const isFuller = !changed && (like.isPart || like.isRestored);
    const now = isFuller ? { ...clip, reading } : clip;
    if (changed) await keepVersion(database, same.clip);
    if (same.trashed) await database.trash.delete(id);
    await putClips(database, [same.trashed ? { ...now, id } : mergeClips(same.clip, now)]);
    return { id, updated: !same.trashed, changed };
  });
}

/** Changes tags and note of these clips. Answers how many there were; ids that are not there are passed over. */
export function updateClips(
  database: ArchiveDatabase,
  ids: readonly string[],
  change: ClipChange,
): PromiseLike<number> {
  return database.transaction('rw', database.tables, async () => {
    const seqs = await database.clips.where('id').anyOf(ids).primaryKeys();
    // Neighbours share rows of the search index.
    seqs.sort((one, other) => one - other);
    for (let from = 0; from < seqs.length; from += batchSize) {
      const rows = await database.clips.bulkGet(seqs.slice(from, from + batchSize));
      await putClips(
        database,
        rows.flatMap((row) => (row ? [applyChange(row.clip, change)] : [])),
      );
    }
    return seqs.length;
  });
}

/** Makes an earlier reading the present one; the present one becomes a version. False where either is not there. */
export function restoreVersion(
  database: ArchiveDatabase,
  { id, taken }: { id: string; taken: string },
  now: Date,
): PromiseLike<boolean> {
  return database.transaction('rw', database.tables, async () => {
    const row = await database.clips.where('id').equals(id).first();
    const version = await database.versions
      .where('clip')
      .equals(id)
      .and((each) => each.taken === taken)
      .first();
    if (!row || version?.key === undefined) return false;
    await database.versions.delete(version.key);
    await keepVersion(database, row.clip);
    await putClips(database, [{ ...row.clip, reading: version.reading, updated: now.toISOString() }]);
    return true;
  });
}

async function keepVersion(database: ArchiveDatabase, clip: Clip): Promise<void> {
  await database.versions.add({ clip: clip.id, taken: clip.updated, reading: clip.reading });
}

function mergeClips(before: Clip, now: Clip): Clip {
  const { id, saved } = before;
  return { ...now, id, saved, tags: tidyTags([...before.tags, ...now.tags]), note: now.note || before.note };
}
