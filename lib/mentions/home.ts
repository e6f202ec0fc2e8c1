/** The division an article speaks from, whose 我市 and 镇党委 are meant. */
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { DivisionCode, FoundPlace, Person, ResolvedPlace } from '../types.ts';
import { type Level, levelOfPost } from './levels.ts';

/** 我市, 全县, 本镇 in the title or the first paragraph, and the lengths of code that such a division may have. */
const SELF: readonly { words: RegExp; lengths: readonly number[] }[] = [
  { words: /[我全本](?:镇|乡|街道|苏木)/, lengths: [9] },
  { words: /[我全本](?:县|区|旗)/, lengths: [6] },
  { words: /[我全本](?:市|州|盟)/, lengths: [6, 4, 2] },
  { words: /[我全本]省/, lengths: [2] },
];

/** What a place counts whose level no bare post has: where a delegation goes. */
const UNFIT = 0.4;
const KIN = 0.5;

/** The levels of which officials hold bare posts: 县委书记, 市长. */
function bareLevels(persons: readonly Person[]): Level[] {
  const levels = new Set<Level>();
  for (const { isOfficial, posts } of persons) {
    const level = isOfficial && posts[0] && levelOfPost(posts[0]);
    if (level) levels.add(level);
  }
  return [...levels];
}

export interface Ground {
  places: readonly FoundPlace[];
  /** The site's own division. */
  site: DivisionCode | undefined;
  /** Title and first paragraph. */
  opening: string;
  persons: readonly Person[];
  gazetteer: Gazetteer;
}

/** The finest division often named, in the title or first, within the site's own and of the level the article gives itself. */
export function findHome({ places, site, opening, persons, gazetteer }: Ground): ResolvedPlace | undefined {
  const inside = places.filter(({ code }) => !site || code.startsWith(site));
  const levels = bareLevels(persons);
  const prefectures = weighPrefectures(inside);
  const worth = new Map(
    inside.map((place) => {
      const isFit = levels.length === 0 || fitsAny(place, levels, gazetteer);
      // Other places of its prefecture speak for a place.
      const kin = (prefectures.get(place.code.slice(0, 4)) ?? 0) - weigh(place);
      return [place, (weigh(place) + KIN * kin) * (isFit ? 1 : UNFIT)];
    }),
  );
  const ranked = [...inside].sort((a, b) => (worth.get(b) ?? 0) - (worth.get(a) ?? 0));
  const best = findBest(ranked);
  const level = SELF.find(({ words }) => words.test(opening));
  const own = level && codeOfLevel([best?.code, site], level.lengths, opening, gazetteer);
  const code = own ?? best?.code ?? site;
  return code ? gazetteer.resolvePlace(code) : undefined;
}

/**
 * 县委书记 in the news of a county that tells of a town: the bare levels of the posts say how deep the article speaks. The
 * lowest of them counts, for the news of a town names guests from above.
 */
export function liftHome(home: ResolvedPlace, persons: readonly Person[], gazetteer: Gazetteer): ResolvedPlace {
  const officials = persons.filter(({ isOfficial }) => isOfficial);
  // 七拱镇镇长: the place has officials of its own here.
  if (officials.some(({ posts }) => posts.some(({ surface }) => surface.includes(home.name)))) return home;
  const levels = bareLevels(persons);
  const codes = levels.flatMap(({ lengths, fits }) =>
    lengths
      .filter((length) => length <= home.code.length)
      .map((length) => home.code.slice(0, length))
      .filter((code) => fits(gazetteer.placeByCode(code)?.name ?? ''))
      .slice(0, 1),
  );
  const deepest = codes.reduce((best, code) => (code.length > best.length ? code : best), '');
  // An official of a town or of its villages keeps the article there.
  const isLifted =
    deepest.length >= 4 && deepest.length < home.code.length && levels.every(({ lengths }) => !lengths.includes(9));
  return (isLifted ? gazetteer.resolvePlace(deepest) : undefined) ?? home;
}

function findBest(ranked: readonly FoundPlace[]): FoundPlace | undefined {
  const [best] = ranked;
  if (!best) return undefined;
  const finer = ranked.find(({ code }) => code.startsWith(best.code) && code !== best.code);
  return finer && weigh(finer) > 2 && weigh(finer) * 2 > weigh(best) ? finer : best;
}

/** What the places of each prefecture weigh together. */
function weighPrefectures(places: readonly FoundPlace[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const place of places) {
    const prefecture = place.code.slice(0, 4);
    sums.set(prefecture, (sums.get(prefecture) ?? 0) + weigh(place));
  }
  return sums;
}

/** 区委书记 fits a district and its towns, and no city. */
function fitsAny({ code }: FoundPlace, levels: readonly Level[], gazetteer: Gazetteer): boolean {
  return levels.some(({ lengths, fits }) =>
    lengths.some((length) => length <= code.length && fits(gazetteer.placeByCode(code.slice(0, length))?.name ?? '')),
  );
}

function weigh({ mentions, code }: FoundPlace): number {
  const inTitle = mentions.filter(({ block }) => block < 0).length;
  const inFirst = mentions.filter(({ block }) => block === 0).length;
  return mentions.length + 3 * inTitle + 2 * inFirst + (code.length > 6 ? 0.5 : 0);
}

// 全市 in a county-level city's news is that city; in a district's it is the prefecture.
function codeOfLevel(
  codes: readonly (DivisionCode | undefined)[],
  lengths: readonly number[],
  opening: string,
  gazetteer: Gazetteer,
): DivisionCode | undefined {
  for (const code of codes)
    for (const length of lengths) {
      const name = code && code.length >= length ? gazetteer.placeByCode(code.slice(0, length))?.name : undefined;
      if (code && name && (length > 6 || fitsWord(name, opening))) return code.slice(0, length);
    }
  return undefined;
}

function fitsWord(name: string, opening: string): boolean {
  const last = name.charAt(name.length - 1);
  return new RegExp(`[我全本]${last}`).test(opening);
}
