/** The only place that strings the stages together: Article → Reading. */
import type { Gazetteer } from './gazetteer/gazetteer.ts';
import { recognise } from './mentions/recognise.ts';
import { summarise } from './summary/summarise.ts';
import type { Article, Reading } from './types.ts';

/** Reads an extracted article against a gazetteer. Pure; never throws on any article. */
export function readArticle(article: Article, gazetteer: Gazetteer): Reading {
  const found = recognise(article, gazetteer);
  const recognition = gazetteer.correct?.(found) ?? found;
  const summary = summarise(article, recognition);
  return { article, recognition, summary, gazetteer: gazetteer.version };
}
