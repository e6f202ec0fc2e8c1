/**
 * Villages and communities, read after the article: only a resolved town tells which of the many villages of a name is
 * meant, and only its province's table is opened.
 */
import type { Village, VillageShard } from '../gazetteer/villages.ts';
import { spansOfPosts } from '../text/post-spans.ts';
import type { FoundPlace, Mention, Person, Post, Reading, Recognition, ResolvedPlace, Span } from '../types.ts';

/** The table of a province by its two digits; undefined where there is none. */
export type ReadShard = (province: string) => Promise<VillageShard | undefined>;

interface Town {
  place: ResolvedPlace;
  shard: VillageShard;
  mentions: readonly Span[];
}

interface Spot {
  span: Span;
  village: Village;
  town: Town;
}

/** Texts by block, the title as block -1. */
type TextOf = (block: number) => string;

/** Provinces read for one article at most, those of the towns most named. */
const MOST_PROVINCES = 3;
const UNIT = /村委会|居委会|社区|嘎查|村/g;
const LONGEST = 12;

/** Gives posts in villages their codes and finds the villages that the text names. Without a resolved town nothing is read. */
export async function placeVillages(reading: Reading, readShard: ReadShard): Promise<Reading> {
  const { article, recognition } = reading;
  const textOf: TextOf = (block) => (block < 0 ? article.title : (article.blocks[block]?.text ?? ''));
  const blocks = [-1, ...article.blocks.keys()];
  if (!blocks.some((block) => textOf(block).search(UNIT) >= 0)) return reading;
  const towns = await openTowns(recognition, readShard);
  if (towns.length === 0) return reading;
  const home = homeTown(towns, recognition.home);
  const persons = recognition.persons.map((person) => placePerson(person, towns, home));
  const spots = [
    ...blocks.flatMap((block) => findBesideTowns(block, textOf(block), towns)),
    ...persons.flatMap(({ posts }) => posts.flatMap((post) => findInPost(post, towns, textOf))),
    ...(home ? blocks.flatMap((block) => findBelow(home, block, textOf(block))) : []),
  ];
  const free = withoutOverlaps(spots).filter(({ span }) => !overlapsOthers(span, recognition.mentions));
  return { ...reading, recognition: addSpots({ ...recognition, persons }, free, textOf) };
}

/** Keeps the last few answers of a reader; a failed one is asked again. */
export function keepShards(readShard: ReadShard, most = MOST_PROVINCES): ReadShard {
  const kept = new Map<string, Promise<VillageShard | undefined>>();
  return (province) => {
    const shard = kept.get(province) ?? readShard(province);
    kept.delete(province);
    kept.set(province, shard);
    shard.catch(() => kept.delete(province));
    for (const oldest of [...kept.keys()].slice(0, -most)) kept.delete(oldest);
    return shard;
  };
}

async function openTowns({ places, home }: Recognition, readShard: ReadShard): Promise<Town[]> {
  const named: FoundPlace[] = places.filter(({ level }) => level === 'township');
  const isHomeNamed = home?.level !== 'township' || named.some(({ code }) => code === home.code);
  const all = isHomeNamed ? named : [{ ...home, mentions: [] }, ...named];
  const provinces = [...new Set(all.map(({ code }) => code.slice(0, 2)))].slice(0, MOST_PROVINCES);
  const towns: Town[] = [];
  for (const province of provinces) {
    const shard = await readShard(province);
    if (!shard) continue;
    for (const { mentions, ...place } of all)
      if (place.code.startsWith(province)) towns.push({ place, shard, mentions });
  }
  return towns;
}

/** The town that a village without a town lies in: the article's home, or the only town it names. */
function homeTown(towns: readonly Town[], home: ResolvedPlace | undefined): Town | undefined {
  return towns.find(({ place }) => place.code === home?.code) ?? (towns.length === 1 ? towns[0] : undefined);
}

