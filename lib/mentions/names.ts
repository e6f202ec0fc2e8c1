/** Names: how well a run of characters reads as one, from its surname, its characters, what stands beside it and the rest of the article. */
import type { Names, Surname } from '../gazetteer/gazetteer.ts';
import { CHARACTER, codeOf, codesOf, isOf } from './characters.ts';
import { dottedNameAt, dottedNameTo } from './dotted-names.ts';
import { keep, keptAt } from './kept.ts';
import { type Lexicon, WORD } from './lexicon.ts';
import { isBeforeSpeech, SOMEONE, scoreEdges, scoreLeft, scoreRight } from './name-edges.ts';
import { areGiven, foreignRun, isLearned, type NameEvidence, type NameReading } from './name-evidence.ts';
import { countAt, standsAt } from './occurrences.ts';

const CLASS_SCORE = { common: 2, known: 1.4, rare: 0.4 } as const;
const WORD_SCORE = { common: 0, known: -0.5, rare: -1.5 } as const;
const PRIOR = { single: [0, 0, 0, 0.6, -2.5], compound: [0, 0, -9, 0.4, 0.6] } as const;
/** More than what stands beside a name, and its repetition, can add to it: what is further below is not looked at. */
const MOST_BESIDE = 4.5;
const MOST_LEFT = 2.6;

/** The best name that starts at a position, or undefined. `least` is the score it must reach. */
export function nameFrom(
  lexicon: Lexicon,
  evidence: NameEvidence,
  start: number,
  least: number,
): NameReading | undefined {
  const known = keptAt(evidence.readings, start);
  const marks = evidence.learned[start] ?? 0;
  const isSame = known?.least === least && known.marks === marks;
  if (isSame) return known.reading;
  const reading = readFrom(lexicon, evidence, start, least);
  keep(evidence.readings, start, { least, marks, reading });
  return reading;
}

function readFrom(lexicon: Lexicon, evidence: NameEvidence, start: number, least: number): NameReading | undefined {
  const { codes, gaps, text } = lexicon;
  if (!isOf(codes[start], CHARACTER.han)) return undefined;
  const dotted = dottedNameAt(lexicon, start);
  if (dotted > 0) return { start, end: dotted, name: text.slice(start, dotted), score: 5 };
  let best = least;
  let bestEnd = 0;
  const longest = start + (foreignRun(codes, start, 4) === 4 ? 8 : 4);
  for (let end = start + 2; end <= longest && isOf(codes[end - 1], CHARACTER.han); end += 1) {
    const score = scoreFrom(lexicon, evidence, start, end, best);
    if (score > best) {
      best = score;
      bestEnd = end;
    }
    // White space after the second character of three or more usually ends the name; after the first it is 冯 艳.
    if (gaps[end] && !isBroken(lexicon, start, end)) break;
  }
  return bestEnd > 0 ? { start, end: bestEnd, name: text.slice(start, bestEnd), score: best } : undefined;
}

/** 李现 富说: white space inside a name, where a verb stands behind its last character and none before it. */
function isBroken({ after, codes, starting }: Lexicon, start: number, end: number): boolean {
  if (end - start !== 2 || !isOf(codes[end], CHARACTER.han) || (after[end] ?? 0) > 0) return false;
  return (after[end + 1] ?? 0) > 0 && ((starting[end] ?? 0) & ~WORD.single) === 0;
}

/** The whole score, or one that does not exceed `best`. */
function scoreFrom(lexicon: Lexicon, evidence: NameEvidence, start: number, end: number, best: number): number {
  const own = scoreName(lexicon, evidence, start, end);
  if (own + MOST_EDGE + MOST_BESIDE <= best) return best;
  const inner = own + scoreEdges(lexicon, evidence, start, end);
  if (inner + MOST_BESIDE <= best) return best;
  return inner + scoreRight(lexicon, evidence, start, end) + scoreRepeats(lexicon, own, start, end);
}

/** What white space inside a name can add. */
const MOST_EDGE = 4;

