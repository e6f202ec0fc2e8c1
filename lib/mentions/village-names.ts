/** Villages and communities that a text names, known or not: 村党支部书记 is of the one named last. */
import { BIT } from '../text/surface-bits.ts';
import { CHARACTER, codeOf, codesOf, isOf } from './characters.ts';
import type { Lexicon } from './lexicon.ts';
import { countAt, standsAt } from './occurrences.ts';

export interface VillageName {
  /** Where the name ends in the article's text. */
  end: number;
  name: string;
}

const LONGEST_STEM = 5;
const UNITS = ['村', '社区', '嘎查'] as const;
const FIRST = UNITS.map(codeOf);
/** 1 for the first character of a unit: nearly every character of a text is none. */
const SPELT = new Uint8Array(0x10000);
for (const code of FIRST) SPELT[code] = 1;
const GOING = codesOf('在到赴进入是');
const PEOPLE = codeOf('民');
/** What stands before the unit in words that name no village. */
const GENERAL =
  /^(?:全|本|我|各|该|每|某|两|多|几|驻|到|进|入|农|乡|山|行政|自然|贫困|示范|试点|重点|先进|薄弱|后进|城中|邻|新农|美丽|空心|帮扶|脱贫|包保|联系|所在|小|大|中心|智慧|和谐|幸福|星级|党员|居住|县|区|镇|市县|城|[一二三四五六七八九十百\d]+个?)+$/;

/** In order. A stem begins at a boundary or where a known place ends. */
export function findVillageNames(lexicon: Lexicon): VillageName[] {
  const { codes, text } = lexicon;
  const found: VillageName[] = [];
  for (let at = 1; at < codes.length; at += 1) {
    if (SPELT[codes[at] ?? 0] !== 1) continue;
    const unit = UNITS[FIRST.indexOf(codes[at] ?? 0)];
    if (!unit || !standsAt(codes, unit, at)) continue;
    const start = startOfStem(lexicon, at);
    if (start === at || at - start > LONGEST_STEM || GENERAL.test(text.slice(start, at))) continue;
    if (!isShown(lexicon, start, at + unit.length)) continue;
    found.push({ end: at + unit.length, name: text.slice(start, at + unit.length) });
  }
  return found;
}

// 赶上|村民, 时候|村里: what is no name stands neither behind a place, a mark or 在, nor twice.
function isShown({ codes, ending, occurrences }: Lexicon, start: number, end: number): boolean {
  const isBehind = !isOf(codes[start - 1], CHARACTER.han) || GOING.includes(codes[start - 1] ?? 0);
  const isPlaced = ((ending[start] ?? 0) & BIT.firmPlace) !== 0;
  return isPlaced || (isBehind && codes[end] !== PEOPLE) || countAt(occurrences, start, end - start) > 1;
}

function startOfStem({ bounds, codes, ending }: Lexicon, at: number): number {
  for (let start = at - 1; start > (bounds[at] ?? 0) && isOf(codes[start - 1], CHARACTER.han); start -= 1)
    if ((ending[start] ?? 0) & BIT.firmPlace) return start;
  return bounds[at] ?? at;
}