function placePerson(person: Person, towns: readonly Town[], home: Town | undefined): Person {
  return { ...person, posts: person.posts.map((post) => placePost(post, towns, home)) };
}

function placePost(post: Post, towns: readonly Town[], home: Town | undefined): Post {
  const { jurisdiction, span } = post;
  if (!jurisdiction || jurisdiction.code || jurisdiction.name.search(UNIT) < 0) return post;
  const inside = townBefore(towns, span, span.end);
  const candidates = inside ? [inside] : [townBefore(towns, { ...span, start: 0 }, span.start), home];
  for (const town of candidates) {
    const village = town && villageOf(town, jurisdiction.name);
    if (village) return { ...post, jurisdiction: { code: village.code, name: village.name } };
  }
  return post;
}

/** The last town named from `from.start` up to `end` in its block. */
function townBefore(towns: readonly Town[], from: Span, end: number): Town | undefined {
  const spots = towns.flatMap((town) => town.mentions.map((span) => ({ town, span })));
  return spots
    .filter(({ span }) => span.block === from.block && span.start >= from.start && span.end <= end)
    .sort((a, b) => a.span.start - b.span.start)
    .at(-1)?.town;
}

/** The one village of the town that the surface means; its full name goes before a name that only shares the stem. */
function villageOf({ place, shard }: Town, surface: string): Village | undefined {
  const found = shard.findVillages(place.code, surface);
  const exact = found.filter(({ name }) => name === surface);
  const [village, ...others] = exact.length > 0 ? exact : found;
  return others.length > 0 ? undefined : village;
}

/** 北滘镇桃村、碧江社区: villages right after their town, and those listed after them. */
function findBesideTowns(block: number, text: string, towns: readonly Town[]): Spot[] {
  const spots: Spot[] = [];
  for (const town of towns) {
    for (const { block: own, end } of town.mentions) {
      if (own !== block) continue;
      let spot = findAt(town, block, text, end);
      while (spot) {
        spots.push(spot);
        const next = /^[、和及与]/.test(text.slice(spot.span.end)) ? spot.span.end + 1 : -1;
        spot = next < 0 ? undefined : findAt(town, block, text, next);
      }
    }
  }
  return spots;
}

/** The longest village name of the town that starts here. */
function findAt(town: Town, block: number, text: string, start: number): Spot | undefined {
  const ends = [...text.slice(start, start + LONGEST).matchAll(UNIT)].map(
    (unit) => start + unit.index + unit[0].length,
  );
  for (const end of ends.reverse()) {
    const village = isNameEnd(text, end) ? villageOf(town, text.slice(start, end)) : undefined;
    if (village) return { span: { block, start, end: trimCommittee(text, start, end) }, village, town };
  }
  return undefined;
}

function trimCommittee(text: string, start: number, end: number): number {
  return (
    start +
    text
      .slice(start, end)
      .replace(/委会$/, '')
      .replace(/(?<=.{2})居$/, '').length
  );
}

/** A post's village, at its place in the post. */
function findInPost({ jurisdiction, span }: Post, towns: readonly Town[], textOf: TextOf): Spot[] {
  const code = jurisdiction?.code;
  if (!jurisdiction || code?.length !== 12) return [];
  const town = towns.find(({ place }) => code.startsWith(place.code));
  const at = textOf(span.block).slice(span.start, span.end).indexOf(jurisdiction.name);
  if (!town || at < 0) return [];
  const start = span.start + at;
  const village = { code, name: jurisdiction.name };
  return [{ span: { block: span.block, start, end: start + village.name.length }, village, town }];
}

/** Names that are words as well (新村, 中心村): without the town before them they name no village. */
const WORD =
  /^(?:新?农|乡|[本全各该我外老旧新古山渔大小一二三四五六七八九十两每某]|中心|中|示范|城中|城郊|近郊|行政|自然|重点|试点|特色|文明|小康|和谐|智慧|平安|幸福|美丽|生态|富裕|贫困|旅游|专业|直播|电商)(?:村|社区)$/;
