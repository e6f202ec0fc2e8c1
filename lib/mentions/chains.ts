/** Chains of posts: `区委常委、北滘镇党委书记`. */
import { CLASS } from '../text/surface-bits.ts';
import { CHARACTER, codeOf, codesOf, isOf } from './characters.ts';
import type { Chain, Grammar, PostPhrase } from './grammar.ts';
import { isKept, keep, keptAt } from './kept.ts';
import { standsAt, wordAt } from './occurrences.ts';
import { readPost } from './posts.ts';
import { afterQuoted } from './quoted-names.ts';

/** How far from its beginning the title of a post may stand, and that of one beside another post. */
const LONGEST_POST = 34;
const FARTHEST_BARE = 4;
const LONGEST_RANK = 16;
/** No name begins so: 省委常委|市委书记, 大理州委常委|州政法委书记. */
const OPENS_POST = codesOf('省市县州');
const [STOP, COMMA, ALSO, AND_ALSO, OPEN, CLOSE, WAIT, AS, FORMER, OFFICE] = codesOf('、,兼暨()候为原办');

/** Reads a chain from its first post on: `区委常委、北滘镇党委书记`. */
export function readChain(grammar: Grammar, first: PostPhrase): Chain {
  let last = bondPosts(grammar, first);
  const posts = [last];
  while (posts.length < MOST_POSTS) {
    const next = jointPost(grammar, last) ?? postBeside(grammar, last.end);
    if (!next) break;
    last = bondPosts(grammar, next);
    posts.push(last);
  }
  return { posts, end: last.end };
}

/** Nobody is told with so many; longer runs are tables of posts, and reading each from every post on would be slow. */
const MOST_POSTS = 40;

/** 财务处负责人,副州长甲: those who come along without a name. */
const UNNAMED = /(?:负责人|干部|(?<!人大|党)代表)$/;

// 告诉记者,第一书记…: after a calling a comma begins another clause.
function jointPost(grammar: Grammar, { start, end, titleClass, titleStart }: PostPhrase): PostPhrase | undefined {
  const joint = grammar.codes[end];
  if (joint === STOP) return postFrom(grammar, end + 1);
  if (joint !== COMMA || titleClass === 'other' || UNNAMED.test(grammar.text.slice(titleStart, end))) return undefined;
  // 由甲为审判长,审判员乙…: who holds the first post is named before it.
  return grammar.codes[start - 1] === AS ? undefined : postFrom(grammar, end + 1);
}

/** The phrase with what is bound to it: a second office (组长暨第一书记, 理事长兼秘书长), and the rank in brackets (副主任(正县级)). */
function bondPosts(grammar: Grammar, post: PostPhrase): PostPhrase {
  const bond = grammar.codes[post.end];
  const next = bond === ALSO || bond === AND_ALSO ? postFrom(grammar, post.end + 1) : undefined;
  if (next) return bondPosts(grammar, { ...post, end: next.end });
  const end = skipBracket(grammar, skipCandidacy(grammar, post.end));
  return end === post.end ? post : { ...post, end };
}

/** Posts may stand side by side: 党委书记局长. The second is then a bare title, or one of an inner organ. */
function postBeside(grammar: Grammar, end: number): PostPhrase | undefined {
  // 民建中央副主席|原广东省副省长
  if (grammar.codes[end] === FORMER || OPENS_POST.includes(grammar.codes[end] ?? 0)) return postFrom(grammar, end);
  const next = keptAt(grammar.posts, end) ?? readPostFrom(grammar, end, FARTHEST_BARE);
  if (!next || next.titleStart - end >= FARTHEST_BARE) return undefined;
  // 州财政局党组成员|农开办主任: so ends no name.
  if (grammar.codes[next.titleStart - 1] === OFFICE) return next;
  // 甲常委|代表民革中央发言: a verb.
  if (standsAt(grammar.codes, '代表', end)) return undefined;
  return (next.organisations & ~(CLASS.inner | CLASS.level)) === 0 ? next : undefined;
}

const CANDIDACIES = ['提名人选', '人选'];

/** 市长候选人甲 is not yet 市长. */
function skipCandidacy({ codes }: Grammar, end: number): number {
  const first = codes[end] === WAIT && standsAt(codes, '候选人', end) ? end + 3 : end;
  return first + wordAt(codes, CANDIDACIES, first).length;
}

/** The post that begins exactly at a position, or undefined. */
export function postFrom(grammar: Grammar, start: number): PostPhrase | undefined {
  const { posts } = grammar;
  if (isKept(posts, start)) return keptAt(posts, start);
  const post = readPostFrom(grammar, start, LONGEST_POST);
  keep(posts, start, post);
  return post;
}

function readPostFrom(grammar: Grammar, start: number, farthest: number): PostPhrase | undefined {
  const { codes, titles, titleAt } = grammar;
  const last = Math.min(codes.length, start + farthest);
  for (let at = start; at < last; at += 1) {
    if (!isOf(codes[at], CHARACTER.han | CHARACTER.letter)) at = afterQuoted(grammar, at);
    const code = codes[at];
    const isInPost = isOf(code, CHARACTER.han | CHARACTER.letter) || code === OPEN || code === CLOSE;
    if (!isInPost || at >= last) return undefined;
    const place = titleAt[at] ?? 0;
    const title = place > 0 ? titles[place - 1] : undefined;
    if (!title) continue;
    const post = readPost(grammar, title, start);
    if (post.start === start) return post;
  }
  return undefined;
}

/** Skips `(正处级)`, `(女,满族)` and the like. */
export function skipBracket({ codes }: Grammar, at: number, longest = LONGEST_RANK): number {
  if (codes[at] !== OPEN) return at;
  for (let close = at + 1; close <= at + longest && codes[close] !== BREAK; close += 1)
    if (codes[close] === CLOSE) return close + 1;
  return at;
}

const BREAK = codeOf('\n');
