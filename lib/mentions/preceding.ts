/** The person who stands before a post: 甲书记, 甲(县委书记), 区委曾书记. */
import { BIT, BITS, CLASS } from '../text/surface-bits.ts';
import { CHARACTER, codesOf, isOf } from './characters.ts';
import type { Chain, Grammar, PostPhrase } from './grammar.ts';
import { WORD } from './lexicon.ts';
import type { NameEvidence, NameReading } from './name-evidence.ts';
import { nameTo } from './names.ts';
import { standsAt } from './occurrences.ts';
import { tokenBefore } from './placed-names.ts';
import { isOfficeTitle, readBody } from './posts.ts';
import { wordBefore } from './slot-names.ts';

const ADDRESS =
  /^(?:常务)?副?(?:书记|总书记|总理|主任|区长|县长|市长|镇长|乡长|局长|部长|主席|院长|检察长|科长|所长|处长|厅长|省长|州长|旗长|队长|站长|校长|总|支书|村长|厂长|经理|总经理|董事长|会长|秘书长|老师|教授|医生|律师|女士|先生|大妈|大爷|阿姨|奶奶|爷爷|师傅|庭长|政委|主任委员)$/;
/** Heads of the state and the Party since 2000 by their surnames. */
const NATIONAL = /^总(?:书记|理)$/;
const LEADERS = codesOf('习胡江李温朱');
const [XI] = LEADERS;
/** With 习 they make words. */
const WORDS_WITH = codesOf('学练复研实补温预');
const [OPEN, COMMA, DASH] = codesOf('(,—');
/** What stands before the head of a sentence or of an item: a mark, or 是 (分别是). */
const HEADS = codesOf('。”\n;:是');
/** What stands behind an item of a list, and behind what is told of a person. */
const STOPS = codesOf('。\n;');
const ENDS = codesOf('。\n;,、');
/** What a name must score where little else shows that it is one. */
const SURE_NAME = 4.5;

export interface Holder {
  name: NameReading;
  nameKind: 'full' | 'surname';
  posts: PostPhrase[];
}

/** Whose posts the chain tells, none who ends before `floor`. */
export function holderBefore(
  grammar: Grammar,
  evidence: NameEvidence,
  { posts }: Chain,
  floor: number,
): Holder | undefined {
  const [first, ...others] = posts;
  if (!first) return undefined;
  const full = speaksFor(grammar, first) ? undefined : fullNameBefore(grammar, evidence, first);
  if (full && full.name.start >= floor) {
    const post = withOrganisationBefore(grammar, full.post, full.name.start);
    return { name: full.name, nameKind: 'full', posts: [post, ...untilNamed(grammar, others)] };
  }
  const bracketed = bracketedName(grammar, evidence, first.start, posts.at(-1)?.end ?? first.end);
  if (bracketed && bracketed.start >= floor) return { name: bracketed, nameKind: 'full', posts };
  const start = first.start - 1;
  if (start < floor || !isSurnameAddress(grammar, evidence, first)) return undefined;
  const name = { start, end: first.start, name: grammar.text.charAt(start), score: 3 };
  return { name, nameKind: 'surname', posts: [withOrganisationBefore(grammar, first, start)] };
}

// 县人大|甲|副主任、乙县副县长丙: a bare title right behind a name is that person's, whatever is joined to it.
export function isOwnedBefore(grammar: Grammar, evidence: NameEvidence, first: PostPhrase, floor: number): boolean {
  const full = first.start === first.titleStart ? fullNameBefore(grammar, evidence, first) : undefined;
  return full !== undefined && full.name.start >= floor && full.name.score > SURE_NAME;
}

// 甲代表第八团欢迎客人: a verb after a name, where neither a mark nor a verb stands behind it.
function speaksFor({ after, codes }: Grammar, { end, start }: PostPhrase): boolean {
  const isVerbal = isOf(codes[end], CHARACTER.han | CHARACTER.letter) && (after[end] ?? 0) === 0;
  return isVerbal && end - start === 2 && standsAt(codes, '代表', start);
}

/** 甲党组书记、局长|、张新华副局长: what reads as the name of an office may be another's name. */
function untilNamed({ codes }: Grammar, posts: PostPhrase[]): PostPhrase[] {
  const cut = posts.findIndex(({ start, titleStart }) => start < titleStart && isOfficeTitle(codes, titleStart));
  return cut < 0 ? posts : posts.slice(0, cut);
}

