/** Which division a post belongs to: the place it names, else the level it names (镇, 区委) read from the article's home. */
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { DivisionCode, Jurisdiction, Person, Post, ResolvedPlace, Span } from '../types.ts';
import type { ResolvedSpot } from './places.ts';
import { spanOf } from './view.ts';

const VILLAGE =
  /([\u3400-\u9fff]{1,6}?(?:村|社区|嘎查))(?=村?(?:党|委|村|主任|书记|第一|两|会计|文书|支|监|居|驻|原|副))/;

export interface JurisdictionContext {
  spots: readonly ResolvedSpot[];
  home: ResolvedPlace | undefined;
  gazetteer: Gazetteer;
}

/** Gives each post its jurisdiction; a post that names none takes that of the post before it in the chain. */
export function placePosts(persons: readonly Person[], context: JurisdictionContext): Person[] {
  return persons.map((person) => {
    let before: Jurisdiction | undefined;
    const posts = person.posts.map((post) => {
      const jurisdiction = findJurisdiction(post, context) ?? before;
      before = jurisdiction ?? before;
      return jurisdiction ? { ...post, jurisdiction } : post;
    });
    return { ...person, posts };
  });
}

function findJurisdiction(post: Post, context: JurisdictionContext): Jurisdiction | undefined {
  const named = context.spots.filter((spot) => isInside(spot, post.span)).at(-1);
  const town = named?.code ?? levelCode(post, context);
  const village = villageOf(post, named);
  if (village) return town ? villageIn(town, village, context.gazetteer) : { name: village };
  if (named?.code) return jurisdictionOf(named.code, context.gazetteer);
  if (named) return { name: named.surface };
  return town ? jurisdictionOf(town, context.gazetteer) : undefined;
}

function isInside({ view, start, end }: ResolvedSpot, span: Span): boolean {
  const own = spanOf(view, start, end);
  return own.block === span.block && own.start >= span.start && own.end <= span.end;
}

function villageOf({ surface }: Post, named: ResolvedSpot | undefined): string | undefined {
  const flat = surface.replace(/\s/g, '').replace(/^驻/, '');
  const rest = named ? flat.slice(flat.indexOf(named.surface) + named.surface.length) : flat;
  return VILLAGE.exec(rest)?.[1];
}

function villageIn(town: DivisionCode, name: string, gazetteer: Gazetteer): Jurisdiction {
  const code = gazetteer.villageCode?.(town, name);
  return code ? { code, name } : { name };
}

function jurisdictionOf(code: DivisionCode, gazetteer: Gazetteer): Jurisdiction | undefined {
  const place = gazetteer.placeByCode(code);
  return place && { code, name: place.name };
}

const LEVELS: readonly { words: RegExp; lengths: readonly number[] }[] = [
  { words: /^(?:原|前|我|全|本|该)?(?:镇|乡|街道|苏木|社区|村)|^(?:镇长|乡长|副镇长|副乡长)/, lengths: [9] },
  { words: /^(?:原|前|我|全|本|该)?(?:县|区|旗)|^(?:常务)?副?(?:县长|区长|旗长)/, lengths: [6] },
  { words: /^(?:原|前|我|全|本|该)?(?:市|州|盟)|^(?:常务)?副?(?:市长|州长|盟长)/, lengths: [6, 4, 2] },
  { words: /^(?:原|前|我|全|本|该)?(?:省|自治区)|^(?:常务)?副?省长/, lengths: [2] },
];

/** 镇党委 is the home's town, 区委 its county, 市委 its city. */
function levelCode(post: Post, { home, spots, gazetteer }: JurisdictionContext): DivisionCode | undefined {
  const { span } = post;
  const surface = levelWords(post);
  const level = LEVELS.find(({ words }) => words.test(surface));
  if (!level) return undefined;
  const near = lastTown(level.lengths, span, spots);
  for (const length of level.lengths) {
    const code = home?.code.slice(0, length);
    if (code?.length === length && fitsWord(surface, code, gazetteer)) return code;
  }
  return near;
}

/** The words that may name a level: the post's own, or the organisation that stood before the name. */
function levelWords({ surface, organisation }: Post): string {
  const own = surface.replace(/\s/g, '');
  return LEVELS.some(({ words }) => words.test(own)) ? own : (organisation ?? own);
}

// 市委 in a county-level city's news is the city's own; in a district's it is the prefecture's.
function fitsWord(surface: string, code: DivisionCode, gazetteer: Gazetteer): boolean {
  const name = gazetteer.placeByCode(code)?.name ?? '';
  const word = /[镇乡县区旗市州盟省]|街道|苏木/.exec(surface)?.[0];
  return (
    !word ||
    name.endsWith(word) ||
    (word === '县' && name.endsWith('自治县')) ||
    (word === '区' && name.endsWith('自治区')) ||
    code.length === 9
  );
}

function lastTown(lengths: readonly number[], span: Span, spots: readonly ResolvedSpot[]): DivisionCode | undefined {
  const before = spots.filter(
    ({ code, view, start }) =>
      code &&
      lengths.includes(code.length) &&
      (view.block < span.block || (view.block === span.block && (view.at[start] ?? 0) < span.start)),
  );
  return before.at(-1)?.code;
}
