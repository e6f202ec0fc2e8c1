/** Pieces of an article's text around what was searched for. */
import type { Article } from '../types.ts';
import { fold } from './fold.ts';

/** `hits` are half-open offsets in `text`; `text` is the block's own text from `start`. Block -1 is the title. */
export interface Snippet {
  block: number;
  start: number;
  text: string;
  hits: { start: number; end: number }[];
  /** Text of the block stands before or after. */
  cutBefore: boolean;
  cutAfter: boolean;
}

export interface SnippetOptions {
  /** Pieces an article. */
  limit?: number;
  /** Code units of one piece, about. */
  length?: number;
}

/** Where the folded terms stand: the first pieces of the text, the title's first. Empty when they stand in names only. */
export function cutSnippets(article: Article, terms: readonly string[], options: SnippetOptions = {}): Snippet[] {
  const { limit = 2, length = 80 } = options;
  const snippets: Snippet[] = [];
  const wanted = new Set(terms);
  for (const [block, text] of [
    [-1, article.title] as const,
    ...article.blocks.map(({ text }, at) => [at, text] as const),
  ]) {
    const hits = findHits(text, terms);
    if (hits.length === 0) continue;
    const snippet = cutAround(block, text, hits, length);
    // After the first piece only one that shows a term not yet seen is worth its line, until all are shown.
    const shown = snippet.hits.map(({ start, end }) => fold(snippet.text.slice(start, end)));
    if (block !== -1 && snippets.length >= limit && !shown.some((term) => wanted.has(term))) continue;
    for (const term of shown) wanted.delete(term);
    snippets.push(snippet);
    if (snippets.length > limit) break;
  }
  return snippets;
}

/** All places of the folded terms in a text, in order; of overlapping ones the first and longest. */
function findHits(text: string, terms: readonly string[]): { start: number; end: number }[] {
  const folded = fold(text);
  const found = terms.flatMap((term) => findTerm(folded, term));
  found.sort((one, other) => one.start - other.start || other.end - one.end);
  const hits: { start: number; end: number }[] = [];
  for (const hit of found) {
    if (hit.start >= (hits.at(-1)?.end ?? 0)) hits.push(hit);
  }
  return hits;
}

function findTerm(folded: string, term: string): { start: number; end: number }[] {
  const places: { start: number; end: number }[] = [];
  if (term === '') return places;
  for (let at = folded.indexOf(term); at !== -1; at = folded.indexOf(term, at + term.length)) {
    places.push({ start: at, end: at + term.length });
  }
  return places;
}

function cutAround(block: number, text: string, hits: { start: number; end: number }[], length: number): Snippet {
  const first = hits[0] ?? { start: 0, end: 0 };
  const start = startOfPiece(text, first.start, length);
  const end = Math.min(text.length, Math.max(start + length, first.end));
  const inside = hits.filter((hit) => hit.start >= start && hit.end <= end);
  return {
    block,
    start,
    text: text.slice(start, end),
    hits: inside.map((hit) => ({ start: hit.start - start, end: hit.end - start })),
    cutBefore: start > 0,
    cutAfter: end < text.length,
  };
}

// A piece that begins after a full stop reads better than one that begins in mid-sentence.
function startOfPiece(text: string, hit: number, length: number): number {
  const earliest = Math.max(0, hit - Math.floor(length / 3));
  if (earliest === 0) return 0;
  const lead = text.slice(earliest, hit);
  const stop = /[。！？；!?;][”’」]?/u.exec(lead);
  return stop ? earliest + stop.index + stop[0].length : earliest;
}
