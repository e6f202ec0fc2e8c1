/**
 * Pairs of neighbouring characters → the clips that hold them. Chinese has no spaces to cut words at, so a substring is
 * found through its pairs: they narrow, the text itself decides.
 *
 * A row holds the pairs that begin with one of some characters (a bucket), in one block of 256 clips, as two flat
 * arrays: which pair, in which clip of the block. So a save rewrites sixty-four short rows instead of a row a pair, and
 * a look-up reads one bucket and runs over numbers.
 */
import type { Table } from 'dexie';

export interface GramRow {
  bucket: number;
  block: number;
  /** A pair as one number, first character high. */
  pairs: Uint32Array;
  /** The clip's place in the block, beside each pair. */
  slots: Uint8Array;
}

export type GramTable = Table<GramRow, [number, number]>;

const bucketCount = 64;
const blockBits = 8;
const slotMask = (1 << blockBits) - 1;

/** Sets the text of any number of clips, `''` for those that go. Each touched row is read and written once. */
export async function changeGrams(table: GramTable, texts: ReadonlyMap<number, string>): Promise<void> {
  const blocks = new Set([...texts.keys()].map((seq) => seq >> blockBits));
  for (const block of blocks) {
    const changed = [...texts].filter(([seq]) => seq >> blockBits === block);
    const slots = new Set(changed.map(([seq]) => seq & slotMask));
    const added = listByBucket(changed);
    const rows = await table.bulkGet(added.map((_, bucket): [number, number] => [bucket, block]));
    const fresh = added.map((postings, bucket) => mergeRow(rows[bucket], postings, slots, { bucket, block }));
    await table.bulkPut(fresh.filter((row) => row !== undefined));
  }
}

/** Numbers of the clips that may hold the folded term: all that do, and perhaps some that hold its pairs apart. */
export async function findCandidates(table: GramTable, term: string): Promise<Set<number>> {
  if (term.length === 1)
    return findHolders(await readBucket(table, term.charCodeAt(0)), (pair) => pair >>> 16, term.charCodeAt(0));
  let candidates: Set<number> | undefined;
  for (const pair of listPairs(term)) {
    const holders = findHolders(await readBucket(table, pair >>> 16), (each) => each, pair);
    candidates = candidates ? intersect(candidates, holders) : holders;
    if (candidates.size === 0) break;
  }
  return candidates ?? new Set();
}

/** Distinct pairs of a folded text. The line break after a field is part of its last pair, never starts one. */
function listPairs(text: string): Set<number> {
  const pairs = new Set<number>();
  for (let at = 0; at + 1 < text.length; at++) {
    if (text[at] !== '\n') pairs.add(((text.charCodeAt(at) << 16) | text.charCodeAt(at + 1)) >>> 0);
  }
  return pairs;
}

interface Postings {
  pairs: number[];
  slots: number[];
}

function listByBucket(changed: readonly (readonly [number, string])[]): Postings[] {
  const buckets = Array.from({ length: bucketCount }, (): Postings => ({ pairs: [], slots: [] }));
  for (const [seq, text] of changed) {
    for (const pair of listPairs(text)) {
      const bucket = buckets[bucketOf(pair >>> 16)];
      bucket?.pairs.push(pair);
      bucket?.slots.push(seq & slotMask);
    }
  }
  return buckets;
}

// Undefined where nothing changes: a new clip has no pair of this bucket.
function mergeRow(
  row: GramRow | undefined,
  added: Postings,
  changed: ReadonlySet<number>,
  key: Pick<GramRow, 'bucket' | 'block'>,
): GramRow | undefined {
  const kept: Postings = { pairs: [], slots: [] };
  row?.slots.forEach((slot, at) => {
    if (changed.has(slot)) return;
    kept.slots.push(slot);
    kept.pairs.push(row.pairs[at] ?? 0);
  });
  if (added.pairs.length === 0 && kept.pairs.length === (row?.pairs.length ?? 0)) return undefined;
  return {
    ...key,
    pairs: Uint32Array.from([...kept.pairs, ...added.pairs]),
    slots: Uint8Array.from([...kept.slots, ...added.slots]),
  };
}

function readBucket(table: GramTable, character: number): PromiseLike<GramRow[]> {
  const bucket = bucketOf(character);
  return table.where(':id').between([bucket, 0], [bucket, Number.MAX_SAFE_INTEGER], true, true).toArray();
}

function findHolders(rows: readonly GramRow[], part: (pair: number) => number, wanted: number): Set<number> {
  const holders = new Set<number>();
  for (const { block, pairs, slots } of rows) {
    pairs.forEach((pair, at) => {
      if (part(pair) === wanted) holders.add((block << blockBits) | (slots[at] ?? 0));
    });
  }
  return holders;
}

function bucketOf(character: number): number {
  return character % bucketCount;
}

function intersect(one: ReadonlySet<number>, other: ReadonlySet<number>): Set<number> {
  return new Set([...one].filter((seq) => other.has(seq)));
}
