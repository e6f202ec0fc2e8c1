/** Clip → archive, in one transaction: either all of it is on the disk, or nothing changed. */
import { tidyTags } from '../text/tidy-tags.ts';
import type { Clip } from '../types.ts';
import { findSame } from './find-same.ts';
import { hasTextChanged } from './same-article.ts';
import type { ArchiveDatabase } from './schema.ts';
import { putClips } from './write-clips.ts';

export interface SavedClip {
  /** The id under which the article stands, which is the older one after an update. */
  id: string;
  /** The article was in the archive already. */
  updated: boolean;
  /** Its text had changed; the earlier reading was kept as a version. */
  changed: boolean;
}

/** An article is kept once: a second save updates it, adds the new tags and keeps the note unless a new one is given. */
export function saveClip(database: ArchiveDatabase, clip: Clip): PromiseLike<SavedClip> {
  return database.transaction('rw', database.tables, async () => {
    const same = await findSame(database, clip.reading.article);
    if (!same) {
      await putClips(database, [clip]);
      return { id: clip.id, updated: false, changed: false };
    }
    const changed = hasTextChanged(same.clip.reading.article, clip.reading.article);
    if (changed) await keepVersion(database, same.clip);
    if (same.trashed) await database.trash.delete(same.clip.id);
    await putClips(database, [same.trashed ? { ...clip, id: same.clip.id } : mergeClips(same.clip, clip)]);
    return { id: same.clip.id, updated: !same.trashed, changed };
  });
}

/** Replaces tags and note where given. False when the clip is not there. */
export function updateClip(
  database: ArchiveDatabase,
  id: string,
  change: { tags?: readonly string[]; note?: string },
): PromiseLike<boolean> {
  return database.transaction('rw', database.tables, async () => {
    const row = await database.clips.where('id').equals(id).first();
    if (!row) return false;
    const { clip } = row;
    const [tags, note] = [tidyTags(change.tags ?? clip.tags), change.note ?? clip.note];
    await putClips(database, [{ ...clip, tags, note }]);
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
