/** Where an article introduces persons: every title is read with its post, its chain and the name beside it. */
import { BIT, BITS, classesOf } from '../text/surface-bits.ts';
import type { Post } from '../types.ts';
import { appointedBefore, type Change } from './appointments.ts';
import { readChain, readNames } from './chains.ts';
import { CHARACTER, codesOf, isOf } from './characters.ts';
import type { Chain, Grammar, PostPhrase, Title } from './grammar.ts';
import { WORD } from './lexicon.ts';
import type { NameEvidence, NameReading } from './name-evidence.ts';
import { nameFrom, nameTo } from './names.ts';
import { standsAt } from './occurrences.ts';
import { isOfficeTitle, readPost } from './posts.ts';
import type { Standing } from './standing.ts';

export interface PostUse {
  phrase: PostPhrase;
  change?: Post['change'];
}

export interface Introduction {
  start: number;
  end: number;
  name: string;
  nameKind: 'full' | 'surname';
  posts: PostUse[];
  /** One a post, once they are settled. */
  standings: Standing[];
  rule: string;
  score: number;
}

const ADDRESS =
  /^(?:常务)?副?(?:书记|主任|区长|县长|市长|镇长|乡长|局长|部长|主席|院长|检察长|科长|所长|处长|厅长|省长|州长|旗长|队长|站长|校长|总|支书|村长|厂长|经理|总经理|董事长|会长|秘书长|老师|教授|医生|律师|女士|先生|大妈|大爷|阿姨|奶奶|爷爷|师傅|庭长|政委|主任委员)$/;
const [AND, WITH, AND_TOO, BY, OPEN, COMMA, DASH, OLD, YOUNG, WOMAN, MAN] = codesOf('和与及由(,—老小女男');
const DOTS = codesOf('·•・');
/** What stands before the head of a sentence or of an item: a mark, or 是 (分别是). */
const HEADS = codesOf('。”\n;:是');

/** A stretch of the article's text: one block. */
export interface Stretch {
  start: number;
  end: number;
}

/** Reads a block from left to right. What posts leave open is not settled yet. */
export function findIntroductions(grammar: Grammar, evidence: NameEvidence, block: Stretch): Introduction[] {
  const { titles, marks } = grammar;
  const found: Introduction[] = [];
  // Nothing is read twice: `floor` is where the last person ended, `read` where the last title did.
  let floor = block.start;
  let read = block.start;
  for (let index = firstTitle(grammar, block.start); index < titles.length; index += 1) {
    const title = titles[index];
    if (!title || title.start >= block.end) break;
    if (title.start < read || isVerb(grammar, title)) continue;
    const bound = Math.max(skipJoint(grammar, floor, block), marks[title.start] ?? 0);
    const chain = chainOf(grammar, title, bound);
    const step = readAround(grammar, evidence, chain, { floor, nameFloor: found.at(-1)?.start ?? block.start });
    for (const introduction of step.found) found.push(introduction);
    read = Math.max(title.end, step.end);
    if (step.found.length > 0 || title.class !== 'other') floor = read;
  }
  return found;
}