/** The best name that ends at a position (赵宝瑞|书记), or undefined. */
export function nameTo(lexicon: Lexicon, evidence: NameEvidence, end: number, least: number): NameReading | undefined {
  const dotted = dottedNameTo(lexicon, end);
  if (dotted >= 0) return { start: dotted, end, name: lexicon.text.slice(dotted, end), score: 5 };
  // 向|老政委, 曾华|当局长
  if (NO_END.includes(lexicon.codes[end - 1] ?? 0)) return undefined;
  let best = least;
  let bestStart = 0;
  const first = firstHan(lexicon, end);
  for (let start = first; start <= end - 2; start += 1) {
    const own = scoreName(lexicon, evidence, start, end);
    if (own + MOST_EDGE + MOST_LEFT <= best) continue;
    const inner = own + scoreEdges(lexicon, evidence, start, end);
    if (inner + MOST_LEFT <= best) continue;
    const repeated = countAt(lexicon.occurrences, start, end - start) > 1 ? 0.5 : 0;
    const score = inner + scoreLeft(lexicon, start) + repeated + (isPhrasal(lexicon, evidence, start, end) ? -2.5 : 0);
    if (score > best) {
      best = score;
      bestStart = start;
    }
  }
  return bestStart > 0 ? { start: bestStart, end, name: lexicon.text.slice(bestStart, end), score: best } : undefined;
}

/** 任|驻日, 任|兵役: a word and characters that given names seldom hold. */
function isPhrasal({ codes }: Lexicon, evidence: NameEvidence, start: number, end: number): boolean {
  if (!evidence.names.surname(codes[start] ?? 0)?.isWord || isLearned(evidence, start, end)) return false;
  return !areGiven(evidence.names, codes, start + 1, end);
}

/** Where the run of up to four Han characters that ends here begins. */
function firstHan({ codes }: Lexicon, end: number): number {
  let start = end;
  while (start > end - 4 && isOf(codes[start - 1], CHARACTER.han)) start -= 1;
  return start;
}

/** Surname, given characters and length alone; about 4 for a usual name, below 0 for a word. */
export function scoreName({ codes }: Lexicon, evidence: NameEvidence, start: number, end: number): number {
  const length = end - start;
  const known = isLearned(evidence, start, end) ? 4 : 0;
  const run = foreignRun(codes, start, length);
  // 才让旦|周: their last character may be one of the wider set.
  const isForeign = run === length || (length === 4 && run === 3 && isOf(codes[end - 1], CHARACTER.foreignTail));
  if (length > 3 && isForeign) return 1 + 0.4 * length + known;
  if (length === 3 && isForeign && !evidence.names.surname(codes[start] ?? 0)) return 1.5 + known;
  const han = scoreHan(codes, evidence.names, start, end, known);
  return length === 3 && isForeign ? Math.max(1.5 + known, han) : han;
}

/** `known` is what it adds that the article knows the name. */
function scoreHan(codes: Uint16Array, names: Names, start: number, end: number, known: number): number {
  const length = end - start;
  const first = codes[start] ?? 0;
  if (known === 0 && isOf(first, CHARACTER.noSurname)) return -9;
  if (length === 2 && isFamiliar(codes, names, start)) return 0.8 + known;
  if (length > 2 && names.compound(first, codes[start + 1] ?? 0))
    return 2 + (PRIOR.compound[length] ?? -9) + scoreGiven(codes, names, start + 2, end) + known;
  const surname = names.surname(first);
  return (
    (surname ? scoreSingle(codes, names, surname, start, end) : scoreUnlisted(codes, names, start, length)) + known
  );
}

/** A surname of one character and what follows it. */
function scoreSingle(codes: Uint16Array, names: Names, surname: Surname, start: number, end: number): number {
  const length = end - start;
  const second = codes[start + 1] ?? 0;
  const given = scoreGiven(codes, names, start + 1, end) + scoreWord(codes, surname, names, start, length);
  // 金可可: a given name of one character twice is a name's alone.
  const isDoubled = length === 3 && second === codes[start + 2];
  // 藏一藏
  if (length === 3 && second === ONE && codes[start] === codes[start + 2]) return -9;
  // 林郑月娥: of four characters names with two surnames are the usual ones.
  const isPair = length === 4 && names.surname(second)?.class === 'common' && !names.isGivenCommon(second);
  // 仇祖|和在, 王大|为介绍; before a mark nothing is cut off.
  const isCutOff = length === 2 && names.isGivenInner(second) && isOf(codes[end], CHARACTER.ideograph);
  return (
    scoreSurname(surname) + (PRIOR.single[length] ?? -9) + given + (isDoubled || isPair ? 1 : 0) - (isCutOff ? 1 : 0)
  );
}

