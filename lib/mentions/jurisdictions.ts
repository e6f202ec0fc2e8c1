/** Which division a post belongs to: the place it names, else the level it names (镇, 区委), else that of the post before it. */
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { DivisionCode, Jurisdiction, Person, Post, ResolvedPlace, Span } from '../types.ts';
import { type Level, levelOfPost } from './levels.ts';
import type { ResolvedSpot } from './places.ts';
import type { View } from './view.ts';
import type { VillageName } from './village-names.ts';

const VILLAGE =
  /([\u3400-\u9fff]{1,6}?(?:村|社区|嘎查))(?=村?(?:党|委|村|主任|书记|第一|两|会计|文书|支|监|居|驻|原|副))/;
const OF_VILLAGE = /^(?:原|驻|该|本|我)?(?:村|社区|嘎查)|第一书记|驻村/;
// 龙窝乡党委书记 is of a town that no table holds, not of the one named before.
const UNKNOWN =
  /^(?:原|驻)?((?![全本我各该])[\u3400-\u9fff]{1,5}?(?:镇|乡|街道|苏木))(?=党|委|人大|政|副|纪|武|镇长|乡长|工|办|综|团)/;
// Posts of the centre have no division.
const CENTRAL = /总书记|国务|中央|中共中央|全国|国家|总理|委员长|最高人民|(?:外交|教育|公安|财政|民政|商务)部/;

export interface JurisdictionContext {
  view: View;
  /** In order, none overlapping another. */
  spots: readonly ResolvedSpot[];
  /** In order. */
  villages: readonly VillageName[];
  home: ResolvedPlace | undefined;
  gazetteer: Gazetteer;
}

interface Ground extends JurisdictionContext {
  /** The spots that may be meant by a word of a level. */
  levels: Map<string, LevelSpots>;
}

interface LevelSpots {
  /** Spots of divisions of the level's size, and those of them whose names go with its word. */
  near: readonly ResolvedSpot[];
  fitting: readonly ResolvedSpot[];
  /** The division of the level that the home is or lies in. */
  home: DivisionCode | undefined;
}

interface Placed {
  span: Span;
  jurisdiction: Jurisdiction;
}

/** Gives each post its jurisdiction. A post that names none takes that of the post before it, in the chain or the paragraph. */
export function placePosts(persons: readonly Person[], context: JurisdictionContext): Person[] {
  const ground = { ...context, levels: new Map() };
  const found = new Map<Post, Jurisdiction>();
  for (const { posts } of persons) placeChain(posts, ground, found);
  const stated: Placed[] = [];
  for (const [{ span }, jurisdiction] of found) stated.push({ span, jurisdiction });
  stated.sort((a, b) => inOrder(a.span, b.span));
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
function placeChain(posts: readonly Post[], ground: Ground, found: Map<Post, Jurisdiction>): void {
  let anchor: DivisionCode | undefined;
  for (const post of posts) {
    const named = spotInside(post, ground);
    const jurisdiction = findJurisdiction(post, named, anchor, ground);
    if (jurisdiction) found.set(post, jurisdiction);
    anchor = named?.code ?? anchor;
  }
}

function inOrder(a: Span, b: Span): number {
  return a.block - b.block || a.start - b.start;
}

/** The last item of a list in order of which this holds; what it holds for comes before what it does not hold for. */
function lastOf<Item>(items: readonly Item[], holds: (item: Item) => boolean): Item | undefined {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && holds(item)) low = middle + 1;
    else high = middle;
  }
  return items[low - 1];
}

/** 县公安局政委甲,副局长乙: the last post before it in the same paragraph. */
function carriedOver({ span, surface, organisation }: Post, stated: readonly Placed[]): Jurisdiction | undefined {
  if (CENTRAL.test(organisation ?? '') || CENTRAL.test(surface)) return undefined;
  const before = lastOf(stated, (placed) => inOrder(placed.span, span) < 0);
  return before?.span.block === span.block ? before.jurisdiction : undefined;
}

