/**
 * The block of bytes of a compiled gazetteer: a mark, a JSON directory, then parts aligned to four bytes. Tables stand as
 * text in GB18030, which takes two bytes for a Han character, and are decoded when first asked for.
 */
import { decodeGb18030, encodeGb18030 } from './gb18030.ts';
import { openTrie, type Trie, type TrieColumns } from './trie.ts';

/** What a compiled gazetteer holds. `texts` are tables by name. */
export interface Sections {
  /** The month of the tables, `2026.11`. */
  edition: string;
  words: TrieColumns;
  phrases: TrieColumns;
  texts: ReadonlyMap<string, string>;
}

/** The sections of a block, opened. */
export interface OpenSections {
  version: string;
  words: Trie;
  phrases: Trie;
  /** Decoded at every call; empty for a name that the block does not hold. */
  text(name: string): string;
}

interface Directory {
  version: string;
  parts: Record<string, [offset: number, bytes: number]>;
}

const MARK = 0x5a574732;
const HEAD = 8;

/** Writes the sections; the version is the edition and a checksum of all of them, so that equal tables give equal bytes. */
export function packSections({ edition, words, phrases, texts }: Sections): Uint8Array<ArrayBuffer> {
  const parts = new Map([...listColumns('words', words), ...listColumns('phrases', phrases)]);
  for (const [name, text] of texts) parts.set(`text:${name}`, encodeGb18030(text));
  const directory: Directory = { version: `${edition}-${checksum([...parts.values()])}`, parts: {} };
  let offset = 0;
  for (const [name, bytes] of parts) {
    directory.parts[name] = [offset, bytes.length];
    offset += align(bytes.length);
  }
  const head = new TextEncoder().encode(JSON.stringify(directory));
  const base = HEAD + align(head.length);
  const block = new Uint8Array(base + offset);
  new DataView(block.buffer).setUint32(0, MARK, true);
  new DataView(block.buffer).setUint32(4, head.length, true);
  block.set(head, HEAD);
  for (const [name, bytes] of parts) block.set(bytes, base + (directory.parts[name]?.[0] ?? 0));
  return block;
}

/** Opens the sections as views on the bytes. Throws an Error with a sentence when the bytes are no whole gazetteer. */
export function unpackSections(bytes: Uint8Array): OpenSections {
  const block = bytes.byteOffset % 4 ? bytes.slice() : bytes;
  const { directory, base } = readDirectory(block);
  const part = (name: string): Uint8Array => {
    const [offset, length] = directory.parts[name] ?? [0, 0];
    return block.subarray(base + offset, base + offset + length);
  };
  const ends = Object.values(directory.parts).map(([offset, length]) => base + offset + length);
  if (Math.max(0, ...ends) > block.length)
    throw new Error('The compiled gazetteer is cut off: its directory names parts beyond its end.');
  return {
    version: directory.version,
    words: openTrie(readColumns('words', part)),
    phrases: openTrie(readColumns('phrases', part)),
    text: (name) => decodeGb18030(part(`text:${name}`)),
  };
}

/** Bytes of each part by name, for those who weigh the gazetteer. Throws like `unpackSections`. */
export function weighParts(bytes: Uint8Array): [name: string, bytes: number][] {
  return Object.entries(readDirectory(bytes).directory.parts).map(([name, [, length]]) => [name, length]);
}

function readDirectory(block: Uint8Array): { directory: Directory; base: number } {
  const view = new DataView(block.buffer, block.byteOffset, block.byteLength);
  if (block.length < HEAD || view.getUint32(0, true) !== MARK)
    throw new Error('These bytes are no compiled gazetteer of this version of the program.');
  const length = view.getUint32(4, true);
  if (HEAD + length > block.length) throw new Error('The compiled gazetteer is cut off: its directory is not whole.');
  const directory: Directory = JSON.parse(new TextDecoder().decode(block.subarray(HEAD, HEAD + length)));
  return { directory, base: HEAD + align(length) };
}

function listColumns(name: string, { labels, counts, entries }: TrieColumns): [string, Uint8Array][] {
  return [
    [`${name}.labels`, bytesOf(labels)],
    [`${name}.counts`, counts],
    [`${name}.entries`, bytesOf(entries)],
  ];
}

function readColumns(name: string, part: (name: string) => Uint8Array): TrieColumns {
  const labels = part(`${name}.labels`);
  const entries = part(`${name}.entries`);
  return {
    labels: new Uint16Array(labels.buffer, labels.byteOffset, labels.byteLength / 2),
    counts: part(`${name}.counts`),
    entries: new Uint32Array(entries.buffer, entries.byteOffset, entries.byteLength / 4),
  };
}

function bytesOf(array: Uint16Array | Uint32Array): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}

function align(length: number): number {
  return (length + 3) & ~3;
}

// FNV-1a over words of four bytes: the version only has to change when the tables do.
function checksum(parts: Uint8Array[]): string {
  let hash = 0x811c9dc5;
  for (const bytes of parts) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const whole = bytes.length & ~3;
    for (let at = 0; at < whole; at += 4) hash = Math.imul(hash ^ view.getUint32(at, true), 0x01000193);
    for (const byte of bytes.subarray(whole)) hash = Math.imul(hash ^ byte, 0x01000193);
    // Else what the multiplication moves up out of the word's high bytes would be lost.
    hash ^= hash >>> 15;
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
