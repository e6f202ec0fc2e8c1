/** The block of bytes of a compiled gazetteer: a JSON directory, then sections aligned to four bytes. */
import type { Official, Programme } from '../types.ts';
import type { Trie } from './trie.ts';

/** What a compiled gazetteer holds. `texts` are tables kept as they are, by name. */
export interface Sections {
  words: Trie;
  phrases: Trie;
  officials: Official[];
  programmes: Programme[];
  texts: Record<string, string>;
}

interface Directory {
  version: string;
  parts: Record<string, [offset: number, bytes: number]>;
}

const MAGIC = 0x5a574731;
const TRIE_PARTS = ['labels', 'children', 'starts', 'entries'] as const;

/** Writes the sections; the version is a checksum of all of them, so that equal tables give equal bytes. */
export function packSections(sections: Sections): Uint8Array {
  const parts = new Map<string, Uint8Array>();
  for (const name of ['words', 'phrases'] as const)
    for (const part of TRIE_PARTS) parts.set(`${name}.${part}`, bytesOf(sections[name][part]));
  for (const name of ['officials', 'programmes', 'texts'] as const)
    parts.set(name, new TextEncoder().encode(JSON.stringify(sections[name])));
  const directory: Directory = { version: checksum([...parts.values()]), parts: {} };
  let offset = 0;
  for (const [name, bytes] of parts) {
    directory.parts[name] = [offset, bytes.length];
    offset += align(bytes.length);
  }
  const head = new TextEncoder().encode(JSON.stringify(directory));
  const base = 8 + align(head.length);
  const block = new Uint8Array(base + offset);
  new DataView(block.buffer).setUint32(0, MAGIC, true);
  new DataView(block.buffer).setUint32(4, head.length, true);
  block.set(head, 8);
  for (const [name, bytes] of parts) block.set(bytes, base + (directory.parts[name]?.[0] ?? 0));
  return block;
}

/** Reads the sections as views on the bytes. Throws when the bytes are no gazetteer. */
export function unpackSections(bytes: Uint8Array): Sections & { version: string } {
  const block = bytes.byteOffset % 4 ? bytes.slice() : bytes;
  const view = new DataView(block.buffer, block.byteOffset, block.byteLength);
  if (block.length < 8 || view.getUint32(0, true) !== MAGIC) throw new Error('These bytes are no compiled gazetteer.');
  const headLength = view.getUint32(4, true);
  const directory: Directory = JSON.parse(new TextDecoder().decode(block.subarray(8, 8 + headLength)));
  const base = 8 + align(headLength);
  const part = (name: string): Uint8Array => {
    const [offset, length] = directory.parts[name] ?? [0, 0];
    return block.subarray(base + offset, base + offset + length);
  };
  const json = (name: string) => JSON.parse(new TextDecoder().decode(part(name)));
  return {
    version: directory.version,
    words: unpackTrie('words', part),
    phrases: unpackTrie('phrases', part),
    officials: json('officials'),
    programmes: json('programmes'),
    texts: json('texts'),
  };
}

function unpackTrie(name: string, part: (name: string) => Uint8Array): Trie {
  const wide = (key: string) => {
    const bytes = part(`${name}.${key}`);
    return new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4);
  };
  const labels = part(`${name}.labels`);
  return {
    labels: new Uint16Array(labels.buffer, labels.byteOffset, labels.byteLength / 2),
    children: wide('children'),
    starts: wide('starts'),
    entries: wide('entries'),
  };
}

function bytesOf(array: Uint16Array | Uint32Array): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}

function align(length: number): number {
  return (length + 3) & ~3;
}

// FNV-1a: the version only has to change when the tables do.
function checksum(parts: Uint8Array[]): string {
  let hash = 0x811c9dc5;
  for (const bytes of parts) for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