function findJurisdiction(
  post: Post,
  named: ResolvedSpot | undefined,
  anchor: DivisionCode | undefined,
  ground: Ground,
): Jurisdiction | undefined {
  const village = villageOf(post, named);
  if (village) return { name: village };
  if (named?.code) return jurisdictionOf(named.code, ground.gazetteer);
  if (named && !named.isShort) return { name: named.surface };
  const own = OF_VILLAGE.test(post.surface) ? villageBefore(post.span, ground) : UNKNOWN.exec(post.surface)?.[1];
  if (own) return { name: own };
  const code = levelCode(post, anchor, ground);
  return code ? jurisdictionOf(code, ground.gazetteer) : undefined;
}

const CLOSING = ')）';
const BUREAUS = '局所院委办站';

/** The last spot inside the post, but not in its bracket: (江苏援青). */
function spotInside({ span, surface }: Post, { view, spots }: JurisdictionContext): ResolvedSpot | undefined {
  const origin = view.origins[span.block + 1] ?? 0;
  const isClosed = CLOSING.includes(surface.charAt(surface.length - 1));
  const bracket = isClosed ? surface.search(/[(（]/) : -1;
  const end = bracket > 0 ? span.start + bracket : span.end;
  const last = lastOf(spots, (spot) => (view.at[spot.end - 1] ?? 0) < origin + end);
  const inside = last ? (view.at[last.start] ?? 0) - origin - span.start : -1;
  if (!last || inside < 0) return undefined;
  // 县|林业局: the bureau, not the township of that name.
  return inside > 0 && BUREAUS.includes(last.surface.charAt(last.surface.length - 1)) ? undefined : last;
}

function villageOf({ surface }: Post, named: ResolvedSpot | undefined): string | undefined {
  if (!/[村社嘎]/.test(surface)) return undefined;
  const flat = surface.replace(/\s/g, '').replace(/^驻/, '');
  const rest = named ? flat.slice(flat.indexOf(named.surface) + named.surface.length) : flat;
  return VILLAGE.exec(rest)?.[1];
}

function jurisdictionOf(code: DivisionCode, gazetteer: Gazetteer): Jurisdiction | undefined {
  const place = gazetteer.placeByCode(code);
  return place && { code, name: place.name };
}

function villageBefore({ block, start }: Span, { view, villages }: Ground): string | undefined {
  const position = (view.origins[block + 1] ?? 0) + start;
  return lastOf(villages, ({ end }) => (view.at[end - 1] ?? 0) < position)?.name;
}

/** 镇党委 is the home's town or the town named last, 区委 the home's county, 市委 its city. */
function levelCode(post: Post, anchor: DivisionCode | undefined, ground: Ground): DivisionCode | undefined {
  const level = levelOfPost(post);
  if (!level) return undefined;
  const own = anchor && codeAbove(anchor, level, ground.gazetteer);
  if (own) return own;
  const { near, fitting, home } = spotsOf(level, ground);
  if (home && !level.lengths.includes(9)) return home;
  return lastBefore(fitting, post.span, ground.view) ?? home ?? lastBefore(near, post.span, ground.view);
}

/** The code of the level that contains a division or is it. */
function codeAbove(code: DivisionCode, level: Level, gazetteer: Gazetteer): DivisionCode | undefined {
  for (const length of level.lengths) {
    const above = code.slice(0, length);
    if (above.length === length && level.fits(gazetteer.placeByCode(above)?.name ?? '')) return above;
  }
  return undefined;
}

function spotsOf(level: Level, { levels, spots, home, gazetteer }: Ground): LevelSpots {
  const known = levels.get(level.word);
  if (known) return known;
  const near = spots.filter(({ code }) => code !== undefined && level.lengths.includes(code.length));
  const fitting = near.filter(({ code }) => level.fits(gazetteer.placeByCode(code ?? '')?.name ?? ''));
  const found = { near, fitting, home: home && codeAbove(home.code, level, gazetteer) };
  levels.set(level.word, found);
  return found;
}

function lastBefore(spots: readonly ResolvedSpot[], { block, start }: Span, view: View): DivisionCode | undefined {
  const position = (view.origins[block + 1] ?? 0) + start;
  return lastOf(spots, (spot) => (view.at[spot.start] ?? 0) < position)?.code;
}
