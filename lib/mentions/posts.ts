/** Posts: a title and all that stands before it of place, organisation and rank, found by reading leftward from the title. */
import type { OrganisationClass, TitleClass } from '../gazetteer/kinds.ts';
import type { Lexicon, OrganisationHit, PlaceHit, TitleHit } from './lexicon.ts';

export interface PostPhrase {
  start: number;
  end: number;
  titleStart: number;
  titleClass: TitleClass;
  /** Classes of the organisations named in the phrase, from the right. */
  organisations: OrganisationClass[];
  /** An organisation or place that stands before the name instead: 区委曾书记. */
  before?: { start: number; end: number };
}

interface Step {
  start: number;
  class?: OrganisationClass;
}

type Suffix = Pick<OrganisationHit, 'start' | 'class'>;

const MODIFIERS = [
  '原',
  '前',
  '代',
  '代理',
  '常务',
  '第一',
  '专职',
  '副',
  '执行',
  '首席',
  '名誉',
  '候任',
  '时任',
  '党委',
  '党组',
  '党支部',
  '党总支',
  '党工委',
  '机关',
  '总',
  '专职副',
  '正',
  '兼',
  '兼职',
  '挂职',
  '轮值',
  '驻会',
  '特约',
  '特邀',
  '资深',
  '高级',
  '著名',
  '青年',
  '知名',
  '退休',
  '老',
  '离休',
  '新任',
  '拟任',
  '下派',
  '上校',
  '大校',
  '中校',
  '少校',
  '上尉',
] as const;
// 县环保局长, 春登村党支部书记: the last character of the office or the village is the title's first.
const MERGED = /^(?:[局厅署]长|村|社区|嘎查)/;
// 月带着县农业农村局: a particle shows a clause, not a name.
const PARTICLE = /[着了过给把被]/;
const LONGEST_NAME = 16;

/** The longest title that starts here, if any. */
export function titleAt(lexicon: Lexicon, position: number): TitleHit | undefined {
  let best: TitleHit | undefined;
  for (const hit of lexicon.startingAt(position)) if (hit.kind === 'title' && hit.end > (best?.end ?? 0)) best = hit;
  // 林长制 is a mechanism, not the 林长; 县长期 and 地区长治久安 hold no 县长 and no 区长.
  if (best && lexicon.view.text.charAt(best.end) === '制') return undefined;
  return best && isLong(lexicon.view.text, best) ? undefined : best;
}

// Words that begin with 长 and are no name after it; 江, 安, 白, 沙 and the like are surnames too and are told apart by what follows.
const LONG_WORDS =
  /^长(?:期|治久安|效|远|足|城|征|三角|廊|者|年|假|途|度|大|势|春|河|胜|青|岭|丰|平路|乐坊|宁社区|兴岛|荣集团|虹公司|庆油田|林乡|流水|桥|龙|跑|久|存|辈|处|短|卷|街|跋|江(?!.{0,2}(?:[,。、]|主持|出席|表示|说|指出|强调))|沙|安(?=街|汽|区)|白山|寿|兴|葛|子|老|相|期以来)/;

function isLong(text: string, { start, end }: { start: number; end: number }): boolean {
  if (text.charAt(end - 1) !== '长') return false;
  const isGeneric = /[我全该本各两跨]/.test(text.charAt(start - 1));
  return (
    LONG_WORDS.test(text.slice(end - 1, end + 9)) || (isGeneric && /[江沙安春白城远平宁兴乐]/.test(text.charAt(end)))
  );
}

/**
 * Reads the phrase of a title leftward, not beyond `floor`. Every step is a known constituent; a name that the
 * gazetteer does not hold counts only between a boundary or a place and an ending such as 局 or 村.
 */
export function readPost(lexicon: Lexicon, title: TitleHit, floor: number): PostPhrase {
  const reached = new Map<number, OrganisationClass[]>([[title.start, []]]);
  let start = title.start;
  for (let at = title.start; at > floor; at -= 1) {
    const classes = reached.get(at);
    if (!classes) continue;
    start = at;
    if (lexicon.view.text.charAt(at - 1) === '驻' && !reached.has(at - 1)) reached.set(at - 1, classes);
    for (const step of stepsTo(lexicon, at, floor)) {
      const next = step.class ? [...classes, step.class] : classes;
      if (!reached.has(step.start)) reached.set(step.start, next);
    }
  }
  for (const at of reached.keys()) if (at >= floor) start = Math.min(start, at);
  while (start < title.start && /[()]/.test(lexicon.view.text.charAt(start))) start += 1;
  const organisations = reached.get(start) ?? reached.get(start + 1) ?? [];
  return {
    start,
    end: title.end,
    titleStart: title.start,
    titleClass: title.class,
    organisations: [
      ...organisations,
      ...(beginsWithPlace(lexicon, start, title.start) ? (['place'] as const) : []),
      ...(namesOther(lexicon, start, title.start) ? (['other'] as const) : []),
    ],
  };
}

/** 县|文物保护所: a new name may have swallowed the place or level that it begins with. */
function beginsWithPlace(lexicon: Lexicon, start: number, end: number): boolean {
  return lexicon
    .startingAt(start)
    .some((hit) => hit.end <= end && (hit.kind === 'place' || (hit.kind === 'organisation' && hit.class === 'level')));
}

