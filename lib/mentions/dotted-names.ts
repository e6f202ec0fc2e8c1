/** Names of other languages whose parts a middle dot joins: 阿布都·热合曼, read from their beginning or from their end. */
import { BITS } from '../text/surface-bits.ts';
import { CHARACTER, codesOf, isOf } from './characters.ts';
import type { Lexicon } from './lexicon.ts';

const LONGEST_PART = 8;
const MOST_PARTS = 4;
/** So many characters that no such name is known to have may end one between two marks (赛力禾提). */
const MOST_UNUSUAL = 3;
const JOINS = codesOf('同和与及');
const [OF, BASE, OF_SOUND] = codesOf('的基斯');

/** Whether such a dot stands in a name, or is the character given. */
export function hasDot(name: string): boolean {
  for (let at = 0; at < name.length; at += 1) if (isOf(name.charCodeAt(at), CHARACTER.dot)) return true;
  return false;
}

/** Where the name that begins here ends, 0 for none. Its last part ends before a word that follows names, or where its characters end. */
export function dottedNameAt(lexicon: Lexicon, start: number): number {
  let part = start;
  let end = endOfRun(lexicon, start);
  if (!isOf(lexicon.codes[end], CHARACTER.dot)) return 0;
  // 配音|的伊德瑞斯·艾尔巴
  if (lexicon.codes.subarray(start, end).includes(OF ?? 0)) return 0;
  // 习近平|致电保罗·卡加梅: a verb stands in no first part.
  for (let at = start + 2; at < end - 1; at += 1) if ((lexicon.after[at] ?? 0) > 1) return 0;
  for (let parts = 1; parts < MOST_PARTS && end > part && isOf(lexicon.codes[end], CHARACTER.dot); parts += 1) {
    part = end + 1;
    end = endOfRun(lexicon, part);
  }
  return part === start || end === part ? 0 : endOfPart(lexicon, part, end);
}

function endOfRun({ codes }: Lexicon, start: number): number {
  let end = start;
  while (end < start + LONGEST_PART && isOf(codes[end], CHARACTER.ideograph)) end += 1;
  return end;
}

function endOfPart(lexicon: Lexicon, start: number, whole: number): number {
  const { codes, after, word } = lexicon;
  for (let end = start + 2; end < whole; end += 1) {
    const isUsual = isOf(codes[end], CHARACTER.foreignTail) || (codes[end] === BASE && codes[end - 1] === OF_SOUND);
    // 热西提|到会, not 热西|提到: where two words overlap, the later one leaves the longer name.
    if (isUsual && ((after[end] ?? 0) < 2 || (after[end + 1] ?? 0) > 1)) continue;
    const isEnclosed = whole - end <= MOST_UNUSUAL && isOf(codes[whole], CHARACTER.mark);
    const isWord = (word[end] ?? 0) > 0 || JOINS.includes(codes[end] ?? 0);
    return isEnclosed && !isWord ? endBeforeWord(lexicon, end, whole) : end;
  }
  return whole;
}

/** 科特莱|致辞,: a word that may follow a name fills the rest up to the mark. */
function endBeforeWord({ after }: Lexicon, from: number, whole: number): number {
  for (let end = from + 1; end < whole; end += 1) if (end + (after[end] ?? 0) === whole) return end;
  return whole;
}

/** Where the name that ends here begins, −1 for none: at a mark, behind a word that stands before names, or where its characters begin. */
export function dottedNameTo(lexicon: Lexicon, end: number): number {
  const { codes } = lexicon;
  let part = startOfRun(lexicon, end);
  if (!isUsualRun(codes, part, end)) return -1;
  let parts = 1;
  while (part < end && parts < MOST_PARTS && isOf(codes[part - 1], CHARACTER.dot)) {
    const start = startOfRun(lexicon, part - 1);
    if (start === part - 1) break;
    parts += 1;
    part = start;
    if (!isOf(codes[part - 1], CHARACTER.dot)) return startOfPart(lexicon, part);
  }
  return -1;
}

// 曲鲁尼·曲红: two or three characters behind a dot are a part whatever they are.
function isUsualRun(codes: Uint16Array, start: number, end: number): boolean {
  if (end - start > 1 && end - start < 4) return true;
  for (let at = start; at < end; at += 1) if (!isOf(codes[at], CHARACTER.foreignTail)) return false;
  return end > start;
}

function startOfRun({ codes }: Lexicon, end: number): number {
  let start = end;
  while (start > end - LONGEST_PART && isOf(codes[start - 1], CHARACTER.ideograph)) start -= 1;
  return start;
}

/** The first part may have swallowed the word before it: 选举|赛尔汗. */
function startOfPart({ codes, gaps, before, ending }: Lexicon, first: number): number {
  if (!isOf(codes[first - 1], CHARACTER.ideograph) && isTransliterated(codes, first)) return first;
  for (let start = first; !isOf(codes[start], CHARACTER.dot); start += 1) {
    const isBound =
      gaps[start] || before[start] || (ending[start] ?? 0) & (BITS.anyPlace | BITS.anyOrganisation | BITS.titles);
    if (isBound && isTransliterated(codes, start)) return start;
  }
  return -1;
}

function isTransliterated(codes: Uint16Array, start: number): boolean {
  let at = start;
  while (isOf(codes[at], CHARACTER.foreignTail)) at += 1;
  return at > start && isOf(codes[at], CHARACTER.dot);
}
