/** Where an article introduces persons: every title is read with its post, its chain and the name beside it. */
import { BITS } from '../text/surface-bits.ts';
import type { NameKind, Post } from '../types.ts';
import { appointedBefore, type Change, dismissedBefore } from './appointments.ts';
import { readNames } from './chain-names.ts';
import { postFrom, readChain } from './chains.ts';
import { codesOf } from './characters.ts';
import type { Chain, Grammar, PostPhrase, Title } from './grammar.ts';
import { keep, keptAt } from './kept.ts';
import type { NameEvidence, NameReading } from './name-evidence.ts';
import { nameTo } from './names.ts';
import { standsAt } from './occurrences.ts';
import { readPost } from './posts.ts';
import { holderBefore, isOfAccused, isOwnedBefore } from './preceding.ts';
import { boundOf } from './quoted-names.ts';
import type { Standing } from './standing.ts';
import { assign, groupHead, holdersBehind, isDecided, movedHolder, type Told } from './told-holders.ts';

export interface PostUse {
  phrase: PostPhrase;
  change?: Post['change'];
  /** A part in a group, whose place and body no other post tells. */
  isRole?: boolean;
}

export interface Introduction {
  start: number;
  end: number;
  name: string;
  nameKind: NameKind;
  posts: PostUse[];
  /** One a post, once they are settled. */
  standings: Standing[];
  rule: string;
  score: number;
}

const [AND, WITH, AND_TOO, OPEN, OLD, YOUNG, AS] = codesOf('和与及(老小为');

/** A stretch of the article's text: one block. */
export interface Stretch {
  start: number;
  end: number;
}

