/** A row and the entries known so far → the entry it makes, and whether that is new, changed or the same. */
import type { Official, Programme, Tenure } from '../../types.ts';
import type { OfficialRow } from './read-official.ts';
import type { OwnBody, OwnEntry, OwnOfficial, OwnOrganisation, OwnProgramme } from './types.ts';

/** Own entries by id and officials by name; rows of one table are joined one after another. */
export interface Pool {
  byId: Map<string, OwnEntry>;
  byName: Map<string, string[]>;
}

export interface Joined {
  verdict: 'new' | 'changed' | 'same';
  entry: OwnEntry;
}

/** The pool of these entries; joining rows changes the pool, never the entries. */
export function makePool(entries: readonly OwnEntry[]): Pool {
  const pool: Pool = { byId: new Map(), byName: new Map() };
  for (const entry of entries) putEntry(pool, entry);
  return pool;
}

function putEntry(pool: Pool, entry: OwnEntry): void {
  const isKnown = pool.byId.has(entry.id);
  pool.byId.set(entry.id, entry);
  if (entry.kind !== 'official' || isKnown) return;
  const ids = pool.byName.get(entry.official.name);
  if (ids) ids.push(entry.id);
  else pool.byName.set(entry.official.name, [entry.id]);
}

/** Undefined when the row's id belongs to a person of another name. */
export function joinOfficial(pool: Pool, row: OfficialRow): Joined | undefined {
  const known = findOfficial(pool, row);
  if (known === 'other') return undefined;
  if (!known) {
    const id = row.id || freeId(pool, `o:own/${row.name}`);
    const official: Official = { id, name: row.name, aliases: row.aliases, tenures: row.tenures };
    return put(pool, 'new', { kind: 'official', id, official });
  }
  const aliases = [...new Set([...known.official.aliases, ...row.aliases])];
  const tenures = row.tenures.reduce(joinTenure, known.official.tenures);
  const isSame = aliases.length === known.official.aliases.length && tenures === known.official.tenures;
  if (isSame) return { verdict: 'same', entry: known };
  return put(pool, 'changed', { ...known, official: { ...known.official, aliases, tenures } });
}

// Namesakes are not merged on the name alone: without an id, one person's places lie in one another.
function findOfficial(pool: Pool, { id, name, tenures }: OfficialRow): OwnOfficial | 'other' | undefined {
  const named = pool.byId.get(id);
  if (named?.kind === 'official') return named.official.name === name ? named : 'other';
  if (id !== '') return undefined;
  for (const each of pool.byName.get(name) ?? []) {
    const entry = pool.byId.get(each);
    if (entry?.kind !== 'official') continue;
    const places = entry.official.tenures.map(({ place = '' }) => place);
    if (tenures.some(({ place = '' }) => places.some((other) => other.startsWith(place) || place.startsWith(other))))
      return entry;
  }
  return undefined;
}

/** The same list where the tenure stands in it; a tenure of the same post whose beginning fits is brought up to date. */
function joinTenure(tenures: Tenure[], tenure: Tenure): Tenure[] {
  const at = tenures.findIndex((known) => isSameTenure(known, tenure));
  const known = tenures[at];
  if (!known) return [...tenures, tenure];
  if (isSame(known, tenure)) return tenures;
  return tenures.with(at, tenure);
}

function isSame(a: Tenure, b: Tenure): boolean {
  const columns = ['organisation', 'from', 'to', 'current', 'seen', 'source'] as const;
  return a.post === b.post && a.place === b.place && columns.every((column) => a[column] === b[column]);
}

function isSameTenure(a: Tenure, b: Tenure): boolean {
  const isPost = a.post === b.post && (a.organisation ?? '') === (b.organisation ?? '') && a.place === b.place;
  return isPost && (!a.from || !b.from || a.from === b.from);
}

export function joinProgramme(pool: Pool, programme: Programme): Joined {
  const id = programme.id || `g:own/${programme.name}${programme.place ? `@${programme.place}` : ''}`;
  return putWhole<OwnProgramme>(pool, { kind: 'programme', id, programme: { ...programme, id } });
}

export function joinOrganisation(pool: Pool, organisation: OwnOrganisation): Joined {
  return putWhole<OwnBody>(pool, { kind: 'organisation', id: `n:${organisation.name}`, organisation });
}

/** Puts an entry as it is: what is known under its id gives way, but stays off where it was off. */
export function putWhole<Entry extends OwnEntry>(pool: Pool, entry: Entry): Joined {
  const known = pool.byId.get(entry.id);
  if (!known) return put(pool, 'new', entry);
  const kept = entry.isOff === undefined && known.isOff ? { ...entry, isOff: true } : entry;
  return isEqual(known, kept) ? { verdict: 'same', entry: known } : put(pool, 'changed', kept);
}

function put(pool: Pool, verdict: Joined['verdict'], entry: OwnEntry): Joined {
  putEntry(pool, entry);
  return { verdict, entry };
}

function freeId(pool: Pool, id: string): string {
  if (!pool.byId.has(id)) return id;
  let number = 2;
  while (pool.byId.has(`${id}#${number}`)) number += 1;
  return `${id}#${number}`;
}

function isEqual(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b) || JSON.stringify(sortKeys(a)) === JSON.stringify(sortKeys(b));
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => [key, sortKeys(item)]),
  );
}
