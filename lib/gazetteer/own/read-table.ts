/** Text of a file → header and records: TSV, CSV as spreadsheets write it, or a JSON list of rows. */
import { isObject } from '../../text/is-object.ts';

export interface SourceRow {
  /** As a spreadsheet counts it: from 1, the header and comment lines included. */
  row: number;
  fields: string[];
}

export interface SourceTable {
  /** Comment lines `# key: value` before the header. */
  comments: Readonly<Record<string, string>>;
  header: string[];
  rows: SourceRow[];
}

export type TableReading =
  | { ok: true; table: SourceTable }
  | { ok: false; problem: 'own_file_empty' | 'own_file_json' };

const COMMENT = /^#\s*([^:：\s][^:：]*?)\s*[:：]\s*(.*?)\s*$/;

/** The bytes of a file as text: UTF-8, UTF-16 with a mark, else GB18030, which spreadsheets still write. */
export function decodeTable(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const text = new TextDecoder('utf-8').decode(bytes);
  return text.includes('\ufffd') ? new TextDecoder('gb18030').decode(bytes) : text;
}

/** Reads a table of any of the three forms; rows without content are left out. */
export function readTable(text: string): TableReading {
  const body = text.replace(/^\ufeff/, '');
  if (/^\s*[[{]/.test(body)) return readJson(body);
  const head = body.split(/\r?\n|\r/).find((line) => line !== '' && !/^"?#/.test(line)) ?? '';
  const records = splitRecords(body, head.includes('\t') ? '\t' : delimiterOf(head));
  const comments: Record<string, string> = {};
  let header: string[] | undefined;
  const rows: SourceRow[] = [];
  records.forEach((fields, index) => {
    if (fields.every((field) => field.trim() === '')) return;
    if (header) rows.push({ row: index + 1, fields });
    else if (fields[0]?.startsWith('#')) readComment(comments, fields);
    else header = fields;
  });
  return header ? { ok: true, table: { comments, header, rows } } : { ok: false, problem: 'own_file_empty' };
}

// A spreadsheet fills a comment line up with empty fields.
function readComment(comments: Record<string, string>, fields: readonly string[]): void {
  const [, key, value] = COMMENT.exec(fields.join(',').replace(/,+$/, '')) ?? [];
  if (key !== undefined && value !== undefined) comments[key] = value;
}

function delimiterOf(head: string): string {
  return head.includes(';') && !head.includes(',') ? ';' : ',';
}

/** Records of fields. Quotes hold separators and line breaks and are doubled inside; TSV has no quoting. */
function splitRecords(text: string, separator: string): string[][] {
  if (separator === '\t' && !text.includes('"')) return text.split(/\r?\n|\r/).map((line) => line.split('\t'));
  const records: string[][] = [];
  let fields: string[] = [];
  let at = 0;
  while (at <= text.length) {
    const { field, end } = readField(text, at, separator);
    fields.push(field);
    at = end + 1;
    if (text.charAt(end) === separator) continue;
    if (text.startsWith('\r\n', end)) at += 1;
    records.push(fields);
    fields = [];
  }
  return records;
}

function readField(text: string, start: number, separator: string): { field: string; end: number } {
  if (text.charAt(start) !== '"') {
    const end = findEnd(text, start, separator);
    return { field: text.slice(start, end), end };
  }
  let field = '';
  let at = start + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    // A quote that never closes was no quoting.
    if (quote < 0) {
      const end = findEnd(text, start, separator);
      return { field: text.slice(start, end), end };
    }
    field += text.slice(at, quote);
    if (text.charAt(quote + 1) !== '"') {
      const end = findEnd(text, quote + 1, separator);
      return { field: field + text.slice(quote + 1, end), end };
    }
    field += '"';
    at = quote + 2;
  }
}

function findEnd(text: string, start: number, separator: string): number {
  let end = start;
  while (end < text.length) {
    const character = text.charAt(end);
    if (character === separator || character === '\n' || character === '\r') return end;
    end += 1;
  }
  return end;
}

/** A JSON list of objects: the keys of all of them, in order of appearance, are the header. */
function readJson(text: string): TableReading {
  const list = parseList(text);
  if (!list) return { ok: false, problem: 'own_file_json' };
  const header = [...new Set(list.flatMap((item) => Object.keys(item)))];
  const rows = list.map((item, index) => ({ row: index + 1, fields: header.map((key) => cellOf(item[key])) }));
  return header.length > 0
    ? { ok: true, table: { comments: {}, header, rows } }
    : { ok: false, problem: 'own_file_empty' };
}

function parseList(text: string): Record<string, unknown>[] | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) && value.every(isObject) ? value : undefined;
  } catch {
    return undefined;
  }
}

function cellOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(String).join('|');
  if (value === true) return '1';
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
