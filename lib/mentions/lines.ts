/** Leaders' pages and year books set a post and its holder on lines of their own, or as fields (姓名:甲, 职务:县长). */
import { postFrom, readChain } from './chains.ts';
import { CHARACTER, isOf } from './characters.ts';
import { hasDot } from './dotted-names.ts';
import type { Chain, Grammar } from './grammar.ts';
import type { Introduction, Stretch } from './introductions.ts';
import type { NameEvidence, NameReading } from './name-evidence.ts';
import { scoreName } from './names.ts';
import { mayBeName, NO_NAME_ENDS } from './placed-names.ts';

/** What the lines above have told, and nobody was given yet. */
export interface LinesAbove {
  /** A name on a line of its own, or in its field. */
  name?: NameReading;
  /** Posts on a line of their own: those of the names on the lines below. */
  posts?: Chain;
  /** Posts stand above their holders here: a name below a line that is no post is nobody's. */
  isPostFirst?: boolean;
}

export interface LineReading {
  found: Introduction[];
  above: LinesAbove;
}

const LONGEST_NAME = 4;
/** Longer lines below posts and names are no posts that the tables lack. */
const LONGEST_TITLE = 20;
/** Longer lines are no posts alone. */
const LONGEST_LINE = 60;
const NAME_FIELD = /^姓名:/;
const POST_FIELD = /^(?:现任|工作)?(?:职务|职位|任职):/;
/** 【书记】, 县长: */
const FRAMED = /^【[^【】\n]{1,30}】$/;
/** 县领导, 班子成员: the heading of all. */
const GROUP = /(?:领导|班子(?:成员)?|干部)】?$/;
/** What may stand behind a name on its line: (女,满族). */
const REMARK = /^(?:\([^()\n]{1,14}\))?$/;
/** A field that stands between name and posts. */
const OTHER_FIELD = /^(?:性别|民族|出生|籍贯|学历|政治面貌|电话|单位|照片)[^:\n]{0,6}:/;

/** Reads a line that is a name, a chain of posts or one of their fields, and nothing else; undefined for all others. */
export function readLine(
  grammar: Grammar,
  evidence: NameEvidence,
  { start, end }: Stretch,
  above: LinesAbove,
): LineReading | undefined {
  if (end - start > LONGEST_LINE || end - start < 2) return undefined;
  const line = grammar.text.slice(start, end);
  if (OTHER_FIELD.test(line)) return { found: [], above };
  const posts = postsOf(grammar, line, start, end);
  if (posts) return takePosts(posts, above);
  const label = NAME_FIELD.exec(line)?.[0].length ?? 0;
  const name = nameOf(grammar, evidence, start + label, end);
  if (!name)
    return above.isPostFirst && end - start <= LONGEST_TITLE ? { found: [], above: { isPostFirst: true } } : undefined;
  // A name below a post is its holder, one of its own waits for a post.
  if (above.posts) return { found: [holderOf(name, above.posts)], above: label === 0 ? above : { isPostFirst: true } };
  return { found: [], above: above.isPostFirst ? { isPostFirst: true } : { name } };
}

/** The posts below a name are that person's; else they wait for the names below. */
function takePosts(posts: Chain, { name }: LinesAbove): LineReading {
  return name ? { found: [holderOf(name, posts)], above: {} } : { found: [], above: { posts, isPostFirst: true } };
}

function postsOf(grammar: Grammar, line: string, start: number, end: number): Chain | undefined {
  const isFramed = FRAMED.test(line);
  const from = start + (isFramed ? 1 : (POST_FIELD.exec(line)?.[0].length ?? 0));
  const first = GROUP.test(line) ? undefined : postFrom(grammar, from);
  const chain = first && readChain(grammar, first);
  // 王刚 县长: white space before the title parts a name from it.
  const isOne = first && !grammar.gaps.subarray(from + 1, first.titleStart + 1).includes(1);
  return isOne && chain?.end === (isFramed ? end - 1 : end) ? chain : undefined;
}

function nameOf(grammar: Grammar, evidence: NameEvidence, start: number, lineEnd: number): NameReading | undefined {
  const { codes, text } = grammar;
  let end = start;
  while (end < lineEnd && isOf(codes[end], CHARACTER.han | CHARACTER.dot)) end += 1;
  const name = text.slice(start, end);
  const isDotted = hasDot(name);
  if (end - start < 2 || (!isDotted && end - start > LONGEST_NAME) || !REMARK.test(text.slice(end, lineEnd)))
    return undefined;
  const score = scoreName(grammar, evidence, start, end);
  const isUsual = evidence.names.surname(codes[start] ?? 0)?.class === 'common';
  if (NO_NAME_ENDS.includes(codes[end - 1] ?? 0)) return undefined;
  const isName = isDotted || score >= 1.5 || (isUsual && mayBeName(grammar, evidence.names, start, end));
  return isName ? { start, end, name, score: 4 } : undefined;
}

function holderOf(name: NameReading, { posts }: Chain): Introduction {
  return { ...name, nameKind: 'full', posts: posts.map((phrase) => ({ phrase })), standings: [], rule: 'roster' };
}
