/** Names that divisions bore until a change, so that news from before it still finds its place. */
import type { DivisionCode, PlaceLevel } from '../types.ts';
import { namesOf } from './place-names.ts';
import type { PlaceSurface } from './places.ts';
import { readLines } from './tables.ts';

export interface FormerPlace {
  name: string;
  level: PlaceLevel;
  /** The code it had; not one of today's. */
  code: DivisionCode;
  /** Years; `to` is the year in which the name ended. */
  from?: number;
  to: number;
  /** Codes of today, the chief successor first. */
  now: DivisionCode[];
  change: string;
  source: string;
}

export interface FormerSurface extends PlaceSurface {
  /** The year in which the name ended. */
  to: number;
}

/** Reads `former-places.tsv` or `former-townships.tsv`. */
export function parseFormerPlaces(text: string): FormerPlace[] {
  return readLines(text).slice(1).map(parseRow);
}

/** Surfaces of former names with each code of today. */
export function* formerSurfaces(rows: Iterable<FormerPlace>): Iterable<FormerSurface> {
  for (const { name, level, now, to } of rows) {
    for (const form of namesOf(name, level)) for (const code of now) yield { ...form, code, to };
  }
}

function parseRow(line: string): FormerPlace {
  const [name = '', level = '', code = '', from = '', to = '', now = '', change = '', source = ''] = line.split('\t');
  const row = { name, level: levelOf(level), code, to: Number(to), now: now.split(','), change, source };
  return from ? { ...row, from: Number(from) } : row;
}

function levelOf(text: string): PlaceLevel {
  return text === 'province' || text === 'prefecture' || text === 'township' ? text : 'county';
}
