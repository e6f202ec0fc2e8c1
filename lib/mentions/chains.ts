/** Chains of posts and the names that follow, precede or share them: what introduces a person. */
import { BIT, BITS, CLASS } from '../text/surface-bits.ts';
import { CHARACTER, codeOf, codesOf, isOf } from './characters.ts';
import { hasDot } from './dotted-names.ts';
import type { Chain, Grammar, PostPhrase } from './grammar.ts';
import { WORD } from './lexicon.ts';
import { isLearned, type NameEvidence, type NameReading } from './name-evidence.ts';
import { nameFrom } from './names.ts';
import { countAt, standsAt } from './occurrences.ts';
import {
  enclosedToken,
  foreignToken,
  lastToken,
  nameBehindCalling,
  wholeForeign,
  wordBeforeMeeting,
} from './placed-names.ts';
import { readPost } from './posts.ts';
import { afterQuoted } from './quoted-names.ts';
import { standingOf } from './standing.ts';

/** How far from its beginning the title of a post may stand, and that of one beside another post. */
const LONGEST_POST = 34;
const FARTHEST_BARE = 4;
const LONGEST_RANK = 16;
const [STOP, COMMA, ALSO, AND_ALSO, OPEN, CLOSE, COLON, BAR, WAIT, AS] = codesOf('、,兼暨():|候为');
const [AND, WITH, AND_TOO, HOLDS, FORMER] = codesOf('和与及任原');

/** Reads a chain from its first post on: `区委常委、北滘镇党委书记`. */
export function readChain(grammar: Grammar, first: PostPhrase): Chain {
  let last = bondPosts(grammar, first);
  const posts = [last];
  for (;;) {
    const next = jointPost(grammar, last) ?? postBeside(grammar, last.end);
    if (!next) return { posts, end: last.end };
    last = bondPosts(grammar, next);
    posts.push(last);
  }
}

/** 财务处负责人,副州长甲: those who come along without a name. */
const UNNAMED = /(?:负责人|干部|(?<!人大|党)代表)$/;

// 告诉记者,第一书记…: after a calling a comma begins another clause.
function jointPost(grammar: Grammar, { start, end, titleClass, titleStart }: PostPhrase): PostPhrase | undefined {
  const joint = grammar.codes[end];
  const isNamed = titleClass !== 'other' && !UNNAMED.test(grammar.text.slice(titleStart, end));
  // 由甲为审判长,审判员乙…: who holds the first post is named before it.
  const isJoint = joint === STOP || (joint === COMMA && isNamed && grammar.codes[start - 1] !== AS);
  return isJoint ? postFrom(grammar, end + 1) : undefined;
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
  if (grammar.codes[end] === FORMER) return postFrom(grammar, end);
  const next = grammar.posts.get(end) ?? readPostFrom(grammar, end, FARTHEST_BARE);
  if (!next || next.titleStart - end >= FARTHEST_BARE) return undefined;
  // 甲常委|代表民革中央发言: a verb.
  if (standsAt(grammar.codes, '代表', end)) return undefined;
  return (next.organisations & ~(CLASS.inner | CLASS.level)) === 0 ? next : undefined;
}

/** 市长候选人甲 is not yet 市长. */
function skipCandidacy({ codes }: Grammar, end: number): number {
  const first = codes[end] === WAIT && standsAt(codes, '候选人', end) ? end + 3 : end;
  const word = ['提名人选', '人选'].find((candidacy) => standsAt(codes, candidacy, first)) ?? '';
  return first + word.length;
}

/** The post that begins exactly at a position, or undefined. */
export function postFrom(grammar: Grammar, start: number): PostPhrase | undefined {
  const { posts } = grammar;
  const known = posts.get(start);
  if (known || posts.has(start)) return known;
  const post = readPostFrom(grammar, start, LONGEST_POST);
  posts.set(start, post);
  return post;
}

function readPostFrom(grammar: Grammar, start: number, farthest: number): PostPhrase | undefined {
  const { codes, titles, titleAt } = grammar;
  const last = Math.min(codes.length, start + farthest);
  for (let at = afterQuoted(grammar, start); at < last; at = afterQuoted(grammar, at + 1)) {
    const code = codes[at];
    if (!isOf(code, CHARACTER.han | CHARACTER.letter) && code !== OPEN && code !== CLOSE) return undefined;
    const title = titles[(titleAt[at] ?? 0) - 1];
    if (!title) continue;
    const post = readPost(grammar, title, start);
    if (post.start === start) return post;
  }
  return undefined;
}

