/** Chains of posts and the names that follow, precede or share them: what introduces a person. */
import type { Hit } from '../gazetteer/gazetteer.ts';
import { isContext, type Lexicon } from './lexicon.ts';
import { type NameEvidence, type NameReading, nameFrom } from './names.ts';
import { type PostPhrase, readPost, titleAt } from './posts.ts';
import { standingOf } from './standing.ts';
import { isHan } from './view.ts';

const JOINTS = ['、', ','] as const;
/** 组长暨第一书记, 理事长兼秘书长: one phrase. */
const BONDS = ['兼', '暨'] as const;
const LIST_JOINTS = ['、', '以及', '和', '与', '及'] as const;
const LONGEST_POST = 34;
const LONGEST_RANK = 16;
const LONGEST_BODY = 8;
const GROUP = /领导$/;

export interface Chain {
  posts: PostPhrase[];
  /** Where the last post ends, a rank in brackets included. */
  end: number;
}

/** Reads a chain from its first post on: `区委常委、北滘镇党委书记`. */
export function readChain(lexicon: Lexicon, first: PostPhrase): Chain {
  const posts = [bondPosts(lexicon, first)];
  for (;;) {
    const end = posts.at(-1)?.end ?? 0;
    const next = postAfter(lexicon, end, jointsAfter(posts.at(-1))) ?? postBeside(lexicon, end);
    if (!next) return { posts, end };
    posts.push(bondPosts(lexicon, next));
  }
}

// 告诉记者,第一书记…: after a calling a comma begins another clause.
function jointsAfter(post: PostPhrase | undefined): readonly string[] {
  return post?.titleClass === 'other' ? ['、'] : JOINTS;
}

/** The phrase with what is bound to it: a second office, and the rank in brackets (副主任(正县级)). */
function bondPosts(lexicon: Lexicon, post: PostPhrase): PostPhrase {
  const next = postAfter(lexicon, post.end, BONDS);
  if (!next) return { ...post, end: skipBracket(lexicon, skipCandidacy(lexicon, post.end)) };
  return bondPosts(lexicon, { ...post, end: next.end });
}

/** Posts may stand side by side: 党委书记局长. The second is then a bare title, or one of an inner organ. */
function postBeside(lexicon: Lexicon, end: number): PostPhrase | undefined {
  const next = postFrom(lexicon, end);
  const isShort = next !== undefined && next.titleStart - end < 4;
  return isShort && next.organisations.every((name) => name === 'inner' || name === 'level') ? next : undefined;
}

/** 市长候选人甲 is not yet 市长. */
function skipCandidacy({ view }: Lexicon, end: number): number {
  return /^(?:候选人|人选)/.test(view.text.slice(end))
    ? end + (/^(?:候选人|人选)/.exec(view.text.slice(end))?.[0].length ?? 0)
    : end;
}

function postAfter(lexicon: Lexicon, end: number, joints: readonly string[]): PostPhrase | undefined {
  const joint = joints.find((word) => lexicon.view.text.startsWith(word, end));
  return joint !== undefined ? postFrom(lexicon, end + joint.length) : undefined;
}

/** The post that begins exactly at a position, or undefined. */
export function postFrom(lexicon: Lexicon, start: number): PostPhrase | undefined {
  const { text } = lexicon.view;
  for (let at = start; at < Math.min(text.length, start + LONGEST_POST); at += 1) {
    const character = text.charAt(at);
    if (!isHan(character) && !/[()\dA-Za-z]/.test(character)) return undefined;
    const title = titleAt(lexicon, at);
    if (!title || isInsideOrganisation(lexicon, title)) continue;
    const post = readPost(lexicon, title, start);
    if (post.start === start) return post;
  }
  return undefined;
}

/** 委员 in 委员会 is no title, nor 代表 in 人民代表大会. */
export function isInsideOrganisation(lexicon: Lexicon, { start, end }: { start: number; end: number }): boolean {
  for (let from = Math.max(0, start - LONGEST_BODY); from <= start; from += 1)
    for (const hit of lexicon.startingAt(from)) {
      if (hit.end < end || hit.end - hit.start <= end - start) continue;
      if (hit.kind === 'organisation' && (!hit.isSuffix || from === start) && hit.end > end) return true;
      if (hit.kind === 'place' && from === start && hit.end > end) return true;
    }
  return false;
}

