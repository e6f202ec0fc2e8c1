/** Names of organisations that no table holds, before an ending such as 局 or 村: from where such a name may begin. */
import { BIT, BITS, CLASS } from '../text/surface-bits.ts';
import { CHARACTER, codesOf, isOf } from './characters.ts';
import { isCommon, type Lexicon } from './lexicon.ts';
import { standsAt } from './occurrences.ts';

const LONGEST_NAME = 16;
const PLACE_CLASS = CLASS.place * BIT.organisation + CLASS.place * BIT.suffix;
const ENDS_PLACE = BITS.anyPlace | PLACE_CLASS;
const ENDS_CONSTITUENT = BITS.anyPlace | BITS.organisations | PLACE_CLASS;
const [AND, WITH, THIS] = codesOf('和与该');

/** Calls `found` for each beginning of a name that ends at `end`: a boundary, or where a known place or organisation ends. */
export function openNames(lexicon: Lexicon, end: number, floor: number, found: (start: number) => void): void {
  const { bounds, codes, marks, ending } = lexicon;
  const boundary = Math.max(floor, bounds[end] ?? 0);
  const first = Math.max(floor, marks[end] ?? 0, end - LONGEST_NAME);
  let whole = -1;
  for (let start = first; start <= end; start += 1) {
    const bits = ending[start] ?? 0;
    if (start === end && (bits & ENDS_PLACE) === 0) continue;
    if (start === boundary) {
      if (start < end && !holdsParticle(lexicon, start, end)) found(afterWord(lexicon, start, end));
      continue;
    }
    const isHead = start === first && start === marks[end] && codes[boundary - 1] === WITH && isCommon(lexicon, start);
    if ((bits & ENDS_CONSTITUENT) === 0 && !isHead) continue;
    if (whole < 0) whole = wholeFrom(lexicon, first, end);
    if (start >= whole) found(start);
  }
}

/** Endings of places, and of bodies named for their level (县委, 镇政府), begin with them. */
const ENDING_LEVELS = codesOf('省市县区州旗镇乡');
const LEVELS = codesOf('省市县旗');
/** Bodies of the nation and of districts begin with them. */
const OF_NATION = codesOf('国中全区');
/** What stands before a place in the name of a body. */
const PARTY = '中共';

/**
 * 安排|县农业农村局, 年初|怀集县公安局: behind a frequent word the whole name begins, where a place, its level or a body of the
 * nation stands, or 反映|该县政法委; and 本周|柳溪县, 安排|县委: no place that the gazetteer lacks is named by a frequent word.
 */
function afterWord(lexicon: Lexicon, start: number, end: number): number {
  const { codes, starting } = lexicon;
  const next = start + 2;
  const isWord = ((starting[start] ?? 0) & (BITS.anyPlace | BITS.anyOrganisation)) === 0 && isCommon(lexicon, start);
  if (next > end || !isWord || standsAt(codes, PARTY, start)) return start;
  if (codes[next] === THIS) return next;
  // 战斗乡|乡长: a level alone does not end in itself.
  const isBare = next === end && codes[end] === codes[end + 1];
  if (ENDING_LEVELS.includes(codes[end] ?? 0)) return isBare || end === next + 1 ? start : next;
  if (next === end) return start;
  const bits = starting[next] ?? 0;
  const isBody = (bits & BITS.organisations) !== 0 && OF_NATION.includes(codes[next] ?? 0);
  return isBody || LEVELS.includes(codes[next] ?? 0) || bits & BIT.firmPlace ? next : start;
}

function holdsParticle({ codes }: Lexicon, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (isOf(codes[at], CHARACTER.particle)) return true;
  return false;
}

/**
 * From where on a name that ends at `end` is whole: no boundary inside, but for 和 and 与 between two words of one name
 * (环境运输和城市管理局).
 */
function wholeFrom({ bounds, codes, ending, starting }: Lexicon, first: number, end: number): number {
  for (let at = bounds[end] ?? 0; at > first; at = bounds[at - 1] ?? 0) {
    if (codes[at - 1] !== AND && codes[at - 1] !== WITH) return at;
    // 甲与河南温县国土局: a place begins another organisation; 家庭|和儿童工作部: before 和 ends no court.
    const isWord = NO_BODIES.some((word) => standsAt(codes, word, at - 1 - word.length));
    if ((ending[at - 1] ?? 0) & (BITS.titles | (isWord ? BITS.organisations : BITS.anyOrganisation))) return at;
    if ((starting[at] ?? 0) & BIT.firmPlace) return at;
  }
  return first;
}

/** They end like a body or a place, and are none. */
const NO_BODIES = ['家庭', '农村'];