/** The names that share a chain: `副主任甲、乙、丙`. Empty when no name follows. */
export function readNames(grammar: Grammar, evidence: NameEvidence, chain: Chain): NameReading[] {
  const last = chain.posts.at(-1);
  const isGroup = last !== undefined && last.end - last.titleStart > 1 && standsAt(grammar.codes, '领导', last.end - 2);
  const isOfficial = last?.titleClass === 'official';
  const counted = isOfficial ? skipCount(grammar, chain.end) : chain.end;
  if (counted > chain.end) return readListed(grammar, evidence, counted);
  const start = isGroup ? skipLead(grammar, chain.end) : chain.end;
  const isHeaded = grammar.codes[start] === COLON || grammar.codes[start] === BAR;
  if (isHeaded && (isOfficial || isHeading(grammar, evidence, chain))) return readListed(grammar, evidence, start + 1);
  const least = leastScore(grammar, chain);
  const isSure = least < 1.5;
  const first =
    courteousSurname(grammar, evidence, start) ??
    (isSure ? foreignToken(grammar, start) : undefined) ??
    nameFrom(grammar, evidence, start, least) ??
    (isSure ? tokenAfterPost(grammar, evidence, start) : undefined) ??
    (isSure ? wordBeforeMeeting(grammar, evidence, start) : undefined) ??
    (last ? nameBehindCalling(grammar, evidence, last, start) : undefined);
  if (!first || turnsAway(grammar, evidence, first)) return [];
  return withOthers(grammar, evidence, wholeForeign(grammar, evidence, first), isGroup);
}

/** 县旅游局工作人员李|先生 */
function courteousSurname({ codes, text }: Grammar, { names }: NameEvidence, start: number): NameReading | undefined {
  const isAddressed = COURTESIES.some((word) => standsAt(codes, word, start + 1));
  // 工作人员和|女士们
  if (!isAddressed || isOf(codes[start], CHARACTER.noAddress) || !names.surname(codes[start] ?? 0)) return undefined;
  return { start, end: start + 1, name: text.charAt(start), score: 3 };
}

const COURTESIES = ['先生', '女士', '小姐', '警官', '经理'];

/** 委员:甲、乙: in news of an election or a group a title alone at the head of a line, that no table calls an official's. */
function isHeading({ codes }: Grammar, { namesOffices }: NameEvidence, { posts, end }: Chain): boolean {
  const [post, ...others] = posts;
  if (!post || others.length > 0 || post.titleClass !== 'depends' || post.end !== end) return false;
  const isHead = post.start === post.titleStart && HEADS.includes(codes[post.start - 1] ?? 0);
  return isHead && namesOffices;
}

const HEADS = codesOf('\n。;');

/** 市委副书记:甲、乙,市委常委:丙: a post as the head of a list. Speech begins with no name before a mark. */
function readListed(grammar: Grammar, evidence: NameEvidence, start: number): NameReading[] {
  const first = nameFrom(grammar, evidence, start, 2.4) ?? enclosedToken(grammar, start);
  // 组长:县长阿力木江·玉素甫
  const isPost = grammar.titleAt[start] || (first && hasDot(first.name) && postFrom(grammar, start));
  if (isPost) return [];
  const next = first && grammar.codes[first.end];
  const isEnclosed = first && (isOf(next, CHARACTER.mark) || next === OPEN || grammar.gaps[first.end] === 1);
  return isEnclosed ? withOthers(grammar, evidence, first, false) : [];
}

/** Prepositions that are surnames too. */
const FROM = codesOf('向从由经据');
/** What stands behind a post and begins like a name: 常委|代表民革中央发言, 区委书记|任上平调. */
const NO_NAMES = ['代表', '任上', '任内', '任期', '人员'];

/** 民警|向媒体表示, 总书记|从健全…: a preposition, unless what follows can only be a name. */
function turnsAway(grammar: Grammar, evidence: NameEvidence, { start, end }: NameReading): boolean {
  const { after, codes, gaps, occurrences, starting } = grammar;
  if (NO_NAMES.some((word) => standsAt(codes, word, start))) return true;
  // 交警|张家口支队
  if ((starting[start] ?? 0) & BIT.firmPlace && (starting[end] ?? 0) & BITS.anyOrganisation) return true;
  // 由司长|任组长, 部长|任中政委委员: what somebody becomes.
  if (codes[start] === HOLDS && postFrom(grammar, start + 1)) return true;
  if (!FROM.includes(codes[start] ?? 0)) return false;
  if (gaps[start] || gaps[end] || isLearned(evidence, start, end) || !isOf(codes[end], CHARACTER.han)) return false;
  if (countAt(occurrences, start, end - start) > 1) return false;
  const isGiven = codes.subarray(start + 1, end).every((code) => evidence.names.isGivenCommon(code));
  // 村主任|向补助对象: a frequent word wants more than a word of one character behind it.
  const least = grammar.common[start + 1] === 1 && end - start === 3 ? 1 : 0;
  return !(isGiven && (after[end] ?? 0) > least && ((starting[start + 1] ?? 0) & WORD.phrase) === 0);
}

