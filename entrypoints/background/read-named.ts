import { dropFirstWords, nameByFirstWords } from '../../lib/article/first-words.ts';
import { placeVillages } from '../../lib/mentions/villages.ts';
import { readArticle } from '../../lib/read.ts';
import type { Article, Reading } from '../../lib/types.ts';
import { getOwnGazetteer } from './own-gazetteer.ts';
import { readShard } from './villages.ts';

/**
 * Reads an article against the gazetteer as it is when the reading is done, own entries and villages included; one
 * without a headline gets a name.
 */
export async function readNamed(article: Article): Promise<Reading> {
  const gazetteer = await getOwnGazetteer();
  const reading = await placeVillages(readArticle(dropFirstWords(article), gazetteer), readShard);
  const { version } = await getOwnGazetteer();
  // Own entries changed meanwhile; the tabs that had a reading then have been told, this one was not among them.
  if (version !== gazetteer.version) return readNamed(article);
  return { ...reading, article: nameByFirstWords(reading.article) };
}
