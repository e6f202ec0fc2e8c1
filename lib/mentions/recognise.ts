/** Article → Recognition: candidates, the grammar of posts and names, resolution, references back. */
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Article, Recognition } from '../types.ts';

export function recognise(_article: Article, _gazetteer: Gazetteer): Recognition {
  return { mentions: [], persons: [], programmes: [], places: [] };
}