const [OLD, YOUNG] = codesOf('老小');
const ONE = codeOf('一');
const NO_END = codesOf('老当');

/** 老李, 小周: before a frequent surname that is no word. */
function isFamiliar(codes: Uint16Array, names: Names, start: number): boolean {
  if (codes[start] !== OLD && codes[start] !== YOUNG) return false;
  const surname = names.surname(codes[start + 1] ?? 0);
  return surname?.class === 'common' && !surname.isWord;
}

// No list of surnames is whole: two usual characters of given names after an unlisted one may be a name.
function scoreUnlisted(codes: Uint16Array, names: Names, start: number, length: number): number {
  if (foreignRun(codes, start, length) === length) return 0.3 * length;
  const isGiven =
    length === 3 &&
    names.isGivenCommon(codes[start + 1] ?? 0) &&
    names.isGivenCommon(codes[start + 2] ?? 0) &&
    !names.isCommonWord(codes[start + 1] ?? 0, codes[start + 2] ?? 0);
  return isGiven ? -0.6 : -3;
}

function scoreSurname(surname: Surname): number {
  return CLASS_SCORE[surname.class] + (surname.isWord ? WORD_SCORE[surname.class] : 0);
}

const THROUGH = codeOf('经');

function scoreGiven(codes: Uint16Array, names: Names, from: number, end: number): number {
  let score = 0;
  for (let at = from; at < end; at += 1) {
    const code = codes[at] ?? 0;
    // 何某成, 王某某: a name withheld. 其 and 为 end no name and stand inside many (孙其明, 高为民).
    if (code === SOMEONE || (at < end - 1 && isOf(code, CHARACTER.middle))) continue;
    if (at === end - 1 && isOf(code, CHARACTER.incomplete) && isEnclosed(codes, end)) continue;
    // 葛某|卷走: behind 某 stands 某 or a usual character, where no mark shows the end.
    const isOpen = codes[at - 1] === SOMEONE && isOf(codes[end], CHARACTER.ideograph);
    if (isOpen && (!names.isGivenCommon(code) || code === THROUGH)) score -= 4;
    score += names.isGivenNever(code) ? -6 : names.isGivenCommon(code) ? 0.6 : -0.2;
  }
  return score;
}

// 张为、, 郭大为一行 and 王大为介绍: here 为 cannot be the word.
function isEnclosed(codes: Uint16Array, end: number): boolean {
  if (isOf(codes[end], CHARACTER.mark | CHARACTER.blockEnd) || standsAt(codes, '一行', end)) return true;
  return isBeforeSpeech(codes, end);
}

/** For a name of two characters, for a longer one, and for a longer one of usual characters. */
const WORD_PENALTY = { action: [-4, -4, -1.2], thing: [-2.3, -2.4, -1], word: [-1.4, -1, -0.3] } as const;

// 高度, 任务, 方案: a surname and a character that make an ordinary word. A third character makes it less likely one.
function scoreWord(codes: Uint16Array, surname: Surname, names: Names, start: number, length: number): number {
  const second = codes[start + 1] ?? 0;
  const word = surname.wordWith(second);
  if (!word) return 0;
  if (length === 2) return WORD_PENALTY[word][0];
  const isUsual = names.isGivenCommon(second) && names.isGivenCommon(codes[start + 2] ?? 0);
  return WORD_PENALTY[word][isUsual ? 2 : 1];
}

/** How often the string stands in the article, `own` being its score by itself. */
function scoreRepeats({ codes, occurrences }: Lexicon, own: number, start: number, end: number): number {
  // A word that is no name does not become one by standing often.
  if (own < 1.5) return 0;
  const here = countAt(occurrences, start, end - start);
  if (here < 2) return 0;
  const longer = isOf(codes[end], CHARACTER.han) ? countAt(occurrences, start, end - start + 1) : 0;
  const shorter = end - start > 2 ? countAt(occurrences, start, end - start - 1) : 0;
  if (longer === here) return 0;
  return 0.8 + (longer < here ? 0.6 : 0) + (shorter === here ? 0.8 : 0);
}
