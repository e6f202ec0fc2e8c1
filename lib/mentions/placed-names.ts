/** Names that look like none, and are read for where they stand: in a list, between a post and a mark, behind a delegate's calling. */
import type { Names } from '../gazetteer/gazetteer.ts';
import { BIT, BITS } from '../text/surface-bits.ts';
import { CHARACTER, codesOf, isOf } from './characters.ts';
import type { Grammar, PostPhrase } from './grammar.ts';
import { isCommon, type Lexicon, WORD } from './lexicon.ts';
import { foreignRun, isLearned, type NameEvidence, type NameReading } from './name-evidence.ts';
import { nameTo } from './names.ts';
import { isWordAt } from './occurrences.ts';

const [STOP, ETC] = codesOf('、等');
/** What stands before an item of a list. */
export const LIST_MARKS = codesOf('、:\n');

/** What stands there by its place alone. */
export function tokenOf({ text }: Lexicon, start: number, end: number): NameReading {
  return { start, end, name: text.slice(start, end), score: 3 };
}

/** Delegates are told with their calling. */
const DELEGATE = /(?:人大代表|党代表|政协委员|劳动模范|劳模)$/;
const LONGEST_CALLING = 12;
/** They end callings. */
const CALLINGS = codesOf('员工师人户长');

/** 县人大代表|、银匠|麻茂庭|说: between a delegate's post and a verb the name stands last, behind a calling no table need hold. */
export function nameBehindCalling(
  grammar: Grammar,
  evidence: NameEvidence,
  post: PostPhrase,
  mark: number,
): NameReading | undefined {
  const { after, codes, starting, text } = grammar;
  if (codes[mark] !== STOP || !DELEGATE.test(text.slice(post.start, post.end))) return undefined;
  for (let at = mark + 1; at < mark + LONGEST_CALLING && isOf(codes[at], CHARACTER.ideograph); at += 1) {
    // 、县政协特邀文史研究员: another body begins another group.
    if ((starting[at] ?? 0) & BITS.organisations) return undefined;
    const name = (after[at + 1] ?? 0) > 0 ? nameTo(grammar, evidence, at + 1, 1.5) : undefined;
    if (name && name.start > mark + 2 && !CALLINGS.includes(codes[name.end - 1] ?? 0)) return name;
  }
  return undefined;
}

/** What ends so names persons by their part, places, roads and bodies. */
export const NO_NAME_ENDS = codesOf('人村庄沟河湖路街镇乡办所站股科线局委会厂队组室区县市州渠者员');
/** Of bodies and groups, and of adverbs. */
const NO_LAST = codesOf('等办委方商岗员会局部站队所院校社团企生长同程');
export const NO_FIRST = codesOf('应于一全时');
const ATTENDED = ['参加', '出席', '陪同', '列席', '参会'] as const;

/** 、|从容|参加: at the end of a list of names stands one more, word or not. */
export function lastToken(grammar: Grammar, { names }: NameEvidence, start: number): NameReading | undefined {
  const { codes } = grammar;
  const end = [start + 2, start + 3].find((at) => isWordAt(codes, ATTENDED, at));
  if (end === undefined || !names.surname(codes[start] ?? 0)) return undefined;
  if (NO_FIRST.includes(codes[start] ?? 0) || NO_LAST.includes(codes[end - 1] ?? 0)) return undefined;
  const isPlain = endOfRun(grammar, start, end) === end && !holdsSolid(grammar, start, end);
  return isPlain ? tokenOf(grammar, start, end) : undefined;
}

/** 、|帅建军|、, 、|陈曾敏|、: what stands between two marks of a list of names and may be one. */
export function tokenBefore(lexicon: Lexicon, { names }: NameEvidence, end: number): NameReading | undefined {
  const start = [end - 2, end - 3].find((at) => LIST_MARKS.includes(lexicon.codes[at - 1] ?? 0));
  return start !== undefined && mayBeName(lexicon, names, start, end) ? tokenOf(lexicon, start, end) : undefined;
}

/** Two or three characters with a surname, words or not, that hold no place, body or title. */
export function mayBeName(lexicon: Lexicon, names: Names, start: number, end: number): boolean {
  const { codes, context, starting } = lexicon;
  // 民政, 方案组, 曾任: frequent words and those of the context.
  if ((context[start] ?? 0) > 1 || isCommon(lexicon, start)) return false;
  if (end - start > 3 || endOfRun(lexicon, start, end) < end || holdsSolid(lexicon, start, end)) return false;
  const surname = names.surname(codes[start] ?? 0) ?? names.compound(codes[start] ?? 0, codes[start + 1] ?? 0);
  // 、曾经有政协委员
  if (!surname || surname.wordWith(codes[start + 1] ?? 0) === 'action') return false;
  return ((starting[start] ?? 0) & BIT.firmPlace) === 0 && !NO_LAST.includes(codes[end - 1] ?? 0);
}

