/** Fields of a form → entries, read by the same rules as the rows of a pack. */
import type { Tenure } from '../../types.ts';
import type { Cells, TableKind } from './columns.ts';
import { type PlaceSource, writePlace } from './find-place.ts';
import { joinOfficial, joinOrganisation, joinProgramme, makePool } from './join.ts';
import { makeProblem, type RowReading } from './problems.ts';
import { readOfficial } from './read-official.ts';
import { readOrganisation, readProgramme } from './read-others.ts';
import { type Condition, makeRefusal, type OwnEntries, type OwnEntry, type OwnOfficial } from './types.ts';

/** What a form can add. */
export type DraftKind = TableKind | 'refusal';

/** The form in which an entry is changed. */
export const draftKinds: Readonly<Record<Exclude<OwnEntry, OwnOfficial>['kind'], DraftKind>> = {
  programme: 'programmes',
  organisation: 'organisations',
  refusal: 'refusal',
  distinction: 'refusal',
  disabled: 'refusal',
};

/** The entry that the fields make; an official who is known gains the tenure. */
export function addEntry(
  kind: DraftKind,
  cells: Cells,
  current: OwnEntries,
  places: PlaceSource,
): RowReading<OwnEntry> {
  const context = { places, within: [] };
  const pool = makePool(current);
  if (kind === 'refusal') return readRefusal(cells, places);
  if (kind === 'programmes') return andThen(readProgramme(cells, context), (value) => joinProgramme(pool, value).entry);
  if (kind === 'organisations')
    return andThen(readOrganisation(cells, context), (value) => joinOrganisation(pool, value).entry);
  return andThen(readOfficial(cells, context), (value) => joinOfficial(pool, { ...value, id: '' })?.entry);
}

/** A programme, an organisation or a correction with other contents; `previous` goes when its id is another. */
export function replaceEntry(
  previous: Exclude<OwnEntry, OwnOfficial>,
  cells: Cells,
  places: PlaceSource,
): RowReading<OwnEntry> {
  const fields = previous.kind === 'programme' ? { ...cells, id: previous.id } : cells;
  const made = addEntry(draftKinds[previous.kind], fields, [], places);
  return made.ok && previous.isOff ? { ok: true, value: { ...made.value, isOff: true } } : made;
}

/** The official with another tenure in place of the one numbered `at`, and with the name and aliases given. */
export function editTenure(entry: OwnOfficial, at: number, cells: Cells, places: PlaceSource): RowReading<OwnOfficial> {
  const before = entry.official.tenures[at];
  const reading = readOfficial(cells, { places, within: [] });
  if (!reading.ok) return reading;
  const { name, tenures } = reading.value;
  const kept = before?.seen && !('seen' in cells) ? { seen: before.seen } : {};
  const changed = tenures.map((tenure): Tenure => ({ ...kept, ...tenure }));
  const official = { ...entry.official, name, tenures: entry.official.tenures.toSpliced(at, 1, ...changed) };
  return { ok: true, value: { ...entry, official } };
}

/** The official without one tenure; undefined when it was the last. */
export function removeTenure(entry: OwnOfficial, at: number): OwnOfficial | undefined {
  const tenures = entry.official.tenures.toSpliced(at, 1);
  return tenures.length > 0 ? { ...entry, official: { ...entry.official, tenures } } : undefined;
}

/** An entry as the fields of its form show it; `at` is the tenure of an official. */
export function cellsOf(entry: OwnEntry, at: number, places: PlaceSource): Cells {
  const placeOf = (code: string | undefined) => (code ? writePlace(places, code) : '');
  if (entry.kind === 'official') {
    const tenure: Partial<Tenure> = entry.official.tenures[at] ?? {};
    const { post = '', organisation = '', from = '', to = '', source = '' } = tenure;
    const current = tenure.current ? '1' : '';
    return { name: entry.official.name, post, organisation, place: placeOf(tenure.place), from, to, source, current };
  }
  if (entry.kind === 'programme') {
    const { name, aliases, kind, level, issuer = '', place, from = '', to = '', ...rest } = entry.programme;
    const context = (rest.context ?? []).join('|');
    const { gloss, glossEn, source } = rest;
    return {
      name,
      aliases: aliases.join('|'),
      kind,
      level,
      issuer,
      place: placeOf(place),
      from,
      to,
      gloss,
      glossEn,
      source,
      context,
    };
  }
  if (entry.kind === 'organisation') {
    const { name, aliases, class: kind, source } = entry.organisation;
    return { name, aliases: aliases.join('|'), class: kind, source };
  }
  const { post = '', place }: Condition = 'condition' in entry ? entry.condition : {};
  return { name: entry.name, post, place: placeOf(place) };
}

function readRefusal(cells: Cells, places: PlaceSource): RowReading<OwnEntry> {
  const name = (cells.name ?? '').replace(/\s/g, '');
  if (name === '') return { ok: false, problems: [makeProblem('name', '', 'own_problem_missing')] };
  const probe = readOfficial({ ...cells, name: '无名', post: '无', source: '无' }, { places, within: [] });
  if (!probe.ok) return probe;
  const post = (cells.post ?? '').replace(/\s/g, '');
  const place = probe.value.tenures[0]?.place;
  return { ok: true, value: makeRefusal('person', name, { ...(post && { post }), ...(place && { place }) }) };
}

function andThen<Value>(
  reading: RowReading<Value>,
  make: (value: Value) => OwnEntry | undefined,
): RowReading<OwnEntry> {
  if (!reading.ok) return reading;
  const value = make(reading.value);
  return value ? { ok: true, value } : { ok: false, problems: [] };
}
