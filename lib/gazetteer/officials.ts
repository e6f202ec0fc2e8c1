/**
 * The tables of officials: one tenure a line, tab-separated under a header, `|` between the items of a list; the lines
 * of a person share the id. Comment lines `# key: value` before the header make a table a pack: they name the place
 * it covers, the date of the facts and who maintains it.
 */
import type { Official, Tenure } from '../types.ts';

/** Columns of the tables of officials, in order. */
export const OFFICIAL_COLUMNS = [
  'id',
  'name',
  'aliases',
  'post',
  'organisation',
  'place',
  'from',
  'to',
  'current',
  'seen',
  'source',
] as const;

/** Keys and values of the comment lines: `place`, `date` and `maintainer` in a published pack, others as they stand. */
export type PackHeader = Record<string, string>;

/** A table with what its comment lines say of it. */
export interface Pack {
  header: PackHeader;
  officials: Official[];
}

type Column = (typeof OFFICIAL_COLUMNS)[number];
type Cells = Record<Column, string>;

const HEADER = OFFICIAL_COLUMNS.join('\t');
const COMMENT = /^#\s*([^:\s][^:]*?)\s*:\s*(.*?)\s*$/;
const DATE = /^(\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?)?$/;
const LIST = /^([^|\s]+(\|[^|\s]+)*)?$/;

const SHAPES: readonly { column: Column; pattern: RegExp; wanted: string }[] = [
  { column: 'id', pattern: /^o:[^\s#]+(#\d+)?$/, wanted: '“o:” and a name, with “#2” and so on for namesakes' },
  { column: 'name', pattern: /^\S+$/, wanted: 'a name without spaces' },
  { column: 'aliases', pattern: LIST, wanted: 'names parted by “|”, none empty' },
  { column: 'post', pattern: /^\S+$/, wanted: 'a post' },
  { column: 'place', pattern: /^(\d{2}|\d{4}|\d{6}|\d{9}|\d{12})?$/, wanted: 'a division code' },
  { column: 'from', pattern: DATE, wanted: 'YYYY, YYYY-MM or YYYY-MM-DD' },
  { column: 'to', pattern: DATE, wanted: 'YYYY, YYYY-MM or YYYY-MM-DD' },
  { column: 'current', pattern: /^1?$/, wanted: '1 or nothing' },
  { column: 'seen', pattern: /^(\d{4}-\d{2}-\d{2})?$/, wanted: 'YYYY-MM-DD' },
  { column: 'source', pattern: /\S/, wanted: 'a source' },
];

/** Reads a table of officials, in the order in which ids first stand. Throws an Error that names row and column. */
export function parseOfficials(text: string): Official[] {
  return parsePack(text).officials;
}

/** Reads a table with its comment lines. Rows are counted from 1, comment lines and header included. */
export function parsePack(text: string): Pack {
  const lines = text
    .replace(/^\uFEFF/, '')
    .replace(/(\r?\n)+$/, '')
    .split(/\r?\n/);
  const start = lines.findIndex((line) => !line.startsWith('#'));
  if (lines[start] !== HEADER)
    throw new Error(`Table of officials, row ${start + 1}: the header must be “${OFFICIAL_COLUMNS.join(' ')}”.`);
  const officials = new Map<string, Official>();
  for (const [index, line] of lines.entries()) if (index > start) addTenure(officials, line, index + 1);
  return { header: readComments(lines.slice(0, start)), officials: [...officials.values()] };
}

/** Writes a pack as text; `parsePack` reads it back to equal values. */
export function writePack({ header, officials }: Pack): string {
  const comments = Object.entries(header).map(([key, value]) => `# ${key}: ${value}`);
  const rows = officials.flatMap((official) => official.tenures.map((tenure) => writeRow(official, tenure)));
  return `${[...comments, HEADER, ...rows].join('\n')}\n`;
}

function readComments(lines: readonly string[]): PackHeader {
  const header: PackHeader = {};
  for (const line of lines) {
    const [, key, value] = COMMENT.exec(line) ?? [];
    if (key !== undefined && value !== undefined) header[key] = value;
  }
  return header;
}

function addTenure(officials: Map<string, Official>, line: string, row: number): void {
  const cells = readCells(line, row);
  const aliases = cells.aliases === '' ? [] : cells.aliases.split('|');
  const known = officials.get(cells.id);
  if (known === undefined) {
    officials.set(cells.id, { id: cells.id, name: cells.name, aliases, tenures: [readTenure(cells)] });
    return;
  }
  if (known.name !== cells.name) throw refusal(row, 'name', cells.name, `“${known.name}”, the name of ${cells.id}`);
  for (const alias of aliases) if (!known.aliases.includes(alias)) known.aliases.push(alias);
  known.tenures.push(readTenure(cells));
}

function readCells(line: string, row: number): Cells {
  const fields = line.split('\t');
  if (fields.length !== OFFICIAL_COLUMNS.length)
    throw new Error(`Table of officials, row ${row}: ${fields.length} columns, not ${OFFICIAL_COLUMNS.length}.`);
  const [id = '', name = '', aliases = '', post = '', organisation = '', ...rest] = fields;
  const [place = '', from = '', to = '', current = '', seen = '', source = ''] = rest;
  const cells: Cells = { id, name, aliases, post, organisation, place, from, to, current, seen, source };
  for (const { column, pattern, wanted } of SHAPES)
    if (!pattern.test(cells[column])) throw refusal(row, column, cells[column], wanted);
  checkDates(cells, row);
  return cells;
}

function checkDates({ from, to, current }: Cells, row: number): void {
  const shared = Math.min(from.length, to.length);
  if (from.slice(0, shared) > to.slice(0, shared)) throw refusal(row, 'to', to, `${from}, its beginning, or later`);
  if (current !== '' && to !== '') throw refusal(row, 'current', current, 'empty, as the tenure has an end');
}

function readTenure({ post, organisation, place, from, to, current, seen, source }: Cells): Tenure {
  return {
    post,
    ...(organisation && { organisation }),
    ...(place && { place }),
    ...(from && { from }),
    ...(to && { to }),
    ...(current && { current: true }),
    ...(seen && { seen }),
    source,
  };
}

function writeRow({ id, name, aliases }: Official, tenure: Tenure): string {
  const { post, organisation = '', place = '', from = '', to = '', current, seen = '', source } = tenure;
  const cells = [id, name, aliases.join('|'), post, organisation, place, from, to, current ? '1' : '', seen, source];
  return cells.join('\t');
}

function refusal(row: number, column: Column, cell: string, wanted: string): Error {
  return new Error(`Table of officials, row ${row}, column ${column}: “${cell}” is not ${wanted}.`);
}
