/** Article → Recognition: candidates, the grammar of posts and names, resolution, references back. */
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { isVisitOfLeader } from '../text/leader-visit.ts';
import { spansOfPosts } from '../text/post-spans.ts';
import type { Article, FoundPlace, FoundProgramme, Mention, Person, Recognition, Span } from '../types.ts';
import { readGrammar } from './grammar.ts';
import { findHome, liftHome } from './home.ts';
import { placePosts } from './jurisdictions.ts';
import { resolveKnown, type Setting } from './known.ts';
import { type Lexicon, readLexicon } from './lexicon.ts';
import { mentionsOf } from './person-table.ts';
import { findPersons } from './persons.ts';
import { findPlaceSpots } from './place-hits.ts';
import { findSite, groupPlaces, provenSite, type ResolvedSpot, resolveSpots, type Site } from './places.ts';
import { findProgrammes } from './programmes.ts';
import { type View, viewOf } from './view.ts';
import { findVillageNames } from './village-names.ts';

/** Recognises persons, programmes and places. Pure; the gazetteer is an argument; never throws. */
export function recognise(article: Article, gazetteer: Gazetteer): Recognition {
  const view = viewOf([article.title, ...article.blocks.map(({ text }) => text)]);
  const grammar = readGrammar(readLexicon(view, gazetteer));
  const authors = article.authors.map(({ name }) => name);
  const site = findSite(article, gazetteer);
  const setting = { site: site?.code, published: article.published };
  const found = findPersons(grammar, { gazetteer, setting, authors });
  const isPublic =
    found.some((person) => person.isOfficial) ||
    /\.gov\.cn\b/.test(article.url) ||
    (view.text.match(PUBLIC)?.length ?? 0) >= LEAST_PUBLIC;
  const programmes = findProgrammes(grammar, gazetteer, { isPublic, ...setting });
  const { persons, places, home } = locate(grammar, found, { site, published: article.published, gazetteer });
  const surfaceAt = ({ block, start, end }: Span) => (view.sources[block + 1] ?? '').slice(start, end);
  const mentions = [
    ...persons.flatMap((person) => mentionsOf(person, surfaceAt)),
    ...programmeMentions(programmes, surfaceAt),
    ...placeMentions(view, places, persons, surfaceAt),
  ];
  return { mentions: mentions.sort(inOrder), persons, programmes, places, ...(home ? { home } : {}) };
}

/** A speech, a feature or a notice may name no official; it speaks of organs and of whom they lead often. */
const PUBLIC = /党[员委组建]|党支部|党工委|纪委|干部|群众|街道|[省市县区镇乡]委|[省市县区镇乡]人?民?政府|村[民级支]/g;
const LEAST_PUBLIC = 4;

interface Locating extends Pick<Setting, 'published'> {
  site: Site | undefined;
  gazetteer: Gazetteer;
}

function locate(
  lexicon: Lexicon,
  found: readonly Person[],
  { site: told, published, gazetteer }: Locating,
): Pick<Recognition, 'persons' | 'places' | 'home'> {
  const spots = findPlaceSpots(lexicon, gazetteer, markNamed(lexicon, found));
  const first = resolveSpots(spots, told?.code, gazetteer);
  const named = groupPlaces(lexicon, first, gazetteer);
  const site = provenSite(told, named);
  const isProven = site === told?.code;
  const resolved = isProven ? first : resolveSpots(spots, site, gazetteer);
  const places = isProven ? named : groupPlaces(lexicon, resolved, gazetteer);
  // The title and the first paragraph.
  const opening = lexicon.text.slice(lexicon.starts[0], (lexicon.starts[2] ?? lexicon.starts[1] ?? 1) - 1);
  const isOwn = ({ start }: ResolvedSpot) => !isVisitOfLeader(lexicon.text, start);
  const own = resolved.every(isOwn) ? places : groupPlaces(lexicon, resolved.filter(isOwn), gazetteer);
  const deepest = findHome({ places: own, site, opening, persons: found, gazetteer });
  const home = deepest && liftHome(deepest, found, gazetteer);
  const villages = findVillageNames(lexicon);
  const placed = placePosts(found, { view: lexicon, spots: resolved, villages, home, gazetteer });
  return { persons: resolveKnown(placed, gazetteer.officials, published), places, ...(home ? { home } : {}) };
}

/** Marks the characters of the sources that names of persons take. */
function markNamed({ origins }: View, found: readonly Person[]): Uint8Array {
  const taken = new Uint8Array(origins.at(-1) ?? 0);
  for (const { mentions } of found)
    for (const { block, start, end } of mentions) {
      const origin = origins[block + 1] ?? 0;
      for (let at = origin + start; at < origin + end; at += 1) taken[at] = 1;
    }
  return taken;
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
  view: View,
  places: readonly FoundPlace[],
  persons: readonly Person[],
  surfaceAt: (span: Span) => string,
): Mention[] {
  const reach = reachOfPosts(view, persons);
  return places.flatMap(({ code, mentions }) => {
    const key = `d:${code}`;
    return mentions
      .filter(({ block, start, end }) => {
        const origin = view.origins[block + 1] ?? 0;
        return (reach[origin + start] ?? 0) < origin + end;
      })
      .map(
        (span): Mention => ({
          span,
          surface: surfaceAt(span),
          kind: 'place',
          candidates: [key],
          entity: key,
          rule: 'place',
        }),
      );
  });
}

/** For each character of the sources, how far the posts reach that begin with it or before. */
function reachOfPosts({ origins }: View, persons: readonly Person[]): Int32Array {
  const reach = new Int32Array(origins.at(-1) ?? 0);
  for (const person of persons)
    for (const span of spansOfPosts(person)) {
      const origin = origins[span.block + 1] ?? 0;
      reach[origin + span.start] = Math.max(reach[origin + span.start] ?? 0, origin + span.end);
    }
  for (let at = 1; at < reach.length; at += 1)
    if ((reach[at] ?? 0) < (reach[at - 1] ?? 0)) reach[at] = reach[at - 1] ?? 0;
  return reach;
}

function inOrder(a: Mention, b: Mention): number {
  return a.span.block - b.span.block || a.span.start - b.span.start || b.span.end - a.span.end;
}
