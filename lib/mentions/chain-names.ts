/** The names that follow a chain of posts, and share it. */
import { BIT, BITS } from '../text/surface-bits.ts';
import { postFrom, skipBracket } from './chains.ts';
import { CHARACTER, codesOf, isOf } from './characters.ts';
import { hasDot } from './dotted-names.ts';
import type { Chain, Grammar, PostPhrase } from './grammar.ts';
import { isCommon, WORD } from './lexicon.ts';
import { FOLK } from './name-edges.ts';
import { areGiven, isLearned, type NameEvidence, type NameReading } from './name-evidence.ts';
import { nameFrom } from './names.ts';
import { countAt, isWordAt, standsAt, wordAt } from './occurrences.ts';
import { enclosedToken, foreignToken, lastToken, nameBehindCalling, wholeForeign } from './placed-names.ts';
import { nameBeforeMark, nameInSlot } from './slot-names.ts';
import { standingOf } from './standing.ts';

const [COMMA, OPEN, COLON, BAR, AND, WITH, AND_TOO, HOLDS, IS, AS, OPENING, CLOSING] = codesOf(',(:|和与及任是为“”');
/** What a name behind the mark that closes a quoted post must score. */
const LEAST_QUOTED = 3;
/** What a name behind 是 must score. */
const LEAST_TOLD = 4;

/** The names that share a chain: `副主任甲、乙、丙`. Empty when no name follows. */
export function readNames(grammar: Grammar, evidence: NameEvidence, chain: Chain): NameReading[] {
  const isGroup = isOfLeaders(grammar, chain);
  const start = isGroup ? skipLead(grammar, chain.end) : skipQuote(grammar, chain);
  const listed = startOfList(grammar, evidence, chain, start);
  if (listed !== undefined) return readListed(grammar, evidence, listed);
  const first = firstName(grammar, evidence, chain, start);
  if (!first || turnsAway(grammar, evidence, chain, first)) return [];
  return withOthers(grammar, evidence, wholeForeign(grammar, evidence, first), isGroup);
}

function isCalling({ posts }: Chain): boolean {
  return posts.every(({ titleClass }) => titleClass === 'other');
}

/** “第一书记”|廖翔: marks around the post alone. */
function skipQuote({ codes }: Grammar, { posts, end }: Chain): number {
  const isQuoted = codes[end] === CLOSING && codes[(posts[0]?.start ?? 0) - 1] === OPENING;
  return isQuoted && posts.length === 1 && posts[0]?.titleClass === 'official' ? end + 1 : end;
}

/** 县领导|甲、乙,丙 */
function isOfLeaders({ codes }: Grammar, { posts }: Chain): boolean {
  const last = posts.at(-1);
  return last !== undefined && last.end - last.titleStart > 1 && standsAt(codes, '领导', last.end - 2);
}

/** Where names begin behind a count or a colon that makes the post a heading; undefined where it is none. */
function startOfList(grammar: Grammar, evidence: NameEvidence, chain: Chain, start: number): number | undefined {
  const { codes } = grammar;
  const isOfficial = chain.posts.at(-1)?.titleClass === 'official';
  const counted = isOfficial ? skipCount(grammar, chain.end) : chain.end;
  if (counted > chain.end) return counted;
  const isHeaded = codes[start] === COLON || codes[start] === BAR;
  return isHeaded && (isOfficial || isHeading(grammar, evidence, chain)) ? start + 1 : undefined;
}

/** The name right behind the chain: of a usual form, or, behind a sure post, whatever stands where a name must. */
function firstName(grammar: Grammar, evidence: NameEvidence, chain: Chain, start: number): NameReading | undefined {
  // “县长”荣誉称号: behind marks a name shows by itself.
  const least = grammar.codes[start - 1] === CLOSING ? LEAST_QUOTED : leastScore(grammar, chain);
  const isSure = least < 1.5;
  const usual =
    courteousSurname(grammar, evidence, start) ??
    (isSure ? foreignToken(grammar, start) : undefined) ??
    nameFrom(grammar, evidence, start, least);
  if (usual) return usual;
  const isTold = grammar.codes[start] === IS || grammar.codes[start] === AS;
  const told = isTold
    ? (nameFrom(grammar, evidence, start + 1, LEAST_TOLD) ?? foreignToken(grammar, start + 1))
    : undefined;
  // 部长是|王广华。 首任县长为|扎西顿珠,
  if (told && isOf(grammar.codes[told.end], CHARACTER.mark)) return told;
  const placed = isSure
    ? (nameBeforeMark(grammar, evidence, start) ?? nameInSlot(grammar, evidence, start))
    : undefined;
  const last = chain.posts.at(-1);
  return placed ?? (last && nameBehindCalling(grammar, evidence, last, start));
}

