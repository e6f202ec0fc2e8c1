/**
 * A trie over surfaces in typed arrays. Nodes are numbered breadth first, so the children of a node stand side by side,
 * sorted by label. Stored, a node is its label and how many children and entries it has; opening adds these up.
 */

/** A trie as it is stored. */
export interface TrieColumns {
  /** Label of the edge into each node, a UTF-16 code unit; 0 for the root. */
  labels: Uint16Array;
  /**
   * For each node `4 × children + entries` as a number of seven bits a byte, lowest first, bit 8 where more follow.
   * From three entries on, 3 stands for them and what is beyond 3 follows as a number of its own.
   */
  counts: Uint8Array;
  /** The entries of all nodes, in order of node; unsigned numbers that the trie does not look into. */
  entries: Uint32Array;
}

/** A trie opened for matching. */
export interface Trie {
  labels: Uint16Array;
  /**
   * For each node where its children begin and where its entries do; both end where the next node's begin. Side by side,
   * for a text asks for nodes all over the trie, and each is then one trip to the memory instead of two.
   */
  nodes: Uint32Array;
  entries: Uint32Array;
  /** The root's child for each code unit, 0 for none. */
  roots: Uint16Array;
  /** One bit for each code unit that is a surface by itself. */
  singles: Uint32Array;
  /** One bit for each hash of the two characters that a longer surface begins with. It spares most positions of a text the nodes. */
  pairs: Uint32Array;
}

export type SurfaceEntry = readonly [surface: string, entry: number];

/** Builds a trie. The order of surfaces never changes the result; an entry counts once for its surface. */
export function buildTrie(list: Iterable<SurfaceEntry>): TrieColumns {
  return packNodes(sortRows([...list].filter(([surface]) => surface !== '')));
}

/** Opens a stored trie. Throws when its columns do not fit each other. */
export function openTrie({ labels, counts, entries }: TrieColumns): Trie {
  const size = labels.length;
  const nodes = new Uint32Array(2 * size + 2);
  const cursor = { at: 0 };
  let child = 1;
  let entry = 0;
  for (let node = 0; node < size; node += 1) {
    nodes[2 * node] = child;
    nodes[2 * node + 1] = entry;
    const count = readNumber(counts, cursor);
    child += count >> 2;
    entry += (count & 3) === 3 ? 3 + readNumber(counts, cursor) : count & 3;
  }
  if (child !== size || entry !== entries.length || cursor.at !== counts.length)
    throw new Error('The compiled gazetteer is damaged: the parts of an automaton do not fit each other.');
  nodes[2 * size] = child;
  nodes[2 * size + 1] = entry;
  return { labels, nodes, entries, ...indexBeginnings(labels, nodes) };
}

function indexBeginnings(labels: Uint16Array, nodes: Uint32Array): Pick<Trie, 'roots' | 'singles' | 'pairs'> {
  const roots = new Uint16Array(0x10000);
  const singles = new Uint32Array(0x10000 / 32);
  const last = nodes[2] ?? 1;
  const count = (nodes[2 * last] ?? last) - last;
  const pairs = new Uint32Array(Math.max(1, (2 << (31 - Math.clz32(8 * count + 1))) / 32));
  for (let node = 1; node < last; node += 1) {
    const label = labels[node] ?? 0;
    roots[label] = node;
    if (hasEntries(nodes, node)) setBit(singles, label);
    const end = nodes[2 * node + 2] ?? 0;
    for (let child = nodes[2 * node] ?? end; child < end; child += 1)
      setBit(pairs, hashPair(label, labels[child] ?? 0) & (32 * pairs.length - 1));
  }
  return { roots, singles, pairs };
}

function hasEntries(nodes: Uint32Array, node: number): boolean {
  return (nodes[2 * node + 3] ?? 0) > (nodes[2 * node + 1] ?? 0);
}

function setBit(bits: Uint32Array, at: number): void {
  bits[at >>> 5] = (bits[at >>> 5] ?? 0) | (1 << (at & 31));
}

