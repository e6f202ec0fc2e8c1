/** What another reading of the same text sees: who and what is new, gone, or known differently. Pure. */
import type { FoundProgramme, Person, Reading } from '../types.ts';

/** How a person is known; in order of certainty. */
export type Standing = 'known' | 'undecided' | 'inferred' | 'other';

export interface PersonState {
  standing: Standing;
  /** As the article gives them. */
  posts: string[];
}

/** Without `before` it is new, without `after` it is gone. */
export interface Change<State> {
  name: string;
  before?: State;
  after?: State;
}

export interface ReadingChanges {
  persons: Change<PersonState>[];
  /** The gazetteer's, or a candidate that no table holds. */
  programmes: Change<'known' | 'candidate'>[];
  /** Whole paths. */
  places: Change<true>[];
  /** Neither these nor anything else of the reading differs. */
  isSame: boolean;
}

/** Compares by name; one name is one person in an article. */
export function compareReadings(before: Reading, after: Reading): ReadingChanges {
  const [old, now] = [before.recognition, after.recognition];
  return {
    persons: compare(old.persons, now.persons, ({ name }) => name, describePerson),
    programmes: compare(old.programmes, now.programmes, ({ name }) => name, describeProgramme),
    places: compare(
      old.places,
      now.places,
      ({ path }) => path.join(''),
      () => true as const,
    ),
    isSame: isEqual([old, before.summary], [now, after.summary]),
  };
}

function describePerson({ isOfficial, entry, candidates, posts }: Person): PersonState {
  const surfaces = [...new Set(posts.map(({ surface }) => surface))];
  if (!isOfficial) return { standing: 'other', posts: surfaces };
  if (entry) return { standing: 'known', posts: surfaces };
  return { standing: candidates.length > 1 ? 'undecided' : 'inferred', posts: surfaces };
}

function describeProgramme({ entry }: FoundProgramme): 'known' | 'candidate' {
  return entry ? 'known' : 'candidate';
}

function compare<Item, State>(
  old: readonly Item[],
  now: readonly Item[],
  nameOf: (item: Item) => string,
  describe: (item: Item) => State,
): Change<State>[] {
  const [before, after] = [old, now].map((items) => new Map(items.map((item) => [nameOf(item), describe(item)])));
  const names = new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])]);
  return [...names].flatMap((name): Change<State>[] => {
    const [one, other] = [before?.get(name), after?.get(name)];
    if (one !== undefined && other !== undefined && isEqual(one, other)) return [];
    return [{ name, ...(one !== undefined && { before: one }), ...(other !== undefined && { after: other }) }];
  });
}

// Storage gives objects back with their keys in another order.
function isEqual(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [fields, others] = [listFields(one), listFields(other)];
  return fields.size === others.size && [...fields].every(([key, value]) => isEqual(value, others.get(key)));
}

function listFields(value: object): Map<string, unknown> {
  return new Map(Object.entries(value).filter(([, field]) => field !== undefined));
}
