/** What stands around and across a name's edges: words that begin inside it, verbs and marks beside it. */
import type { Names } from '../gazetteer/gazetteer.ts';
import { BIT, BITS } from '../text/surface-bits.ts';
import { CHARACTER, codeOf, codesOf, isOf } from './characters.ts';
import { isCommon, type Lexicon, WORD } from './lexicon.ts';
import { areGiven, foreignRun, isLearned, type NameEvidence } from './name-evidence.ts';
import { isWordAt } from './occurrences.ts';

export function scoreRight(lexicon: Lexicon, { names }: NameEvidence, start: number, end: number): number {
  const { codes, gaps, after, starting } = lexicon;
  const isWord = !isOf(codes[end], CHARACTER.incomplete) || !isOf(codes[end + 1], CHARACTER.mark | CHARACTER.blockEnd);
  const follows = isWord ? (after[end] ?? 0) : 0;
  const isOver = isCrossed(lexicon, start, end, follows) || isCut(lexicon, names, end, follows);
  const crossing = isOver ? -2 : 0;
  if (gaps[end] || !isOf(codes[end], CHARACTER.han)) return 2 + crossing;
  if (follows) return (follows > 1 ? 2.2 : 1.2) + crossing;
  if (isWithheld(codes, names, end)) return 1.2 + crossing;
  // 在书记陈连丰|家,
  if (codes[end] === HOME && isOf(codes[end + 1], CHARACTER.mark)) return 1.2 + crossing;
  const bits = starting[end] ?? 0;
  if (bits & BITS.titles) return 0.4 + crossing;
  return (bits & WORD.body ? 0.3 : isCommon(lexicon, end) ? -0.4 : -1.2) + crossing;
}

/** 葛某|卷走 */
function isWithheld(codes: Uint16Array, names: Names, end: number): boolean {
  return codes[end - 1] === SOMEONE && codes[end] !== SOMEONE && !names.isGivenCommon(codes[end] ?? 0);
}

// 高强|确认, 张东|予以: a usual character of given names stays with the name where a verb stands right behind it.
function isCut(lexicon: Lexicon, names: Names, end: number, follows: number): boolean {
  if (!isCommon(lexicon, end - 1)) return false;
  const last = lexicon.codes[end - 1] ?? 0;
  // 王晓平|面对, 努尔买买提|到会
  if (names.isGivenCommon(last)) return follows === 0 && !isCommon(lexicon, end);
  return !(follows > 1 && isOf(last, CHARACTER.foreign));
}

export function scoreLeft(lexicon: Lexicon, start: number): number {
  const { codes, gaps, before, ending } = lexicon;
  if (gaps[start] || !isOf(codes[start - 1], CHARACTER.han)) return 2;
  const bits = ending[start] ?? 0;
  const word = before[start] ?? 0;
  if (bits & (WORD.body | BITS.titles) || word > 1) return 1.5;
  const score = bits & (BITS.anyPlace | BITS.anyOrganisation) ? 1.5 : word ? 1 : -1.5;
  // 局办|公室吴, 为何|派
  return isCommon(lexicon, start - 1) ? score - 2 : score;
}

/** 讲|党课, 到|怀集: an unusual surname that is a word, before a word or a place. */
export function scoreEdges(lexicon: Lexicon, evidence: NameEvidence, start: number, end: number): number {
  if (isLearned(evidence, start, end)) return 0;
  // 简 明: white space after the first character shows a name of two.
  if (lexicon.gaps[start + 1]) return end - start === 2 ? 4 : -0.3;
  if (holdsTitle(lexicon, start, end) || isVillageOrDate(lexicon, start, end)) return -5;
  if (isWord(lexicon, start, end)) return -7;
  if (holdsWord(lexicon, start, end)) return -4;
  if (isPhrase(lexicon, start)) return -4;
  if (isInsideWord(lexicon, start, end)) return -4;
  if (isFollowed(lexicon, evidence, start, end) || isTaken(lexicon, evidence, start, end)) return -4;
  return scoreEnd(lexicon, evidence, start, end) + scoreUnusual(lexicon, evidence, start, end);
}

// 石家庄|换; 施毅|陆军大校: behind a surname of one character and a given name a word.
function isFollowed(lexicon: Lexicon, { names }: NameEvidence, start: number, end: number): boolean {
  const { codes } = lexicon;
  if (end - start !== 4) return false;
  if (isPlace(lexicon, start, end - 1)) return true;
  if (!isCommon(lexicon, end - 2) || foreignRun(codes, start, 4) === 4) return false;
  return names.compound(codes[start] ?? 0, codes[start + 1] ?? 0) === undefined;
}

