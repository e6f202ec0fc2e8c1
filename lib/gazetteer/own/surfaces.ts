/**
 * Surfaces to look for in a text, sorted by their first two characters. A reader's entries change with every edit, so
 * they are indexed in a moment rather than packed; a bit for each pair spares most positions of a text the look-up.
 */

export interface Surfaces {
  /** Surfaces by their first pair, the shorter first. */
  buckets: ReadonlyMap<number, readonly Surface[]>;
  /** One bit for each hash of a pair. */
  pairs: Uint32Array;
}

interface Surface {
  text: string;
  entries: number[];
}

const HASHES = 1 << 20;

/** Indexes surfaces of two characters or more, each with the number of its entry; shorter ones are left out. */
export function indexSurfaces(surfaces: Iterable<readonly [text: string, entry: number]>): Surfaces {
  const entriesOf = new Map<string, number[]>();
  for (const [text, entry] of surfaces) {
    const entries = entriesOf.get(text);
    if (entries === undefined) entriesOf.set(text, [entry]);
    else if (!entries.includes(entry)) entries.push(entry);
  }
  const buckets = new Map<number, Surface[]>();
  const pairs = new Uint32Array(HASHES / 32);
  for (const [text, entries] of entriesOf) {
    if (text.length < 2) continue;
    const pair = pairAt(text, 0);
    const bucket = buckets.get(pair);
    if (bucket) bucket.push({ text, entries });
    else buckets.set(pair, [{ text, entries }]);
    const hash = hashOf(pair);
    pairs[hash >>> 5] = (pairs[hash >>> 5] ?? 0) | (1 << (hash & 31));
  }
  for (const bucket of buckets.values()) bucket.sort((a, b) => a.text.length - b.text.length);
  return { buckets, pairs };
}

/** Calls `found` for every entry of every surface in the text, in order of start, then end. */
export function scanSurfaces(
  { buckets, pairs }: Surfaces,
  text: string,
  found: (start: number, end: number, entry: number) => void,
): void {
  if (buckets.size === 0) return;
  for (let start = 0; start + 1 < text.length; start += 1) {
    const pair = pairAt(text, start);
    const hash = hashOf(pair);
    if (((pairs[hash >>> 5] ?? 0) & (1 << (hash & 31))) === 0) continue;
    for (const surface of buckets.get(pair) ?? [])
      if (text.startsWith(surface.text, start))
        for (const entry of surface.entries) found(start, start + surface.text.length, entry);
  }
}

function pairAt(text: string, at: number): number {
  return ((text.charCodeAt(at) << 16) | text.charCodeAt(at + 1)) >>> 0;
}

function hashOf(pair: number): number {
  return Math.imul(pair, 0x9e3779b1) >>> 12;
}
