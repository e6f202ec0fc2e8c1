/**
 * A trie over surfaces in typed arrays. Nodes are numbered breadth first, so the children of a node stand side by
 * side, sorted by label, and loading is a view on the bytes.
 */

export interface Trie {
  /** Label of the edge into each node, a UTF-16 code unit. */
  labels: Uint16Array;
  /** First child of each node; the children end where the next node's begin. One entry more than nodes. */
  children: Uint32Array;
  /** Where each node's entries begin in `entries`, counted in pairs. One entry more than nodes. */
  starts: Uint32Array;
  /** Pairs of kind and payload. */
  entries: Uint32Array;
}

/** One way to read a surface: its kind and what the kind's table says of it. */
export interface Entry {
  kind: number;
  payload: number;
}

interface Node {
  children: Map<number, Node>;
  entries: Entry[];
}

/** Builds a trie; the order in which surfaces are added never changes the result. */
export function buildTrie(surfaces: Iterable<readonly [string, Entry]>): Trie {
  const root: Node = { children: new Map(), entries: [] };
  for (const [surface, entry] of surfaces) addSurface(root, surface, entry);
  return packNodes(root);
}

/** Calls `found(end, entries index from, to)` for every surface that starts at `start`. */
export function matchAt(
  trie: Trie,
  text: string,
  start: number,
  found: (end: number, from: number, to: number) => void,
): void {
  let node = 0;
  for (let at = start; at < text.length; at += 1) {
    node = findChild(trie, node, text.charCodeAt(at));
    if (node < 0) return;
    const from = trie.starts[node] ?? 0;
    const to = trie.starts[node + 1] ?? 0;
    if (to > from) found(at + 1, from, to);
  }
}

function findChild({ labels, children }: Trie, node: number, label: number): number {
  let low = children[node] ?? 0;
  let high = (children[node + 1] ?? 0) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const at = labels[middle] ?? 0;
    if (at === label) return middle;
    if (at < label) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

function addSurface(root: Node, surface: string, entry: Entry): void {
  let node = root;
  for (let at = 0; at < surface.length; at += 1) {
    const label = surface.charCodeAt(at);
    const next = node.children.get(label) ?? { children: new Map(), entries: [] };
    node.children.set(label, next);
    node = next;
  }
  if (!node.entries.some(({ kind, payload }) => kind === entry.kind && payload === entry.payload))
    node.entries.push(entry);
}

function packNodes(root: Node): Trie {
  const labels: number[] = [0];
  const children: number[] = [];
  const starts: number[] = [];
  const entries: number[] = [];
  let next = 1;
  const queue = [root];
  for (const node of queue) {
    starts.push(entries.length / 2);
    for (const { kind, payload } of node.entries.sort((a, b) => a.kind - b.kind || a.payload - b.payload))
      entries.push(kind, payload);
    children.push(next);
    for (const [label, child] of [...node.children].sort(([a], [b]) => a - b)) {
      labels.push(label);
      queue.push(child);
      next += 1;
    }
  }
  children.push(next);
  starts.push(entries.length / 2);
  return {
    labels: Uint16Array.from(labels),
    children: Uint32Array.from(children),
    starts: Uint32Array.from(starts),
    entries: Uint32Array.from(entries),
  };
}
