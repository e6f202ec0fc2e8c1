/** Many clips at once → what the archive holds of each. */
import type { Clip } from '../types.ts';
import { findArticle } from './find-same.ts';
import { addressKey, twinKey } from './same-article.ts';
import type { ArchiveDatabase } from './schema.ts';

/**
 * Which clip of the archive each of these would update, by its id: that of the same id, else the same article. Three
 * questions tell which are there at all: where much was deleted, the browser is slow to find nothing.
 */
export async function lookUpClips(database: ArchiveDatabase, clips: readonly Clip[]): Promise<Map<string, Clip>> {
  const articles = clips.map(({ reading }) => reading.article);
  const sameIds = await database.clips
    .where('id')
    .anyOf(clips.map(({ id }) => id))
    .toArray();
  const found = new Map(sameIds.map(({ id, clip }) => [id, clip]));
  const urls = await listKnown(database, 'url', articles.map(addressKey));
  const twins = await listKnown(database, 'twin', articles.map(twinKey));
  const isKnown = ({ reading: { article } }: Clip): boolean =>
    urls.has(addressKey(article)) || twins.has(twinKey(article));
  // One after another, and nothing else is waited for: a wait for less than the database would end its transaction.
  for (const clip of clips.filter((each) => !found.has(each.id) && isKnown(each))) {
    const same = await findArticle(database, clip.reading.article);
    if (same) found.set(clip.id, same);
  }
  return found;
}

/** Those of the keys that the archive holds; a selection's address is none. */
async function listKnown(
  database: ArchiveDatabase,
  index: 'url' | 'twin',
  wanted: readonly string[],
): Promise<Set<unknown>> {
  return new Set(await database.clips.where(index).anyOf(wanted.filter(Boolean)).uniqueKeys());
}
