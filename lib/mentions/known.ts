/** Officials of the gazetteer: entries for the persons found, and leaders named without a post. */
import type { Official, Person, Post, Tenure } from '../types.ts';
import type { Introduction } from './introductions.ts';
import type { Lexicon, OfficialHit } from './lexicon.ts';
import { isHan } from './view.ts';

const SEEN_MONTHS = 24;

/** Gives each person the entry that name, post and date fit; several that fit leave the person undecided. */
export function resolveKnown(
  persons: readonly Person[],
  officials: readonly Official[],
  published: string | undefined,
): Person[] {
  const byName = new Map<string, Official[]>();
  for (const official of officials)
    for (const name of [official.name, ...official.aliases]) byName.set(name, [...(byName.get(name) ?? []), official]);
  return persons.map((person) => {
    const entries = person.nameKind === 'full' ? (byName.get(person.name) ?? []) : [];
    const fitting = entries.filter((official) =>
      official.tenures.some((tenure) => fits(tenure, person.posts, published)),
    );
    const [entry] = fitting;
    if (!entry) return person;
    if (fitting.length > 1) return { ...person, candidates: fitting.map(({ id }) => id), isOfficial: true };
    return { ...person, entry, candidates: [entry.id], isOfficial: true };
  });
}

function fits(tenure: Tenure, posts: readonly Post[], published: string | undefined): boolean {
  if (!isInTenure(tenure, published)) return false;
  if (posts.length === 0) return !tenure.place;
  return posts.some(({ surface, title }) => {
    const written = surface.replace(/[\s\u3000]/g, '');
    return written.endsWith(tenure.post) || tenure.post.endsWith(written) || tenure.post.endsWith(title);
  });
}

/** Whether an article of this date may name the tenure's holder by the post. Unknown ends are open. */
export function isInTenure({ from, to, seen }: Tenure, published: string | undefined): boolean {
  if (!published) return true;
  const day = published.slice(0, 10);
  if (seen && !from && !to) return Math.abs(monthOf(seen) - monthOf(day)) <= SEEN_MONTHS;
  if (from && day < from.slice(0, day.length) && monthOf(day) < monthOf(from)) return false;
  return !(to && monthOf(day) > monthOf(to.length === 4 ? `${to}-12` : to) + 1);
}

function monthOf(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7) || 1);
}

/** National leaders named without a post (习近平强调). Two characters are too few to go by. */
export function findLeaders(lexicon: Lexicon, published: string | undefined): Introduction[] {
  const { view } = lexicon;
  return lexicon.hits
    .filter((hit): hit is OfficialHit => hit.kind === 'official' && hit.end - hit.start > 2)
    .filter(({ official }) => official.tenures.some((tenure) => !tenure.place && isInTenure(tenure, published)))
    .filter(({ start, end }) => isAlone(lexicon, start, end))
    .map(({ start, end, official }) => ({
      view,
      start,
      end,
      name: official.name,
      nameKind: 'full',
      posts: [],
      rule: 'known-name',
      score: 5,
    }));
}

function isAlone(lexicon: Lexicon, start: number, end: number): boolean {
  const { text, gaps } = lexicon.view;
  // 习近平新时代…思想 names a doctrine, not a person present.
  if (text.startsWith('新时代', end) || /^(?:经济|外交|法治|强军|文化|生态文明)思想/.test(text.slice(end, end + 6)))
    return false;
  if (end >= text.length || gaps[end] || !isHan(text.charAt(end)) || lexicon.afterWordAt(end) > 0) return true;
  if (lexicon.startingAt(end).some((hit) => hit.kind === 'title')) return true;
  return start === 0 || !isHan(text.charAt(start - 1)) || lexicon.beforeWordAt(start) > 0;
}
