/** Names without a post of their own: 文新同志, `甲、乙等县领导`, `甲、乙参加会议` at the end of a report, 甲,男,…现任…. */

import { postFrom } from './chains.ts';
import { CHARACTER, codesOf, isOf } from './characters.ts';
import type { Grammar } from './grammar.ts';
import { isHistorical } from './history.ts';
import type { Introduction, PostUse, Stretch } from './introductions.ts';
import { areGiven, type NameEvidence, type NameReading } from './name-evidence.ts';
import { nameFrom, nameTo, scoreName } from './names.ts';
import { findOccurrences, isWordAt, standsAt } from './occurrences.ts';
import { tokenBefore } from './placed-names.ts';

const NO_NAME =
  /^(?:[一二三四五六七八九十两几多][名位个]|全体|广大|各位|这位|那位|有的|有些|老|男|女|负责|领导|党员|许多|一些|部分|所有|每位|每个|两位|几位|多位|年轻|先进|革命|青年|干部|基层|主要|一线|个别|少数|其他|其她|相关|有关|志愿者|官兵|分管|值班|带队|参会|与会)/;

const [COMMA, LIST_COMMA, ETC, DOT, BREAK, COLON, LABEL_END, TO] = codesOf(',、等·\n:】向');

/** 文新同志: a full or a given name after a boundary; 甲、乙等同志: a list of full names. */
export function findComrades(grammar: Grammar, evidence: NameEvidence): Introduction[] {
  const found: Introduction[] = [];
  for (const at of findOccurrences(grammar.occurrences, '同志')) {
    const listed = grammar.codes[at - 1] === ETC ? namesBefore(grammar, evidence, at - 1) : [];
    if (listed.length > 1) found.push(...listed.map((name) => introduceBy('name-comrade', name, [])));
    const name = nameTo(grammar, evidence, at, 2.6) ?? givenName(grammar, evidence, at);
    if (!name || NO_NAME.test(name.name) || isTold(grammar, evidence, name)) continue;
    found.push({
      ...introduceBy('name-comrade', name, []),
      nameKind: isGiven(grammar, evidence, name) ? 'given' : 'full',
    });
  }
  return found;
}

/** 向|雷锋同志学习, 焦|裕禄同志: to whom one turns, and a leader of the past by the given name. */
function isTold({ codes, text }: Grammar, { names }: NameEvidence, { start, end }: NameReading): boolean {
  if (codes[start] === TO && names.surname(codes[start + 1] ?? 0)) return true;
  return isHistorical(text.slice(start, end)) || isHistorical(text.slice(start - 1, end));
}

/** 玉兰同志, 卫东同志: two usual characters of given names, the first of them no frequent surname. */
function isGiven({ codes }: Grammar, { names }: NameEvidence, { start, end }: NameReading): boolean {
  if (end - start !== 2 || names.surname(codes[start] ?? 0)?.class === 'common') return false;
  return areGiven(names, codes, start, end);
}

function givenName(grammar: Grammar, { names }: NameEvidence, end: number): NameReading | undefined {
  const { before, codes, gaps, text } = grammar;
  const start = end - 2;
  const isGiven = (at: number) => isOf(codes[at], CHARACTER.han) && names.isGivenCommon(codes[at] ?? 0);
  if (!isGiven(start) || !isGiven(start + 1)) return undefined;
  const isOpen = gaps[start] || !isOf(codes[start - 1], CHARACTER.han) || (before[start] ?? 0) > 0;
  return isOpen ? { start, end, name: text.slice(start, end), score: 2 } : undefined;
}

/** `甲、乙、丙等县领导出席`: the post follows the list. */
export function findLedLists(grammar: Grammar, evidence: NameEvidence): Introduction[] {
  const { codes } = grammar;
  const found: Introduction[] = [];
  for (let at = 0; at < codes.length; at += 1) {
    if (codes[at] !== ETC || !isBeforeLeaders(codes, at + 1)) continue;
    const post = postFrom(grammar, at + 1);
    const posts: PostUse[] = post ? [{ phrase: post }] : [];
    for (const name of namesBefore(grammar, evidence, at)) found.push(introduceBy('led-list', name, posts));
  }
  return found;
}

const MOST_BETWEEN = 8;

function isBeforeLeaders(codes: Uint16Array, start: number): boolean {
  for (let at = start; at <= start + MOST_BETWEEN; at += 1) {
    if (standsAt(codes, '领导', at) || standsAt(codes, '班子', at)) return true;
    if (!isOf(codes[at], CHARACTER.ideograph)) return false;
  }
  return false;
}

/** Posts that come with the rule are sure. */
function introduceBy(rule: string, name: NameReading, posts: PostUse[]): Introduction {
  return { ...name, nameKind: 'full', posts, standings: posts.map(() => 'sure'), rule };
}

function namesBefore(grammar: Grammar, evidence: NameEvidence, end: number): NameReading[] {
  const { codes, gaps } = grammar;
  const found: NameReading[] = [];
  let isSure = false;
  for (let at = end; ; ) {
    const sure = nameTo(grammar, evidence, at, 2.8);
    const name = sure ?? tokenBefore(grammar, evidence, at);
    isSure ||= sure !== undefined;
    if (name) found.unshift(name);
    // 教育、公安、民政等市领导: no list of names without one that is one by itself.
    if (!name) return isSure ? found : [];
    if (codes[name.start - 1] === LIST_COMMA) at = name.start - 1;
    else if (gaps[name.start]) at = name.start;
    else return isSure ? found : [];
  }
}

/** Behind a list of names: they sit in the front row above. */
export const PLATFORM = '在主席台';
const VERBS = ['出席', '参加', '陪同', '列席', '随同', PLATFORM] as const;
const ATTEND = new RegExp(`^(?:等(?:同志)?)?(?:分别|一同|一起|共同|先后)?(?:${VERBS.join('|')})`);