interface NamedPost {
  name: NameReading;
  post: PostPhrase;
}

/** 赵宝林书记: what reads as a short place before the title (宝林) may be the end of a name. */
function fullNameBefore(grammar: Grammar, evidence: NameEvidence, post: PostPhrase): NamedPost | undefined {
  const length = post.titleStart - post.start;
  const least = post.titleClass === 'other' ? 3.4 : length < 3 ? 2.2 : 6;
  const outer = nameTo(grammar, evidence, post.start, least);
  const inner =
    length < 4 || isOfficeTitle(grammar.codes, post.titleStart)
      ? nameTo(grammar, evidence, post.titleStart, Math.min(least, SURE_NAME))
      : undefined;
  // 林维忠|处长, 保监局陆玉华|处长: what reads as the name of an office.
  const isOffice = inner && isOfficeTitle(grammar.codes, post.titleStart) && inner.end - inner.start === 3;
  const isWhole = isOffice && inner.start >= post.start && inner.score > SURE_NAME;
  if (inner && (inner.start < post.start || isWhole) && inner.score > (outer?.score ?? 0))
    return { name: inner, post: { ...post, start: post.titleStart, organisations: 0 } };
  return outer && !isTurnedTo(grammar, evidence, outer) ? { name: outer, post } : undefined;
}

/** 向|裴区长: the first of two characters turns to the other, who is called by the surname. */
function isTurnedTo(
  { before, codes, starting }: Grammar,
  { names }: NameEvidence,
  { start, end }: NameReading,
): boolean {
  const isWord = ((starting[start] ?? 0) & WORD.single) !== 0 && (before[start + 1] ?? 0) > 0;
  return end - start === 2 && isWord && names.surname(codes[start + 1] ?? 0) !== undefined;
}

/** 金融业联合会甲秘书长, 学校党委曾书记: the organisation stands before the name, with what it is part of. */
function withOrganisationBefore(grammar: Grammar, post: PostPhrase, end: number): PostPhrase {
  if (((grammar.ending[end] ?? 0) & (BITS.anyPlace | BITS.anyOrganisation)) === 0) return post;
  const { start, organisations } = readBody(grammar, end);
  // 华源负责人: what stands behind a place alone may be a firm.
  const isPlain = organisations === CLASS.place && post.titleClass !== 'official';
  return start === end || isPlain
    ? post
    : { ...post, organisations: post.organisations | organisations, before: { start, end } };
}

/**
 * `甲(县委书记)`, `甲 县委书记`; and at the head of a sentence or of an item of a list `甲——县委书记`, `甲,县委书记,`,
 * `甲,女,县委书记;`.
 */
function bracketedName(grammar: Grammar, evidence: NameEvidence, start: number, end: number): NameReading | undefined {
  const { codes, gaps } = grammar;
  const mark = codes[start - 1];
  if (mark === OPEN) {
    const nameEnd = standsAt(codes, '同志', start - 3) ? start - 3 : start - 1;
    const name = nameTo(grammar, evidence, nameEnd, 4);
    if (name || !isInList(grammar, evidence, start - 1)) return name;
    return tokenBefore(grammar, evidence, nameEnd) ?? wordBefore(grammar, nameEnd);
  }
  if (TELLING.includes(mark ?? 0)) {
    const apposed = APPOSED.exec(grammar.text.slice(Math.max(0, start - LONGEST_APPOSED), start));
    if (apposed && (apposed[1] || ENDS.includes(codes[end] ?? 0)))
      return headName(grammar, nameTo(grammar, evidence, start - apposed[0].length, 1.5));
    const dated = DATED.exec(grammar.text.slice(Math.max(0, start - LONGEST_DATED), start));
    if (dated) return nameTo(grammar, evidence, start - dated[0].length, 4);
  }
  if (mark === DASH && codes[start - 2] === DASH) {
    return headName(grammar, nameTo(grammar, evidence, start - 2, 4));
  }
  if (mark === COMMA) {
    return headName(grammar, nameTo(grammar, evidence, start - 1, STOPS.includes(codes[end] ?? 0) ? 3.4 : 5));
  }
  return gaps[start] ? nameTo(grammar, evidence, start, 5) : undefined;
}