const BEFORE_SHORT = /(?:^|[^\u3400-\u9fff]|[在到赴往至向从由和与及对给是为访进达经]|位于|包括|以及|其中|分别)$/;

/** Villages of the home town anywhere in the text. A stem of one character needs a boundary before it. */
function findBelow(town: Town, block: number, text: string): Spot[] {
  const villages = town.shard.villagesOf(town.place.code);
  const names = villages.filter(({ name }) => /(?:村|社区|嘎查)$/.test(name) && !WORD.test(name));
  return names.flatMap((village) => {
    const isShort = village.name.replace(/(?:村|社区|嘎查)$/, '').length < 2;
    return listStarts(text, village.name)
      .filter((start) => isNameEnd(text, start + village.name.length))
      .filter((start) => !isShort || BEFORE_SHORT.test(text.slice(Math.max(0, start - 2), start)))
      .map((start) => ({ span: { block, start, end: start + village.name.length }, village, town }));
  });
}

function listStarts(text: string, name: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) starts.push(at);
  return starts;
}

// 桃村镇 is a town, 桃村路 a road.
function isNameEnd(text: string, end: number): boolean {
  return !/^(?:镇|乡|街道|路|大道|大街|巷|水库)/.test(text.slice(end));
}

/** Earlier finds and, among those of one start, longer ones go first. */
function withoutOverlaps(spots: readonly Spot[]): Spot[] {
  const kept: Spot[] = [];
  for (const spot of spots.toSorted((a, b) => b.span.end - b.span.start - (a.span.end - a.span.start)))
    if (!kept.some(({ span }) => overlaps(span, spot.span))) kept.push(spot);
  return kept.sort((a, b) => inOrder(a.span, b.span));
}

/** Names of persons and programmes, and places that reach beyond the village's name. */
function overlapsOthers(span: Span, mentions: readonly Mention[]): boolean {
  return mentions.some(({ span: other, kind }) => {
    if (kind === 'post' || !overlaps(span, other)) return false;
    return kind !== 'place' || !contains(span, other);
  });
}

function addSpots(recognition: Recognition, spots: readonly Spot[], textOf: TextOf): Recognition {
  const { mentions, persons, places } = recognition;
  const posts = persons.flatMap(spansOfPosts);
  const drawn = spots.filter(({ span }) => !posts.some((post) => contains(post, span)));
  const kept = mentions.filter(
    ({ kind, span }) => kind !== 'place' || !drawn.some((spot) => contains(spot.span, span)),
  );
  const added = drawn.map(({ span, village }): Mention => {
    const surface = textOf(span.block).slice(span.start, span.end);
    const key = `d:${village.code}`;
    return { span, surface, kind: 'place', candidates: [key], entity: key, rule: 'place' };
  });
  return {
    ...recognition,
    mentions: [...kept, ...added].sort((a, b) => inOrder(a.span, b.span)),
    places: [...places.filter(({ level }) => level !== 'village'), ...groupVillages(spots)].sort(
      (a, b) => b.mentions.length - a.mentions.length,
    ),
  };
}

function groupVillages(spots: readonly Spot[]): FoundPlace[] {
  const found = new Map<string, FoundPlace>();
  for (const { span, village, town } of spots) {
    const path = [...town.place.path, village.name];
    const place = found.get(village.code) ?? { ...village, level: 'village', path, mentions: [] };
    place.mentions.push(span);
    found.set(village.code, place);
  }
  return [...found.values()];
}

function overlaps(a: Span, b: Span): boolean {
  return a.block === b.block && a.start < b.end && b.start < a.end;
}

function contains(outer: Span, inner: Span): boolean {
  return outer.block === inner.block && outer.start <= inner.start && inner.end <= outer.end;
}

function inOrder(a: Span, b: Span): number {
  return a.block - b.block || a.start - b.start || b.end - a.end;
}