/** 李春和|说, 侯耀其|说: no verb of speech follows these words, they end the name. */
export function isBeforeSpeech(codes: Uint16Array, end: number): boolean {
  return BEFORE_OTHERS.includes(codes[end - 1] ?? 0) && isWordAt(codes, SPEECH, end);
}

const BEFORE_OTHERS = codesOf('为其于有以而和与任');
/** Verbs of speech that stand before a mark; 说 and 告诉 go on. */
export const SAYING = ['介绍', '表示', '指出', '强调', '透露', '认为', '坦言'];
const SPEECH = [...SAYING, '说', '告诉'];

/** 余松|边听边记, 康宁|和民警, 陈良纲|刚参加: what stands behind the name begins with its last character. */
function isTaken(lexicon: Lexicon, { names }: NameEvidence, start: number, end: number): boolean {
  const { after, codes } = lexicon;
  const last = codes[end - 1];
  if (last === WHILE) return codes[end + 1] === WHILE || codes[end + 2] === WHILE;
  if (last === AND) return end - start > 2 && isJoined(lexicon, end);
  if (last !== JUST || end - start !== 4 || (after[end] ?? 0) === 0) return false;
  return names.compound(codes[start] ?? 0, codes[start + 1] ?? 0) === undefined;
}

/** 胡伟和|相关负责人, 王铁和|5位村民, 王铁和|上海财经大学校长: behind 和 stand others. */
function isJoined({ codes, starting }: Lexicon, end: number): boolean {
  if (isOf(codes[end], CHARACTER.letter) || ((starting[end] ?? 0) & BIT.firmPlace) !== 0) return true;
  return isWordAt(codes, FOLK, end);
}

const COMPANIES = ['一行', '同志', '等'];

function scoreEnd({ codes, after }: Lexicon, { names }: NameEvidence, start: number, end: number): number {
  const last = codes[end - 1] ?? 0;
  if (end - start < 3 || !isOf(last, CHARACTER.looseEnd)) return 0;
  if (isOf(last, CHARACTER.incomplete) && isOf(codes[end], CHARACTER.mark | CHARACTER.blockEnd)) return 0;
  if (isBeforeSpeech(codes, end)) return 0;
  // 阿扎提|和同学们, but 苏和|说
  const isJoint = last === AND && isOf(codes[end], CHARACTER.ideograph) && (after[end] ?? 0) < 2;
  if (foreignRun(codes, start, end - start) === end - start) return isJoint && end - start > 3 ? -2 : 0;
  // 缑民会|一行: no verb stands before these.
  if (isWordAt(codes, COMPANIES, end)) return 0;
  // 傅全有|主持, 游匡正|说: a usual character of given names with a verb right after it belongs to the name.
  const least = last === UPRIGHT ? 0 : 1;
  return names.isGivenCommon(last) && (after[end] ?? 0) > least ? 0 : -1.5;
}

function scoreUnusual(lexicon: Lexicon, { names }: NameEvidence, start: number, end: number): number {
  const { codes, starting } = lexicon;
  const surname = names.surname(codes[start] ?? 0);
  if (!surname || !(surname.isWord || surname.class === 'rare')) return 0;
  const isFunction = ((starting[start] ?? 0) & WORD.single) !== 0;
  const hasGiven = end - start === 3 && areGiven(names, codes, start + 1, end);
  // 应|具备: a function word before a word, and those two characters are no given name.
  if (isFunction && !hasGiven && end - start === 3 && isCommon(lexicon, start + 1)) return -2.5;
  if (surname.class === 'common') return 0;
  // 连续|工作
  if (surname.wordWith(codes[start + 1] ?? 0) && isCommon(lexicon, start)) return -2;
  // 副区长|可晓林, but 又|回复: two usual characters that make no word.
  if (isFunction) return hasGiven && !isCommon(lexicon, start + 1) ? -0.9 : -1.5;
  return isPlace(lexicon, start + 1, end) ? -1.5 : 0;
}

function isPlace({ hits, rowAt, starting }: Lexicon, start: number, end: number): boolean {
  if (((starting[start] ?? 0) & BIT.firmPlace) === 0) return false;
  const last = rowAt[start + 1] ?? 0;
  for (let row = rowAt[start] ?? 0; row < last; row += 1)
    if ((hits.ends[row] ?? 0) >= end && (hits.bits[row] ?? 0) & BIT.firmPlace) return true;
  return false;
}