function hasBit(bits: Uint32Array, at: number): boolean {
  return ((bits[at >>> 5] ?? 0) & (1 << (at & 31))) !== 0;
}

function hashPair(first: number, second: number): number {
  const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}

/** Surfaces in a text, in order of start, then end; the columns may be longer than `size`. */
export interface Matches {
  size: number;
  starts: Int32Array;
  ends: Int32Array;
  /** The surface's node: its entries are `entriesAt`. */
  nodes: Int32Array;
}

/** Every surface of the trie in the text. */
export function scanTrie(trie: Trie, codes: Uint16Array): Matches {
  const { pairs, roots, singles } = trie;
  const mask = 32 * pairs.length - 1;
  const last = codes.length - 1;
  let matches = roomFor(codes.length);
  // Nothing is read beyond the end: one such read makes the platform check all of them.
  for (let start = 0; start < last; start += 1) {
    const code = codes[start] ?? 0;
    const isPair = hasBit(pairs, hashPair(code, codes[start + 1] ?? 0) & mask);
    if (!isPair && !hasBit(singles, code)) continue;
    if (matches.size + LONGEST > matches.nodes.length) matches = widen(matches);
    if (isPair) matchFrom(trie, codes, start, matches);
    else addMatch(matches, start, start + 1, roots[code] ?? 0);
  }
  if (matches.size === matches.nodes.length) matches = widen(matches);
  if (last >= 0) matchFrom(trie, codes, last, matches);
  return matches;
}

/** No position begins more surfaces than this: one for each length. */
const LONGEST = 256;

function matchFrom(trie: Trie, codes: Uint16Array, start: number, matches: Matches): void {
  const { roots, nodes } = trie;
  const last = Math.min(codes.length, start + LONGEST);
  let node = roots[codes[start] ?? 0] ?? 0;
  for (let end = start + 1; node > 0; end += 1) {
    if (hasEntries(nodes, node)) addMatch(matches, start, end, node);
    node = end < last ? findChild(trie, node, codes[end] ?? 0) : 0;
  }
}

function addMatch(matches: Matches, start: number, end: number, node: number): void {
  matches.starts[matches.size] = start;
  matches.ends[matches.size] = end;
  matches.nodes[matches.size] = node;
  matches.size += 1;
}

function roomFor(rows: number): Matches {
  return { size: 0, starts: new Int32Array(rows), ends: new Int32Array(rows), nodes: new Int32Array(rows) };
}

function widen({ size, starts, ends, nodes }: Matches): Matches {
  const wider = roomFor(2 * size + 2 * LONGEST);
  wider.starts.set(starts);
  wider.ends.set(ends);
  wider.nodes.set(nodes);
  return { ...wider, size };
}

/** The entries of exactly this surface. */
export function entriesOf(trie: Trie, surface: string): Uint32Array {
  let node = trie.roots[surface.charCodeAt(0)] ?? 0;
  for (let at = 1; node > 0 && at < surface.length; at += 1) node = findChild(trie, node, surface.charCodeAt(at));
  return entriesAt(trie, node);
}

/** The entries of a node, in order; none of the root, which no surface ends at. */
export function entriesAt({ entries, nodes }: Trie, node: number): Uint32Array {
  return entries.subarray(nodes[2 * node + 1], nodes[2 * node + 3]);
}

/** 0, which is no node's child, for none. */
function findChild({ labels, nodes }: Trie, node: number, label: number): number {
  let low = nodes[2 * node] ?? 0;
  let high = (nodes[2 * node + 2] ?? 0) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const at = labels[middle] ?? 0;
    if (at === label) return middle;
    if (at < label) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
}

/** Surfaces with one entry each, in order of surface, then entry, joined to one text. */
interface Rows {
  text: string;
  /** Where each row's surface begins in the text. One number more than rows. */
  offsets: Uint32Array;
  entries: Uint32Array;
}