/** 海关关长达木希拉图、, 旗长那日松、: three to seven characters of such names between a sure post and a mark. */
export function foreignToken(grammar: Grammar, start: number): NameReading | undefined {
  const { after, codes } = grammar;
  let end = start;
  while (isOf(codes[end], CHARACTER.foreignTail)) end += 1;
  if (!isOf(codes[end], CHARACTER.mark)) return foreignBeforeVerb(grammar, start, end);
  const least = isOf(codes[start], CHARACTER.foreign) && !isGoing(grammar, start) ? 3 : 4;
  if (end - start < least || end - start > 7) return undefined;
  const holdsVerb = after.subarray(start, end).some((length) => length > 1);
  return holdsVerb || holdsSolid(grammar, start, end) ? undefined : tokenOf(grammar, start, end);
}

/** 旗长阿拉坦其其格|先后深入: five characters or more before a verb of two. */
function foreignBeforeVerb(grammar: Grammar, start: number, most: number): NameReading | undefined {
  const { after, codes } = grammar;
  let end = start + 5;
  while (end <= most && (after[end] ?? 0) < 2) end += 1;
  const isForeign = end <= most && foreignRun(codes, start, 2) === 2 && !holdsSolid(grammar, start, end);
  return isForeign ? tokenOf(grammar, start, end) : undefined;
}

/** 谢夫乔|维奇举行: a name of three whose run of such characters goes on, up to a mark or a verb, is the beginning of a longer one. */
export function wholeForeign(grammar: Grammar, evidence: NameEvidence, name: NameReading): NameReading {
  const { after, codes, gaps } = grammar;
  let end = name.start + 1;
  while (isOf(codes[end], CHARACTER.transliterated) && !gaps[end]) end += 1;
  // 马西莫|夫: so end names of the west.
  const isWestern = WESTERN_ENDS.includes(codes[end - 1] ?? 0) && !NO_NEXT.includes(codes[end] ?? 0);
  const isLong = end - name.start > LONGEST_TOKEN || isWestern;
  const isLonger = isLong && end > name.end && !isLearned(evidence, name.start, name.end);
  if (!isLonger || holdsSolid(grammar, name.end, end) || after.subarray(name.end, end).some((length) => length > 0))
    return name;
  const isEnd = !isOf(codes[end], CHARACTER.han) || (after[end] ?? 0) > 1;
  return isEnd || isWestern ? tokenOf(grammar, name.start, end) : name;
}

// 县委书记来|西安, 来本地
function isGoing({ starting }: Grammar, start: number): boolean {
  return ((starting[start] ?? 0) & WORD.single) !== 0 || ((starting[start + 1] ?? 0) & BITS.anyPlace) !== 0;
}

const LONGEST_TOKEN = 4;
const WESTERN_ENDS = codesOf('夫奇斯');
/** 夫人, 奇怪 */
const NO_NEXT = codesOf('人怪');

/** In a list, two to four characters between two marks are a name even where they look like none (、蓝天立志、, 、瓦标龙等。). */
export function enclosedToken(grammar: Grammar, start: number): NameReading | undefined {
  const { codes } = grammar;
  const mark = endOfRun(grammar, start, start + LONGEST_TOKEN + 1);
  const isAndMore = codes[mark - 1] === ETC;
  const end = isAndMore ? mark - 1 : mark;
  const isLong = end - start > (isAndMore ? LONGEST_TOKEN - 1 : LONGEST_TOKEN);
  if (end - start < 2 || isLong || !isOf(codes[mark], CHARACTER.mark)) return undefined;
  return holdsSolid(grammar, start, end) || endsInVerb(grammar, start, end) ? undefined : tokenOf(grammar, start, end);
}

export function endOfRun({ codes }: Lexicon, start: number, most: number): number {
  let end = start;
  while (end < most && isOf(codes[end], CHARACTER.ideograph)) end += 1;
  return end;
}

export function holdsSolid({ starting }: Lexicon, start: number, end: number): boolean {
  return starting.subarray(start, end).some((bits) => (bits & WORD.solid) !== 0);
}

/** Whether all of it is a word that follows names, or its last two characters or more are. */
function endsInVerb({ after, hits, rowAt }: Grammar, start: number, end: number): boolean {
  for (let at = start + 2; at < end - 1; at += 1) if (after[at] === end - at) return true;
  const last = rowAt[start + 1] ?? 0;
  for (let row = rowAt[start] ?? 0; row < last; row += 1)
    if (hits.ends[row] === end && (hits.bits[row] ?? 0) & BIT.after) return true;
  return false;
}
