/** What a citation of an article says, before any style writes it down. */
import type { Reading } from '../types.ts';

export interface Reference {
  /** Persons who wrote it; else the source, which then answers for the text. */
  creators: { name: string; isPerson: boolean }[];
  title: string;
  /** The paper or site; `''` when unknown. */
  container: string;
  /** `YYYY-MM-DD`, or as much of it as is known; `''`. */
  issued: string;
  accessed: string;
  /** `''` for a text that has no address on the web. */
  url: string;
  isNewspaper: boolean;
  /** Number of a government document (文号). */
  number: string;
}

const writers = ['reporter', 'correspondent', 'writer'];

/** Editors and photographers are no authors of the text; a source named by a reprint counts before the reprinting site. */
export function describeReference(reading: Reading, accessed: string): Reference {
  const { article } = reading;
  const container = article.originalSource ?? article.source ?? article.siteName ?? '';
  const names = article.authors.filter(({ role }) => writers.includes(role)).map(({ name }) => name);
  const answering = article.document?.issuer ?? container;
  const persons = [...new Set(names)].map((name) => ({ name, isPerson: true }));
  return {
    creators: persons.length > 0 || answering === '' ? persons : [{ name: answering, isPerson: false }],
    title: article.title,
    container,
    issued: article.published?.slice(0, 10) ?? article.document?.written ?? '',
    accessed: accessed.slice(0, 10),
    url: /^https?:/i.test(article.url) ? article.url : '',
    isNewspaper: isNewspaperName(container),
    number: article.document?.number ?? '',
  };
}

// 日报 晚报 时报 商报 …; 简报, 公报 and 通报 are no newspapers, and 报社 and 日报网 are sites of one.
function isNewspaperName(name: string): boolean {
  return /报$/u.test(name) && !/(?:简|公|通|汇|墙|海|情|喜|捷)报$/u.test(name);
}
