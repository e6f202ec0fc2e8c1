import { extractArticle } from '../../lib/article/extract.ts';
import { askReadability } from '../../lib/article/second-opinion.ts';
import type { Extraction } from '../../lib/types.ts';

/** Extracts the article of markup that stands in no tab. Nothing of it runs or loads. */
export function extractMarkup(markup: string, url: string): Extraction {
  const page = new DOMParser().parseFromString(markup, 'text/html');
  return extractArticle(page, { url, secondOpinion: askReadability });
}
