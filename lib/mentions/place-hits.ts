/** Which hits of the gazetteer name places here: the longest ones, without ordinary words and without those inside names of persons. */
import type { Gazetteer, Hit } from '../gazetteer/gazetteer.ts';
import type { DivisionCode, Span } from '../types.ts';
import type { Lexicon, PlaceHit } from './lexicon.ts';
import { isHan, spanOf, type View } from './view.ts';

export interface PlaceSpot {
  view: View;
  start: number;
  end: number;
  surface: string;
  isShort: boolean;
  /** A mark, a place or a word that ends before it stands to the left; a mark or a word that may follow it to the right. */
  isFree: boolean;
  codes: DivisionCode[];
}

// 上海电气集团 stands in the name of a firm; 在上海与华为公司签约 does not.
const FIRM = /^[^在于与和及同对到赴会见由为是的、,。;:]{1,8}?(?:集团|有限公司|股份公司|公司)/;
// 经费|县级, 名单|县委: a word although its first character may stand before a place.
const GLUED_WORD = /^(?:对应|后代|生代|时兴|中兴|来临|名义|经费|名单|生息|居房|中文|镇容|水渠)$/;
const INSTITUTION =
  /^(?:大学|学院|银行|集团|路|大道|东路|西路|南路|北路|中路|公司|医院|中学|小学|日报|晚报|电视|菜|话|酒)/;

/** The spots of one view, in order, none overlapping another or a person's name. */
export function findPlaceSpots(lexicon: Lexicon, gazetteer: Gazetteer, taken: readonly Span[]): PlaceSpot[] {
  const groups = new Map<string, PlaceSpot>();
  for (const hit of lexicon.hits) if (hit.kind === 'place' && !isCrossed(lexicon, hit)) addHit(groups, lexicon, hit);
  const free = [...groups.values()].filter((spot) => !isTaken(spot, taken));
  const spots = longestFirst(free);
  return spots.filter((spot, index) => isPlaceHere(lexicon, gazetteer, spot, spots[index - 1], spots[index + 1]));
}

function addHit(groups: Map<string, PlaceSpot>, lexicon: Lexicon, hit: PlaceHit): void {
  const { view } = lexicon;
  const key = `${hit.start}-${hit.end}`;
  const code = codeOf(hit.key);
  const spot = groups.get(key);
  if (!spot) {
    const surface = view.text.slice(hit.start, hit.end);
    groups.set(key, {
      view,
      start: hit.start,
      end: hit.end,
      surface,
      isShort: hit.isShort,
      isFree: isFree(lexicon, hit),
      codes: [code],
    });
    return;
  }
  spot.codes.push(code);
  spot.isShort &&= hit.isShort;
}

// 顺利通过 holds no 利通, 大城市 no 大城: a word crosses the edge of the place, or another level's word follows it.
function isCrossed(lexicon: Lexicon, { start, end, isShort }: PlaceHit): boolean {
  // 代县长 and 县河长 are titles, 第一书记 another.
  if (lexicon.startingAt(start).some((hit) => hit.kind === 'title' && hit.end > end)) return true;
  const crosses = (hit: Hit) =>
    (hit.kind === 'context' || hit.kind === 'title') &&
    hit.end - hit.start > 1 &&
    ((hit.start < start && hit.end > start && hit.end < end) ||
      (hit.start > start && hit.start < end && hit.end > end));
  for (let at = start; at <= end; at += 1) if (lexicon.endingAt(at).some(crosses)) return true;
  for (let at = start + 1; at < end; at += 1) if (lexicon.startingAt(at).some(crosses)) return true;
  return isShort && /^[省市县旗]/.test(lexicon.view.text.charAt(end));
}

// 示范县, 健康县城, 部门和县: every word ends in the name of some county of two characters.
function isGlued(lexicon: Lexicon, { start, end, isShort }: PlaceSpot): boolean {
  if (isShort || end - start > 2) return false;
  if (GLUED_WORD.test(lexicon.view.text.slice(start - 1, start + 1))) return true;
  return !isFreeLeft(lexicon, start) && !lexicon.endingAt(start).some((hit) => hit.kind === 'place');
}

function isFreeLeft(lexicon: Lexicon, start: number): boolean {
  const { text, gaps } = lexicon.view;
  return start === 0 || gaps[start] === true || !isHan(text.charAt(start - 1)) || lexicon.beforeWordAt(start) > 0;
}

function isFree(lexicon: Lexicon, { start, end }: PlaceHit): boolean {
  const { text, gaps } = lexicon.view;
  const left = isFreeLeft(lexicon, start);
  const right = end >= text.length || gaps[end] || !isHan(text.charAt(end)) || lexicon.afterWordAt(end) > 0;
  const near = lexicon.endingAt(start).some((hit) => hit.kind === 'place') || lexicon.startingAt(end).some(isBody);
  return Boolean((left && right) || near || (left && end - start > 2));
}

function isBody(hit: Hit): boolean {
  return hit.kind === 'organisation' || hit.kind === 'place' || hit.kind === 'title';
}

function codeOf(key: number): DivisionCode {
  const text = String(key);
  if (key % 1_000) return text;
  if (key % 100_000) return text.slice(0, 6);
  return key % 10_000_000 ? text.slice(0, 4) : text.slice(0, 2);
}

function isTaken({ view, start, end }: PlaceSpot, taken: readonly Span[]): boolean {
  const span = spanOf(view, start, end);
  return taken.some((other) => other.block === span.block && other.start < span.end && span.start < other.end);
}

function longestFirst(spots: PlaceSpot[]): PlaceSpot[] {
  const kept: PlaceSpot[] = [];
  let end = 0;
  for (const spot of spots.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (spot.start < end) continue;
    kept.push(spot);
    end = spot.end;
  }
  return kept;
}

// 黄龙村, 布新村: the short name of a county or town inside the name of a village is not that place.
function isVillageName({ view }: Lexicon, { start, end, surface }: PlaceSpot): boolean {
  if (/^(?:村|社区|屯|嘎查|小区|组)(?!镇|乡|街道)/.test(view.text.slice(end, end + 4))) return true;
  return /[村寨庄屯]$/.test(surface) && /[\u3400-\u9fff]/.test(view.text.charAt(start - 1));
}

// 和平, 文明, 朝阳: a word unless a place stands beside it.
function isPlaceHere(
  lexicon: Lexicon,
  gazetteer: Gazetteer,
  spot: PlaceSpot,
  before: PlaceSpot | undefined,
  after: PlaceSpot | undefined,
): boolean {
  if (isGlued(lexicon, spot)) return false;
  if (spot.isShort && isVillageName(lexicon, spot)) return false;
  if (spot.isShort && INSTITUTION.test(lexicon.view.text.slice(spot.end, spot.end + 2))) return false;
  if (spot.isShort && FIRM.test(lexicon.view.text.slice(spot.end, spot.end + 14))) return false;
  if (!spot.isShort || !gazetteer.isWordLikePlace(spot.surface)) return true;
  return before?.end === spot.start || after?.start === spot.end;
}