/** Who sits above at a congress leads the place; so many are a row of them. */
const LEAST_ABOVE = 3;
const CONGRESS = /代表大会|政治协商会议|政协[^,。]{0,12}届|党代会/;

/** `甲、乙、丙参加座谈会`: a sentence that is a list of names and a verb of attendance. */
export function findAttendance(grammar: Grammar, evidence: NameEvidence): Introduction[] {
  const { codes, occurrences, text } = grammar;
  const verbs = VERBS.flatMap((verb) => findOccurrences(occurrences, verb));
  const starts = new Set(verbs.sort((a, b) => a - b).map((verb) => sentenceStart(codes, verb)));
  const found: Introduction[] = [];
  for (const start of starts) {
    const names = readList(grammar, evidence, start);
    const end = names.at(-1)?.end ?? start;
    const verb = ATTEND.exec(text.slice(end, end + 16))?.[0];
    const isAbove = verb?.endsWith(PLATFORM) && names.length >= LEAST_ABOVE && CONGRESS.test(text);
    if (verb) for (const name of names) found.push(introduceBy(isAbove ? 'platform' : 'attendance', name, []));
  }
  return found;
}

/** Where the sentence of a position begins, the quotation mark that closes the one before left out. */
function sentenceStart(codes: Uint16Array, position: number): number {
  let start = position;
  while (codes[start - 1] !== BREAK && !STOPS.includes(codes[start - 1] ?? 0)) start -= 1;
  return codes[start - 1] !== BREAK && QUOTES.includes(codes[start] ?? 0) ? start + 1 : start;
}

const STOPS = codesOf('。!?;');
const QUOTES = codesOf('"”’');

function readList(grammar: Grammar, evidence: NameEvidence, start: number): NameReading[] {
  const { codes, gaps } = grammar;
  const names: NameReading[] = [];
  for (let at = start; ; ) {
    const name = nameFrom(grammar, evidence, at, 3.4);
    if (!name) return names;
    names.push(name);
    const isJoint = codes[name.end] === LIST_COMMA;
    if (!isJoint && !gaps[name.end]) return names;
    at = name.end + (isJoint ? 1 : 0);
  }
}

const LONGEST_SUBJECT = 10;
const LONGEST_ANNOUNCEMENT = 40;
const CLAUSE =
  /(?:^|[,;。:])((?:现任|担任|兼任|拟任|拟?提名为?|拟提任|拟推荐为|曾任|历任|时任|任))(?=[\u3400-\u9fff])/g;

/** A notice before an appointment: `甲,男,1975年3月生,现任…,拟任…`: the posts of the paragraph are the subject's. */
export function findBiography(grammar: Grammar, evidence: NameEvidence, block: Stretch): Introduction[] {
  const first = subjectEnd(grammar, block.start);
  const start = first > 0 ? block.start : subjectStart(grammar, block);
  const end = start === block.start ? first : subjectEnd(grammar, start);
  // 郑 重,男: white space shows that the word is a name.
  const isSpread = end - start === 2 && grammar.gaps[start + 1] === 1;
  if (end === 0 || (scoreName(grammar, evidence, start, end) < 1.5 && !isSpread)) return [];
  const posts: PostUse[] = [];
  for (const match of grammar.text.slice(block.start, block.end).matchAll(CLAUSE)) {
    const change = /^[拟提]/.test(match[1] ?? '') ? 'proposed' : /曾|历/.test(match[1] ?? '') ? 'former' : undefined;
    const start = block.start + match.index + match[0].length;
    for (const phrase of postsFrom(grammar, start, change === 'former'))
      posts.push(change ? { phrase, change } : { phrase });
  }
  const name = { start, end, name: grammar.text.slice(start, end), score: 5 };
  return posts.length > 0 ? [introduceBy('biography', name, posts)] : [];
}

/** Where a notice begins: with the block, or behind the mark of its announcement (…发布任前公示:甲,女,…; 【口述】甲,…). */
function subjectStart({ codes }: Grammar, { start, end }: Stretch): number {
  for (let at = start; at < Math.min(end, start + LONGEST_ANNOUNCEMENT); at += 1)
    if (codes[at] === COLON || codes[at] === LABEL_END) return at + 1;
  return start;
}

const SEXES = ['男', '女', '性别'];
const BORN = /^,\d{4}年(?:\d{1,2}月)?(?:\d{1,2}日)?出?生/;

/** Where the name ends with which a block begins, before `,男`, `,1953年7月生` or the like; 0 for none. */
function subjectEnd({ codes, text }: Grammar, start: number): number {
  let end = start;
  while (end - start <= LONGEST_SUBJECT && (isOf(codes[end], CHARACTER.ideograph) || codes[end] === DOT)) end += 1;
  if (end - start < 2 || end - start > LONGEST_SUBJECT || codes[end] !== COMMA) return 0;
  const isTold = isWordAt(codes, SEXES, end + 1) || BORN.test(text.slice(end, end + 12));
  return isTold ? end : 0;
}

/** 历任镇长、党委书记,县交通局局长: what one has held goes on behind commas. */
function postsFrom(grammar: Grammar, start: number, isPast: boolean): PostUse['phrase'][] {
  const posts: PostUse['phrase'][] = [];
  let post = postFrom(grammar, start);
  while (post) {
    posts.push(post);
    const joint = grammar.codes[post.end];
    const goesOn = joint === LIST_COMMA || (isPast && joint === COMMA);
    post = goesOn ? postFrom(grammar, post.end + 1) : undefined;
  }
  return posts;
}
