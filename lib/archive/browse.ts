/** Lists and counts of the archive, each one look-up in an index. */
import { canonicalUrl } from '../text/canonical-url.ts';
import type { Clip } from '../types.ts';
import { type FacetKind, facetKinds, noFacets } from './describe-clip.ts';
import type { ArchiveDatabase } from './schema.ts';
import type { VersionRow } from './tables.ts';

export const clipOrders = ['published-newest', 'published-oldest', 'saved-newest', 'saved-oldest'] as const;
export type ClipOrder = (typeof clipOrders)[number];

export interface ListOptions {
  offset?: number;
  limit?: number;
  order?: ClipOrder;
}

export interface ClipPage {
  clips: Clip[];
  /** Of the whole archive. */
  total: number;
}

export interface FacetCount {
  name: string;
  /** In how many clips. */
  count: number;
}
export type Facets = Record<FacetKind, FacetCount[]>;

export async function getClip(database: ArchiveDatabase, id: string): Promise<Clip | undefined> {
  return (await database.clips.where('id').equals(id).first())?.clip;
}

/** Those of these ids that are there, in their order. */
export async function getClips(database: ArchiveDatabase, ids: readonly string[]): Promise<Clip[]> {
  const rows = await database.clips.where('id').anyOf(ids).toArray();
  const clips = new Map(rows.map(({ id, clip }) => [id, clip]));
  return ids.flatMap((id) => clips.get(id) ?? []);
}

/** The clip of this address, in whatever form the address comes. */
export async function findByUrl(database: ArchiveDatabase, address: string): Promise<Clip | undefined> {
  const url = canonicalUrl(address);
  return url === '' ? undefined : (await database.clips.where('url').equals(url).first())?.clip;
}

/** Earlier readings of a clip, newest first. */
export async function listVersions(database: ArchiveDatabase, id: string): Promise<VersionRow[]> {
  const versions = await database.versions.where('clip').equals(id).sortBy('taken');
  return versions.reverse();
}

/** One page of the archive, by default the twenty saved last. */
export async function listClips(database: ArchiveDatabase, options: ListOptions = {}): Promise<ClipPage> {
  const { offset = 0, limit = 20, order = 'saved-newest' } = options;
  const seqs = await listSeqs(database, order);
  const rows = await database.clips.bulkGet(seqs.slice(offset, offset + limit));
  return { clips: rows.flatMap((row) => row?.clip ?? []), total: seqs.length };
}

/** Numbers of all clips in this order. */
export async function listSeqs(database: ArchiveDatabase, order: ClipOrder): Promise<number[]> {
  // Keys come in one request while ascending; backwards the browser would hand them over one by one.
  const seqs = await database.clips.orderBy(order.startsWith('saved') ? 'saved' : 'published').primaryKeys();
  return order.endsWith('newest') ? seqs.reverse() : seqs;
}

/** Clips that carry exactly this name, newest publication first. */
export async function clipsWith(database: ArchiveDatabase, kind: FacetKind, name: string): Promise<Clip[]> {
  const rows = await database.clips.where(kind).equals(name).toArray();
  return rows.sort((one, other) => compare(other.published, one.published)).map(({ clip }) => clip);
}

/** Of the clips that carry exactly this name those published last; the others are not read. */
export async function latestWith(
  database: ArchiveDatabase,
  kind: FacetKind,
  name: string,
  count: number,
): Promise<Clip[]> {
  const carrying = new Set(await database.clips.where(kind).equals(name).primaryKeys());
  if (carrying.size === 0) return [];
  const newest = (await listSeqs(database, 'published-newest')).filter((seq) => carrying.has(seq));
  const rows = await database.clips.bulkGet(newest.slice(0, count));
  return rows.flatMap((row) => row?.clip ?? []);
}

/** In how many clips a person of this name occurs, as an official or otherwise. */
export async function countByOfficial(database: ArchiveDatabase, name: string): Promise<number> {
  const rows = await database.facets.bulkGet([
    ['officials', name],
    ['persons', name],
  ]);
  return rows.reduce((total, row) => total + (row?.count ?? 0), 0);
}

/** In how many clips a name of this kind occurs; a place goes by its whole path. */
export async function countByName(database: ArchiveDatabase, kind: FacetKind, name: string): Promise<number> {
  return (await database.facets.get([kind, name]))?.count ?? 0;
}

/** All tags, most used first. */
export async function knownTags(database: ArchiveDatabase): Promise<string[]> {
  const tags = await countNames(database, 'tags');
  return tags.map(({ name }) => name);
}

/** Every name of every kind with the number of its clips, most used first. */
export async function listFacets(database: ArchiveDatabase): Promise<Facets> {
  const counted = await Promise.all(facetKinds.map(async (kind) => [kind, await countNames(database, kind)] as const));
  return { ...noFacets(), ...Object.fromEntries(counted) };
}

async function countNames(database: ArchiveDatabase, kind: FacetKind): Promise<FacetCount[]> {
  const range = database.facets.where('[kind+count]').between([kind, 0], [kind, Number.MAX_SAFE_INTEGER]);
  const rows = await range.toArray();
  return rows.reverse().map(({ name, count }) => ({ name, count }));
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