/** 县旅游局工作人员李|先生 */
function courteousSurname({ codes, text }: Grammar, { names }: NameEvidence, start: number): NameReading | undefined {
  const isAddressed = isWordAt(codes, COURTESIES, start + 1);
  // 工作人员和|女士们
  if (!isAddressed || isOf(codes[start], CHARACTER.noAddress) || !names.surname(codes[start] ?? 0)) return undefined;
  return { start, end: start + 1, name: text.charAt(start), score: 3 };
}

const COURTESIES = ['先生', '女士', '小姐', '警官'];

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
const FROM = codesOf('向从由经据和');
const [TOWARDS] = FROM;
/** What stands behind a post and begins like a name: 常委|代表民革中央发言, 区委书记|任上平调, 县长|包乡. */
const NO_NAMES =
  '代表 任上 任内 任期 人员 应询 高端峰会 高端论坛 官邸 包乡 包村 包片 包案 包户 包抓 管总 管线 管面 管片'.split(' ');

/** 民警|向媒体表示, 总书记|从健全…: what only begins like a name. */
function turnsAway(grammar: Grammar, evidence: NameEvidence, chain: Chain, name: NameReading): boolean {
  const { codes, starting } = grammar;
  const { start, end } = name;
  if (isWordAt(codes, NO_NAMES, start)) return true;
  // 交警|张家口支队
  if ((starting[start] ?? 0) & BIT.firmPlace && (starting[end] ?? 0) & BITS.anyOrganisation) return true;
  // 由司长|任组长, 部长|任中政委委员: what somebody becomes.
  if (codes[start] === HOLDS && postFrom(grammar, start + 1)) return true;
  if (!FROM.includes(codes[start] ?? 0)) return false;
  // 记者|从雷洋家属处: no preposition but 向 is a surname behind a calling.
  const isOfCalling = codes[start] !== TOWARDS && isCalling(chain);
  return (isOfCalling && !isLearned(evidence, start, end)) || isPreposition(grammar, evidence, name);
}

const PEOPLE = [
  '广大',
  '本报',
  '本刊',
  '本台',
  '媒体',
  '大家',
  '我们',
  '他们',
  '男子',
  '女子',
  '群众',
  '村民',
  '居民',
  '市民',
  '老人',
  '学生',
  '记者',
  '青年',
];

/** 和镇直|单位 */
const OTHERS = [...FOLK, '同志'];

/** A preposition, unless what follows can only be a name. */
function isPreposition(grammar: Grammar, evidence: NameEvidence, { start, end }: NameReading): boolean {
  const { after, codes, gaps, occurrences, starting } = grammar;
  const isJoint = codes[start] === AND && isWordAt(codes, OTHERS, end);
  if (isJoint) return true;
  const isFree = gaps[start] || gaps[end] || isLearned(evidence, start, end);
  // 民警|从近100个小时的视频
  if (isFree || !isOf(codes[end], CHARACTER.han | CHARACTER.letter)) return false;
  // 民警|向男子讲解
  if (isWordAt(codes, PEOPLE, start + 1)) return true;
  if (countAt(occurrences, start, end - start) > 1) return false;
  const isGiven = areGiven(evidence.names, codes, start + 1, end);
  // 村主任|向补助对象: a frequent word wants more than a word of one character behind it.
  const least = end - start === 3 && isCommon(grammar, start + 1) ? 1 : 0;
  if (isOf(codes[end], CHARACTER.letter)) return !isGiven || codes[start] !== TOWARDS;
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
function leastScore(grammar: Grammar, chain: Chain): number {
  const { posts } = chain;
  if (isCalling(chain)) return 3.2;
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
  const joint = wordAt(codes, LIST_JOINTS, from) || (isGroup && codes[from] === COMMA ? ',' : '');
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

/** A name of a list is followed by a mark, white space, 等 or a verb. */
function endsClean({ codes, gaps, after }: Grammar, end: number): boolean {
  return gaps[end] === 1 || !isOf(codes[end], CHARACTER.han) || (after[end] ?? 0) > 0;
}

const COUNTS = codesOf('一二两三四五六七八九十0123456789');

/** 副镇长四名,依次是|甲、乙 */
function skipCount({ codes, text }: Grammar, at: number): number {
  if (!COUNTS.includes(codes[at] ?? 0)) return at;
  const lead =
    /^[一二两三四五六七八九十\d]{1,2}[名人位],?(?:依次|分别)?[是为:]/.exec(text.slice(at, at + 12))?.[0] ?? '';
  return at + lead.length;
}

const LEADS = ['有', '包括', '是'];

function skipLead({ codes }: Grammar, at: number): number {
  const end = at + wordAt(codes, LEADS, at).length;
  return codes[end] === COLON ? end + 1 : end;
}