/** 出席:尹丽芬(副县长)、者光荣(副县长): where one name stands before a bracket, whatever stands before the others of the list is one. */
function isInList(grammar: Grammar, evidence: NameEvidence, bracket: number): boolean {
  const { codes, text } = grammar;
  const far = Math.max(0, bracket - LONGEST_LIST);
  const before = text.slice(far, bracket);
  const from = far + Math.max(0, before.lastIndexOf('。'), before.lastIndexOf('\n'));
  for (let at = from; at < bracket + LONGEST_LIST; at += 1) {
    if (ENDS_LIST.includes(codes[at] ?? 0) && at > bracket) return false;
    if (codes[at] === OPEN && nameTo(grammar, evidence, at, SURE_NAME)) return true;
  }
  return false;
}

const LONGEST_LIST = 100;
const ENDS_LIST = codesOf('。\n');

/** 甲,女,52岁,中共党员,|市委常委; 甲(女,1968年12月生),现任|市委常委: what lists tell of a person before the post. */
const PARTICULAR =
  '(?:[男女]|[\\u3400-\\u9fff]{1,4}族|(?:今年|现年|时年)?\\d{2}多?岁|\\d{4}年(?:\\d{1,2}月)?(?:\\d{1,2}日)?(?:出?生|出生于[^,]{2,8}|参加工作|入党)|中共(?:预备|正式)?党员|(?:初中|高中|中专|大专|专科|大学|本科)(?:文化|学历|毕业)?|[^,;。]{1,8}(?:籍|[省市县区旗州镇乡村]人|推荐))';
const APPOSED = new RegExp(
  `(?:\\([男女][^()]{0,14}\\)(?:,${PARTICULAR})*|(?:今年|现年|时年)\\d{2}多?岁(?:,${PARTICULAR})*|(?:,${PARTICULAR})+),(现任|现为|原[系任为]|[案捕]发?前系|曾任|是|系|担任|任)?$`,
);
const LONGEST_APPOSED = 60;

function headName({ codes }: Grammar, name: NameReading | undefined): NameReading | undefined {
  return name && HEADS.includes(codes[name.start - 1] ?? 0) ? name : undefined;
}

/** Those of whom a court tells what they were: 被告人甲,男,|原县长. */
const ACCUSED = ['被告人', '嫌疑人', '上诉人'];

/** Whether a post tells what the accused was who has been named last; who acts next has a post of his own. */
export function isOfAccused({ codes, text }: Grammar, { start, end }: NameReading, post: PostPhrase): boolean {
  if (post.start - end > LONGEST_APPOSED || !ACCUSED.some((word) => standsAt(codes, word, start - word.length)))
    return false;
  const between = text.slice(end, post.start);
  const told = APPOSED.exec(between);
  const isTold = between === ',' || told?.index === 0;
  return isTold && (told?.[1] !== undefined || ENDS.includes(codes[post.end] ?? 0));
}

/** 甲(2015年11月任|县委书记): what a notice of the discipline inspection adds behind a name. */
const DATED = /\((?:(?:[\d年月日.至-]{0,24})[曾时现]?任|第[一二三四五六七八九十\d]{1,3}任)$/;
const LONGEST_DATED = 30;
/** What is told between a name and a post ends with them. */
const TELLING = codesOf(',任为是系');

function isSurnameAddress(grammar: Grammar, { names }: NameEvidence, post: PostPhrase): boolean {
  const { codes, ending, before, gaps, text } = grammar;
  const at = post.start - 1;
  const row = names.surname(codes[at] ?? 0);
  if (!row || row.class === 'rare' || isOf(codes[at], CHARACTER.noAddress)) return false;
  const title = text.slice(post.start, post.end);
  if (!ADDRESS.test(title) || (NATIONAL.test(title) && !LEADERS.includes(codes[at] ?? 0))) return false;
  // 正像|习主席所言; but 学|习主席.
  if (codes[at] === XI && /^(?:总书记|主席)$/.test(title)) return !WORDS_WITH.includes(codes[at - 1] ?? 0);
  if (gaps[at] || !isOf(codes[at - 1], CHARACTER.han)) return true;
  // 区委|曾书记, and 乡党委书记|陶书记, who is told twice.
  if ((ending[at] ?? 0) & (BITS.anyOrganisation | BITS.titles | BIT.place)) return true;
  return (!row.isWord || row.class === 'common') && (before[at] ?? 0) > 0;
}
