/** Posts: a title and all that stands before it of place, organisation and rank, found by reading leftward from the title. */
import { BIT, BITS, CLASS, suffixClasses, wholeClasses } from '../text/surface-bits.ts';
import { CHARACTER, codesOf, isOf } from './characters.ts';
import type { Grammar, PostPhrase, Reach, Title } from './grammar.ts';
import { WORD } from './lexicon.ts';
import { beginsWithPlace, isDepartment, isVillage, namesOther } from './named-bodies.ts';
import { standsAt } from './occurrences.ts';
import { openNames } from './open-names.ts';
import { MODIFIERS, NUMERALS, startOfPost } from './post-starts.ts';
import { quotedBefore } from './quoted-names.ts';

/** Modifiers by their last character, from which they are read. */
const MODIFIERS_BY_END = new Map<number, string[]>();
for (const word of MODIFIERS) {
  const last = word.charCodeAt(word.length - 1);
  MODIFIERS_BY_END.set(last, [...(MODIFIERS_BY_END.get(last) ?? []), word]);
}
const LONGEST_BRACKET = 14;
const [STATIONED, OPEN, CLOSE, AND, VILLAGE, TERM, ORDINAL, ETC, OF] = codesOf('驻()和村届第等的');

/**
 * Reads the phrase of a title leftward, not beyond `floor`. Every step is a known constituent; a name that the
 * gazetteer does not hold counts only between a boundary or a place and an ending such as 局 or 村.
 */
export function readPost(grammar: Grammar, title: Title, floor: number): PostPhrase {
  const { codes, reach } = grammar;
  let start = codes[title.start - 1] === ETC ? title.start : reachLeft(grammar, title.start, floor);
  while (start < title.start && (codes[start] === OPEN || codes[start] === CLOSE)) start += 1;
  start = startOfPost(grammar, start, title.start);
  const known = hasReached(reach, start) ? start : start + 1;
  const reached = hasReached(reach, known) ? (reach.classes[known] ?? 0) : 0;
  const organisations = reached | classesWithin(grammar, start, title.start);
  return { start, end: title.end, titleStart: title.start, titleClass: title.class, organisations };
}

/** The place or organisation that ends at a position, as a post would hold it (外经贸厅服务贸易处|钟进才处长); its start is `end` for none. */
export function readBody(grammar: Grammar, end: number): { start: number; organisations: number } {
  const { marks, reach } = grammar;
  const start = reachLeft(grammar, end, marks[end] ?? 0, false);
  return { start, organisations: (reach.classes[start] ?? 0) | classesWithin(grammar, start, end) };
}

/** What a stretch names besides the organisations that lead through it in one step (中共|县委|宣传部, and all of it before 部). */
function classesWithin(grammar: Grammar, start: number, end: number): number {
  const { reach } = grammar;
  let classes = beginsWithPlace(grammar, start, end) ? CLASS.place : 0;
  for (let at = start + 1; at < end; at += 1)
    if (hasReached(reach, at)) classes |= (reach.classes[at] ?? 0) & CLASS.government;
  return classes | (namesOther(grammar, start, end) ? CLASS.other : 0);
}

/** The leftmost position that steps from the title, or from the end of a body, lead to. */
function reachLeft(grammar: Grammar, titleStart: number, floor: number, isTitle = true): number {
  const { codes, reach } = grammar;
  reach.run += 1;
  reach.runs[titleStart] = reach.run;
  reach.classes[titleStart] = 0;
  reach.lowest = titleStart;
  for (let at = titleStart; at > floor && at >= reach.lowest; at -= 1) {
    if (!hasReached(reach, at)) continue;
    if (codes[at - 1] === STATIONED) step(reach, at, at - 1, 0);
    // 驻日|大使
    if (codes[at - 2] === STATIONED && at === titleStart) step(reach, at, at - 2, 0);
    const isTaken = isTitle && at === titleStart && stepOverlapping(grammar, at, floor);
    stepWords(grammar, at, floor);
    stepOthers(grammar, at, floor, isTaken);
  }
  return reach.lowest;
}

function hasReached({ run, runs }: Reach, at: number): boolean {
  return runs[at] === run;
}

/** Goes on from a position to one before it, with the classes of the organisation between. The first way to a position counts. */
function step(reach: Reach, from: number, start: number, classes: number): void {
  if (hasReached(reach, start)) return;
  reach.runs[start] = reach.run;
  reach.classes[start] = classes | (reach.classes[from] ?? 0);
  if (start < reach.lowest) reach.lowest = start;
}

/** The same over a body, which is named even where an open name has led there first (市委|宣传部, and 市委宣传 before 部). */
function stepBody(reach: Reach, from: number, start: number, classes: number): void {
  step(reach, from, start, classes);
  reach.classes[start] = (reach.classes[start] ?? 0) | (classes & CLASS.government);
}

