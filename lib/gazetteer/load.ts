/** Bytes of a compiled gazetteer → Gazetteer. Only the automata are opened at once; tables are read when first asked for. */

import { BITS } from '../text/surface-bits.ts';
import type { DivisionCode, Place } from '../types.ts';
import type { Gazetteer, Hits, NamedDivision, OfficialHit, ProgrammeHit, Scannable } from './gazetteer.ts';
import { bitsOf, KIND, kindOf, payloadOf } from './kinds.ts';
import { loadNames } from './names.ts';
import { parseOfficials } from './officials.ts';
import { once } from './once.ts';
import { unpackSections } from './pack.ts';
import { parsePlaces } from './places.ts';
import { parseProgrammes } from './programmes.ts';
import { parseGovernmentHosts, parseSites, siteOfHost } from './sites.ts';
import { readRows } from './tables.ts';
import { entriesAt, entriesOf, type Matches, scanTrie, type Trie } from './trie.ts';

/** Loads a gazetteer. Throws an Error with a sentence when the bytes are no whole gazetteer. */
export function loadGazetteer(bytes: Uint8Array): Gazetteer {
  const { version, words, phrases, text } = unpackSections(bytes);
  const tables = openTables(text);
  const lexemes: Lexemes = { words, bits: new Int32Array(words.labels.length), tables };
  const divisions = new Map<number, readonly NamedDivision[]>();
  const places = new Map<DivisionCode, Place | undefined>();
  return {
    version,
    get officials() {
      return tables.officials();
    },
    get programmes() {
      return tables.programmes();
    },
    get names() {
      return tables.names();
    },
    scan: (squeezed) => scanWords(lexemes, squeezed),
    scanProgrammes: (squeezed) => scanPhrases(phrases, squeezed, tables),
    divisionsAt(node) {
      const known = divisions.get(node) ?? readDivisions(words, node);
      divisions.set(node, known);
      return known;
    },
    placeByCode(code) {
      const known = places.get(code);
      if (known || places.has(code)) return known;
      const place = tables.places().byCode(code);
      places.set(code, place);
      return place;
    },
    resolvePlace: (code) => {
      const place = tables.places().byCode(code);
      return place && { ...place, path: tables.places().path(code) };
    },
    codesOfName: (name) => listKeys(words, name).flatMap((key) => tables.places().byCode(String(key))?.code ?? []),
    isWordLikePlace: (name) => tables.places().isWordLike(name),
    isQuotedWord: (word) => tables.quotedWords().has(word),
    siteOfHost: (host) => siteOfHost(tables.sites(), host),
    siteOfName: (name) => [...tables.sites().values()].find((site) => site.name === name),
  };
}

type Tables = ReturnType<typeof openTables>;

/** The tables of a block, each read at its first call. */
function openTables(text: (name: string) => string) {
  return {
    officials: once(() => parseOfficials(text('officials'))),
    programmes: once(() => parseProgrammes(text('programmes'))),
    sites: once(() => new Map([...parseSites(text('sites')), ...parseGovernmentHosts(text('government-hosts'))])),
    quotedWords: once(() => new Set(readRows(text('quoted-words')).map(([word = '']) => word))),
    places: once(() => parsePlaces(text('places'), { wordLike: text('word-like-places') })),
    names: once(() =>
      loadNames({
        surnames: text('surnames'),
        surnameWords: text('surname-words'),
        givenNames: text('given-names'),
        commonWords: text('common-words'),
      }),
    ),
  };
}

interface Lexemes {
  words: Trie;
  /** What the surface of each node may be; 0 where nobody has asked yet. */
  bits: Int32Array;
  tables: Tables;
}

/** Officials among the bits: no word of the grammar, so they leave the columns for a list of their own. */
const OFFICIAL = 1 << 30;

function scanWords({ words, bits, tables }: Lexemes, { codes }: Scannable): Hits {
  const matches = scanTrie(words, codes);
  const { size, starts, ends, nodes } = matches;
  const found = new Int32Array(size);
  const officials: OfficialHit[] = [];
  let kept = 0;
  for (let row = 0; row < size; row += 1) {
    const node = nodes[row] ?? 0;
    const end = ends[row] ?? 0;
    let bit = bits[node] ?? 0;
    if (bit === 0) bit = bits[node] = readBits(words, node);
    if (bit & BITS.anyPlace && isInsideWord(codes, end)) bit &= ~BITS.places;
    if (bit & OFFICIAL) officials.push(...readOfficials(words, matches, row, tables));
    if ((bit & ~OFFICIAL) === 0) continue;
    starts[kept] = starts[row] ?? 0;
    ends[kept] = end;
    nodes[kept] = node;
    found[kept] = bit;
    kept += 1;
  }
  return { size: kept, starts, ends, nodes, bits: found, officials };
}

function readBits(words: Trie, node: number): number {
  let bits = 0;
  for (const entry of entriesAt(words, node)) bits |= kindOf(entry) === KIND.official ? OFFICIAL : bitsOf(entry);
  return bits;
}

const [XIANG, CUN, ZHEN, HUA] = [...'乡村镇化'].map((character) => character.charCodeAt(0));

// 文明乡 is a township; 文明乡村 does not speak of it, nor 城镇化 of 城镇.
function isInsideWord(codes: Uint16Array, end: number): boolean {
  const last = codes[end - 1];
  const next = codes[end];
  return last === XIANG ? next === CUN || next === ZHEN : last === ZHEN && next === HUA;
}

function readOfficials(words: Trie, { starts, ends, nodes }: Matches, row: number, tables: Tables): OfficialHit[] {
  return [...entriesAt(words, nodes[row] ?? 0)].flatMap((entry) => {
    const official = kindOf(entry) === KIND.official ? tables.officials()[payloadOf(entry)] : undefined;
    return official ? [{ start: starts[row] ?? 0, end: ends[row] ?? 0, official }] : [];
  });
}

function readDivisions(words: Trie, node: number): NamedDivision[] {
  return [...entriesAt(words, node)]
    .filter((entry) => kindOf(entry) <= KIND.formerPlace)
    .map((entry) => ({ code: codeOf(payloadOf(entry)), isShort: kindOf(entry) === KIND.shortPlace }));
}

function codeOf(key: number): DivisionCode {
  const text = String(key);
  if (key % 1_000) return text;
  if (key % 100_000) return text.slice(0, 6);
  return key % 10_000_000 ? text.slice(0, 4) : text.slice(0, 2);
}

function scanPhrases(phrases: Trie, { codes }: Scannable, tables: Tables): ProgrammeHit[] {
  const { size, starts, ends, nodes } = scanTrie(phrases, codes);
  const hits: ProgrammeHit[] = [];
  for (let row = 0; row < size; row += 1)
    for (const payload of entriesAt(phrases, nodes[row] ?? 0)) {
      const programme = tables.programmes()[payload >> 1];
      if (!programme) continue;
      hits.push({ start: starts[row] ?? 0, end: ends[row] ?? 0, programme, isGeneral: payload % 2 === 1 });
    }
  return hits;
}

/** Keys of the divisions of today that bear the name, in order. */
function listKeys(words: Trie, name: string): number[] {
  const entries = [...entriesOf(words, name)].filter((entry) => kindOf(entry) < KIND.formerPlace);
  return [...new Set(entries.map(payloadOf))].sort((a, b) => a - b);
}
