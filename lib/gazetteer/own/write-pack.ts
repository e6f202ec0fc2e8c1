/** Own entries → files: a table of one kind as TSV or CSV, all of them as JSON, the refused rows of a report apart. */
import { writePack } from '../officials.ts';
import { PROGRAMME_COLUMNS } from '../programmes.ts';
import type { TableKind } from './columns.ts';
import { WHOLE_FORMAT } from './read-whole.ts';
import type { PackReport } from './report.ts';
import type { OwnEntries } from './types.ts';

const ORGANISATION_COLUMNS = ['name', 'aliases', 'class', 'source'] as const;

export interface WriteOptions {
  /** Comment lines before the header of a TSV: place, date, maintainer. */
  header?: Record<string, string>;
}

/** A table of one kind as a pack; `checkPack` reads it back to the same entries. */
export function writeTsv(entries: OwnEntries, kind: TableKind, { header = {} }: WriteOptions = {}): string {
  if (kind === 'officials') {
    const officials = entries.flatMap((entry) => (entry.kind === 'official' ? [entry.official] : []));
    return writePack({ header, officials });
  }
  return listRecords(entries, kind)
    .map((fields) => `${fields.join('\t')}\n`)
    .join('');
}

/** The same for spreadsheets: with a byte order mark, by which they know the encoding. */
export function writeCsv(entries: OwnEntries, kind: TableKind): string {
  return `\ufeff${listRecords(entries, kind).map(writeLine).join('')}`;
}

/** All entries, corrections and states included. */
export function writeJson(entries: OwnEntries): string {
  return `${JSON.stringify({ format: WHOLE_FORMAT, version: 1, entries }, null, 1)}\n`;
}

/** The refused rows under their own header, to be mended elsewhere and imported again; private columns stay behind. */
export function writeRefused({ kind, rows, left, source }: PackReport): string {
  const refused = new Set(rows.flatMap(({ row, verdict }) => (verdict === 'refused' ? [row] : [])));
  const fields = source.rows.filter(({ row }) => refused.has(row)).map((each) => each.fields);
  if (kind === 'whole') return joinWhole(fields.flat());
  const hidden = left.filter(({ isPrivate }) => isPrivate).map(({ header }) => header);
  const pick = (line: readonly string[]) => line.filter((_, at) => !hidden.includes((source.header[at] ?? '').trim()));
  const comments = Object.entries(source.comments).map(([key, value]) => `# ${key}: ${value}\n`);
  return `\ufeff${comments.join('')}${[source.header, ...fields].map(pick).map(writeLine).join('')}`;
}

function joinWhole(entries: readonly string[]): string {
  return `{"format":"${WHOLE_FORMAT}","version":1,"entries":[\n${entries.join(',\n')}\n]}\n`;
}

function listRecords(entries: OwnEntries, kind: TableKind): string[][] {
  if (kind === 'officials') {
    const text = writeTsv(entries, 'officials');
    return text
      .replace(/\n$/, '')
      .split('\n')
      .map((line) => line.split('\t'));
  }
  if (kind === 'programmes') {
    const programmes = entries.flatMap((entry) => (entry.kind === 'programme' ? [entry.programme] : []));
    return [
      [...PROGRAMME_COLUMNS],
      ...programmes.map((programme) => PROGRAMME_COLUMNS.map((column) => cellOf(programme[column]))),
    ];
  }
  const bodies = entries.flatMap((entry) => (entry.kind === 'organisation' ? [entry.organisation] : []));
  return [
    [...ORGANISATION_COLUMNS],
    ...bodies.map((body) => ORGANISATION_COLUMNS.map((column) => cellOf(body[column]))),
  ];
}

function cellOf(value: string | readonly string[] | undefined): string {
  const text = typeof value === 'string' ? value : (value ?? []).join('|');
  return text.replace(/[\t\r\n]+/g, ' ');
}

function writeLine(fields: readonly string[]): string {
  return `${fields.map(quote).join(',')}\r\n`;
}

function quote(field: string): string {
  return /[",\r\n]|^\s|\s$/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