function withOthers(grammar: Grammar, evidence: NameEvidence, first: NameReading, isGroup: boolean): NameReading[] {
  const names = [first];
  for (let end = first.end; ; ) {
    const next = readNextName(grammar, evidence, end, isGroup);
    if (!next) return names;
    names.push(next);
    end = next.end;
  }
}

/** The surer the post, the less the name has to look like one (县长方向, 镇党委书记高山). */
function leastScore(grammar: Grammar, { posts }: Chain): number {
  if (posts.every(({ titleClass }) => titleClass === 'other')) return 3.2;
  return posts.length > 1 || posts.some((post) => standingOf(grammar, post) === 'sure') ? 1.2 : 1.8;
}

const LIST_JOINTS = ['、', '以及', '和', '与', '及'] as const;

function readNextName(
  grammar: Grammar,
  evidence: NameEvidence,
  end: number,
  isGroup: boolean,
): NameReading | undefined {
  const { codes, gaps } = grammar;
  const from = skipBracket(grammar, end);
  const joint =
    LIST_JOINTS.find((word) => standsAt(codes, word, from)) ?? (isGroup && codes[from] === COMMA ? ',' : '');
  if (!joint && !gaps[from]) return undefined;
  const start = from + joint.length;
  const post = postFrom(grammar, start);
  const name = nameFrom(grammar, evidence, start, 2.4);
  if (post) return name && isLastBefore(grammar, name, post) ? name : undefined;
  if (name && endsClean(grammar, name.end)) return name;
  return joint === '、' ? (lastToken(grammar, evidence, start) ?? enclosedToken(grammar, start)) : undefined;
}

/** 、蒋道明和|县政府办主任: what reads as the beginning of an unknown organisation is the last name of the list. */
function isLastBefore({ codes, starting }: Grammar, { end, score }: NameReading, { titleStart }: PostPhrase): boolean {
  const isJoint = codes[end] === AND || codes[end] === WITH || codes[end] === AND_TOO;
  const isBody = (starting[end + 1] ?? 0) & (BITS.anyPlace | BITS.anyOrganisation);
  return isJoint && isBody !== 0 && end < titleStart && score > 3.4;
}

/**
 * 市住建局局长龙在渊、, 镇长万里、册村镇镇长…: two or three characters with a surname, between a sure post and a mark;
 * 乡长南卡、副乡长…: between two posts those of a name of other languages that hold no word.
 */
function tokenAfterPost(grammar: Grammar, { names }: NameEvidence, start: number): NameReading | undefined {
  const { codes } = grammar;
  const token = enclosedToken(grammar, start);
  if (!token) return undefined;
  const isJoined = codes[token.end] === STOP || codes[token.end] === COMMA;
  const isBetween = isJoined && postFrom(grammar, token.end + 1) !== undefined;
  const surname = names.surname(codes[start] ?? 0);
  if (!surname || surname.class === 'rare') {
    const isForeign =
      token.name.length < 4 && isOf(codes[start], CHARACTER.foreignTail) && !holdsCommon(grammar, token);
    return isBetween && isForeign ? token : undefined;
  }
  const word = surname.wordWith(codes[start + 1] ?? 0);
  if (token.name.length === 2 && isBetween) return token;
  return token.name.length < 4 && word !== 'action' && word !== 'thing' ? token : undefined;
}

function holdsCommon({ common }: Grammar, { start, end }: NameReading): boolean {
  for (let at = start; at < end - 1; at += 1) if (common[at] === 1) return true;
  return false;
}

/** A name of a list is followed by a mark, white space, 等 or a verb. */
function endsClean({ codes, gaps, after }: Grammar, end: number): boolean {
  return gaps[end] === 1 || !isOf(codes[end], CHARACTER.han) || (after[end] ?? 0) > 0;
}

/** 副镇长四名,依次是|甲、乙 */
function skipCount({ text }: Grammar, at: number): number {
  const lead =
    /^[一二两三四五六七八九十\d]{1,2}[名人位],?(?:依次|分别)?[是为:]/.exec(text.slice(at, at + 12))?.[0] ?? '';
  return at + lead.length;
}

function skipLead({ codes }: Grammar, at: number): number {
  const word = ['有', '包括', '是'].find((lead) => standsAt(codes, lead, at)) ?? '';
  const end = at + word.length;
  return codes[end] === COLON ? end + 1 : end;
}

/** Skips `(正处级)`, `(女,满族)` and the like. */
export function skipBracket({ codes }: Grammar, at: number, longest = LONGEST_RANK): number {
  if (codes[at] !== OPEN) return at;
  for (let close = at + 1; close <= at + longest && codes[close] !== BREAK; close += 1)
    if (codes[close] === CLOSE) return close + 1;
  return at;
}

const BREAK = codeOf('\n');
