/** Officials of the gazetteer: entries for the persons found, and leaders named without a post. */

import { BITS } from '../text/surface-bits.ts';
import type { DivisionCode, Official, Person, Post, Tenure } from '../types.ts';
import { CHARACTER, isOf } from './characters.ts';
import type { Introduction } from './introductions.ts';
import type { Lexicon } from './lexicon.ts';

const SEEN_MONTHS = 24;
/** Posts whose holders news names without the post. */
const LEADING =
  /^(?:中共中央)?(?:总书记|国家主席|国家副主席|中央军委主席|国务院总理|国务院副总理|国务委员|全国人大常委会委员长|全国政协主席|中央政治局常委|中央纪委书记)$/;

/** Gives each person the entry that name, post and date fit; several that fit leave the person undecided. */
export function resolveKnown(
  persons: readonly Person[],
  officials: readonly Official[],
  published: string | undefined,
): Person[] {
  const byName = indexNames(officials);
  return persons.map((person) => {
    const entries = person.nameKind === 'full' ? byName.get(person.name) : undefined;
    if (!entries) return person;
    const all = entries.filter((official) => holdsOne(official, person.posts, published));
    const own = all.filter((official) => official.own);
    const fitting = own.length > 0 ? own : all;
    const [entry] = fitting;
    if (!entry) return person;
    if (fitting.length > 1) return { ...person, candidates: fitting.map(({ id }) => id), isOfficial: true };
    return { ...person, entry, candidates: [entry.id], isOfficial: true };
  });
}

const indexes = new WeakMap<readonly Official[], ReadonlyMap<string, readonly Official[]>>();

/** Officials by each of their names, indexed once a list. */
export function indexNames(officials: readonly Official[]): ReadonlyMap<string, readonly Official[]> {
  const known = indexes.get(officials);
  if (known) return known;
  const byName = new Map<string, Official[]>();
  for (const official of officials)
    for (const name of [official.name, ...official.aliases]) {
      const named = byName.get(name);
      if (named) named.push(official);
      else byName.set(name, [official]);
    }
  indexes.set(officials, byName);
  return byName;
}

/** Whether one of the entry's tenures fits. Of whom the article tells no post, it fits one of the centre, and one of the reader's own. */
function holdsOne({ own, tenures }: Official, posts: readonly Post[], published: string | undefined): boolean {
  const current = tenures.filter((tenure) => isInTenure(tenure, published));
  if (posts.length === 0) return current.some(({ place }) => own || !place);
  return current.some((tenure) => fits(tenure, posts));
}

function fits(tenure: Tenure, posts: readonly Post[]): boolean {
  return posts.some(({ surface, title, jurisdiction }) => {
    const written = shorten(surface.replace(/[\s\u3000]/g, ''));
    const post = shorten(tenure.post);
    if (written.endsWith(post)) return !tenure.place || isWithin(jurisdiction?.code, tenure.place);
    // 市教育局局长 is no post of the centre, whoever bears the name; 局长 alone and 最高法院院长 may be.
    if (!tenure.place) {
      const isCentral = post.endsWith(written) || (CENTRAL.test(written) && post.endsWith(title));
      return isCentral && jurisdiction === undefined;
    }
    return isWithin(jurisdiction?.code, tenure.place) && (post.endsWith(written) || post.endsWith(title));
  });
}

/** Bodies of the centre begin so. */
const CENTRAL = /^(?:中[共央国组宣纪联]|全国|国家|国务院|最高)/;

/** 外交部部长, 外交部长 and 外长 are one post, and so are 中国人民银行行长 and 央行行长. */
function shorten(post: string): string {
  return post
    .replace(/部部长$/, '部长')
    .replace(/外长$/, '外交部长')
    .replace(/防长$/, '国防部长')
    .replace(/^(?:中国)?人民银行/, '央行');
}

function isWithin(code: DivisionCode | undefined, place: DivisionCode): boolean {
  return code !== undefined && (code.startsWith(place) || place.startsWith(code));
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

/** Where and when an article speaks: the site's division and the day of publication. */
export interface Setting {
  site: DivisionCode | undefined;
  published: string | undefined;
}

/** Strings of the article that are names whatever they look like: of the reader's own officials, and those of the gazetteer of more than three characters. */
export function knownNames({ hits, text }: Lexicon): string[] {
  return hits.officials
    .filter(({ start, end, official }) => official.own || end - start > 3)
    .map(({ start, end }) => text.slice(start, end));
}

/**
 * National leaders, officials of the site's own division and the reader's own, named without a post. Two characters are too
 * few to go by.
 */
export function findLeaders(lexicon: Lexicon, { site, published }: Setting): Introduction[] {
  return lexicon.hits.officials
    .filter(({ start, end, official }) => {
      const isLeader = (tenure: Tenure) =>
        (official.own ? isNear(tenure, site) : isExpected(tenure, site)) && isInTenure(tenure, published);
      return end - start > 2 && official.tenures.some(isLeader) && isAlone(lexicon, start, end);
    })
    .map(({ start, end, official }) => ({
      start,
      end,
      name: official.name,
      nameKind: 'full',
      posts: [],
      standings: [],
      rule: 'known-name',
      score: 5,
    }));
}

function isExpected({ post, place }: Tenure, site: DivisionCode | undefined): boolean {
  return place ? site !== undefined && site.length > 2 && place.startsWith(site) : LEADING.test(post);
}

/** No site tells, or one that holds the place or lies in it. */
function isNear({ place }: Tenure, site: DivisionCode | undefined): boolean {
  return place === undefined || site === undefined || isWithin(site, place);
}

function isAlone({ after, before, codes, gaps, starting, text }: Lexicon, start: number, end: number): boolean {
  // 习近平新时代…思想 names a doctrine, not a person present.
  if (/^(?:新时代|(?:经济|外交|法治|强军|文化|生态文明)思想)/.test(text.slice(end, end + 6))) return false;
  if (gaps[end] || !isOf(codes[end], CHARACTER.han) || (after[end] ?? 0) > 0) return true;
  if ((starting[end] ?? 0) & BITS.titles) return true;
  return !isOf(codes[start - 1], CHARACTER.han) || (before[start] ?? 0) > 0;
}
