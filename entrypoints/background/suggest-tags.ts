import { extractKeywords } from '../../lib/summary/keywords.ts';
import { getSegmenter } from './segmenter.ts';
import { recall } from './tab-cache.ts';

/** Words of the tab's article to file it under; none while nothing is read there or jieba cannot be loaded. */
export async function suggestTags(tabId: number): Promise<string[]> {
  const known = await recall(tabId);
  if (!known || !('reading' in known)) return [];
  const { article, recognition } = known.reading;
  try {
    return extractKeywords(article, recognition, await getSegmenter());
  } catch (error) {
    // Tags are an offer: without them the reader types, and saving goes on.
    console.warn('No tags can be suggested.', error);
    return [];
  }
}
