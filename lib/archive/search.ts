/**
 * Search in the archive: what is typed must occur in the text exactly, character for character but for width and case.
 * Indexes narrow the clips, the stored text of each decides.
 */

import type { Clip } from '../types.ts';
import { type ClipOrder, listSeqs } from './browse.ts';
import { parseDateRange } from './date-range.ts';
import { type FacetKind, placeSeparator } from './describe-clip.ts';
import { fold } from './fold.ts';
import { findCandidates } from './grams.ts';
import { type FieldCondition, parseQuery, type Query, type QueryField } from './query.ts';
import type { ArchiveDatabase } from './schema.ts';
import { cutSnippets, type Snippet } from './snippets.ts';
import type { TextRow } from './tables.ts';

export interface SearchOptions {
  offset?: number;
  limit?: number;
  order?: ClipOrder;
}

export interface SearchHit {
  clip: Clip;
  snippets: Snippet[];
}

export interface SearchResult {
  hits: SearchHit[];
  /** Of all matching clips. */
  total: number;
}

/** Kinds of names that an operator looks through. */
const kindsByField: Record<Exclude<QueryField, 'date'>, readonly FacetKind[]> = {
  person: ['officials', 'persons'],
  post: ['posts'],
  programme: ['programmes'],
  place: ['places'],
  site: ['sites'],
  tag: ['tags'],
};

/** One page of the clips that meet every condition of the line, by default the twenty published last. */
export async function searchClips(
  database: ArchiveDatabase,
  line: string,
  options: SearchOptions = {},
): Promise<SearchResult> {
  const { offset = 0, limit = 20, order = 'published-newest' } = options;
  const query = parseQuery(line);
  const matching = await findMatching(database, query);
  const seqs = (await listSeqs(database, order)).filter((seq) => matching.has(seq));
  const rows = await database.clips.bulkGet(seqs.slice(offset, offset + limit));
  const hits = rows.flatMap((row) =>
    row ? [{ clip: row.clip, snippets: cutSnippets(row.clip.reading.article, query.terms) }] : [],
  );
  return { hits, total: seqs.length };
}

/** Numbers of all clips that meet the query. */
export async function findMatching(database: ArchiveDatabase, query: Query): Promise<Set<number>> {
  const sets: Set<number>[] = [];
  for (const condition of query.fields) sets.push(await findByField(database, condition));
  for (const term of query.terms) {
    sets.push(await findCandidates(database.grams, term));
    if (sets.at(-1)?.size === 0) return new Set();
  }
  const candidates = sets.length > 0 ? intersect(sets) : new Set(await database.clips.toCollection().primaryKeys());
  for (const condition of query.excludedFields) {
    for (const seq of await findByField(database, condition)) candidates.delete(seq);
  }
  return verifyTerms(database, query, candidates);
}

async function verifyTerms(database: ArchiveDatabase, query: Query, candidates: Set<number>): Promise<Set<number>> {
  // One or two characters are their own pair: the index is exact.
  const doubtful = query.terms.filter((term) => term.length > 2);
  const excluded = query.excludedTerms;
  for (const term of excluded.filter(({ length }) => length <= 2)) {
    for (const seq of await findCandidates(database.grams, term)) candidates.delete(seq);
  }
  const longExcluded = excluded.filter(({ length }) => length > 2);
  if (doubtful.length === 0 && longExcluded.length === 0) return candidates;
  const matching = new Set<number>();
  const seqs = [...candidates].sort((one, other) => one - other);
  for (let from = 0; from < seqs.length; from += 500) {
    for (const { seq, text } of await readTexts(database, seqs.slice(from, from + 500))) {
      if (longExcluded.some((term) => text.includes(term))) continue;
      if (doubtful.every((term) => text.includes(term))) matching.add(seq);
    }
  }
  return matching;
}

/** The rows of these clips, whose numbers ascend. */
// Rows that lie close are read in one sweep; one request a row would take longer than the few rows read in vain.
export async function readTexts(database: ArchiveDatabase, seqs: readonly number[]): Promise<TextRow[]> {
  const [first = 0, last = first] = [seqs[0], seqs.at(-1)];
  if (last - first > 4 * seqs.length)
    return (await database.texts.bulkGet([...seqs])).filter((row) => row !== undefined);
  const wanted = new Set(seqs);
  const rows = await database.texts.where('seq').between(first, last, true, true).toArray();
  return rows.filter(({ seq }) => wanted.has(seq));
}

async function findByField(database: ArchiveDatabase, condition: FieldCondition): Promise<Set<number>> {
  if (condition.field === 'date') return findByDate(database, condition.values);
  const found = new Set<number>();
  for (const kind of kindsByField[condition.field]) {
    const names = await listNames(database, kind, condition.values);
    for (const seq of await database.clips.where(kind).anyOf(names).primaryKeys()) found.add(seq);
  }
  return found;
}

async function listNames(database: ArchiveDatabase, kind: FacetKind, values: readonly string[]): Promise<string[]> {
  const keys = await database.facets.where('[kind+name]').between([kind, ''], [kind, '\uffff']).primaryKeys();
  const names = keys.map(([, name]) => name);
  return names.filter((name) => {
    const folded = fold(name.replaceAll(placeSeparator, ''));
    return values.some((value) => folded.includes(value.replaceAll(placeSeparator, '')));
  });
}

async function findByDate(database: ArchiveDatabase, values: readonly string[]): Promise<Set<number>> {
  const found = new Set<number>();
  for (const value of values) {
    const range = parseDateRange(value);
    if (!range) continue;
    // An article without a date has '' and is of no year.
    const from = range.from || '0';
    for (const seq of await database.clips.where('published').between(from, range.to).primaryKeys()) found.add(seq);
  }
  return found;
}

function intersect(sets: Set<number>[]): Set<number> {
  const [smallest, ...others] = sets.toSorted((one, other) => one.size - other.size);
  return new Set([...(smallest ?? [])].filter((seq) => others.every((set) => set.has(seq))));
}
