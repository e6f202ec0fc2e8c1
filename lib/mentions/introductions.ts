/** Where an article introduces persons: every title is read with its post, its chain and the name beside it. */
import type { Post } from '../types.ts';
import { appointedBefore, type Change } from './appointments.ts';
import { type Chain, isInsideOrganisation, readChain, readNames } from './chains.ts';
import type { Lexicon, TitleHit } from './lexicon.ts';
import { type NameEvidence, type NameReading, nameFrom, nameTo } from './names.ts';
import { type PostPhrase, readPost, titleAt } from './posts.ts';
import { type Standing, settleStandings } from './standing.ts';
import { isHan, type View } from './view.ts';

export interface PostUse {
  phrase: PostPhrase;
  change?: Post['change'];
}

export interface Introduction {
  view: View;
  start: number;
  end: number;
  name: string;
  nameKind: 'full' | 'surname';
  posts: PostUse[];
  /** One a post. */
  standings: Standing[];
  rule: string;
  score: number;
}

const ADDRESS =
  /^(?:常务)?副?(?:书记|主任|区长|县长|市长|镇长|乡长|局长|部长|主席|院长|检察长|科长|所长|处长|厅长|省长|州长|旗长|队长|站长|校长|总|支书|村长|厂长|经理|总经理|董事长|会长|秘书长|老师|教授|医生|律师|女士|先生|大妈|大爷|阿姨|奶奶|爷爷|师傅|庭长|政委|主任委员)$/;
const NO_SURNAME = /[任代原前正副老新和及与总首全单双大小各本该时现由应党支部村组]/;

/** Reads a view from left to right. */
export function findIntroductions(lexicon: Lexicon, evidence: NameEvidence): Introduction[] {
  const found: Introduction[] = [];
  // Nothing is read twice: `floor` is where the last person ended, `read` where the last title did.
  let floor = 0;
  let read = 0;
  for (const { start } of lexicon.titles) {
    const title = start < read ? undefined : titleAt(lexicon, start);
    if (!title || isInsideOrganisation(lexicon, title) || isVerb(lexicon, title)) continue;
    const bound = Math.max(skipJoint(lexicon.view.text, floor), lexicon.markBefore(title.start));
    const chain = readChain(lexicon, readPost(lexicon, title, bound));
    const step = readAround(lexicon, evidence, chain, { floor, nameFloor: found.at(-1)?.start ?? 0 });
    found.push(...step.found);
    read = Math.max(title.end, step.end);
    if (step.found.length > 0 || title.class !== 'other') floor = read;
  }
  const standings = settleStandings(lexicon, found);
  return found.map((introduction, index) => ({ ...introduction, standings: standings[index] ?? [] }));
}

// 甲代表县委讲话: a verb before a body, no title.
function isVerb({ view, startingAt }: Lexicon, { start, end }: TitleHit): boolean {
  if (view.text.slice(start, end) !== '代表') return false;
  return startingAt(end).some((hit) => hit.kind === 'organisation' || hit.kind === 'place');
}

