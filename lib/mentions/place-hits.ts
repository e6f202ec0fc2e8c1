/** Which hits of the gazetteer name places here: the longest ones, without ordinary words and without those inside names of persons. */
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { BIT, BITS } from '../text/surface-bits.ts';
import type { DivisionCode } from '../types.ts';
import { CHARACTER, codesOf, isOf } from './characters.ts';
import { type Lexicon, WORD } from './lexicon.ts';

export interface PlaceSpot {
  start: number;
  end: number;
  surface: string;
  isShort: boolean;
  /** A mark, a place or a word that ends before it stands to the left; a mark or a word that may follow it to the right. */
  isFree: boolean;
  codes: readonly DivisionCode[];
}

// 上海电气集团 stands in the name of a firm; 在上海与华为公司签约 does not.
const FIRM = /^[^在于与和及同对到赴会见由为是的、,。;:\n]{1,8}?(?:集团|有限公司|股份公司|公司)/;
const FIRM_WORD = /集团|公司/;
// 经费|县级, 名单|县委: a word although its first character may stand before a place.
const GLUED_WORD = /^(?:对应|后代|生代|时兴|中兴|来临|名义|经费|名单|生息|居房|中文|镇容|水渠)$/;
const INSTITUTION =
  /^(?:大学|学院|银行|集团|路|大道|东路|西路|南路|北路|中路|公司|医院|中学|小学|日报|晚报|电视|菜|话|酒)/;

/** The spots of an article, in order, none overlapping another or a character that is taken. */
export function findPlaceSpots(lexicon: Lexicon, gazetteer: Gazetteer, taken: Uint8Array): PlaceSpot[] {
  const { codes, starting, rowAt } = lexicon;
  const spots: PlaceSpot[] = [];
  for (let start = 0; start < codes.length; start += 1) {
    if (((starting[start] ?? 0) & BITS.anyPlace) === 0) continue;
    const first = rowAt[start] ?? 0;
    let spot: PlaceSpot | undefined;
    for (let row = (rowAt[start + 1] ?? 0) - 1; row >= first && !spot; row -= 1)
      spot = spotOf(lexicon, gazetteer, taken, row);
    if (!spot) continue;
    spots.push(spot);
    start = spot.end - 1;
  }
  return spots.filter((spot, index) => isPlaceHere(lexicon, gazetteer, spot, spots[index - 1], spots[index + 1]));
}

function spotOf(lexicon: Lexicon, gazetteer: Gazetteer, taken: Uint8Array, row: number): PlaceSpot | undefined {
  const { hits, text } = lexicon;
  const bits = hits.bits[row] ?? 0;
  if ((bits & BITS.anyPlace) === 0) return undefined;
  const start = hits.starts[row] ?? 0;
  const end = hits.ends[row] ?? 0;
  if (isCrossed(lexicon, start, end) || isTaken(lexicon, taken, start, end) || isParted(lexicon, end)) return undefined;
  const isShort = (bits & BIT.place) === 0;
  const isCut = LEVELS.includes(lexicon.codes[end] ?? 0);
  if (isShort && (isCut || isInPhrase(lexicon, start, end))) return undefined;
  const divisions = gazetteer.divisionsAt(hits.nodes[row] ?? 0);
  if (isShort && isInsideLarger(lexicon, gazetteer, start, end, highestOf(divisions))) return undefined;
  const codes = isCut ? divisions.filter((division) => !division.isShort) : divisions;
  return {
    start,
    end,
    surface: text.slice(start, end),
    isShort,
    isFree: isFree(lexicon, start, end),
    codes: codes.map(({ code }) => code),
  };
}

/** 茶永胜 县委常委: white space before the last character, with which a body begins. */
function isParted({ gaps, starting }: Lexicon, end: number): boolean {
  return gaps[end - 1] === 1 && ((starting[end - 1] ?? 0) & BITS.organisations) !== 0;
}

/** 金山银山: a phrase begins with the short name. */
function isInPhrase({ context }: Lexicon, start: number, end: number): boolean {
  return (context[start] ?? 0) > end - start + 1;
}

/** The length of the shortest code. */
function highestOf(divisions: readonly { code: DivisionCode }[]): number {
  return divisions.reduce((least, { code }) => Math.min(least, code.length), 12);
}

// 从|江苏: a larger division crosses the end of the short name of a smaller one; but 珠海|南屏 and 济宁|夏收 hold no 海南, no 宁夏.
function isInsideLarger(
  { hits, rowAt, starting }: Lexicon,
  gazetteer: Gazetteer,
  start: number,
  end: number,
  own: number,
): boolean {
  const wanted = (starting[start] ?? 0) & WORD.single ? BITS.anyPlace : BIT.place;
  for (let at = start + 1; at < end; at += 1) {
    if (((starting[at] ?? 0) & wanted) === 0) continue;
    const last = rowAt[at + 1] ?? 0;
    for (let row = rowAt[at] ?? 0; row < last; row += 1) {
      if ((hits.ends[row] ?? 0) <= end || ((hits.bits[row] ?? 0) & wanted) === 0) continue;
      if (highestOf(gazetteer.divisionsAt(hits.nodes[row] ?? 0)) < own) return true;
    }
  }
  return false;
}

