/**
 * A gazetteer and the reader's own entries → one gazetteer. The own entries are indexed anew when they
 * change; a scan looks for both, own hits before bundled ones. What is not changed here falls through
 * to the bundled gazetteer, its tables still unread.
 */

import { squeezeProgramme } from '../text/squeeze.ts';
import { BIT, CLASS } from '../text/surface-bits.ts';
import type { Official, Programme, Recognition } from '../types.ts';
import type { Gazetteer, Hits, OfficialHit, ProgrammeHit, Scannable } from './gazetteer.ts';
import { once } from './once.ts';
import { correctRecognition } from './own/correct.ts';
import { stampEntries } from './own/stamp.ts';
import { indexSurfaces, type Surfaces, scanSurfaces } from './own/surfaces.ts';
import type { OwnEntries, OwnOrganisation } from './own/types.ts';

/** `correct`: “not this person” and its like, to be applied to what `recognise` returns; absent without own entries. */
export type OwnGazetteer = Gazetteer & { correct?(recognition: Recognition): Recognition };

/** The bundled gazetteer with the reader's entries. The same value for no entries; the version tells them apart. */
export function extendGazetteer(gazetteer: Gazetteer, own: OwnEntries): OwnGazetteer {
  if (own.length === 0) return gazetteer;
  const active = own.filter(({ isOff }) => !isOff);
  const hidden = listHidden(active);
  const officials = active.flatMap((entry) => (entry.kind === 'official' ? [{ ...entry.official, own: true }] : []));
  const programmes = active.flatMap((entry) => (entry.kind === 'programme' ? [{ ...entry.programme, own: true }] : []));
  const bodies = active.flatMap((entry) => (entry.kind === 'organisation' ? [entry.organisation] : []));
  const people = once(() => joinOfficials(officials, gazetteer.officials, hidden));
  const plans = once(() => joinProgrammes(programmes, gazetteer.programmes, hidden));
  const words = indexWords(officials, bodies);
  const phrases = indexPhrases(programmes);
  let stamp: string | undefined;
  const added = {
    get version() {
      stamp ??= stampEntries(own);
      return `${gazetteer.version}+${stamp}`;
    },
    get officials() {
      return people().all;
    },
    get programmes() {
      return plans().all;
    },
    scan(text: Scannable): Hits {
      const bundled = gazetteer.scan(text);
      const { gone, own } = people();
      const kept =
        gone.size > 0 ? bundled.officials.filter(({ official }) => !gone.has(official.id)) : bundled.officials;
      const found = scanWords(words, text.text, own, bodies);
      return { ...mergeWords(found.bodies, bundled), officials: mergeHits(found.officials, kept) };
    },
    scanProgrammes(text: Scannable): readonly ProgrammeHit[] {
      const bundled = gazetteer.scanProgrammes(text);
      const hits = plans().gone.size > 0 ? bundled.filter(({ programme }) => !plans().gone.has(programme.id)) : bundled;
      return mergeHits(scanPhrases(phrases, text.text, programmes), hits);
    },
    correct: correctRecognition(active),
  };
  const extended: OwnGazetteer = Object.create(gazetteer, Object.getOwnPropertyDescriptors(added));
  return extended;
}

/** Names and ids that the reader does not want: everywhere, or as bundled entries. */
interface Hidden {
  ids: ReadonlySet<string>;
  people: ReadonlySet<string>;
  plans: ReadonlySet<string>;
}

function listHidden(active: OwnEntries): Hidden {
  const refused = (of: 'person' | 'programme') =>
    active.flatMap((entry) =>
      entry.kind === 'refusal' && entry.of === of && !entry.condition.place && !entry.condition.post
        ? [entry.name]
        : [],
    );
  return {
    ids: new Set(active.flatMap((entry) => (entry.kind === 'disabled' ? [entry.entry] : []))),
    people: new Set(refused('person')),
    plans: new Set(refused('programme')),
  };
}

interface Joined<Entry> {
  own: readonly Entry[];
  all: readonly Entry[];
  /** Ids of the bundled entries that gave way. */
  gone: ReadonlySet<string>;
}

// One who holds the same post in the same place under the same name is the same person; one who does not may be another.
function joinOfficials(own: readonly Official[], bundled: readonly Official[], hidden: Hidden): Joined<Official> {
  const known = new Map(bundled.flatMap((official) => listPosts(official).map((post) => [post, official.id] as const)));
  const names = new Set(bundled.map(({ name }) => name));
  const gone = new Set(
    own
      .filter(({ name }) => names.has(name))
      .flatMap(listPosts)
      .flatMap((post) => known.get(post) ?? []),
  );
  for (const { id, name } of bundled) if (hidden.ids.has(id) || hidden.people.has(name)) gone.add(id);
  const kept = bundled.filter(({ id }) => !gone.has(id));
  const taken = new Set(kept.map(({ id }) => id));
  const distinct = own.map((official) =>
    taken.has(official.id) ? { ...official, id: `${official.id}#own` } : official,
  );
  return { own: distinct, all: [...distinct, ...kept], gone };
}

