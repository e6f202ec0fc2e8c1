/** Clip → what the archive finds it by: names of each kind for browsing, one folded text for searching. */
import { parseUrl } from '../text/canonical-url.ts';
import type { Article, Clip, Person, ResolvedPlace } from '../types.ts';
import { fold } from './fold.ts';

/** Kinds of names that clips are browsed by; each is an index of its own. */
export const facetKinds = ['officials', 'persons', 'posts', 'programmes', 'places', 'sites', 'tags', 'years'] as const;
export type FacetKind = (typeof facetKinds)[number];
export type FacetNames = Record<FacetKind, string[]>;

/** Every kind with nothing in it. */
export function noFacets(): Record<FacetKind, never[]> {
  return { officials: [], persons: [], posts: [], programmes: [], places: [], sites: [], tags: [], years: [] };
}

/** Joins the names of a place from the province down: `广东省›佛山市›南海区`. Each level is a name of its own. */
export const placeSeparator = '›';

/** Names by kind, none twice. `persons` are those who are not officials; a surname alone names nobody. */
export function nameFacets(clip: Clip): FacetNames {
  const { article, recognition } = clip.reading;
  const named = recognition.persons.filter((person) => person.nameKind === 'full');
  const places = recognition.home ? [...recognition.places, recognition.home] : recognition.places;
  return {
    officials: unique(named.filter((person) => person.isOfficial).map((person) => person.name)),
    persons: unique(named.filter((person) => !person.isOfficial).map((person) => person.name)),
    posts: unique(recognition.persons.flatMap((person) => person.posts.map((post) => post.surface))),
    programmes: unique(recognition.programmes.map((programme) => programme.name)),
    places: unique(places.flatMap(listLevels)),
    sites: unique([article.source, article.siteName, hostOf(article.url)]),
    tags: unique(clip.tags),
    years: unique([article.published?.slice(0, 4)]),
  };
}

/** Everything a search looks through, folded, one field a line. No term holds a line break, so none spans two fields. */
export function joinSearchText(clip: Clip): string {
  const { article, recognition } = clip.reading;
  const fields = [
    ...listArticleTexts(article),
    ...recognition.persons.flatMap(listPersonTexts),
    ...recognition.programmes.flatMap((programme) => [programme.name, programme.surface]),
    ...recognition.places.map((place) => place.path.join('')),
    ...clip.tags,
    clip.note,
  ];
  return `${unique(fields).map(fold).join('\n')}\n`;
}

function listArticleTexts(article: Article): (string | undefined)[] {
  const { title, kicker, subtitle, source, blocks } = article;
  return [title, kicker, subtitle, source, ...blocks.map((block) => block.text)];
}

function listPersonTexts(person: Person): string[] {
  return [person.name, ...person.posts.map((post) => post.surface)];
}

function listLevels(place: ResolvedPlace): string[] {
  return place.path.map((_, depth) => place.path.slice(0, depth + 1).join(placeSeparator));
}

function hostOf(address: string): string | undefined {
  return parseUrl(address)?.hostname;
}

function unique(names: readonly (string | undefined)[]): string[] {
  return [...new Set(names)].filter((name): name is string => name !== undefined && name.trim() !== '');
}
