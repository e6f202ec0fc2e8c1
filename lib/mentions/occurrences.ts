/**
 * Where strings of two characters and more stand in a text: positions chained by their first two characters. One pass
 * builds it, and a string is then found and counted along its own chain, without a search of the text for each.
 */

export interface Occurrences {
  codes: Uint16Array;
  /** The first position of each hash of a pair; 0, where every text has a line break, for none. */
  first: Int32Array;
  /** The next position of the same hash. */
  next: Int32Array;
  /** By length, then position: how often the string that begins there stands in the text; 0 where nobody has asked yet. */
  counts: Uint16Array[];
}

const MOST_COUNTED = 0xffff;

export function indexOccurrences(codes: Uint16Array): Occurrences {
  const size = codes.length;
  const first = new Int32Array(2 << (31 - Math.clz32(size)));
  const next = new Int32Array(size);
  const mask = first.length - 1;
  for (let at = size - 2; at > 0; at -= 1) {
    const hash = hashOf(codes[at] ?? 0, codes[at + 1] ?? 0) & mask;
    next[at] = first[hash] ?? 0;
    first[hash] = at;
  }
  return { codes, first, next, counts: [] };
}

function hashOf(code: number, following: number): number {
  const mixed = Math.imul(code, 0x9e3779b1) ^ Math.imul(following, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}

/** How often the string at a position stands in the whole text, without overlaps. Two characters or more. */
export function countAt(occurrences: Occurrences, start: number, length: number): number {
  const { codes, first, next, counts } = occurrences;
  let column = counts[length];
  if (!column) column = counts[length] = new Uint16Array(codes.length);
  const known = column[start] ?? 0;
  if (known > 0) return known;
  const head = first[hashOf(codes[start] ?? 0, codes[start + 1] ?? 0) & (first.length - 1)] ?? 0;
  let count = 0;
  let free = 0;
  for (let at = head; at > 0; at = next[at] ?? 0)
    if (at >= free && isSame(codes, start, at, length)) {
      count += 1;
      free = at + length;
    }
  const kept = Math.min(count, MOST_COUNTED);
  // Every place of the string learns the count, so that a chain is walked once for each string and not for each place.
  for (let at = head; at > 0; at = next[at] ?? 0) if (isSame(codes, start, at, length)) column[at] = kept;
  return kept;
}

/** Every position where the string begins, in order, overlaps included. */
export function findOccurrences({ codes, first, next }: Occurrences, text: string): number[] {
  const found: number[] = [];
  let at = first[hashOf(text.charCodeAt(0), text.charCodeAt(1)) & (first.length - 1)] ?? 0;
  for (; at > 0; at = next[at] ?? 0) if (standsAt(codes, text, at)) found.push(at);
  return found;
}

/** Whether the text holds the string anywhere. */
export function hasOccurrence({ codes, first, next }: Occurrences, text: string): boolean {
  if (text.length < 2) return codes.includes(text.charCodeAt(0));
  let at = first[hashOf(text.charCodeAt(0), text.charCodeAt(1)) & (first.length - 1)] ?? 0;
  while (at > 0 && !standsAt(codes, text, at)) at = next[at] ?? 0;
  return at > 0;
}

function isSame(codes: Uint16Array, first: number, second: number, length: number): boolean {
  if (first === second) return true;
  for (let index = 0; index < length; index += 1) if (codes[first + index] !== codes[second + index]) return false;
  return true;
}

/** Whether the string begins at a position. */
export function standsAt(codes: Uint16Array, text: string, at: number): boolean {
  for (let index = 0; index < text.length; index += 1) if (codes[at + index] !== text.charCodeAt(index)) return false;
  return true;
}

/** The first of the words that begins at a position, '' for none. */
export function wordAt(codes: Uint16Array, words: readonly string[], at: number): string {
  for (const word of words) if (standsAt(codes, word, at)) return word;
  return '';
}

/** Whether one of the words begins at a position. */
export function isWordAt(codes: Uint16Array, words: readonly string[], at: number): boolean {
  return wordAt(codes, words, at) !== '';
}
