/** Who holds an office that the words around it tell: 甲任县长, 由甲担任, 作为县长,甲…, 甲由县长调任县委书记, 甲、乙分别任县长、副县长. */
import type { Post } from '../types.ts';
import { type Change, THEN } from './appointments.ts';
import { readNames } from './chain-names.ts';
import { postFrom, readChain } from './chains.ts';
import { codesOf } from './characters.ts';
import type { Chain, Grammar, PostPhrase } from './grammar.ts';
import type { PostUse } from './introductions.ts';
import type { NameEvidence, NameReading } from './name-evidence.ts';
import { nameFrom, nameTo } from './names.ts';
import { standsAt, wordAt } from './occurrences.ts';
import { NO_NAME_ENDS } from './placed-names.ts';

/** Who holds what, and where the telling ends. */
export interface Told {
  holders: { name: NameReading; posts: PostUse[] }[];
  end: number;
}

const [COMMA, BY, AS, HOLDS, CLOSE] = codesOf(',由为任)');

/** Whether what was told before the post stands whoever is named behind it: 甲任组长,|副组长乙…, 任命甲为…. */
export function isDecided(grammar: Grammar, chain: Chain, { change, isRespective }: Change): boolean {
  return Boolean(change || isRespective) || untilComma(grammar, chain.posts).length < chain.posts.length;
}

/** The posts of the chain to the names of the change: all to each, or one to each where they are told respectively. */
export function assign(
  grammar: Grammar,
  { posts: all, end }: Chain,
  { names, change, isRespective, replaced }: Change,
): Told {
  const posts = untilComma(grammar, all);
  const joined = isRespective && names.length > 1 ? joinedPosts(grammar, posts) : posts;
  const isEach = isRespective === true && names.length > 1;
  // 甲、乙、丙分别任县长、副县长: who holds which is not told.
  if (isEach && joined.length !== names.length && joined.length > 1)
    return { holders: [], end: joined.at(-1)?.end ?? end };
  const holders = holdersOf(names, joined, isEach && joined.length > 1, change);
  if (replaced) holders.push({ name: replaced, posts: usesOf(posts, 'former') });
  return { holders, end: joined.at(-1)?.end ?? end };
}

function holdersOf(
  names: NameReading[],
  posts: PostPhrase[],
  isEach: boolean,
  change: Post['change'],
): Told['holders'] {
  return names.map((name, index) => ({
    name,
    posts: usesOf(isEach ? posts.slice(index, index + 1) : posts, change),
  }));
}

function usesOf(posts: PostPhrase[], change: Post['change']): PostUse[] {
  return posts.map((phrase) => (change ? { phrase, change } : { phrase }));
}

/** After an appointment a comma begins another clause: `任命甲为县长,副县长乙…`. */
function untilComma({ codes }: Grammar, posts: PostPhrase[]): PostPhrase[] {
  const cut = posts.findIndex((post, index) => index > 0 && codes[post.start - 1] === COMMA);
  return cut < 0 ? posts : posts.slice(0, cut);
}

/** 分别任镇长和|镇人大主席: what a list of posts that are each another's ends with. */
function joinedPosts(grammar: Grammar, posts: PostPhrase[]): PostPhrase[] {
  const all = [...posts];
  for (; all.length < MOST_JOINED; ) {
    const end = all.at(-1)?.end ?? 0;
    const joint = wordAt(grammar.codes, JOINTS, end);
    const next = joint === '' ? undefined : postFrom(grammar, end + joint.length);
    if (!next) return all;
    all.push(next);
  }
  return all;
}

const JOINTS = ['、', '和', '以及', '及', '与'];
/** No list of offices is longer. */
const MOST_JOINED = 12;

/** 以县委书记甲为|组长、县长乙为副组长: the post behind the name is that person's, and the next one heads another name. */
export function groupHead(
  grammar: Grammar,
  { posts, end }: Chain,
  { last, next }: { last: NameReading | undefined; next: NameReading | undefined },
): Told | undefined {
  const { codes, text } = grammar;
  const [first, second] = posts;
  if (!first || !last || last.end !== first.start - 1) return undefined;
  const isAs = codes[last.end] === AS && (next === undefined || second !== undefined);
  const isHolding = codes[last.end] === HOLDS && next !== undefined && second !== undefined;
  if ((!isAs && !isHolding) || !GROUP_HEAD.test(text.slice(first.start, first.end))) return undefined;
  // 县长甲为组长颁奖: only what forms a group makes heads of it.
  if (isAs && !FORMING.test(text.slice(Math.max(0, last.start - FARTHEST_FORMING), last.start))) return undefined;
  const own = next ? [first] : posts;
  return { holders: [{ name: last, posts: usesOf(own, undefined) }], end: own.at(-1)?.end ?? end };
}

const FORMING = /(?:以|由|成立|组建)[^。]*$/;
const FARTHEST_FORMING = 60;
const GROUP_HEAD = /^(?:常务|第一|执行)?[双总副]?(?:组长|指挥长|指挥|召集人|主任|团长|队长)$/;

