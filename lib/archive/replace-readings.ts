/** Another reading of the same text in the place of the old one. All else of a clip stays as it is. */
import type { Clip, Reading } from '../types.ts';
import { hasTextChanged } from './same-article.ts';
import type { ArchiveDatabase } from './schema.ts';
import { putClips } from './write-clips.ts';

/** Writes the readings in one transaction. Answers the ids of the clips that took one: not those that went, or whose text changed meanwhile. */
export function replaceReadings(
  database: ArchiveDatabase,
  readings: ReadonlyMap<string, Reading>,
): PromiseLike<string[]> {
  return database.transaction('rw', database.tables, async () => {
    const rows = await database.clips
      .where('id')
      .anyOf([...readings.keys()])
      .toArray();
    const clips = rows.flatMap(({ clip }): Clip[] => {
      const reading = readings.get(clip.id);
      return reading && !hasTextChanged(clip.reading.article, reading.article) ? [{ ...clip, reading }] : [];
    });
    await putClips(database, clips);
    return clips.map(({ id }) => id);
  });
}

/** Ids of all clips. */
export async function listIds(database: ArchiveDatabase): Promise<string[]> {
  const ids = await database.clips.orderBy('id').keys();
  return ids.map(String);
}