/** Over a place or an organisation that ends here. */
function stepWords(grammar: Grammar, at: number, floor: number): void {
  const { hits, reach, rowsByEnd, endRowAt, ending } = grammar;
  if (((ending[at] ?? 0) & (BITS.anyPlace | BITS.anyOrganisation)) === 0) return;
  const last = endRowAt[at + 1] ?? 0;
  let isPublic = false;
  for (let index = endRowAt[at] ?? 0; index < last; index += 1) {
    const row = rowsByEnd[index] ?? 0;
    const start = hits.starts[row] ?? 0;
    if (start < floor) continue;
    const bits = hits.bits[row] ?? 0;
    if (bits & BITS.anyPlace && !isCut(grammar, start, at, bits)) step(reach, at, start, CLASS.place);
    const classes = wholeClasses(bits);
    if (classes !== 0) stepBody(reach, at, start, lowestOf(classes));
    const suffix = suffixClasses(bits);
    // 代表工作室 is a body of the congress, and no 工作室 of anybody: rows come from the longest to the shortest.
    if (suffix !== 0 && !(isPublic && suffix === CLASS.other)) stepNamed(grammar, { start, at, floor, suffix });
    isPublic ||= (classes & CLASS.government) !== 0;
  }
}

interface Ending {
  start: number;
  at: number;
  floor: number;
  suffix: number;
}

/** Over an ending and the name that it ends. */
function stepNamed(grammar: Grammar, { start, at, floor, suffix }: Ending): void {
  const { reach } = grammar;
  // 合乐寺村 is a village, whatever its name holds.
  if (suffix === CLASS.other && isVillage(grammar, at)) return;
  const classes = suffix === CLASS.other && isDepartment(grammar, start, at) ? CLASS.inner : lowestOf(suffix);
  // “双创”|办: the campaign is the name.
  if (quotedBefore(grammar, start) > 0) step(reach, at, start, classes);
  const name = startOfDuty(grammar, start);
  if (name < start && name >= floor) step(reach, at, name, classes);
  openNames(grammar, name, floor, (from) => step(reach, at, from, classes));
}

/**
 * 重庆经开区|领导, whose title is 区领导, and 教育工委|书记: an organisation whose last characters are the title's first.
 * Whether one of them is a school, a hospital, a firm (市人民医院|领导), whose name no rule need find.
 */
function stepOverlapping({ hits, reach, rowsByEnd, endRowAt }: Grammar, at: number, floor: number): boolean {
  const last = endRowAt[at + 3] ?? 0;
  let isOther = false;
  for (let index = endRowAt[at + 1] ?? 0; index < last; index += 1) {
    const row = rowsByEnd[index] ?? 0;
    const start = hits.starts[row] ?? 0;
    if (start < floor || start >= at) continue;
    const bits = hits.bits[row] ?? 0;
    const other = (wholeClasses(bits) | suffixClasses(bits)) & CLASS.other;
    const classes = other || lowestOf(wholeClasses(bits) & (CLASS.government | CLASS.inner));
    if (classes !== 0) step(reach, at, start, classes);
    if (other) isOther = true;
  }
  return isOther;
}

/** What bodies do and are named for, though posts end before such words elsewhere (督查|局, 调研|组). */
const DUTIES = [
  '督查',
  '督察',
  '督导',
  '巡视',
  '巡察',
  '调研',
  '检查',
  '指导',
  '监督',
  '稽查',
  '审查',
  '考核',
  '服务',
  '管理',
];

function startOfDuty({ bounds, codes }: Grammar, end: number): number {
  const isBound = bounds[end] === end && DUTIES.some((word) => standsAt(codes, word, end - word.length));
  return isBound ? end - 2 : end;
}

/** A word of two classes is taken as the first. */
function lowestOf(classes: number): number {
  return classes & -classes;
}

// 担|任县: a place that begins inside a word is none; 他和村党支部书记 does not name 和村.
function isCut(grammar: Grammar, start: number, end: number, bits: number): boolean {
  const { codes, ending } = grammar;
  if ((bits & BIT.firmPlace) === 0 && isCrossed(grammar, start, end)) return true;
  if ((bits & BIT.place) === 0 && codes[start] === AND && isOf(codes[start - 1], CHARACTER.han)) return true;
  return end > start + 1 && ((ending[start + 1] ?? 0) & WORD.context) !== 0;
}

// 对江|西省, 在中|共中央: the short name of a town that a larger place or a body begins in is none.
function isCrossed({ hits, rowAt, starting }: Grammar, start: number, end: number): boolean {
  for (let at = start + 1; at < end; at += 1) {
    if (((starting[at] ?? 0) & (BIT.firmPlace | BITS.organisations)) === 0) continue;
    const last = rowAt[at + 1] ?? 0;
    for (let row = rowAt[at] ?? 0; row < last; row += 1)
      if ((hits.ends[row] ?? 0) > end && (hits.bits[row] ?? 0) & (BIT.firmPlace | BITS.organisations)) return true;
  }
  return false;
}