function listPosts({ name, tenures }: Official): string[] {
  return tenures.map(({ post, place = '' }) => `${name}\t${post}\t${place}`);
}

function joinProgrammes(own: readonly Programme[], bundled: readonly Programme[], hidden: Hidden): Joined<Programme> {
  const taken = new Set(own.map(({ id }) => id));
  const gone = new Set(
    bundled.filter(({ id, name }) => hidden.ids.has(id) || hidden.plans.has(name) || taken.has(id)).map(({ id }) => id),
  );
  return { own, all: [...own, ...bundled.filter(({ id }) => !gone.has(id))], gone };
}

// An entry's number is twice its index, and one more for an organisation.
function indexWords(officials: readonly Official[], bodies: readonly OwnOrganisation[]): Surfaces {
  return indexSurfaces([
    ...listSurfaces(officials, (index) => 2 * index),
    ...listSurfaces(bodies, (index) => 2 * index + 1),
  ]);
}

function* listSurfaces(
  items: readonly { name: string; aliases: readonly string[] }[],
  numberOf: (index: number) => number,
): Iterable<[string, number]> {
  for (const [index, { name, aliases }] of items.entries()) {
    yield [name, numberOf(index)];
    for (const alias of aliases) yield [alias, numberOf(index)];
  }
}

function indexPhrases(programmes: readonly Programme[]): Surfaces {
  const surfaces = [...listSurfaces(programmes, (index) => index)];
  return indexSurfaces(surfaces.map(([surface, index]) => [squeezeProgramme(surface), index]));
}

interface BodyHit {
  start: number;
  end: number;
  bits: number;
}

interface OwnHits {
  bodies: readonly BodyHit[];
  officials: readonly OfficialHit[];
}

function scanWords(
  words: Surfaces,
  text: string,
  officials: readonly Official[],
  bodies: readonly OwnOrganisation[],
): OwnHits {
  const found = { bodies: [] as BodyHit[], officials: [] as OfficialHit[] };
  scanSurfaces(words, text, (start, end, entry) => {
    const body = entry % 2 === 1 ? bodies[entry >> 1] : undefined;
    const official = entry % 2 === 0 ? officials[entry >> 1] : undefined;
    if (body) found.bodies.push({ start, end, bits: BIT.organisation * CLASS[body.class] });
    if (official) found.officials.push({ start, end, official });
  });
  return found;
}

/** The bundled words with the own organisations among them. */
function mergeWords(bodies: readonly BodyHit[], bundled: Hits): Hits {
  if (bodies.length === 0) return bundled;
  const rows = Array.from({ length: bundled.size }, (_, row) => ({
    start: bundled.starts[row] ?? 0,
    end: bundled.ends[row] ?? 0,
    bits: bundled.bits[row] ?? 0,
    node: bundled.nodes[row] ?? 0,
  }));
  const merged = mergeHits(
    bodies.map((body) => ({ ...body, node: 0 })),
    rows,
  );
  return {
    size: merged.length,
    starts: Int32Array.from(merged, ({ start }) => start),
    ends: Int32Array.from(merged, ({ end }) => end),
    bits: Int32Array.from(merged, ({ bits }) => bits),
    nodes: Int32Array.from(merged, ({ node }) => node),
    officials: bundled.officials,
  };
}

function scanPhrases(phrases: Surfaces, text: string, programmes: readonly Programme[]): ProgrammeHit[] {
  const hits: ProgrammeHit[] = [];
  scanSurfaces(phrases, text, (start, end, index) => {
    const programme = programmes[index];
    if (programme) hits.push({ start, end, programme, isGeneral: false });
  });
  return hits;
}

/** Both in order of start, then end; where they tie, the own hit first. */
function mergeHits<Found extends { start: number; end: number }>(
  own: readonly Found[],
  bundled: readonly Found[],
): readonly Found[] {
  let next = own[0];
  if (next === undefined) return bundled;
  const merged: Found[] = [];
  let at = 0;
  for (const hit of bundled) {
    while (next !== undefined && next.start <= hit.start && isBefore(next, hit)) {
      merged.push(next);
      at += 1;
      next = own[at];
    }
    merged.push(hit);
  }
  return next === undefined ? merged : merged.concat(own.slice(at));
}

function isBefore(own: { start: number; end: number }, other: { start: number; end: number }): boolean {
  return own.start < other.start || (own.start === other.start && own.end <= other.end);
}