// 甲和村党支部书记乙: after a name 和 joins, it begins no place.
function skipJoint(text: string, floor: number): number {
  return floor > 0 && /[和与及]/.test(text.charAt(floor)) ? floor + 1 : floor;
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

function readAround(lexicon: Lexicon, evidence: NameEvidence, chain: Chain, { floor, nameFloor }: Floors): Step {
  const first = chain.posts[0];
  if (!first) return { found: [], end: floor };
  const change = appointedBefore(lexicon, evidence, first.start, nameFloor);
  if (change) return readAppointment(lexicon, chain, change);
  const names = readNames(lexicon, evidence, chain);
  if (names.length > 0) return readFollowing(lexicon, chain, names);
  const holder = holderAfter(lexicon, evidence, chain.end);
  if (holder) return { found: [introduce(lexicon, holder, chain.posts, 'appointment', 'appointed')], end: holder.end };
  return readPreceding(lexicon, evidence, chain, first, floor);
}

function readAppointment(lexicon: Lexicon, chain: Chain, { names, change }: Change): Step {
  const posts = untilComma(lexicon, chain);
  const end = posts.at(-1)?.end ?? chain.end;
  return { found: names.map((name) => introduce(lexicon, name, posts, 'appointment', change)), end };
}

/** 会计由甲兼任. */
function holderAfter(lexicon: Lexicon, evidence: NameEvidence, end: number): NameReading | undefined {
  if (lexicon.view.text.charAt(end) !== '由') return undefined;
  const name = nameFrom(lexicon, evidence, end + 1, 2);
  return name && /^(?:同志)?(?:担任|兼任|接任|出任|代理|任)/.test(lexicon.view.text.slice(name.end)) ? name : undefined;
}

/** After an appointment a comma begins another clause: `任命甲为县长,副县长乙…`. */
function untilComma({ view }: Lexicon, { posts }: Chain): PostPhrase[] {
  const cut = posts.findIndex((post, index) => index > 0 && view.text.charAt(post.start - 1) === ',');
  return cut < 0 ? posts : posts.slice(0, cut);
}

function readFollowing(lexicon: Lexicon, { posts }: Chain, names: NameReading[]): Step {
  const found = names.map((name, index) =>
    index === 0 ? introduce(lexicon, name, posts, 'post-name') : introduce(lexicon, name, posts, 'shared-post'),
  );
  return { found, end: names.at(-1)?.end ?? 0 };
}

function readPreceding(lexicon: Lexicon, evidence: NameEvidence, chain: Chain, first: PostPhrase, floor: number): Step {
  const { view } = lexicon;
  const end = chain.posts[0]?.end ?? chain.end;
  const full = fullNameBefore(lexicon, evidence, first);
  if (full && full.name.start >= floor) {
    const post = withOrganisationBefore(lexicon, full.post, full.name.start);
    return { found: [introduce(lexicon, full.name, [post], 'name-post')], end };
  }
  const bracketed = bracketedName(lexicon, evidence, first.start);
  if (bracketed && bracketed.start >= floor)
    return { found: [introduce(lexicon, bracketed, chain.posts, 'name-post')], end: chain.end };
  const surname = view.text.charAt(first.start - 1);
  if (!isSurnameAddress(lexicon, evidence, first, surname) || first.start - 1 < floor) return { found: [], end };
  const name = { start: first.start - 1, end: first.start, name: surname, score: 3 };
  const post = withOrganisationBefore(lexicon, first, name.start);
  return { found: [{ ...introduce(lexicon, name, [post], 'surname-post'), nameKind: 'surname' }], end };
}

interface NamedPost {
  name: NameReading;
  post: PostPhrase;
}

/** 赵宝林书记: what reads as a short place before the title (宝林) may be the end of a name. */
function fullNameBefore(lexicon: Lexicon, evidence: NameEvidence, post: PostPhrase): NamedPost | undefined {
  const length = post.titleStart - post.start;
  const least = post.titleClass === 'other' ? 3.4 : length < 3 ? 2.2 : 6;
  const outer = nameTo(lexicon, evidence, post.start, least);
  const inner = length === 2 ? nameTo(lexicon, evidence, post.titleStart, least) : undefined;
  if (inner && inner.start < post.start && inner.score > (outer?.score ?? 0))
    return { name: inner, post: { ...post, start: post.titleStart } };
  return outer && { name: outer, post };
}

/** 金融业联合会甲秘书长, 区委曾书记: the organisation stands before the name. */
function withOrganisationBefore(lexicon: Lexicon, post: PostPhrase, start: number): PostPhrase {
  const hits = lexicon.endingAt(start).filter((hit) => hit.kind === 'organisation' || hit.kind === 'place');
  const longest = hits.reduce<number>((from, hit) => Math.min(from, hit.start), start);
  if (longest === start) return post;
  const classes = hits.flatMap((hit) => (hit.kind === 'organisation' ? [hit.class] : []));
  return { ...post, organisations: [...post.organisations, ...classes], before: { start: longest, end: start } };
}

/** `甲(县委书记)`, `甲 县委书记`, and `甲,县委书记,` at the head of a sentence. */
function bracketedName(lexicon: Lexicon, evidence: NameEvidence, start: number): NameReading | undefined {
  const { view } = lexicon;
  const mark = view.text.charAt(start - 1);
  if (mark === '(') return nameTo(lexicon, evidence, start - 1, 4);
  if (mark === ',') {
    const name = nameTo(lexicon, evidence, start - 1, 5);
    return name && (name.start === 0 || /[。”]/.test(view.text.charAt(name.start - 1))) ? name : undefined;
  }
  return view.gaps[start] ? nameTo(lexicon, evidence, start, 5) : undefined;
}

function isSurnameAddress(lexicon: Lexicon, { names }: NameEvidence, post: PostPhrase, surname: string): boolean {
  if (!ADDRESS.test(lexicon.view.text.slice(post.start, post.end)) || NO_SURNAME.test(surname)) return false;
  const row = names.surname(surname);
  if (!row || row.class === 'rare') return false;
  const at = post.start - 1;
  if (at === 0 || lexicon.view.gaps[at] || !isHan(lexicon.view.text.charAt(at - 1))) return true;
  const ends = lexicon.endingAt(at);
  if (ends.some((hit) => hit.kind === 'organisation' || (hit.kind === 'place' && !hit.isShort))) return true;
  return (!row.isWord || row.class === 'common') && lexicon.beforeWordAt(at) > 0;
}

function introduce(
  { view }: Lexicon,
  { start, end, name, score }: NameReading,
  phrases: PostPhrase[],
  rule: string,
  change?: Post['change'],
): Introduction {
  const posts = phrases.map((phrase) => (change ? { phrase, change } : { phrase }));
  // 老李 and 小温 give a surname only.
  if (/^[老小].$/.test(name))
    return { view, start, end, name: name.charAt(1), nameKind: 'surname', posts, standings: [], rule, score };
  return { view, start, end, name, nameKind: 'full', posts, standings: [], rule, score };
}