/** The names that share a chain: `副主任甲、乙、丙`. Empty when no name follows. */
export function readNames(lexicon: Lexicon, evidence: NameEvidence, chain: Chain): NameReading[] {
  const isGroup = GROUP.test(lexicon.view.text.slice(chain.posts.at(-1)?.titleStart, chain.posts.at(-1)?.end));
  const start = isGroup ? skipLead(lexicon.view.text, chain.end) : chain.end;
  const least = leastScore(lexicon, chain);
  const first =
    nameFrom(lexicon, evidence, start, least) ?? (least < 1.5 ? tokenAfterPost(lexicon, evidence, start) : undefined);
  if (!first) return [];
  const names = [first];
  for (;;) {
    const next = readNextName(lexicon, evidence, names.at(-1)?.end ?? 0, isGroup);
    if (!next) return names;
    names.push(next);
  }
}

/** The surer the post, the less the name has to look like one (县长方向, 镇党委书记高山). */
function leastScore(lexicon: Lexicon, { posts }: Chain): number {
  if (posts.every(({ titleClass }) => titleClass === 'other')) return 3.2;
  const isSure = posts.some((post) => standingOf(post, lexicon.view.text.slice(post.titleStart, post.end)) === 'sure');
  return isSure || posts.length > 1 ? 1.2 : 1.8;
}

function readNextName(
  lexicon: Lexicon,
  evidence: NameEvidence,
  end: number,
  isGroup: boolean,
): NameReading | undefined {
  const { view } = lexicon;
  const from = skipBracket(lexicon, end);
  const joint =
    LIST_JOINTS.find((word) => view.text.startsWith(word, from)) ??
    (isGroup && view.text.charAt(from) === ',' ? ',' : '');
  if (!joint && !view.gaps[from]) return undefined;
  const start = from + joint.length;
  if (postFrom(lexicon, start)) return undefined;
  const name = nameFrom(lexicon, evidence, start, 2.4);
  if (name && endsClean(lexicon, name.end)) return name;
  return joint === '、' ? enclosedToken(lexicon, start) : undefined;
}

/** 市住建局局长龙在渊、, 镇长万里、册村镇镇长…: two or three characters with a surname, between a sure post and a mark. */
function tokenAfterPost(lexicon: Lexicon, { names }: NameEvidence, start: number): NameReading | undefined {
  const token = enclosedToken(lexicon, start);
  const surname = token && names.surname(token.name.charAt(0));
  if (!token || !surname || surname.class === 'rare' || surname.actions.includes(token.name.charAt(1)))
    return undefined;
  if (token.name.length === 2) return postFrom(lexicon, token.end + 1) ? token : undefined;
  return token.name.length === 3 && !surname.things.includes(token.name.charAt(1)) ? token : undefined;
}

/** In a list, two to four characters between two marks are a name even where they look like none (、蓝天立志、). */
function enclosedToken(lexicon: Lexicon, start: number): NameReading | undefined {
  const token = /^[\u3400-\u9fff]{2,4}(?=[、,。;)])/.exec(lexicon.view.text.slice(start, start + 6))?.[0];
  if (!token) return undefined;
  const end = start + token.length;
  for (let at = start; at < end; at += 1)
    if (
      lexicon
        .startingAt(at)
        .some(
          (hit) => hit.kind !== 'context' && hit.kind !== 'official' && hit.end - hit.start > 1 && !isSmallPlace(hit),
        )
    )
      return undefined;
  return lexicon.startingAt(start).some((hit) => isContext(hit, 'after') && hit.end === end)
    ? undefined
    : { start, end, name: token, score: 3 };
}

function isSmallPlace(hit: Hit): boolean {
  return hit.kind === 'place' && hit.isShort;
}

/** A name of a list is followed by a mark, white space, 等 or a verb. */
function endsClean(lexicon: Lexicon, end: number): boolean {
  const { view } = lexicon;
  return (
    end >= view.text.length || view.gaps[end] === true || !isHan(view.text.charAt(end)) || lexicon.afterWordAt(end) > 0
  );
}

function skipLead(text: string, at: number): number {
  const lead = /^(?:有|包括|是)?:?/.exec(text.slice(at, at + 4));
  return at + (lead?.[0].length ?? 0);
}

/** Skips `(正处级)`, `(女,满族)` and the like. */
export function skipBracket({ view }: Lexicon, at: number): number {
  if (view.text.charAt(at) !== '(') return at;
  const close = view.text.indexOf(')', at);
  return close > 0 && close - at <= LONGEST_RANK ? close + 1 : at;
}
