/**
 * The table of divisions from province to township. A division's key is its code filled up to nine digits, so the
 * table is one sorted array of numbers beside one of names; parents are found by arithmetic, not by pointers.
 * Codes that name no place of their own (市辖区, 省直辖县级行政区划, 441900) stand for the division above them.
 */
import type { DivisionCode, Place, PlaceLevel } from '../types.ts';
import { namesOf } from './place-names.ts';
import { readLines } from './tables.ts';

/** A code a surface may mean; `isShort` when the word for its kind was left out (顺德), which makes it doubtful. */
export interface NamedCode {
  code: DivisionCode;
  isShort: boolean;
}

export interface PlaceSurface extends NamedCode {
  surface: string;
}

export interface PlaceTable {
  size: number;
  /** A code that stands for the level above answers with that level's place. */
  byCode(code: DivisionCode): Place | undefined;
  level(code: DivisionCode): PlaceLevel | undefined;
  parent(code: DivisionCode): Place | undefined;
  /** Names from the province down, the place's own last; empty for an unknown code. */
  path(code: DivisionCode): string[];
  /** The places directly below, in order of code. */
  children(code: DivisionCode): Place[];
  /** Full and short names in order of code, then aliases. */
  codesByName(name: string): readonly NamedCode[];
  surfaces(): Iterable<PlaceSurface>;
  /** Whether a short name is an ordinary word or a person's given name as well (和平, 文明). */
  isWordLike(name: string): boolean;
}

/** Texts kept beside the table: `wordLike`, one name a line; `aliases`, lines of code and name. */
export interface PlaceExtras {
  wordLike?: string;
  aliases?: string;
}

const NO_CODES: readonly NamedCode[] = [];
/** What one step up is worth in the nine-digit key: township, county, prefecture, province. */
const STEPS = [1, 1_000, 100_000, 10_000_000] as const;

interface Columns {
  keys: Uint32Array;
  names: string[];
  stands: Set<number>;
}

/** Reads `places.tsv`: lines `code TAB name`, and three digits with a name for a township of the county above. */
export function parsePlaces(text: string, extras: PlaceExtras = {}): PlaceTable {
  const columns = readColumns(text);
  const aliases = readPairs(extras.aliases ?? '');
  const wordLike = new Set(readLines(extras.wordLike ?? ''));
  let index: Map<string, NamedCode[]> | undefined;
  const byCode = (code: DivisionCode) => placeAt(columns, resolveIndex(columns, keyOf(code)));
  const surfaces = () => listSurfaces(columns, aliases);
  return {
    size: columns.names.length,
    byCode,
    level: (code) => byCode(code)?.level,
    parent: (code) => placeAt(columns, parentIndex(columns, resolveIndex(columns, keyOf(code)))),
    path: (code) => listPath(columns, resolveIndex(columns, keyOf(code))),
    children: (code) => listChildren(columns, resolveIndex(columns, keyOf(code))),
    codesByName(name) {
      index ??= indexNames(surfaces());
      return index.get(name) ?? NO_CODES;
    },
    surfaces,
    isWordLike: (name) => wordLike.has(name),
  };
}

function readPairs(text: string): [string, string][] {
  return readLines(text).map((line) => {
    const [code = '', name = ''] = line.split('\t');
    return [code, name];
  });
}

function readColumns(text: string): Columns {
  const lines = text.split('\n');
  const keys = new Uint32Array(lines.length);
  const names: string[] = [];
  const stands = new Set<number>();
  let county = 0;
  for (const line of lines) {
    if (line === '' || line.startsWith('#')) continue;
    const tab = line.indexOf('\t');
    const key = tab < 0 ? county + Number(line.slice(0, 3)) : keyOf(line.slice(0, tab));
    if (tab === 6) county = key;
    const name = line.slice(tab < 0 ? 3 : tab + 1);
    if (name === '=') {
      stands.add(key);
      continue;
    }
    keys[names.length] = key;
    names.push(name);
  }
  return { keys: keys.slice(0, names.length), names, stands };
}

/** 0, a key of none, for villages: they are not in this table. */
function keyOf(code: DivisionCode): number {
  if (code.length > 9) return 0;
  return Number(code.padEnd(9, '0'));
}

function stepOf(key: number): number {
  if (key % 1_000) return 0;
  if (key % 100_000) return 1;
  return key % 10_000_000 ? 2 : 3;
}

function codeOf(key: number): DivisionCode {
  return String(key).slice(0, [9, 6, 4, 2][stepOf(key)]);
}

const LEVELS = ['township', 'county', 'prefecture', 'province'] as const;

function placeAt({ keys, names }: Columns, index: number): Place | undefined {
  const key = keys[index];
  const name = names[index];
  if (key === undefined || name === undefined) return undefined;
  return { code: codeOf(key), name, level: LEVELS[stepOf(key)] ?? 'township' };
}

/** The place of a code, or −1. */
function resolveIndex(columns: Columns, key: number): number {
  const index = findKey(columns.keys, key);
  if (index >= 0 || !columns.stands.has(key)) return index;
  return aboveIndex(columns, key);
}

function parentIndex(columns: Columns, index: number): number {
  const key = columns.keys[index];
  return key === undefined ? -1 : aboveIndex(columns, key);
}

function aboveIndex(columns: Columns, key: number): number {
  for (let step = stepOf(key) + 1; step < STEPS.length; step += 1) {
    const size = STEPS[step] ?? 1;
    const index = findKey(columns.keys, key - (key % size));
    if (index >= 0) return index;
  }
  return -1;
}

function listPath(columns: Columns, index: number): string[] {
  const path: string[] = [];
  for (let at = index; at >= 0; at = parentIndex(columns, at)) path.unshift(columns.names[at] ?? '');
  return path;
}

function listChildren(columns: Columns, index: number): Place[] {
  const key = columns.keys[index];
  if (key === undefined) return [];
  const end = key + (STEPS[stepOf(key)] ?? 1);
  const children: Place[] = [];
  for (let at = index + 1; (columns.keys[at] ?? end) < end; at += 1) {
    const place = parentIndex(columns, at) === index ? placeAt(columns, at) : undefined;
    if (place) children.push(place);
  }
  return children;
}

function findKey(keys: Uint32Array, key: number): number {
  let low = 0;
  let high = keys.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const at = keys[middle] ?? 0;
    if (at === key) return middle;
    if (at < key) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

function* listSurfaces({ keys, names }: Columns, aliases: [string, string][]): Iterable<PlaceSurface> {
  for (const [index, name] of names.entries()) {
    const key = keys[index] ?? 0;
    const code = codeOf(key);
    for (const form of namesOf(name, LEVELS[stepOf(key)] ?? 'township')) yield { ...form, code };
  }
  for (const [code, surface] of aliases) yield { surface, code, isShort: true };
}

function indexNames(surfaces: Iterable<PlaceSurface>): Map<string, NamedCode[]> {
  const index = new Map<string, NamedCode[]>();
  for (const { surface, code, isShort } of surfaces) {
    const codes = index.get(surface);
    if (codes) codes.push({ code, isShort });
    else index.set(surface, [{ code, isShort }]);
  }
  return index;
}
