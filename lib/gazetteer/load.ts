/** Bytes of a compiled gazetteer → Gazetteer. Only the automata are opened at once; tables are read when first asked for. */
import type { ContextRole, Gazetteer, Hit, ProgrammeHit } from './gazetteer.ts';
import { CONTEXT_FLAGS, KIND, kindOf, ORGANISATION_CLASSES, payloadOf, SUFFIX_FORM, TITLE_CLASSES } from './kinds.ts';
import { loadNames } from './names.ts';
import { parseOfficials } from './officials.ts';
import { unpackSections } from './pack.ts';
import { parsePlaces } from './places.ts';
import { parseProgrammes } from './programmes.ts';
import { parseSites, siteOfHost } from './sites.ts';
import { entriesOf, scanTrie, type Trie } from './trie.ts';

/** Loads a gazetteer. Throws an Error with a sentence when the bytes are no whole gazetteer. */
export function loadGazetteer(bytes: Uint8Array): Gazetteer {
  const { version, words, phrases, text } = unpackSections(bytes);
  const tables = openTables(text);
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
    scan: (squeezed) => scanWords(words, squeezed, tables),
    scanProgrammes: (squeezed) => scanPhrases(phrases, squeezed, tables),
    placeByCode: (code) => tables.places().byCode(code),
    resolvePlace: (code) => {
      const place = tables.places().byCode(code);
      return place && { ...place, path: tables.places().path(code) };
    },
    codesOfName: (name) => listKeys(words, name).flatMap((key) => tables.places().byCode(String(key))?.code ?? []),
    isWordLikePlace: (name) => tables.places().isWordLike(name),
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
    sites: once(() => parseSites(text('sites'))),
    places: once(() => parsePlaces(text('places'), { wordLike: text('word-like-places') })),
    names: once(() =>
      loadNames({
        surnames: text('surnames'),
        surnameWords: text('surname-words'),
        givenNames: text('given-names'),
      }),
    ),
  };
}

function once<Value extends object>(make: () => Value): () => Value {
  let value: Value | undefined;
  return () => {
    value ??= make();
    return value;
  };
}

function scanWords(words: Trie, text: string, tables: Tables): Hit[] {
  const hits: Hit[] = [];
  scanTrie(words, text, (start, end, from, to) => {
    for (let at = from; at < to; at += 1) {
      const entry = words.entries[at] ?? 0;
      if (kindOf(entry) <= KIND.formerPlace && isInsideWord(text, end)) continue;
      const hit = readEntry(entry, start, end, tables);
      if (hit) hits.push(hit);
    }
  });
  return hits;
}

// 文明乡 is a township; 文明乡村 does not speak of it.
function isInsideWord(text: string, end: number): boolean {
  return /^(?:乡[村镇]|镇化)/.test(text.slice(end - 1, end + 1));
}

/** The roles of each combination of flags, read once. */
const ROLES: readonly (readonly ContextRole[])[] = Array.from({ length: 8 }, (_, flags) =>
  (['after', 'before', 'protect'] as const).filter((role) => flags & CONTEXT_FLAGS[role]),
);

function readEntry(entry: number, start: number, end: number, tables: Tables): Hit | undefined {
  const kind = kindOf(entry);
  const payload = payloadOf(entry);
  if (kind <= KIND.formerPlace) return { start, end, kind: 'place', key: payload, isShort: kind === KIND.shortPlace };
  if (kind === KIND.title) return { start, end, kind: 'title', class: TITLE_CLASSES[payload] ?? 'other' };
  if (kind === KIND.context) return { start, end, kind: 'context', roles: ROLES[payload] ?? [] };
  if (kind === KIND.organisation) {
    const isSuffix = payload >= SUFFIX_FORM;
    const name = ORGANISATION_CLASSES[payload % SUFFIX_FORM] ?? 'other';
    return { start, end, kind: 'organisation', class: name, isSuffix };
  }
  const official = tables.officials()[payload];
  return official && { start, end, kind: 'official', official };
}

function scanPhrases(phrases: Trie, text: string, tables: Tables): ProgrammeHit[] {
  const hits: ProgrammeHit[] = [];
  scanTrie(phrases, text, (start, end, from, to) => {
    for (let at = from; at < to; at += 1) {
      const payload = phrases.entries[at] ?? 0;
      const programme = tables.programmes()[payload >> 1];
      if (programme) hits.push({ start, end, programme, isGeneral: payload % 2 === 1 });
    }
  });
  return hits;
}

/** Keys of the divisions of today that bear the name, in order. */
function listKeys(words: Trie, name: string): number[] {
  const entries = [...entriesOf(words, name)].filter((entry) => kindOf(entry) < KIND.formerPlace);
  return [...new Set(entries.map(payloadOf))].sort((a, b) => a - b);
}