function sortRows(list: readonly SurfaceEntry[]): Rows {
  const order = orderOf(list);
  const surfaces: string[] = [];
  const offsets = new Uint32Array(order.length + 1);
  const entries = new Uint32Array(order.length);
  let length = 0;
  for (let row = 0; row < order.length; row += 1) {
    const [surface, entry] = list[order[row] ?? 0] ?? ['', 0];
    surfaces.push(surface);
    length += surface.length;
    offsets[row + 1] = length;
    entries[row] = entry;
  }
  return { text: surfaces.join(''), offsets, entries };
}

const PAIR = 2 ** 20;

/**
 * The order of rows without repetitions. The platform sorts numbers many times faster than strings, so the first two
 * characters are sorted as numbers with the row's index in the low bits, and only rows that share them as strings.
 */
function orderOf(list: readonly SurfaceEntry[]): Uint32Array {
  const keys = new Float64Array(list.length);
  for (let index = 0; index < list.length; index += 1) keys[index] = pairOf(list[index]?.[0] ?? '') * PAIR + index;
  keys.sort();
  const order = new Uint32Array(keys.length);
  for (let row = 0; row < keys.length; row += 1) order[row] = (keys[row] ?? 0) % PAIR;
  const compare = (a: number, b: number): number => {
    const [first, entry] = list[a] ?? ['', 0];
    const [second, other] = list[b] ?? ['', 0];
    if (first === second) return entry - other;
    return first < second ? -1 : 1;
  };
  let kept = 0;
  for (let from = 0, to = 0; from < order.length; from = to) {
    const end = (Math.floor((keys[from] ?? 0) / PAIR) + 1) * PAIR;
    while ((keys[to] ?? end) < end) to += 1;
    if (to > from + 1) order.subarray(from, to).sort(compare);
    for (let row = from; row < to; row += 1) {
      const index = order[row] ?? 0;
      if (row === from || compare(order[kept - 1] ?? 0, index) !== 0) order[kept++] = index;
    }
  }
  return order.subarray(0, kept);
}

function pairOf(surface: string): number {
  return surface.charCodeAt(0) * 0x10000 + (surface.length > 1 ? surface.charCodeAt(1) : 0);
}

/** Level by level: a node is the run of rows that share its characters; those that end there are its entries. */
function packNodes({ text, offsets, entries: sorted }: Rows): TrieColumns {
  const labels = [0];
  const counts: number[] = [];
  const entries: number[] = [];
  let level = [0, sorted.length];
  for (let depth = 0; level.length > 0; depth += 1) {
    const below: number[] = [];
    for (let run = 0; run < level.length; run += 2) {
      let at = level[run] ?? 0;
      const to = level[run + 1] ?? 0;
      const own = entries.length;
      for (; at < to && (offsets[at + 1] ?? 0) - (offsets[at] ?? 0) === depth; at += 1) entries.push(sorted[at] ?? 0);
      const before = below.length;
      while (at < to) {
        const from = at;
        const label = text.charCodeAt((offsets[at] ?? 0) + depth);
        while (at < to && text.charCodeAt((offsets[at] ?? 0) + depth) === label) at += 1;
        labels.push(label);
        below.push(from, at);
      }
      writeCounts(counts, (below.length - before) / 2, entries.length - own);
    }
    level = below;
  }
  return { labels: new Uint16Array(labels), counts: new Uint8Array(counts), entries: new Uint32Array(entries) };
}

function writeCounts(counts: number[], children: number, entries: number): void {
  writeNumber(counts, 4 * children + Math.min(entries, 3));
  if (entries >= 3) writeNumber(counts, entries - 3);
}

function writeNumber(bytes: number[], value: number): void {
  let rest = value;
  for (; rest > 0x7f; rest >>= 7) bytes.push((rest & 0x7f) | 0x80);
  bytes.push(rest);
}

function readNumber(bytes: Uint8Array, cursor: { at: number }): number {
  let value = 0;
  let byte = 0x80;
  for (let shift = 0; byte > 0x7f; shift += 7) {
    byte = bytes[cursor.at] ?? 0;
    cursor.at += 1;
    value |= (byte & 0x7f) << shift;
  }
  return value;
}
