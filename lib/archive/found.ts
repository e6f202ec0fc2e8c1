/** All that a line finds, taken together: the ids in order, and the names in it. */
import { type ClipOrder, type Facets, listFacets, listSeqs } from './browse.ts';
import { type FacetKind, facetKinds, noFacets } from './describe-clip.ts';
import { parseQuery } from './query.ts';
import type { ArchiveDatabase } from './schema.ts';
import { findMatching, readTexts } from './search.ts';
import type { TextRow } from './tables.ts';

/** Ids of all clips that meet every condition of the line. */
export async function findIds(database: ArchiveDatabase, line: string, order: ClipOrder): Promise<string[]> {
  const matching = await findMatching(database, parseQuery(line));
  const byId = database.clips.orderBy('id');
  const [ids, seqs, ordered] = await Promise.all([byId.keys(), byId.primaryKeys(), listSeqs(database, order)]);
  const idOf = new Map(seqs.map((seq, at) => [seq, String(ids[at])]));
  return ordered.filter((seq) => matching.has(seq)).flatMap((seq) => idOf.get(seq) ?? []);
}

/** Every name of every kind with the number of its clips among those that the line finds, most first. */
export async function countFound(database: ArchiveDatabase, line = ''): Promise<Facets> {
  if (line.trim() === '') return listFacets(database);
  const matching = await findMatching(database, parseQuery(line));
  const rows = await readTexts(
    database,
    [...matching].sort((one, other) => one - other),
  );
  const counted = facetKinds.map((kind) => [kind, countNames(rows, kind)] as const);
  return { ...noFacets(), ...Object.fromEntries(counted) };
}

function countNames(rows: readonly TextRow[], kind: FacetKind): Facets[FacetKind] {
  const counts = new Map<string, number>();
  for (const row of rows) for (const name of row[kind]) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, count]) => ({ name, count })).sort((one, other) => other.count - one.count);
}
