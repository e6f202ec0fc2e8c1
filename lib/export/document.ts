/**
 * Reading → the parts of a readable document, whatever it is then written in. Markdown, plain text and rich text draw
 * the same parts, so that a section says the same everywhere.
 */
import type { Author, Reading } from '../types.ts';
import type { ExportContext } from './format.ts';
import { defaultSections, type Line, type Section, sectionIds } from './parts.ts';
import { sectionWriters } from './sections.ts';
import { type ExportWords, exportWords, type LabelId } from './words.ts';

export interface ExportDocument {
  title: string;
  kicker?: string;
  subtitle?: string;
  /** `来源`, `发布时间`, the authors … as label and value; `url` marks the one that is a link. */
  facts: { label: string; value: string; url?: boolean }[];
  sections: Section[];
  words: ExportWords;
}

/** Sections without content are left out. */
export function buildDocument(reading: Reading, context: ExportContext): ExportDocument {
  const words = exportWords(context.language);
  const { title, kicker, subtitle } = reading.article;
  const chosen = context.sections ?? defaultSections;
  const sections = sectionIds
    .filter((id) => chosen.includes(id))
    .map((id) => ({ id, title: words.sections[id], parts: sectionWriters[id](reading, words, context) }));
  return {
    title,
    ...(kicker ? { kicker } : {}),
    ...(subtitle ? { subtitle } : {}),
    facts: listFacts(reading, context, words),
    sections: sections.filter(({ parts }) => parts.length > 0),
    words,
  };
}

/** `段 4`, `段 1、3–5`; `''` for none. */
function writeMarks(marks: readonly number[], words: ExportWords): string {
  const runs: [number, number][] = [];
  for (const mark of marks) {
    const run = runs.at(-1);
    if (run && run[1] === mark - 1) run[1] = mark;
    else runs.push([mark, mark]);
  }
  const numbers = runs.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`));
  return numbers.length === 0 ? '' : words.paragraph(numbers.join(words.comma));
}

/** The text of a line with its paragraph numbers behind it, where the context asks for them. */
export function writeLine(line: Line, words: ExportWords, context: ExportContext): string {
  const marks = context.paragraphMarks ? writeMarks(line.marks, words) : '';
  return marks === '' ? line.text : `${line.text}${words.brackets[0]}${marks}${words.brackets[1]}`;
}

/** `记者 陈一 李二`: names of one role behind their role. */
function writeAuthors(authors: readonly Author[], words: ExportWords): { label: string; value: string }[] {
  const roles = [...new Set(authors.map(({ role }) => role))];
  return roles.map((role) => {
    const names = authors.filter((author) => author.role === role).map(({ name }) => name);
    return { label: words.authors[role], value: names.join(words.comma) };
  });
}

/** `2023-05-18 09:26` from the clock time of the article. */
function writeTime(published: string): string {
  return published.replace('T', ' ');
}

function listFacts(reading: Reading, context: ExportContext, words: ExportWords): ExportDocument['facts'] {
  const { article } = reading;
  const fact = (label: LabelId, value: string | undefined) => (value ? [{ label: words.labels[label], value }] : []);
  const url = article.url === 'about:blank' ? '' : article.url;
  return [
    ...fact('source', article.source),
    ...fact('originalSource', article.originalSource),
    ...fact('published', article.published && writeTime(article.published)),
    ...writeAuthors(article.authors, words),
    ...fact('url', url).map((each) => ({ ...each, url: true })),
    ...fact('saved', context.saved?.slice(0, 10)),
    ...fact('tags', context.tags?.join(words.comma)),
  ];
}