/** Districts that are called so, or were, but that any town has too. */
const GENERIC = /^[新郊城矿东西南北市港]区$/;
// 大城市 is no 大城: another level's word follows the short name.
const LEVELS = codesOf('省市县旗');

// 顺利通过 holds no 利通: a word crosses the edge of the place.
function isCrossed(lexicon: Lexicon, start: number, end: number): boolean {
  const { ending, hits, rowAt, starting, wordBefore } = lexicon;
  // 陕西省|长武县: between the full names of two places 省长 is no word.
  const isFollowed = ((starting[end] ?? 0) & BIT.place) !== 0;
  const isLed = ((ending[start] ?? 0) & BIT.place) !== 0;
  for (let at = start + 1; at < end; at += 1)
    if ((!isLed && (wordBefore[at] ?? 0) > at - start) || (!isFollowed && isOverrun(lexicon, at, end))) return true;
  // 代县长 and 县河长 are titles, 第一书记 another.
  if (((starting[start] ?? 0) & BITS.titles) === 0) return false;
  const last = rowAt[start + 1] ?? 0;
  for (let row = rowAt[start] ?? 0; row < last; row += 1)
    if ((hits.bits[row] ?? 0) & BITS.titles && (hits.ends[row] ?? 0) > end) return true;
  return false;
}

// 利通|过 is none; but 湖北|上半年 and 河南|下发: what may follow a name begins beside a place as well.
function isOverrun({ hits, rowAt, word }: Lexicon, at: number, end: number): boolean {
  if (at + (word[at] ?? 0) <= end) return false;
  const last = rowAt[at + 1] ?? 0;
  for (let row = rowAt[at] ?? 0; row < last; row += 1)
    if ((hits.ends[row] ?? 0) > end && (hits.bits[row] ?? 0) & CROSSING) return true;
  return false;
}

const CROSSING = (BITS.context & ~BIT.after) | BITS.titles;

const BODIES = BITS.anyPlace | BITS.anyOrganisation | BITS.titles;

// 示范县, 健康县城, 部门和县: every word ends in the name of some county of two characters.
function isGlued(lexicon: Lexicon, { start, end, isShort }: PlaceSpot): boolean {
  if (isShort || end - start > 2) return false;
  if (GLUED_WORD.test(lexicon.text.slice(start - 1, start + 1))) return true;
  return !isFreeLeft(lexicon, start) && ((lexicon.ending[start] ?? 0) & BITS.anyPlace) === 0;
}

function isFreeLeft({ before, codes, gaps }: Lexicon, start: number): boolean {
  return gaps[start] === 1 || !isOf(codes[start - 1], CHARACTER.han) || (before[start] ?? 0) > 0;
}

function isFree(lexicon: Lexicon, start: number, end: number): boolean {
  const { after, codes, ending, gaps, starting } = lexicon;
  if ((ending[start] ?? 0) & BITS.anyPlace || (starting[end] ?? 0) & BODIES) return true;
  if (!isFreeLeft(lexicon, start)) return false;
  return end - start > 2 || gaps[end] === 1 || !isOf(codes[end], CHARACTER.han) || (after[end] ?? 0) > 0;
}

/** `taken` marks characters of the sources. */
function isTaken({ at }: Lexicon, taken: Uint8Array, start: number, end: number): boolean {
  for (let index = start; index < end; index += 1) if (taken[at[index] ?? 0]) return true;
  return false;
}

// 黄龙村, 布新村: the short name of a county or town inside the name of a village is not that place.
function isVillageName({ codes, text }: Lexicon, { start, end, surface }: PlaceSpot): boolean {
  if (/^(?:村|社区|屯|嘎查|小区|组)(?!镇|乡|街道)/.test(text.slice(end, end + 4))) return true;
  return /[村寨庄屯]$/.test(surface) && isOf(codes[start - 1], CHARACTER.ideograph);
}

// 和平, 文明, 朝阳: a word unless a place stands beside it.
function isPlaceHere(
  lexicon: Lexicon,
  gazetteer: Gazetteer,
  spot: PlaceSpot,
  before: PlaceSpot | undefined,
  after: PlaceSpot | undefined,
): boolean {
  if (before?.end !== spot.start && GENERIC.test(spot.surface)) return false;
  if (!spot.isShort) return !isGlued(lexicon, spot);
  if (isVillageName(lexicon, spot)) return false;
  const behind = lexicon.text.slice(spot.end, spot.end + 14);
  if (INSTITUTION.test(behind) || (FIRM_WORD.test(behind) && FIRM.test(behind))) return false;
  return before?.end === spot.start || after?.start === spot.end || !gazetteer.isWordLikePlace(spot.surface);
}