/** A school, firm or foreign state anywhere in the phrase, unless the word is part of a longer name of an organ (科技 in 科技局). */
function namesOther(lexicon: Lexicon, start: number, end: number): boolean {
  const others: OrganisationHit[] = [];
  const covers: { start: number; end: number }[] = [];
  for (let at = start; at < end; at += 1)
    for (const hit of lexicon.startingAt(at)) {
      if (hit.end > end || (hit.kind !== 'organisation' && hit.kind !== 'place')) continue;
      if (hit.kind === 'organisation' && hit.class === 'other') others.push(hit);
      else covers.push(hit);
    }
  // 合乐寺村 is a village, whatever its name holds.
  const isVillage = (hit: OrganisationHit) => /^(?:[村镇乡县区街]|社区)/.test(lexicon.view.text.slice(hit.end));
  return others.some(
    (hit) => !isVillage(hit) && !covers.some((cover) => cover.start <= hit.start && cover.end >= hit.end),
  );
}

function stepsTo(lexicon: Lexicon, at: number, floor: number): Step[] {
  const steps: Step[] = [];
  for (const hit of lexicon.endingAt(at)) {
    if (hit.start < floor) continue;
    if (hit.kind === 'place') {
      if (!isCut(lexicon, hit)) steps.push({ start: hit.start, class: 'place' });
      continue;
    }
    if (hit.kind === 'organisation' && !hit.isSuffix) steps.push({ start: hit.start, class: hit.class });
    else if (hit.kind === 'organisation') steps.push(...openNames(lexicon, hit, floor));
  }
  for (const word of MODIFIERS)
    if (at - word.length >= floor && lexicon.view.text.startsWith(word, at - word.length))
      steps.push({ start: at - word.length });
  if (MERGED.test(lexicon.view.text.slice(at, at + 2))) steps.push(...mergedNames(lexicon, at, floor));
  const bracket = bracketBefore(lexicon.view.text, at);
  if (bracket >= floor) steps.push({ start: bracket });
  return steps.sort((a, b) => b.start - a.start);
}

/** Names that end with the title's first character; one that holds that character already is two (商务局|曲局长). */
function mergedNames(lexicon: Lexicon, at: number, floor: number): Step[] {
  const { text } = lexicon.view;
  return openNames(lexicon, { start: at, class: 'government' }, floor).filter(
    ({ start }) => text.charAt(at) === '村' || (at - start > 1 && !text.slice(start, at).includes(text.charAt(at))),
  );
}

// 担|任县: a place that begins inside a word is none; 他和村党支部书记 does not name 和村.
function isCut(lexicon: Lexicon, { start, end, isShort }: PlaceHit): boolean {
  if (isShort && lexicon.view.text.charAt(start) === '和') return true;
  return lexicon
    .endingAt(start + 1)
    .some((hit) => hit.kind === 'context' && hit.start < start && hit.end < end && hit.end - hit.start > 1);
}

/** Names ending in a suffix: from a boundary, or from where a known place or organisation ends. */
function openNames(lexicon: Lexicon, suffix: Suffix, floor: number): Step[] {
  const boundary = Math.max(floor, lexicon.boundaryBefore(suffix.start));
  const steps: Step[] = [];
  const first = Math.max(floor, lexicon.markBefore(suffix.start), suffix.start - LONGEST_NAME);
  for (let start = first; start <= suffix.start; start += 1) {
    const length = suffix.start - start;
    if (length < 1 && !endsPlace(lexicon, start)) continue;
    if (
      start === boundary
        ? length >= 1 && !PARTICLE.test(lexicon.view.text.slice(start, suffix.start))
        : endsConstituent(lexicon, start) && isWhole(lexicon, start, suffix.start)
    )
      steps.push({ start, class: suffix.class });
  }
  return steps;
}

/** No boundary inside, but for 和 and 与 between two words of one name (环境运输和城市管理局). */
function isWhole(lexicon: Lexicon, start: number, end: number): boolean {
  for (let at = lexicon.boundaryBefore(end); at > start; at = lexicon.boundaryBefore(at - 1)) {
    if (!/[和与]/.test(lexicon.view.text.charAt(at - 1))) return false;
    const closes = lexicon.endingAt(at - 1).some((hit) => hit.kind === 'title' || hit.kind === 'organisation');
    if (closes) return false;
  }
  return true;
}

function endsPlace(lexicon: Lexicon, at: number): boolean {
  return lexicon
    .endingAt(at)
    .some((hit) => hit.kind === 'place' || (hit.kind === 'organisation' && hit.class === 'place'));
}

function endsConstituent(lexicon: Lexicon, at: number): boolean {
  return lexicon
    .endingAt(at)
    .some((hit) => hit.kind === 'place' || (hit.kind === 'organisation' && (!hit.isSuffix || hit.class === 'place')));
}

/** Where a bracket that closes at `at` opens: 党(工)委, 组织部(老干部局). −1 for none. */
function bracketBefore(text: string, at: number): number {
  if (text.charAt(at - 1) !== ')') return -1;
  const open = text.lastIndexOf('(', at - 1);
  return open >= 0 && at - open <= 14 ? open : -1;
}