/** Over a word of rank, a name whose end is the title's beginning, or a bracket. */
function stepOthers(grammar: Grammar, at: number, floor: number, isTaken: boolean): void {
  const { codes, reach } = grammar;
  for (const word of MODIFIERS_BY_END.get(codes[at - 1] ?? 0) ?? []) {
    const start = at - word.length;
    if (start >= floor && standsAt(codes, word, start)) step(reach, at, start, 0);
  }
  if (!isTaken && isMerged(codes, at)) stepMerged(grammar, at, floor);
  const counted = startOfCount(codes, at);
  if (counted >= floor) step(reach, at, counted, codes[at - 1] === TERM ? 0 : CLASS.place);
  const bracket = codes[at - 1] === CLOSE ? bracketBefore(codes, at) : -1;
  if (bracket >= floor) step(reach, at, bracket, 0);
  const quoted = quotedBefore(grammar, at);
  if (quoted >= floor && quoted > 0) step(reach, at, quoted, 0);
  const duty = codes[at - 1] === OF ? dutyBefore(grammar, at, floor) : -1;
  if (duty >= 0) step(reach, at, duty, 0);
}

/** Where the duty of a post that ends here begins, −1 for none: a body stands before it (统战部|分管日常工作的|副部长). */
function dutyBefore({ ending, text }: Grammar, at: number, floor: number): number {
  const from = Math.max(floor, at - LONGEST_DUTY);
  const start = from + text.slice(from, at).search(DUTY);
  return start >= from && (ending[start] ?? 0) & BITS.anyOrganisation ? start : -1;
}

const DUTY = /(?:分管|主管|主持|负责)[\u3400-\u9fff]{0,6}(?:工作|事务)的$/;
const LONGEST_DUTY = 11;

const OFFICES = codesOf('局厅署处科股');
const DEPARTMENTS = codesOf('处科股');
/** Ends of bodies whose 领导 are named as one: 住建委领导. */
const LED = codesOf('局厅委院部');
const [COMMUNITY, DISTRICT, HEAD, LEAD, GACHA, GACHA_END] = codesOf('社区长领嘎查');

/** 局长, 处长: a title that begins with the last character of an office's name. */
export function isOfficeTitle(codes: Uint16Array, start: number): boolean {
  return codes[start + 1] === HEAD && OFFICES.includes(codes[start] ?? 0);
}

// 县环保局长, 市住建委领导, 春登村党支部书记: the last character of the office or the village is the title's first.
function isMerged(codes: Uint16Array, at: number): boolean {
  const code = codes[at] ?? 0;
  const next = codes[at + 1];
  if (code === VILLAGE || (code === COMMUNITY && next === DISTRICT)) return true;
  if (next === LEAD && LED.includes(code)) return true;
  return isOfficeTitle(codes, at) || (code === GACHA && next === GACHA_END);
}

/** Names that end with the title's first character; one that holds that character already is two (商务局|曲局长). */
function stepMerged(grammar: Grammar, at: number, floor: number): void {
  const { codes, reach } = grammar;
  const end = codes[at] ?? 0;
  openNames(grammar, at, floor, (start) => {
    // 商务局|方卓毅局长: an office does not begin where one ends.
    const isWhole = at - start > 1 && codes[start - 1] !== end && !codes.subarray(start, at).includes(end);
    const isInner = DEPARTMENTS.includes(end);
    if (end === VILLAGE || isWhole) step(reach, at, start, isInner ? CLASS.inner : CLASS.government);
  });
}

const NUMBERED = codesOf('团师连');

/** Where 150 begins in 150团党委书记, and 九届 in 县九届政协; −1 for neither. */
function startOfCount(codes: Uint16Array, at: number): number {
  if (codes[at - 1] === TERM) {
    const start = startOfRun(codes, at - 1);
    return start === at - 1 ? -1 : withOrdinal(codes, start);
  }
  if (!NUMBERED.includes(codes[at] ?? 0)) return -1;
  const start = startOfRun(codes, at);
  return start === at ? -1 : withOrdinal(codes, start);
}

function withOrdinal(codes: Uint16Array, start: number): number {
  return codes[start - 1] === ORDINAL ? start - 1 : start;
}

function startOfRun(codes: Uint16Array, end: number): number {
  let start = end;
  while (start > end - 4 && NUMERALS.includes(codes[start - 1] ?? 0)) start -= 1;
  return start;
}

/** Where a bracket that closes at `at` opens: 党(工)委, 组织部(老干部局). −1 for none. */
function bracketBefore(codes: Uint16Array, at: number): number {
  for (let open = at - 1; open >= Math.max(0, at - LONGEST_BRACKET); open -= 1) if (codes[open] === OPEN) return open;
  return -1;
}
