/**
 * The programme tables: one programme a line, tab-separated under a header, `|` between the items of a list,
 * sorted by id in code-unit order. An empty id stands for `g:` and the name: the compiled gazetteer leaves it out.
 * Surfaces stand without quotation marks; the recogniser ignores these, spaces and 、 inside a surface. Context holds
 * for every surface of its row: one of the words must stand in the article. A long name mostly contains such a word
 * itself, so only the short ones need it elsewhere.
 */
import type { Programme, ProgrammeKind, ProgrammeLevel } from '../types.ts';

/** Columns of the programme tables, in order. */
export const PROGRAMME_COLUMNS = [
  'id',
  'name',
  'aliases',
  'kind',
  'level',
  'issuer',
  'place',
  'from',
  'to',
  'gloss',
  'glossEn',
  'context',
  'source',
] as const;

type Column = (typeof PROGRAMME_COLUMNS)[number];
type Cells = (column: Column) => string;

const KINDS: readonly ProgrammeKind[] = [
  'strategy',
  'campaign',
  'policy',
  'project',
  'law',
  'slogan',
  'mechanism',
  'meeting',
];
const LEVELS: readonly ProgrammeLevel[] = ['national', 'province', 'prefecture', 'county', 'township'];
const HEADER = PROGRAMME_COLUMNS.join('\t');

const SHAPES: readonly { column: Column; pattern: RegExp; wanted: string }[] = [
  { column: 'id', pattern: /^(g:\S+)?$/, wanted: '“g:” and a name' },
  { column: 'name', pattern: /\S/, wanted: 'a name' },
  { column: 'place', pattern: /^(\d{2}|\d{4}|\d{6}|\d{9}|\d{12})?$/, wanted: 'a division code' },
  { column: 'from', pattern: /^(\d{4}(-\d{2})?)?$/, wanted: 'YYYY or YYYY-MM' },
  { column: 'to', pattern: /^(\d{4}(-\d{2})?)?$/, wanted: 'YYYY or YYYY-MM' },
  { column: 'gloss', pattern: /\S/, wanted: 'a sentence' },
  { column: 'glossEn', pattern: /\S/, wanted: 'a sentence' },
  { column: 'source', pattern: /\S/, wanted: 'a source' },
];

/** Reads a programme table. Throws an Error that names row (1 is the header) and column of the first fault. */
export function parseProgrammes(text: string): Programme[] {
  const [header, ...lines] = text.replace(/\r?\n$/, '').split(/\r?\n/);
  if (header !== HEADER)
    throw new Error(`Programme table, row 1: the header must be “${PROGRAMME_COLUMNS.join(' ')}”.`);
  return lines.map((line, index) => parseRow(line, index + 2));
}

/** Writes programmes as a table, in the order given; `parseProgrammes` reads it back to equal values. */
export function writeProgrammes(programmes: readonly Programme[]): string {
  return `${[HEADER, ...programmes.map(writeRow)].join('\n')}\n`;
}

function parseRow(line: string, row: number): Programme {
  const fields = line.split('\t');
  if (fields.length !== PROGRAMME_COLUMNS.length)
    throw new Error(`Programme table, row ${row}: ${fields.length} columns, not ${PROGRAMME_COLUMNS.length}.`);
  const cells: Cells = (column) => fields[PROGRAMME_COLUMNS.indexOf(column)] ?? '';
  for (const { column, pattern, wanted } of SHAPES)
    if (!pattern.test(cells(column))) throw refusal(row, column, cells(column), wanted);
  return {
    id: cells('id') || idOf(cells('name')),
    name: cells('name'),
    aliases: splitList(cells('aliases'), row, 'aliases'),
    kind: pick(KINDS, cells('kind'), row, 'kind'),
    level: pick(LEVELS, cells('level'), row, 'level'),
    ...(cells('issuer') && { issuer: cells('issuer') }),
    ...(cells('place') && { place: cells('place') }),
    ...(cells('from') && { from: cells('from') }),
    ...(cells('to') && { to: cells('to') }),
    gloss: cells('gloss'),
    glossEn: cells('glossEn'),
    source: cells('source'),
    ...(cells('context') && { context: splitList(cells('context'), row, 'context') }),
  };
}

function idOf(name: string): string {
  return `g:${name}`;
}

function writeRow(programme: Programme): string {
  return PROGRAMME_COLUMNS.map((column) => {
    const value = programme[column];
    if (column === 'id' && value === idOf(programme.name)) return '';
    return typeof value === 'string' ? value : (value ?? []).join('|');
  }).join('\t');
}

function splitList(cell: string, row: number, column: Column): string[] {
  if (cell === '') return [];
  const items = cell.split('|');
  if (items.some((item) => item.trim() !== item || item === ''))
    throw refusal(row, column, cell, 'items parted by “|”, none empty');
  return items;
}

function pick<Word extends string>(words: readonly Word[], cell: string, row: number, column: Column): Word {
  const word = words.find((candidate) => candidate === cell);
  if (word === undefined) throw refusal(row, column, cell, `one of ${words.join(', ')}`);
  return word;
}

function refusal(row: number, column: Column, cell: string, wanted: string): Error {
  return new Error(`Programme table, row ${row}, column ${column}: “${cell}” is not ${wanted}.`);
}