/** The index of the first title at a position or later. */
function firstTitle({ titles }: Grammar, position: number): number {
  let low = 0;
  let high = titles.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((titles[middle]?.start ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The chain that a title begins. It depends on no name: the second reading mostly finds that of the first. */
function chainOf(grammar: Grammar, title: Title, bound: number): Chain {
  const known = grammar.chains.get(title.start);
  if (known?.bound === bound) return known.chain;
  const chain = readChain(grammar, readPost(grammar, title, bound));
  grammar.chains.set(title.start, { bound, chain });
  return chain;
}

// 甲代表县委讲话: a verb before a body, no title.
function isVerb({ codes, starting }: Grammar, { start, end }: Title): boolean {
  if (end - start !== 2 || !standsAt(codes, '代表', start)) return false;
  return ((starting[end] ?? 0) & (BITS.anyOrganisation | BITS.anyPlace)) !== 0;
}

// 甲和村党支部书记乙: after a name 和 joins, it begins no place.
function skipJoint({ codes }: Grammar, floor: number, { start }: Stretch): number {
  const code = codes[floor];
  return floor > start && (code === AND || code === WITH || code === AND_TOO) ? floor + 1 : floor;
}

interface Step {
  found: Introduction[];
  end: number;
}

interface Floors {
  /** Where the last person ended. */
  floor: number;
  /** Where the last person's name began: an appointment may follow it (大学生甲当选…). */
  nameFloor: number;
}

function readAround(grammar: Grammar, evidence: NameEvidence, chain: Chain, { floor, nameFloor }: Floors): Step {
  const first = chain.posts[0];
  if (!first) return { found: [], end: floor };
  const change = appointedBefore(grammar, evidence, { start: first.start, end: chain.end }, nameFloor);
  const names = readNames(grammar, evidence, chain);
  if (names.length > 0 && chain.posts.length > 1 && ownerBefore(grammar, evidence, first, floor))
    return readPreceding(grammar, evidence, { posts: [first], end: first.end }, first, floor);
  // 甲是县教育局局长乙的姐姐: whom a name follows belongs to that name.
  if (change && (change.change || names.length === 0)) return readAppointment(grammar, chain, change);
  if (names.length > 0) return readFollowing(grammar, chain, names);
  const holder = holderAfter(grammar, evidence, chain.end);
  if (holder) return { found: [introduce(grammar, holder, chain.posts, 'appointment', 'appointed')], end: holder.end };
  return readPreceding(grammar, evidence, chain, first, floor);
}

function readAppointment(grammar: Grammar, chain: Chain, { names, change }: Change): Step {
  const posts = untilComma(grammar, chain);
  const end = posts.at(-1)?.end ?? chain.end;
  return { found: names.map((name) => introduce(grammar, name, posts, 'appointment', change)), end };
}

/** 会计由甲兼任. */
function holderAfter(grammar: Grammar, evidence: NameEvidence, end: number): NameReading | undefined {
  if (grammar.codes[end] !== BY) return undefined;
  const name = nameFrom(grammar, evidence, end + 1, 2);
  const next = name && grammar.text.slice(name.end, name.end + 4);
  return next && /^(?:同志)?(?:担任|兼任|接任|出任|代理|任)/.test(next) ? name : undefined;
}

/** After an appointment a comma begins another clause: `任命甲为县长,副县长乙…`. */
function untilComma({ codes }: Grammar, { posts }: Chain): PostPhrase[] {
  const cut = posts.findIndex((post, index) => index > 0 && codes[post.start - 1] === COMMA);
  return cut < 0 ? posts : posts.slice(0, cut);
}

function readFollowing(grammar: Grammar, { posts }: Chain, names: NameReading[]): Step {
  const found = names.map((name, index) =>
    index === 0 ? introduce(grammar, name, posts, 'post-name') : introduce(grammar, name, posts, 'shared-post'),
  );
  return { found, end: names.at(-1)?.end ?? 0 };
}

function readPreceding(grammar: Grammar, evidence: NameEvidence, chain: Chain, first: PostPhrase, floor: number): Step {
  const end = chain.posts[0]?.end ?? chain.end;
  const full = speaksFor(grammar, first) ? undefined : fullNameBefore(grammar, evidence, first);
  if (full && full.name.start >= floor) {
    const post = withOrganisationBefore(grammar, full.post, full.name.start);
    const others = untilNamed(grammar, chain.posts.slice(1));
    const last = others.at(-1)?.end ?? end;
    return { found: [introduce(grammar, full.name, [post, ...others], 'name-post')], end: last };
  }
  const bracketed = bracketedName(grammar, evidence, first.start);
  if (bracketed && bracketed.start >= floor)
    return { found: [introduce(grammar, bracketed, chain.posts, 'name-post')], end: chain.end };
  const start = first.start - 1;
  if (start < floor || !isSurnameAddress(grammar, evidence, first)) return { found: [], end };
  const name = { start, end: first.start, name: grammar.text.charAt(start), score: 3 };
  const post = withOrganisationBefore(grammar, first, name.start);
  return { found: [{ ...introduce(grammar, name, [post], 'surname-post'), nameKind: 'surname' }], end };
}

// 县人大|甲|副主任、乙县副县长丙: a bare title right behind a name is that person's, whatever is joined to it.
function ownerBefore(grammar: Grammar, evidence: NameEvidence, first: PostPhrase, floor: number): boolean {
  const full = first.start === first.titleStart ? fullNameBefore(grammar, evidence, first) : undefined;
  return full !== undefined && full.name.start >= floor && full.name.score > SURE_NAME;
}

const SURE_NAME = 4.5;

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
  // 祖龙·克里木|局长: a name goes on before the dot.
  const isDotted = DOTS.includes(grammar.codes[post.start - 1] ?? 0);
  const inner =
    length < 4 || isDotted || isOfficeTitle(grammar.codes, post.titleStart)
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
function withOrganisationBefore(grammar: Grammar, post: PostPhrase, start: number): PostPhrase {
  let longest = start;
  let organisations = post.organisations;
  for (let before = bodyBefore(grammar, longest); before; before = bodyBefore(grammar, longest)) {
    longest = before.start;
    organisations |= before.classes;
  }
  return longest === start ? post : { ...post, organisations, before: { start: longest, end: start } };
}

/** The longest place or organisation that ends at a position. */
function bodyBefore(
  { endRowAt, hits, rowsByEnd }: Grammar,
  end: number,
): { start: number; classes: number } | undefined {
  const last = endRowAt[end + 1] ?? 0;
  let found: { start: number; classes: number } | undefined;
  for (let index = endRowAt[end] ?? 0; index < last; index += 1) {
    const row = rowsByEnd[index] ?? 0;
    const bits = hits.bits[row] ?? 0;
    if ((bits & (BITS.anyPlace | BITS.anyOrganisation)) === 0) continue;
    found = {
      start: Math.min(found?.start ?? end, hits.starts[row] ?? end),
      classes: (found?.classes ?? 0) | classesOf(bits),
    };
  }
  return found;
}

/** `甲(县委书记)`, `甲 县委书记`, `甲——县委书记` at the head of a paragraph, and `甲,县委书记,` or `甲,女,县委书记;` at the head of a sentence or of an item of a list. */
function bracketedName(grammar: Grammar, evidence: NameEvidence, start: number): NameReading | undefined {
  const { codes, gaps } = grammar;
  const mark = codes[start - 1];
  if (mark === OPEN) return nameTo(grammar, evidence, start - 1, 4);
  if (mark === DASH && codes[start - 2] === DASH) {
    const name = nameTo(grammar, evidence, start - 2, 4);
    return name && HEADS.includes(codes[name.start - 1] ?? 0) ? name : undefined;
  }
  if (mark === COMMA) {
    const isSexed = codes[start - 3] === COMMA && (codes[start - 2] === WOMAN || codes[start - 2] === MAN);
    const name = nameTo(grammar, evidence, start - (isSexed ? 3 : 1), 5);
    return name && HEADS.includes(codes[name.start - 1] ?? 0) ? name : undefined;
  }
  return gaps[start] ? nameTo(grammar, evidence, start, 5) : undefined;
}

function isSurnameAddress(grammar: Grammar, { names }: NameEvidence, post: PostPhrase): boolean {
  const { codes, ending, before, gaps, text } = grammar;
  const at = post.start - 1;
  const row = names.surname(codes[at] ?? 0);
  if (!row || row.class === 'rare' || isOf(codes[at], CHARACTER.noAddress)) return false;
  if (!ADDRESS.test(text.slice(post.start, post.end))) return false;
  if (gaps[at] || !isOf(codes[at - 1], CHARACTER.han)) return true;
  // 区委|曾书记, and 乡党委书记|陶书记, who is told twice.
  if ((ending[at] ?? 0) & (BITS.anyOrganisation | BITS.titles | BIT.place)) return true;
  return (!row.isWord || row.class === 'common') && (before[at] ?? 0) > 0;
}

function introduce(
  { codes }: Grammar,
  { start, end, name, score }: NameReading,
  phrases: PostPhrase[],
  rule: string,
  change?: Post['change'],
): Introduction {
  const posts = phrases.map((phrase) => (change ? { phrase, change } : { phrase }));
  // 老李 and 小温 give a surname only.
  const isFamiliar = name.length === 2 && (codes[start] === OLD || codes[start] === YOUNG);
  const nameKind = isFamiliar ? 'surname' : 'full';
  return { start, end, name: isFamiliar ? name.charAt(1) : name, nameKind, posts, standings: [], rule, score };
}
