import type { Article, Extraction } from '../types.ts';
import { extractText } from './extract-text.ts';
import { parseDate } from './metadata/dates.ts';

/** What a reader says of a text beside it; an empty field says nothing. */
export interface PastedFields {
  title: string;
  source: string;
  /** As one writes dates: `2024-06-05 10:20`, `2024年6月5日`. */
  published: string;
  url: string;
}

/** Fields that cannot be used as they are. */
export type PastedProblem = 'published' | 'url';

/** Extracts a pasted text; what the reader says goes before what the text does. */
export function extractPasted(text: string, fields: PastedFields): Extraction {
  const extraction = extractText(text, isAddress(fields.url) ? { url: fields.url.trim() } : {});
  return extraction.ok ? { ...extraction, article: addFields(extraction.article, fields) } : extraction;
}

/** The fields that cannot be read. */
export function findProblems({ published, url }: PastedFields): PastedProblem[] {
  const problems: PastedProblem[] = [];
  if (published.trim() && !parseDate(published)) problems.push('published');
  if (url.trim() && !isAddress(url)) problems.push('url');
  return problems;
}

function isAddress(url: string): boolean {
  return /^https?:\/\/[^\s/]+/.test(url.trim()) && URL.canParse(url.trim());
}

function addFields(article: Article, fields: PastedFields): Article {
  const published = parseDate(fields.published);
  const said = {
    ...(fields.title.trim() && { title: fields.title.trim() }),
    ...(fields.source.trim() && { source: fields.source.trim() }),
    ...(published && { published }),
  };
  const basis = Object.fromEntries(Object.keys(said).map((field) => [field, 'reader']));
  return { ...article, ...said, basis: { ...article.basis, ...basis } };
}
