/** “Not this person”, “not a programme”, “this is another”: corrections to what was recognised. */

import { spansOfPosts } from '../../text/post-spans.ts';
import type { DivisionCode, Official, Person, Recognition } from '../../types.ts';
import type { Condition, Distinction, OwnEntries, Refusal } from './types.ts';

type Correct = (recognition: Recognition) => Recognition;

/** The corrections of these entries as one function; the recognition itself is returned where none applies. */
export function correctRecognition(active: OwnEntries): Correct {
  const refusals = active.filter((entry) => entry.kind === 'refusal');
  const distinctions = active.filter((entry) => entry.kind === 'distinction');
  const wanted = new Set(distinctions.map(({ person }) => person));
  const people = new Map(
    active.flatMap((entry) =>
      entry.kind === 'official' && wanted.has(entry.id) ? [[entry.id, { ...entry.official, own: true }] as const] : [],
    ),
  );
  if (refusals.length + distinctions.length === 0) return (recognition) => recognition;
  return (recognition) => tellApart(dropRefused(recognition, refusals), distinctions, people);
}

function dropRefused(recognition: Recognition, refusals: readonly Refusal[]): Recognition {
  const home = recognition.home?.code;
  const isRefused = (person: Person) =>
    refusals.some(
      ({ of, name, condition }) => of === 'person' && person.name === name && holds(condition, person, home),
    );
  const names = new Set(refusals.flatMap(({ of, name }) => (of === 'programme' ? [name] : [])));
  const persons = recognition.persons.filter((person) => !isRefused(person));
  const programmes = recognition.programmes.filter(({ name, surface }) => !names.has(name) && !names.has(surface));
  const gone = new Set([
    ...recognition.persons.filter((person) => !persons.includes(person)).map(({ key }) => key),
    ...recognition.programmes.filter((programme) => !programmes.includes(programme)).map(({ key }) => key),
  ]);
  if (gone.size === 0) return recognition;
  const spans = new Set(
    recognition.persons
      .filter(({ key }) => gone.has(key))
      .flatMap((person) => [...person.mentions, ...spansOfPosts(person)])
      .map(({ block, start, end }) => `${block}/${start}/${end}`),
  );
  const mentions = recognition.mentions.filter(
    ({ entity, span, kind }) =>
      !(entity !== undefined && gone.has(entity)) &&
      !(kind !== 'place' && entity === undefined && spans.has(`${span.block}/${span.start}/${span.end}`)),
  );
  return { ...recognition, persons, programmes, mentions };
}

function tellApart(
  recognition: Recognition,
  distinctions: readonly Distinction[],
  people: ReadonlyMap<string, Official>,
): Recognition {
  const home = recognition.home?.code;
  const decided = new Map<string, Person>();
  for (const person of recognition.persons) {
    const found = distinctions.find(({ name, condition }) => person.name === name && holds(condition, person, home));
    if (found && person.entry?.id !== found.person) decided.set(person.key, separate(person, people.get(found.person)));
  }
  if (decided.size === 0) return recognition;
  const keys = new Map(
    [...decided.values()].flatMap((person) =>
      [...person.mentions, ...spansOfPosts(person)].map(
        ({ block, start, end }) => [`${block}/${start}/${end}`, person.key] as const,
      ),
    ),
  );
  const mentions = recognition.mentions.map((mention) => {
    const { block, start, end } = mention.span;
    const key = mention.entity === undefined ? keys.get(`${block}/${start}/${end}`) : undefined;
    return key ? { ...mention, entity: key, candidates: [key] } : mention;
  });
  return { ...recognition, mentions, persons: recognition.persons.map((person) => decided.get(person.key) ?? person) };
}

/** The person without the entry of a namesake, with the own one where there is one. */
function separate({ entry: _, ...person }: Person, official: Official | undefined): Person {
  return official
    ? { ...person, entry: official, candidates: [official.id], isOfficial: true }
    : { ...person, candidates: [] };
}

function holds({ post, place }: Condition, person: Person, home: DivisionCode | undefined): boolean {
  if (post && !person.posts.some(({ surface, title }) => surface.includes(post) || title === post)) return false;
  if (!place) return true;
  const codes = person.posts.flatMap(({ jurisdiction }) => jurisdiction?.code ?? []);
  const whereabouts = codes.length > 0 ? codes : home ? [home] : [];
  return whereabouts.some((code) => code.startsWith(place));
}
