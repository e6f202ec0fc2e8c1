/** Tables → one block of bytes: two automata and the entries they point at. Runs at build time and in Node. */
import type { DivisionCode, Programme } from '../types.ts';
import { formerSurfaces, parseFormerPlaces } from './former-places.ts';
import { CONTEXT_FLAGS, KIND, ORGANISATION_CLASSES, SUFFIX_FORM, TITLE_CLASSES } from './kinds.ts';
import { parseOfficials } from './officials.ts';
import { packSections } from './pack.ts';
import { parsePlaces } from './places.ts';
import { parseProgrammes } from './programmes.ts';
import { squeezeProgramme } from './squeeze.ts';
import { readRows, type TableName } from './tables.ts';
import { buildTrie, type Entry } from './trie.ts';

type Surface = readonly [string, Entry];

/** Compiles the tables. `readTable` gives a table's text by its name under `assets/`; throws on a bad row. */
export function compileGazetteer(readTable: (name: TableName) => string): Uint8Array {
  const officials = [
    ...parseOfficials(readTable('gazetteer/officials.tsv')),
    ...parseOfficials(readTable('gazetteer/officials-seeds.tsv')),
  ];
  const programmes = [
    ...parseProgrammes(readTable('gazetteer/programmes.tsv')),
    ...parseProgrammes(readTable('gazetteer/programmes-provincial.tsv')),
  ];
  const words = buildTrie([
    ...listPlaces(readTable),
    ...listTitles(readTable('gazetteer/titles.tsv')),
    ...listOrganisations(readTable('gazetteer/organisations.tsv')),
    ...listContext(readTable('gazetteer/context-words.tsv')),
    ...officials.flatMap(({ name, aliases }, index) => surfacesOf(KIND.official, index, [name, ...aliases])),
  ]);
  const general = new Set(
    readRows(readTable('gazetteer/general-words.tsv')).map(([word = '']) => squeezeProgramme(word)),
  );
  const phrases = buildTrie(programmes.flatMap((programme, index) => listPhrases(programme, index, general)));
  const texts = Object.fromEntries(
    (
      [
        'gazetteer/given-names.tsv',
        'gazetteer/surname-words.tsv',
        'gazetteer/surnames.tsv',
        'gazetteer/places.tsv',
        'gazetteer/place-aliases.tsv',
        'gazetteer/word-like-places.tsv',
        'sites.tsv',
      ] as const
    ).map((name) => [name, readTable(name)]),
  );
  return packSections({ words, phrases, officials, programmes, texts });
}

function surfacesOf(kind: number, payload: number, names: string[]): Surface[] {
  return names.filter((name) => name.length > 1).map((name) => [name, { kind, payload }]);
}

/** The payload of a programme's surface: twice its index, and one more for a surface that needs support in the article. */
function listPhrases(programme: Programme, index: number, general: ReadonlySet<string>): Surface[] {
  const name = squeezeProgramme(programme.name);
  return [programme.name, ...programme.aliases].map(squeezeProgramme).flatMap((surface) => {
    const isGeneral = general.has(surface) || !isTelling(surface, name);
    return surfacesOf(KIND.programme, 2 * index + (isGeneral ? 1 : 0), [surface]);
  });
}

const TELLING_END =
  /(?:工程|行动|战略|制|机制|条例|法|规划|计划|主题教育|教育活动|斗争|攻坚战|精神|试点|经济带|大湾区|新区|自贸区|经验|公约|规定|方案|保卫战|革命|热线|强国|中国|造林|营造|安保|维稳|振兴|整治|扶贫|脱贫|普查|换届|创建)$/;
const NUMERAL_CODE =
  /[一二三四五六七八九十两双\d].{0,3}[一二三四五六七八九十两双\d]|^[一二三四五六七八九十两\d](?:个|大|项|会|议|讲|严|学|保|稳)/;

/** Whether a surface names its programme by itself: the name, a part of it or more than it, an ending or a numeral code. */
function isTelling(surface: string, name: string): boolean {
  if (name.includes(surface) || surface.includes(name)) return true;
  return TELLING_END.test(surface) || NUMERAL_CODE.test(surface);
}

function* listPlaces(readTable: (name: TableName) => string): Iterable<Surface> {
  const places = parsePlaces(readTable('gazetteer/places.tsv'), { aliases: readTable('gazetteer/place-aliases.tsv') });
  for (const { surface, code, isShort } of places.surfaces()) yield placeSurface(surface, code, isShort);
  for (const { surface, code, isShort } of formerSurfaces(parseFormerPlaces(readTable('gazetteer/former-places.tsv'))))
    if (!isShort) yield placeSurface(surface, code, isShort);
}

function placeSurface(surface: string, code: DivisionCode, isShort: boolean): Surface {
  return [surface, { kind: isShort ? KIND.shortPlace : KIND.place, payload: Number(code.padEnd(9, '0')) }];
}

function listTitles(text: string): Surface[] {
  return readRows(text).map(([title = '', name]) => [
    title,
    { kind: KIND.title, payload: indexOf(TITLE_CLASSES, name, title) },
  ]);
}

function listOrganisations(text: string): Surface[] {
  return readRows(text).map(([word = '', name, form]) => [
    word,
    {
      kind: KIND.organisation,
      payload: indexOf(ORGANISATION_CLASSES, name, word) + (form === 'suffix' ? SUFFIX_FORM : 0),
    },
  ]);
}

function listContext(text: string): Surface[] {
  const flags = new Map<string, number>();
  for (const [word = '', name = ''] of readRows(text)) {
    const names = Object.keys(CONTEXT_FLAGS) as (keyof typeof CONTEXT_FLAGS)[];
    const flag = CONTEXT_FLAGS[names[indexOf(names, name, word)] ?? 'after'];
    flags.set(word, (flags.get(word) ?? 0) | flag);
  }
  return [...flags].map(([word, payload]) => [word, { kind: KIND.context, payload }]);
}

function indexOf(classes: readonly string[], name: string | undefined, row: string): number {
  const index = classes.indexOf(name ?? '');
  if (index < 0) throw new Error(`Gazetteer table, row “${row}”: “${name}” is not one of ${classes.join(', ')}.`);
  return index;
}