// 于日前, 高度重视: a word or phrase of the context from the name's first character on; 曾经|有: one that stands before posts.
function isWord({ context, after, before }: Lexicon, start: number, end: number): boolean {
  const longest = context[start] ?? 0;
  if (end - start === 3 && before[start + 2] === 2) return true;
  return longest > end - start || (longest === end - start && after[start] === longest);
}

// 党|组织, 热依汗古丽|参加: a word of the context inside the name.
function holdsWord({ least }: Lexicon, start: number, end: number): boolean {
  for (let at = start + 1; at < end - 1; at += 1) {
    const length = least[at] ?? 0;
    if (length > 0 && length <= end - at) return true;
  }
  return false;
}

// 于|日前, 向|记者, 曾|多次: a function word that is a surname too, before a word.
function isPhrase({ starting }: Lexicon, start: number): boolean {
  return ((starting[start] ?? 0) & WORD.single) !== 0 && ((starting[start + 1] ?? 0) & WORD.phrase) !== 0;
}

/** 石沛镇|白庙村担任: a village; 7|月生, 二|〇二三年: a date. */
function isVillageOrDate({ codes, ending }: Lexicon, start: number, end: number): boolean {
  if (end - start === 3 && codes[end - 1] === VILLAGE && (ending[start] ?? 0) & BIT.place) return true;
  // 于三月
  if (codes[end - 1] === MONTH && isOf(codes[end - 2], CHARACTER.noSurname)) return true;
  // 程程|二〇二三年
  if (codes[end] === ZERO && isOf(codes[end - 1], CHARACTER.noSurname)) return true;
  return isOf(codes[start - 1], CHARACTER.letter) && DATES.includes(codes[start] ?? 0);
}

const VILLAGE = codeOf('村');
const DATES = codesOf('年月日号');
const ZERO = codeOf('〇');
const MONTH = codeOf('月');
const HOME = codeOf('家');
/** Stands for what a paper withholds of a name. */
export const SOMEONE = codeOf('某');
const DISTRICT = codeOf('区');
/** Ends names far more often than it stands before a verb of one character. */
const UPRIGHT = codeOf('正');
const JUST = codeOf('刚');
const WHILE = codeOf('边');
const AND = codeOf('和');
/** Callings that no head has, and what else stands for others: a name is joined to them. */
export const FOLK =
  '夫人 民警 辅警 同事 相关 有关 其他 部分 几 全体 随行 当地 群众 村民 居民 企业 单位 部门 干部 班子 工作人员'.split(
    ' ',
  );

// 了|解驻村: the name's first character is the last of a word; but 市委书记|者丽云 begins where a title ends.
function isInsideWord(lexicon: Lexicon, start: number, end: number): boolean {
  const { codes, wordBefore, ending } = lexicon;
  if ((ending[start] ?? 0) & (BITS.titles | BITS.anyOrganisation)) return false;
  // 市中区|从老民警里: the district's last character is a surname too.
  if (codes[start] === DISTRICT && (ending[start + 1] ?? 0) & BIT.place) return true;
  for (let at = start + 1; at < end; at += 1) if (at - (wordBefore[at] ?? 0) < start) return true;
  return endsPlace(lexicon, start);
}

/** 石家|庄换书记了: a place of three characters or more ends with the name's first. */
function endsPlace({ ending, endRowAt, hits, rowsByEnd }: Lexicon, start: number): boolean {
  if (((ending[start + 1] ?? 0) & BIT.firmPlace) === 0) return false;
  const last = endRowAt[start + 2] ?? 0;
  for (let index = endRowAt[start + 1] ?? 0; index < last; index += 1) {
    const row = rowsByEnd[index] ?? 0;
    if ((hits.bits[row] ?? 0) & BIT.firmPlace && (hits.starts[row] ?? 0) < start - 1) return true;
  }
  return false;
}

// 任|组长: a title never stands inside a name, unless it is a given name (林文书, 王保安).
function holdsTitle({ codes, starting }: Lexicon, start: number, end: number): boolean {
  if (end - start === 3 && isWordAt(codes, GIVEN_TITLES, start + 1)) return false;
  for (let at = start + 1; at < end; at += 1) if ((starting[at] ?? 0) & BITS.titles) return true;
  return false;
}

const GIVEN_TITLES = ['文书', '保安'];

// 任雨|解读, 裴东|提要求: a word that begins inside the name and ends beyond it, and not before the word that follows the
// name, speaks for the shorter name; 刘光强|调研: where two words overlap, the longer name is the likelier.
function isCrossed({ context }: Lexicon, start: number, end: number, follows: number): boolean {
  const least = end + Math.max(follows, 1);
  for (let at = start + 2; at < end; at += 1) if (at + (context[at] ?? 0) >= least) return true;
  return false;
}
