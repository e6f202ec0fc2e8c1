/** Article → Recognition: candidates, the grammar of posts and names, resolution, references back. */
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Article, FoundPlace, FoundProgramme, Mention, Person, Recognition, Span } from '../types.ts';
import { findHome } from './home.ts';
import { placePosts } from './jurisdictions.ts';
import { resolveKnown, type Setting } from './known.ts';
import { type Lexicon, readLexicon } from './lexicon.ts';
import { mentionsOf } from './person-table.ts';
import { findPersons } from './persons.ts';
import { findPlaceSpots } from './place-hits.ts';
import { findSiteCode, groupPlaces, type ResolvedSpot, resolveSpots } from './places.ts';
import { findProgrammes } from './programmes.ts';
import { viewOf } from './view.ts';

/** Recognises persons, programmes and places. Pure; the gazetteer is an argument; never throws. */
export function recognise(article: Article, gazetteer: Gazetteer): Recognition {
  const views = [viewOf(-1, article.title), ...article.blocks.map((block, index) => viewOf(index, block.text))];
  const lexicons = views.map((view) => readLexicon(view, gazetteer));
  const authors = article.authors.map(({ name }) => name);
  const site = findSiteCode(article, gazetteer);
  const setting = { site, published: article.published };
  const found = findPersons(lexicons, { gazetteer, setting, authors });
  const isPublic =
    found.some((person) => person.isOfficial) || /\.gov\.cn\b/.test(article.url) || namesOrgans(lexicons);
  const programmes = findProgrammes(views, gazetteer, { candidates: isPublic, ...setting });
  const { persons, places, home } = locate(setting, lexicons, found, gazetteer);
  const surfaceAt = ({ block, start, end }: Span) => (views[block + 1]?.source ?? '').slice(start, end);
  const mentions = [
    ...persons.flatMap((person) => mentionsOf(person, surfaceAt)),
    ...programmeMentions(programmes, surfaceAt),
    ...placeMentions(places, persons, surfaceAt),
  ];
  return { mentions: mentions.sort(inOrder), persons, programmes, places, ...(home ? { home } : {}) };
}

const ORGAN = /^(?:.?[省市县区镇乡旗州])?(?:党委|政府|人民政府|纪委|党组|党支部|党工委|[省市县区镇]委)$/;

/** A speech or a notice may name no official; it names organs often. */
function namesOrgans(lexicons: readonly Lexicon[]): boolean {
  const organs = lexicons.flatMap(({ hits, view }) =>
    hits.filter(({ kind, start, end }) => kind === 'organisation' && ORGAN.test(view.text.slice(start, end))),
  );
  return organs.length > 2;
}

function locate(
  { site, published }: Setting,
  lexicons: readonly Lexicon[],
  found: readonly Person[],
  gazetteer: Gazetteer,
): Pick<Recognition, 'persons' | 'places' | 'home'> {
  const names = found.flatMap(({ mentions }) => mentions);
  const spots = lexicons.flatMap((lexicon) => findPlaceSpots(lexicon, gazetteer, names));
  const resolved = resolveSpots(spots, site, gazetteer);
  const places = groupPlaces(resolved, gazetteer);
  const opening = lexicons
    .slice(0, 2)
    .map(({ view }) => view.text)
    .join('\n');
  const own = places.length > 0 ? groupPlaces(resolved.filter(isOwnGround), gazetteer) : places;
  const home = findHome({ places: own, site, opening, gazetteer });
  const placed = placePosts(found, { spots: resolved, home, gazetteer });
  return { persons: resolveKnown(placed, gazetteer.officials, published), places, ...(home ? { home } : {}) };
}

// 习近平总书记在福建考察时的重要讲话 is studied everywhere: it does not say where the article speaks from.
function isOwnGround({ view, start }: ResolvedSpot): boolean {
  return !/(?:总书记|国家主席)[^,。;]{0,12}$/.test(view.text.slice(Math.max(0, start - 18), start));
}

function programmeMentions(programmes: readonly FoundProgramme[], surfaceAt: (span: Span) => string): Mention[] {
  return programmes.flatMap(({ key, mentions, rule }) =>
    mentions.map(
      (span): Mention => ({ span, surface: surfaceAt(span), kind: 'programme', candidates: [key], entity: key, rule }),
    ),
  );
}

/** A place inside a post is drawn with the post, not a second time. */
function placeMentions(
  places: readonly FoundPlace[],
  persons: readonly Person[],
  surfaceAt: (span: Span) => string,
): Mention[] {
  const posts = persons.flatMap((person) => person.posts.map(({ span }) => span));
  return places.flatMap(({ code, mentions }) =>
    mentions
      .filter(
        (span) => !posts.some((post) => post.block === span.block && post.start <= span.start && span.end <= post.end),
      )
      .map((span): Mention => {
        const key = `d:${code}`;
        return { span, surface: surfaceAt(span), kind: 'place', candidates: [key], entity: key, rule: 'place' };
      }),
  );
}

function inOrder(a: Mention, b: Mention): number {
  return a.span.block - b.span.block || a.span.start - b.span.start || b.span.end - a.span.end;
}