/** 甲由县长|调任县委书记, 甲在县长任上…: the post behind the preposition is the one that was left. */
export function movedHolder(grammar: Grammar, evidence: NameEvidence, chain: Chain, floor: number): Told | undefined {
  const { codes, text } = grammar;
  const [first] = chain.posts;
  if (!first || !LEAVING.includes(codes[first.start - 1] ?? 0)) return undefined;
  const verb = MOVE.exec(text.slice(chain.end, chain.end + LONGEST_MOVE));
  const name = verb ? nameTo(grammar, evidence, first.start - 1, LEAST_MOVED) : undefined;
  if (!verb || !name || name.start < floor) return undefined;
  const next = postFrom(grammar, chain.end + verb[0].length);
  const taken = next ? untilComma(grammar, readChain(grammar, next).posts) : [];
  const posts = [...usesOf(chain.posts, 'former'), ...usesOf(taken, 'appointed')];
  return { holders: [{ name, posts }], end: taken.at(-1)?.end ?? chain.end };
}

const LEAVING = codesOf('由从在');
const TAKING_UP = '调任|转任|升任|改任|出任|履新|提拔为|提任';
/** What follows the post that was left, up to the one that was taken. */
const MOVE = new RegExp(
  `^(?:(?:任上|岗位上|位[子置]上|职位上|一职),?(?:被?(?:${TAKING_UP}))?|被?(?:${TAKING_UP}|平调|晋升)为?)`,
);
const LONGEST_MOVE = 12;
const LEAST_MOVED = 3;

/** Who is named behind the office: 会计由甲兼任, 县长(甲), 作为县委书记,甲…. */
export function holdersBehind(grammar: Grammar, evidence: NameEvidence, chain: Chain): Told | undefined {
  return (
    takenOver(grammar, evidence, chain) ?? toldBefore(grammar, evidence, chain) ?? enclosed(grammar, evidence, chain)
  );
}

/** 签发人:县长(|甲): what reads as the rank in brackets is a name. */
function enclosed(grammar: Grammar, evidence: NameEvidence, { posts, end }: Chain): Told | undefined {
  const last = posts.at(-1);
  if (!last || grammar.codes[end - 1] !== CLOSE) return undefined;
  const open = grammar.text.lastIndexOf('(', end);
  const name = open >= last.titleStart ? nameFrom(grammar, evidence, open + 1, LEAST_ENCLOSED) : undefined;
  if (name?.end !== end - 1 || NO_NAME_ENDS.includes(grammar.codes[end - 2] ?? 0)) return undefined;
  return { holders: holdersOf([name], [...posts.slice(0, -1), { ...last, end: open }], false, undefined), end };
}

const LEAST_ENCLOSED = 5;

/** 会计由甲兼任; 县委书记、县长分别由甲、乙担任. */
function takenOver(grammar: Grammar, evidence: NameEvidence, chain: Chain): Told | undefined {
  const { codes, text } = grammar;
  if (!TAKING.includes(codes[chain.end] ?? 0)) return undefined;
  const posts = joinedPosts(grammar, chain.posts);
  let end = posts.at(-1)?.end ?? chain.end;
  if (standsAt(codes, '一职', end)) end += 2;
  const isRespective = standsAt(codes, '分别', end);
  if (isRespective) end += 2;
  if (codes[end] !== BY || (posts.length > chain.posts.length && !isRespective)) return undefined;
  const names = readNames(grammar, evidence, { ...chain, end: end + 1 });
  const last = names.at(-1);
  if (!last || !/^(?:[二两三四]位)?(?:同志)?(?:担任|兼任|接任|出任|代理|任)/.test(text.slice(last.end, last.end + 8)))
    return undefined;
  if (isRespective && names.length !== posts.length) return { holders: [], end: last.end };
  return { holders: holdersOf(names, posts, isRespective, 'appointed'), end: last.end };
}

/** What may stand behind the last post there: 由, 分别由, 一职由, and what joins another post. */
const TAKING = codesOf('由分一和以及与');

/** 履新省委常委、副省长的|甲, 作为县委书记,|甲…, 任县长期间,|甲…: whom the words before and behind a post speak of. */
function toldBefore(grammar: Grammar, evidence: NameEvidence, { posts, end }: Chain): Told | undefined {
  if (!TURNING.includes(grammar.codes[end] ?? 0)) return undefined;
  const start = posts[0]?.start ?? end;
  const before = OFFICE.exec(grammar.text.slice(Math.max(0, start - 3), start))?.[0];
  // 时任 belongs to the post.
  const office = before ?? wordAt(grammar.codes, THEN, start);
  if (!office) return undefined;
  const turn = TURN.exec(grammar.text.slice(end, end + LONGEST_TURN))?.[0];
  // 他担任县委书记,任上没有…: a comma alone turns to another clause.
  if (!turn || (turn === ',' && !AS_ONE.test(office))) return undefined;
  const name = nameFrom(grammar, evidence, end + turn.length, turn === '的' ? 2.4 : LEAST_AHEAD);
  if (!name) return undefined;
  const change = ENTERING.test(office) ? 'appointed' : LEFT.test(office) ? 'former' : undefined;
  return { holders: holdersOf([name], posts, false, change), end: name.end };
}

const OFFICE = /(?:履新|当选|身为|作为|提名为|.?任)$/;
const AS_ONE = /身为|作为/;
const ENTERING = /履新|出任|升任|转任|调任|接任|当选/;
const LEFT = /[曾历原]任/;
/** What stands between the post and the name, a comma or 的 last. */
const TURN = /^(?:(?:[一二两三四五六七八九十\d]+[多余]?年)?(?:以来|来|期间|之?后|的时候|时)?,|的)/;
const LONGEST_TURN = 10;
/** The characters that `TURN` begins with. */
const TURNING = codesOf('的,以期之后时一二两三四五六七八九十0123456789');
/** What a name at the head of a clause must score. */
const LEAST_AHEAD = 3;
