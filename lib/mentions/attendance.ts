/** Names without a post of their own: 文新同志, `甲、乙等县领导`, `甲、乙参加会议` at the end of a report, 甲,男,…现任…. */

import { postFrom } from './chains.ts';
import type { Introduction, PostUse } from './introductions.ts';
import type { Lexicon } from './lexicon.ts';
import { type NameEvidence, type NameReading, nameFrom, nameTo, scoreName } from './names.ts';
import { isHan } from './view.ts';

const NO_NAME =
  /^(?:全体|广大|各位|这位|那位|有的|有些|老|男|女|负责|领导|党员|许多|一些|部分|所有|每位|每个|两位|几位|多位|年轻|先进|革命|青年|干部|基层|主要|一线|个别|少数|其他|其她|相关|有关|志愿者|分管|值班|带队|参会|与会)/;

/** 文新同志: a full or a given name after a boundary. */
export function findComrades(lexicon: Lexicon, evidence: NameEvidence): Introduction[] {
  const { view } = lexicon;
  const found: Introduction[] = [];
  for (let at = view.text.indexOf('同志'); at >= 0; at = view.text.indexOf('同志', at + 2)) {
    const full = nameTo(lexicon, evidence, at, 2.6);
    const name = full ?? givenName(lexicon, evidence, at);
    if (name && !NO_NAME.test(name.name))
      found.push({ view, ...name, nameKind: 'full', posts: [], standings: [], rule: 'name-comrade' });
  }
  return found;
}

function givenName(lexicon: Lexicon, { names }: NameEvidence, end: number): NameReading | undefined {
  const { view } = lexicon;
  const start = end - 2;
  const name = view.text.slice(Math.max(0, start), end);
  const isOpen =
    start === 0 ||
    (start > 0 && (view.gaps[start] || !isHan(view.text.charAt(start - 1)) || lexicon.beforeWordAt(start) > 0));
  const isGiven = [...name].every((character) => isHan(character) && names.isGivenCommon(character));
  return name.length === 2 && isOpen && isGiven ? { start, end, name, score: 2 } : undefined;
}

/** `甲、乙、丙等县领导出席`: the post follows the list. */
export function findLedLists(lexicon: Lexicon, evidence: NameEvidence): Introduction[] {
  const { view } = lexicon;
  const found: Introduction[] = [];
  for (const match of view.text.matchAll(/等(?=[\u3400-\u9fff]{0,8}领导)/g)) {
    const post = postFrom(lexicon, match.index + 1);
    const posts: PostUse[] = post ? [{ phrase: post }] : [];
    for (const name of namesBefore(lexicon, evidence, match.index))
      found.push({
        view,
        ...name,
        nameKind: 'full',
        posts,
        standings: posts.map(() => 'sure' as const),
        rule: 'led-list',
      });
  }
  return found;
}

function namesBefore(lexicon: Lexicon, evidence: NameEvidence, end: number): NameReading[] {
  const found: NameReading[] = [];
  let at = end;
  for (;;) {
    const name = nameTo(lexicon, evidence, at, 2.8);
    if (!name) return found;
    found.unshift(name);
    const { text, gaps } = lexicon.view;
    if (text.charAt(name.start - 1) === '、') at = name.start - 1;
    else if (gaps[name.start]) at = name.start;
    else return found;
  }
}

const ATTEND = /^(?:等(?:同志)?)?(?:分别|一同|一起|共同|先后)?(?:出席|参加|陪同|列席|随同)/;

/** `甲、乙、丙参加座谈会`: a sentence that is a list of names and a verb of attendance. */
export function findAttendance(lexicon: Lexicon, evidence: NameEvidence): Introduction[] {
  const { view } = lexicon;
  const found: Introduction[] = [];
  for (const start of sentenceStarts(view.text)) {
    const names = readList(lexicon, evidence, start);
    const end = names.at(-1)?.end ?? 0;
    if (names.length > 0 && ATTEND.test(view.text.slice(end, end + 12)))
      for (const name of names)
        found.push({ view, ...name, nameKind: 'full', posts: [], standings: [], rule: 'attendance' });
  }
  return found;
}

function readList(lexicon: Lexicon, evidence: NameEvidence, start: number): NameReading[] {
  const { view } = lexicon;
  const names: NameReading[] = [];
  let at = start;
  for (;;) {
    const name = nameFrom(lexicon, evidence, at, 3.4);
    if (!name) return names;
    names.push(name);
    const isJoint = view.text.charAt(name.end) === '、';
    if (!isJoint && !view.gaps[name.end]) return names;
    at = name.end + (isJoint ? 1 : 0);
  }
}

function sentenceStarts(text: string): number[] {
  const starts = [0];
  for (const match of text.matchAll(/[。!?;]["”’]?/g)) starts.push(match.index + match[0].length);
  return starts.filter((start) => start < text.length);
}

const SUBJECT = /^([\u3400-\u9fff·]{2,10}?),(?:男|女|性别)/;
const CLAUSE = /(?:^|[,;。:])((?:现任|拟任|拟提名为|拟提任|拟推荐为|曾任|历任|时任|任))(?=[\u3400-\u9fff])/g;

/** A notice before an appointment: `甲,男,1975年3月生,现任…,拟任…`: the posts of the paragraph are the subject's. */
export function findBiography(lexicon: Lexicon, evidence: NameEvidence): Introduction[] {
  const { view } = lexicon;
  const head = SUBJECT.exec(view.text);
  const name = head?.[1];
  if (!name || scoreName(name, evidence) < 1.5) return [];
  const posts: PostUse[] = [];
  for (const match of view.text.matchAll(CLAUSE)) {
    const change = match[1]?.startsWith('拟') ? 'proposed' : /曾|历/.test(match[1] ?? '') ? 'former' : undefined;
    let at = match.index + match[0].length;
    for (
      let post = postFrom(lexicon, at);
      post;
      post = view.text.charAt(at) === '、' ? postFrom(lexicon, at + 1) : undefined
    ) {
      posts.push(change ? { phrase: post, change } : { phrase: post });
      at = post.end;
    }
  }
  return posts.length > 0
    ? [
        {
          view,
          start: 0,
          end: name.length,
          name,
          nameKind: 'full',
          posts,
          standings: posts.map(() => 'sure' as const),
          rule: 'biography',
          score: 5,
        },
      ]
    : [];
}
