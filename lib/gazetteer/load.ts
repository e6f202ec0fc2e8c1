/** Bytes of a compiled gazetteer → Gazetteer. Tables that few articles need are read when first asked for. */
import type { Gazetteer, Hit, ProgrammeHit } from './gazetteer.ts';
import { KIND, ORGANISATION_CLASSES, SUFFIX_FORM, TITLE_CLASSES } from './kinds.ts';
import { loadNames } from './names.ts';
import { type Sections, unpackSections } from './pack.ts';
import { type PlaceTable, parsePlaces } from './places.ts';
import { parseSites, siteOfHost } from './sites.ts';
import { matchAt } from './trie.ts';

/** Loads a gazetteer. Throws when the bytes are no compiled gazetteer. */
export function loadGazetteer(bytes: Uint8Array): Gazetteer {
  const sections = unpackSections(bytes);
  const text = (name: string) => sections.texts[name] ?? '';
  let table: PlaceTable | undefined;
  const places = () => {
    table ??= parsePlaces(text('gazetteer/places.tsv'), {
      aliases: text('gazetteer/place-aliases.tsv'),
      wordLike: text('gazetteer/word-like-places.tsv'),
    });
    return table;
  };
  const sites = parseSites(text('sites.tsv'));
  return {
    version: sections.version,
    officials: sections.officials,
    programmes: sections.programmes,
    names: loadNames(
      text('gazetteer/surnames.tsv'),
      text('gazetteer/surname-words.tsv'),
      text('gazetteer/given-names.tsv'),
    ),
    scan: (squeezed) => scanWords(sections, squeezed),
    scanProgrammes: (squeezed) => scanPhrases(sections, squeezed),
    placeByCode: (code) => places().byCode(code),
    resolvePlace: (code) => {
      const place = places().byCode(code);
      return place && { ...place, path: places().path(code) };
    },
    codesOfName: (name) =>
      places()
        .codesByName(name)
        .map(({ code }) => code),
    isWordLikePlace: (name) => places().isWordLike(name),
    siteOfHost: (host) => siteOfHost(sites, host),
    siteOfName: (name) => [...sites.values()].find((site) => site.name === name),
  };
}

function scanWords(sections: Sections, text: string): Hit[] {
  const hits: Hit[] = [];
  for (let start = 0; start < text.length; start += 1)
    matchAt(sections.words, text, start, (end, from, to) => {
      for (let at = from; at < to; at += 1) {
        const hit = readEntry(sections, start, end, at);
        if (hit) hits.push(hit);
      }
    });
  return hits;
}

function readEntry(sections: Sections, start: number, end: number, at: number): Hit | undefined {
  const kind = sections.words.entries[2 * at];
  const payload = sections.words.entries[2 * at + 1] ?? 0;
  if (kind === KIND.place || kind === KIND.shortPlace)
    return { start, end, kind: 'place', key: payload, isShort: kind === KIND.shortPlace };
  if (kind === KIND.title) return { start, end, kind: 'title', class: TITLE_CLASSES[payload] ?? 'other' };
  if (kind === KIND.context) return { start, end, kind: 'context', flags: payload };
  if (kind === KIND.organisation) {
    const isSuffix = payload >= SUFFIX_FORM;
    const name = ORGANISATION_CLASSES[payload % SUFFIX_FORM] ?? 'other';
    return { start, end, kind: 'organisation', class: name, isSuffix };
  }
  const official = sections.officials[payload];
  return official && { start, end, kind: 'official', official };
}

function scanPhrases({ phrases, programmes }: Sections, text: string): ProgrammeHit[] {
  const hits: ProgrammeHit[] = [];
  for (let start = 0; start < text.length; start += 1)
    matchAt(phrases, text, start, (end, from, to) => {
      for (let at = from; at < to; at += 1) {
        const payload = phrases.entries[2 * at + 1] ?? 0;
        const programme = programmes[payload >> 1];
        if (programme) hits.push({ start, end, programme, isGeneral: payload % 2 === 1 });
      }
    });
  return hits;
}
