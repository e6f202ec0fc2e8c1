/** Writes clips together with all that they are found by. Runs inside the caller's transaction. */
import type { Clip } from '../types.ts';
import { type FacetKind, type FacetNames, facetKinds, joinSearchText, nameFacets, noFacets } from './describe-clip.ts';
import { changeGrams } from './grams.ts';
import { addressKey, twinKey } from './same-article.ts';
import type { ClipRow, ClipTables, FacetRow } from './tables.ts';

/** As many as share the rows of the search index, which stay small in memory. */
export const batchSize = 256;

/** Adds clips, or replaces those of the same id. */
export async function putClips(tables: ClipTables, clips: readonly Clip[]): Promise<void> {
  for (let from = 0; from < clips.length; from += batchSize) {
    await putBatch(tables, clips.slice(from, from + batchSize));
  }
}

/** Takes clips out, with all that they were found by. Ids that are not there are passed over. */
export async function removeClips(tables: ClipTables, ids: readonly string[]): Promise<void> {
  const rows = await tables.clips.where('id').anyOf(ids).toArray();
  const seqs = rows.flatMap(({ seq }) => seq ?? []);
  await changeGrams(tables.grams, new Map(seqs.map((seq) => [seq, ''])));
  await changeFacets(tables, [], rows);
  await tables.texts.bulkDelete(seqs);
  await tables.clips.bulkDelete(seqs);
}

/** Makes everything that follows from the clips anew. */
export async function rebuildIndexes(tables: ClipTables): Promise<void> {
  await Promise.all([tables.texts.clear(), tables.grams.clear(), tables.facets.clear()]);
  const seqs = await tables.clips.toCollection().primaryKeys();
  for (let from = 0; from < seqs.length; from += batchSize) {
    const rows = await tables.clips.bulkGet(seqs.slice(from, from + batchSize));
    const bare = rows.flatMap((row) => (row ? [{ ...row, ...noFacets() }] : []));
    await tables.clips.bulkPut(bare);
    await putBatch(
      tables,
      bare.map(({ clip }) => clip),
    );
  }
}

async function putBatch(tables: ClipTables, clips: readonly Clip[]): Promise<void> {
  const before = await tables.clips
    .where('id')
    .anyOf(clips.map(({ id }) => id))
    .toArray();
  const seqById = new Map(before.map((row) => [row.id, row.seq]));
  const rows = clips.map((clip) => makeRow(clip, seqById.get(clip.id)));
  const seqs = await tables.clips.bulkPut(rows, { allKeys: true });
  const texts = await tables.texts.bulkGet(seqs);
  const fresh = clips.map((clip, at) => ({ ...nameFacets(clip), seq: seqs[at] ?? 0, text: joinSearchText(clip) }));
  const changed = fresh.filter(({ text }, at) => text !== texts[at]?.text);
  await tables.texts.bulkPut(fresh);
  await changeGrams(tables.grams, new Map(changed.map(({ seq, text }) => [seq, text])));
  await changeFacets(tables, rows, before);
}

function makeRow(clip: Clip, seq: number | undefined): ClipRow {
  const { article } = clip.reading;
  return {
    ...nameFacets(clip),
    ...(seq === undefined ? {} : { seq }),
    id: clip.id,
    url: addressKey(article),
    twin: twinKey(article),
    saved: clip.saved,
    published: article.published ?? '',
    clip,
  };
}

async function changeFacets(
  tables: ClipTables,
  now: readonly FacetNames[],
  before: readonly FacetNames[],
): Promise<void> {
  const counts = new Map<string, FacetRow>();
  count(counts, now, 1);
  count(counts, before, -1);
  const changed = [...counts.values()].filter((row) => row.count !== 0);
  const stored = await tables.facets.bulkGet(changed.map(({ kind, name }): [FacetKind, string] => [kind, name]));
  const rows = changed.map((row, at) => ({ ...row, count: row.count + (stored[at]?.count ?? 0) }));
  await tables.facets.bulkPut(rows.filter((row) => row.count > 0));
  await tables.facets.bulkDelete(
    rows.filter((row) => row.count <= 0).map(({ kind, name }): [FacetKind, string] => [kind, name]),
  );
}

function count(counts: Map<string, FacetRow>, named: readonly FacetNames[], step: 1 | -1): void {
  for (const names of named) {
    for (const kind of facetKinds) {
      for (const name of names[kind]) {
        const row = counts.get(`${kind} ${name}`) ?? { kind, name, count: 0 };
        counts.set(`${kind} ${name}`, { ...row, count: row.count + step });
      }
    }
  }
}
