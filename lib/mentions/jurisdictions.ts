/** Which division a post belongs to: the place it names, else the level it names (镇, 区委), else that of the post before it. */
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { DivisionCode, Jurisdiction, Person, Post, ResolvedPlace, Span } from '../types.ts';
import { levelOf, levelWords } from './levels.ts';
import type { ResolvedSpot } from './places.ts';
import { spanOf } from './view.ts';

const VILLAGE =
  /([\u3400-\u9fff]{1,6}?(?:村|社区|嘎查))(?=村?(?:党|委|村|主任|书记|第一|两|会计|文书|支|监|居|驻|原|副))/;
// Posts of the centre have no division.
const CENTRAL = /总书记|国务|中央|中共中央|全国|国家|总理|委员长|最高人民|(?:外交|教育|公安|财政|民政|商务)部/;

export interface JurisdictionContext {
  spots: readonly ResolvedSpot[];
  home: ResolvedPlace | undefined;
  gazetteer: Gazetteer;
}

interface Placed {
  span: Span;
  jurisdiction: Jurisdiction;
}

/** Gives each post its jurisdiction. A post that names none takes that of the post before it, in the chain or the paragraph. */
export function placePosts(persons: readonly Person[], context: JurisdictionContext): Person[] {
  const found = new Map(persons.flatMap(({ posts }) => findChain(posts, context)));
  const stated = [...found].flatMap(([{ span }, jurisdiction]): Placed[] =>
    jurisdiction ? [{ span, jurisdiction }] : [],
  );
  return persons.map((person) => {
    if (!person.isOfficial) return person;
    let before: Jurisdiction | undefined;
    const posts = person.posts.map((post) => {
      const jurisdiction = found.get(post) ?? before ?? carriedOver(post, stated);
      before = jurisdiction ?? before;
      return jurisdiction ? { ...post, jurisdiction } : post;
    });
    return { ...person, posts };
  });
}

/** 云溪市委副书记、市长: a place that one post of a person names is also that of the bare level behind it. */
function findChain(posts: readonly Post[], context: JurisdictionContext): [Post, Jurisdiction | undefined][] {
  let anchor: DivisionCode | undefined;
  return posts.map((post) => {
    const named = context.spots.findLast((spot) => spot.view.block === post.span.block && isInside(spot, post));
    const jurisdiction = findJurisdiction(post, named, anchor, context);
    anchor = named?.code ?? anchor;
    return [post, jurisdiction];
  });
}

/** 县公安局政委甲,副局长乙: the last post before it in the same paragraph. */
function carriedOver({ span, surface, organisation }: Post, stated: readonly Placed[]): Jurisdiction | undefined {
  if (CENTRAL.test(organisation ?? '') || CENTRAL.test(surface)) return undefined;
  const before = stated.filter((placed) => placed.span.block === span.block && placed.span.start < span.start);
  return before.sort((a, b) => a.span.start - b.span.start).at(-1)?.jurisdiction;
}

function findJurisdiction(
  post: Post,
  named: ResolvedSpot | undefined,
  anchor: DivisionCode | undefined,
  context: JurisdictionContext,
): Jurisdiction | undefined {
  const town = named?.code ?? levelCode(post, anchor, context);
  const village = villageOf(post, named);
  if (village) return { name: village };
  if (named?.code) return jurisdictionOf(named.code, context.gazetteer);
  if (named && !named.isShort) return { name: named.surface };
  return town ? jurisdictionOf(town, context.gazetteer) : undefined;
}

/** Inside the post, but not in its bracket: (江苏援青). */
function isInside({ view, start, end }: ResolvedSpot, { span, surface }: Post): boolean {
  const own = spanOf(view, start, end);
  const bracket = surface.search(/[(（]/);
  const last = bracket > 0 && /[)）]$/.test(surface) ? span.start + bracket : span.end;
  return own.block === span.block && own.start >= span.start && own.end <= last;
}

function villageOf({ surface }: Post, named: ResolvedSpot | undefined): string | undefined {
  const flat = surface.replace(/\s/g, '').replace(/^驻/, '');
  const rest = named ? flat.slice(flat.indexOf(named.surface) + named.surface.length) : flat;
  return VILLAGE.exec(rest)?.[1];
}

function jurisdictionOf(code: DivisionCode, gazetteer: Gazetteer): Jurisdiction | undefined {
  const place = gazetteer.placeByCode(code);
  return place && { code, name: place.name };
}

/** 镇党委 is the home's town or the town named last, 区委 the home's county, 市委 its city. */
function levelCode(
  post: Post,
  anchor: DivisionCode | undefined,
  { home, spots, gazetteer }: JurisdictionContext,
): DivisionCode | undefined {
  const level = levelOf(levelWords(post));
  if (!level) return undefined;
  const fits = (code: DivisionCode | undefined) =>
    code !== undefined && level.fits(gazetteer.placeByCode(code)?.name ?? '') ? code : undefined;
  const isNear = (code: DivisionCode | undefined) => code !== undefined && level.lengths.includes(code.length);
  const near = (isWanted: typeof isNear) =>
    spots.findLast((spot) => isNear(spot.code) && isWanted(spot.code) && standsBefore(spot, post.span))?.code;
  const isTown = level.lengths.includes(9);
  const within = (code: DivisionCode | undefined) =>
    level.lengths.map((length) => (code && code.length >= length ? code.slice(0, length) : undefined)).find(fits);
  const inHome = within(home?.code);
  const last = () => near((code) => fits(code) !== undefined);
  return within(anchor) ?? (isTown ? (last() ?? inHome) : (inHome ?? last())) ?? near(isNear);
}

function standsBefore({ view, start }: ResolvedSpot, { block, start: before }: Span): boolean {
  return view.block < block || (view.block === block && (view.at[start] ?? 0) < before);
}
