/** The JSON file that holds a reader's gazetteer whole: entries of all kinds with their states. */

import { isObject } from '../../text/is-object.ts';
import { ORGANISATION_CLASSES } from '../kinds.ts';
import { isPrivateCell } from './columns.ts';
import { makePool, putWhole } from './join.ts';
import { makeProblem } from './problems.ts';
import { KIND_WORDS, LEVEL_WORDS } from './read-others.ts';
import type { PackReport, PackRow } from './report.ts';
import type { OwnEntries, OwnEntry, OwnKind } from './types.ts';

export const WHOLE_FORMAT = 'zhengwen-own-gazetteer';

type Shape = (value: unknown) => boolean;

/** Reads the file whole; undefined for a text of another form. A row is an entry's place in the list, from 1. */
export function readWhole(text: string, current: OwnEntries): PackReport | undefined {
  const list = parseWhole(text);
  if (!list) return undefined;
  const pool = makePool(current);
  const changed = new Map<string, OwnEntry>();
  const rows = list.map((item, index): PackRow => {
    const row = index + 1;
    const content = JSON.stringify(item).slice(0, 120);
    if (isPrivateCell(JSON.stringify(item)))
      return { row, verdict: 'refused', name: '', problems: [makeProblem('name', content, 'own_problem_private')] };
    if (!isEntry(item))
      return { row, verdict: 'refused', name: '', problems: [makeProblem('kind', content, 'own_problem_entry')] };
    const { verdict, entry } = putWhole(pool, item);
    if (verdict !== 'same') changed.set(entry.id, entry);
    return { row, verdict, name: item.id, problems: [] };
  });
  const source = {
    comments: {},
    header: ['id'],
    rows: list.map((item, at) => ({ row: at + 1, fields: [JSON.stringify(item)] })),
  };
  return { kind: 'whole', rows, entries: [...changed.values()], left: [], source };
}

function parseWhole(text: string): unknown[] | undefined {
  if (!text.includes(WHOLE_FORMAT)) return undefined;
  try {
    const value: unknown = JSON.parse(text.replace(/^\ufeff/, ''));
    return isObject(value) && value.format === WHOLE_FORMAT && Array.isArray(value.entries) ? value.entries : undefined;
  } catch {
    return undefined;
  }
}

const isText: Shape = (value) => typeof value === 'string' && value.length <= 300 && !/[\t\r\n]/.test(value);
const isWord: Shape = (value) => isText(value) && value !== '';
const optional =
  (shape: Shape): Shape =>
  (value) =>
    value === undefined || shape(value);
const listOf =
  (shape: Shape): Shape =>
  (value) =>
    Array.isArray(value) && value.every(shape);
const oneOf =
  (words: readonly string[]): Shape =>
  (value) =>
    typeof value === 'string' && words.includes(value);
const record =
  (fields: Readonly<Record<string, Shape>>): Shape =>
  (value) =>
    isObject(value) &&
    Object.keys(value).every((key) => Object.hasOwn(fields, key)) &&
    Object.entries(fields).every(([key, shape]) => shape(value[key]));
const isFlag: Shape = (value) => value === undefined || typeof value === 'boolean';

const isCondition = record({ post: optional(isWord), place: optional(isWord) });
const isTenure = record({
  post: isWord,
  organisation: optional(isText),
  place: optional(isWord),
  from: optional(isWord),
  to: optional(isWord),
  current: isFlag,
  seen: optional(isWord),
  source: isWord,
});
const isOfficial = record({
  id: isWord,
  name: isWord,
  aliases: listOf(isWord),
  tenures: listOf(isTenure),
  own: isFlag,
});
const isProgramme = record({
  id: isWord,
  name: isWord,
  aliases: listOf(isWord),
  kind: oneOf(Object.keys(KIND_WORDS)),
  level: oneOf(Object.keys(LEVEL_WORDS)),
  issuer: optional(isText),
  place: optional(isWord),
  from: optional(isWord),
  to: optional(isWord),
  gloss: isText,
  glossEn: isText,
  source: isWord,
  context: optional(listOf(isWord)),
  own: isFlag,
});
const isBody = record({ name: isWord, aliases: listOf(isWord), class: oneOf(ORGANISATION_CLASSES), source: isWord });

const kept = { kind: isWord, id: isWord, isOff: isFlag };
const SHAPES: Readonly<Record<OwnKind, Shape>> = {
  official: record({ ...kept, official: isOfficial }),
  programme: record({ ...kept, programme: isProgramme }),
  organisation: record({ ...kept, organisation: isBody }),
  refusal: record({ ...kept, of: oneOf(['person', 'programme']), name: isWord, condition: isCondition }),
  distinction: record({ ...kept, name: isWord, person: isWord, condition: isCondition }),
  disabled: record({ ...kept, entry: isWord, name: isWord }),
};

function isEntry(value: unknown): value is OwnEntry {
  if (!isObject(value) || typeof value.kind !== 'string' || !Object.hasOwn(SHAPES, value.kind)) return false;
  return SHAPES[value.kind as OwnKind](value);
}