/** Reads a block from left to right. What posts leave open is not settled yet. */
export function findIntroductions(grammar: Grammar, evidence: NameEvidence, block: Stretch): Introduction[] {
  const { titles } = grammar;
  const found: Introduction[] = [];
  // Nothing is read twice: `floor` is where the last person ended, `read` where the last title did.
  let floor = block.start;
  let read = block.start;
  for (let index = firstTitle(grammar, block.start); index < titles.length; index += 1) {
    const title = titles[index];
    if (!title || title.start >= block.end) break;
    if (title.start < read || isVerb(grammar, title)) continue;
    const bound = Math.max(skipJoint(grammar, floor, block), boundOf(grammar, title.start));
    const chain = chainOf(grammar, title, bound);
    const step = readAround(grammar, evidence, chain, { floor, nameFloor: found.at(-1)?.start ?? block.start, found });
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
  const known = keptAt(grammar.chains, title.start);
  if (known?.bound === bound) return known.chain;
  const chain = readChain(grammar, readPost(grammar, title, bound));
  keep(grammar.chains, title.start, { bound, chain });
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
  /** Those of the block so far. */
  found: readonly Introduction[];
}

function readAround(grammar: Grammar, evidence: NameEvidence, chain: Chain, { floor, nameFloor, found }: Floors): Step {
  const first = chain.posts[0];
  const last = found.at(-1);
  if (!first) return { found: [], end: floor };
  const change = appointedBefore(grammar, evidence, { start: first.start, end: chain.end }, nameFloor);
  if (change && isDecided(grammar, chain, change))
    return introduceTold(grammar, assign(grammar, chain, withListed(grammar, change, found)));
  const names = readNames(grammar, evidence, chain);
  // 以县委书记甲为组长、县长乙为副组长: the posts are divided between the two.
  const told = groupHead(grammar, chain, { last, next: names[0] }) ?? movedHolder(grammar, evidence, chain, floor);
  if (told) return introduceTold(grammar, told);
  if (names.length > 0 && chain.posts.length > 1 && isOwnedBefore(grammar, evidence, first, floor))
    return readPreceding(grammar, evidence, { posts: [first], end: first.end }, floor);
  // 甲是县教育局局长乙的姐姐: whom a name follows belongs to that name.
  if (names.length > 0) return readFollowing(grammar, chain, names);
  if (change) return introduceTold(grammar, assign(grammar, chain, change));
  const dismissed = dismissedBefore(grammar, evidence, { start: first.start, end: chain.end }, last);
  if (dismissed) return introduceTold(grammar, assign(grammar, chain, dismissed));
  // 甲(县委书记): whom another post has introduced.
  const isBracketed = last && first.start === last.end + 1 && grammar.codes[last.end] === OPEN;
  if (last && (isBracketed || isOfAccused(grammar, last, { ...first, end: chain.end })))
    return { found: [introduce(grammar, last, chain.posts, 'name-post')], end: chain.end };
  const comrade = comradeBefore(grammar, evidence, first.start);
  if (comrade && comrade.start >= floor)
    return { found: [introduce(grammar, comrade, chain.posts, 'name-post')], end: chain.end };
  const behind = holdersBehind(grammar, evidence, chain);
  return behind ? introduceTold(grammar, behind) : readPreceding(grammar, evidence, chain, floor);
}

/** 县委书记甲、县长乙分别任组长、副组长: those of the list who have been introduced with their posts. */
function withListed({ text }: Grammar, change: Change, found: readonly Introduction[]): Change {
  const [own, ...others] = change.names;
  if (!change.isRespective || !own || others.length > 0 || found.at(-1)?.start !== own.start) return change;
  const names: NameReading[] = [own];
  for (let index = found.length - 2; index >= 0; index -= 1) {
    const before = found[index];
    const next = found[index + 1]?.posts[0]?.phrase.start;
    if (!before || next === undefined || !JOINT.test(text.slice(before.end, next))) break;
    names.unshift(before);
  }
  return { ...change, names };
}

const JOINT = /^(?:、|和|与|及|以及)$/;

/** 甲同志为副乡长 */
function comradeBefore(grammar: Grammar, evidence: NameEvidence, start: number): NameReading | undefined {
  const { codes } = grammar;
  return codes[start - 1] === AS && standsAt(codes, '同志', start - 3)
    ? nameTo(grammar, evidence, start - 3, 2)
    : undefined;
}

function introduceTold(grammar: Grammar, { holders, end }: Told): Step {
  const found = holders.map(({ name, posts }) => ({
    ...introduce(grammar, name, [], 'appointment'),
    posts,
  }));
  return { found, end };
}

function readFollowing(grammar: Grammar, { posts }: Chain, names: NameReading[]): Step {
  const found = names.map((name, index) => {
    // Those behind the last name are read next.
    const own = index < names.length - 1 ? postsInBracket(grammar, name.end) : [];
    return introduce(grammar, name, [...posts, ...own], index === 0 ? 'post-name' : 'shared-post');
  });
  return { found, end: names.at(-1)?.end ?? 0 };
}

/** 总河长:王晓(县委书记)、… */
function postsInBracket(grammar: Grammar, end: number): PostPhrase[] {
  const post = grammar.codes[end] === OPEN ? postFrom(grammar, end + 1) : undefined;
  return post ? readChain(grammar, post).posts : [];
}

function readPreceding(grammar: Grammar, evidence: NameEvidence, chain: Chain, floor: number): Step {
  const holder = holderBefore(grammar, evidence, chain, floor);
  if (!holder) return { found: [], end: chain.posts[0]?.end ?? chain.end };
  const { name, nameKind, posts } = holder;
  const found = introduce(grammar, name, posts, nameKind === 'surname' ? 'surname-post' : 'name-post');
  return { found: [nameKind === 'surname' ? { ...found, nameKind } : found], end: posts.at(-1)?.end ?? chain.end };
}

function introduce(
  { codes }: Grammar,
  { start, end, name, score }: NameReading,
  phrases: PostPhrase[],
  rule: string,
): Introduction {
  const posts = phrases.map((phrase) => ({ phrase }));
  // 老李 and 小温 give a surname only.
  const isFamiliar = name.length === 2 && (codes[start] === OLD || codes[start] === YOUNG);
  const nameKind = isFamiliar ? 'surname' : 'full';
  return { start, end, name: isFamiliar ? name.charAt(1) : name, nameKind, posts, standings: [], rule, score };
}
