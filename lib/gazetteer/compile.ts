/** Tables → one block of bytes: two automata and the entries they point at. Runs at build time and in Node. */

import { squeezeProgramme } from '../text/squeeze.ts';
import type { DivisionCode, Official, Programme } from '../types.ts';
import { type FormerSurface, formerSurfaces, parseFormerPlaces } from './former-places.ts';
import {
  CONTEXT_FLAGS,
  FOREIGN_CLASS,
  KIND,
  ORGANISATION_CLASSES,
  packEntry,
  SUFFIX_FORM,
  TITLE_CLASSES,
} from './kinds.ts';
import { parseOfficials, writePack } from './officials.ts';
import { packSections } from './pack.ts';
import { parsePlaces } from './places.ts';
import { parseProgrammes, writeProgrammes } from './programmes.ts';
import { edition, orderLines, orderTable, readRows, type TableName } from './tables.ts';
import { buildTrie } from './trie.ts';

type ReadTable = (name: TableName) => string;
type Surface = readonly [surface: string, entry: number];

/** Compiles the tables. `readTable` gives a table's text by its name under `assets/`; throws on a bad row. */
export function compileGazetteer(readTable: ReadTable): Uint8Array<ArrayBuffer> {
  const officials = joinOfficials(readTable);
  const programmes = joinProgrammes(readTable);
  const general = new Set(
    readRows(readTable('gazetteer/general-words.tsv')).map(([word = '']) => squeezeProgramme(word)),
  );
  const words = buildTrie(listWords(readTable, officials));
  const phrases = buildTrie(listPhrases(programmes, general));
  const texts = new Map([
    ['officials', writePack({ header: {}, officials })],
    ['programmes', writeProgrammes(programmes)],
    ['places', readTable('gazetteer/places.tsv').replace(/^#.*\n/gm, '')],
    ['word-like-places', orderLines(readTable('gazetteer/word-like-places.tsv'))],
    // Without its last column, the source, which nobody is shown.
    ['surnames', orderTable(readTable('gazetteer/surnames.tsv')).replace(/\t[^\t\n]*$/gm, '')],
    ['surname-words', orderTable(readTable('gazetteer/surname-words.tsv'))],
    ['common-words', orderTable(readTable('gazetteer/common-words.tsv'))],
    ['given-names', orderTable(readTable('gazetteer/given-names.tsv'))],
    ['quoted-words', orderTable(readTable('gazetteer/quoted-words.tsv'))],
    ['sites', orderTable(readTable('sites.tsv'))],
    ['government-hosts', orderTable(readTable('gazetteer/government-hosts.tsv'))],
  ]);
  return packSections({ edition, words, phrases, texts });
}

/** Both tables as one, in order of id; a person of both has the tenures of both. */
function joinOfficials(readTable: ReadTable): Official[] {
  const officials = [
    ...parseOfficials(readTable('gazetteer/officials.tsv')),
    ...parseOfficials(readTable('gazetteer/officials-seeds.tsv')),
  ];
  return parseOfficials(writePack({ header: {}, officials })).sort(byId);
}

/** In order of id, those of the nation first: of two with one surface the first is meant. */
function joinProgrammes(readTable: ReadTable): Programme[] {
  return [
    ...parseProgrammes(readTable('gazetteer/programmes.tsv')).sort(byId),
    ...parseProgrammes(readTable('gazetteer/programmes-provincial.tsv')).sort(byId),
  ];
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : Number(a.id > b.id);
}

function listWords(readTable: ReadTable, officials: readonly Official[]): Surface[] {
  return [
    ...listPlaces(readTable),
    ...listTitles(readTable('gazetteer/titles.tsv')),
    ...listOrganisations(readTable('gazetteer/organisations.tsv')),
    ...listContext(readTable('gazetteer/context-words.tsv')),
    ...officials.flatMap(({ name, aliases }, index) => surfacesOf([name, ...aliases], packEntry(KIND.official, index))),
  ];
}

function surfacesOf(names: readonly string[], entry: number): Surface[] {
  return names.filter((name) => name.length > 1).map((name) => [name, entry]);
}

/** The entry of a programme's surface: twice its index, and one more for a surface that needs support in the article. */
function listPhrases(programmes: readonly Programme[], general: ReadonlySet<string>): Surface[] {
  return programmes.flatMap((programme, index) => {
    const [name = '', ...aliases] = [programme.name, ...programme.aliases].map(squeezeProgramme);
    const plain = [name, ...aliases.filter((alias) => !isVerbal(alias, [name, ...aliases]))];
    return plain.flatMap((surface) => surfacesOf([surface], 2 * index + (general.has(surface) ? 1 : 0)));
  });
}

const VERBS =
  /^(?:深入|全面|扎实|持续|大力|积极|坚决|切实)?(?:推行|实施|推进|落实|践行|弘扬|增强|坚定|拥护|树牢|做到|牢记|坚持|加强|促进|发展|守住|深化|学习|贯彻|贯彻落实|开展|推动|建设|打造|抓好|打赢|打好|决战|决胜|巩固|做好|争创)$/;

/** 全面推行河长制 is 河长制 with a verb: the shorter surface finds it, and no more than it. */
function isVerbal(alias: string, surfaces: readonly string[]): boolean {
  return surfaces.some(
    (surface) => alias !== surface && alias.endsWith(surface) && VERBS.test(alias.slice(0, -surface.length)),
  );
}

/** Names of today and former ones in full. A former township gives way to a division that bears its name today. */
function listPlaces(readTable: ReadTable): Surface[] {
  const counties = listFormer(readTable('gazetteer/former-places.tsv'));
  const townships = listFormer(readTable('gazetteer/former-townships.tsv'));
  const bearers = new Map<string, DivisionCode[]>();
  for (const { surface } of [...counties, ...townships]) bearers.set(surface, []);
  const places = parsePlaces(readTable('gazetteer/places.tsv'), { aliases: readTable('gazetteer/place-aliases.tsv') });
  const surfaces: Surface[] = [];
  for (const { surface, code, isShort } of places.surfaces()) {
    surfaces.push([surface, packEntry(isShort ? KIND.shortPlace : KIND.place, keyOf(code))]);
    if (!isShort) bearers.get(surface)?.push(code);
  }
  const former = [
    ...counties.filter(({ surface, code }) => !bearers.get(surface)?.includes(code)),
    ...townships.filter(({ surface }) => bearers.get(surface)?.length === 0),
  ];
  for (const { surface, code } of former) surfaces.push([surface, packEntry(KIND.formerPlace, keyOf(code))]);
  return surfaces;
}

function listFormer(text: string): FormerSurface[] {
  return [...formerSurfaces(parseFormerPlaces(text))].filter(({ isShort }) => !isShort);
}

function keyOf(code: DivisionCode): number {
  return Number(code) * 10 ** (9 - code.length);
}

function listTitles(text: string): Surface[] {
  return readRows(text).map(([title = '', name]) => [
    title,
    packEntry(KIND.title, indexOf(TITLE_CLASSES, name, title)),
  ]);
}

function listOrganisations(text: string): Surface[] {
  return readRows(text).map(([word = '', name, form]) => {
    const suffix = form === 'suffix' ? SUFFIX_FORM : 0;
    if (name === 'foreign' && form === 'suffix') throw new Error(`${word}: a foreign state stands alone`);
    const index = name === 'foreign' ? FOREIGN_CLASS : indexOf(ORGANISATION_CLASSES, name, word);
    return [word, packEntry(KIND.organisation, index + suffix)];
  });
}

function listContext(text: string): Surface[] {
  const flags = new Map<string, number>();
  for (const [word = '', name = ''] of readRows(text)) {
    const names = Object.keys(CONTEXT_FLAGS) as (keyof typeof CONTEXT_FLAGS)[];
    const flag = CONTEXT_FLAGS[names[indexOf(names, name, word)] ?? 'after'];
    flags.set(word, (flags.get(word) ?? 0) | flag);
  }
  return [...flags].map(([word, payload]) => [word, packEntry(KIND.context, payload)]);
}

function indexOf(classes: readonly string[], name: string | undefined, row: string): number {
  const index = classes.indexOf(name ?? '');
  if (index < 0) throw new Error(`Gazetteer table, row “${row}”: “${name}” is not one of ${classes.join(', ')}.`);
  return index;
}
