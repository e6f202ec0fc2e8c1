/** Introductions and later mentions → persons: merged by name, with all posts, official or not. */

import { spansOfPosts } from '../text/post-spans.ts';
import type { Mention, NameKind, Person, Post, Span } from '../types.ts';
import { codesOf } from './characters.ts';
import type { Introduction, PostUse } from './introductions.ts';
import { standsAt } from './occurrences.ts';
import type { Standing } from './standing.ts';
import { spanOf, surfaceOf, type View } from './view.ts';

/** A person while the article is being read. */
export interface Draft {
  key: string;
  name: string;
  nameKind: NameKind;
  standings: Standing[];
  posts: Post[];
  places: { start: number; end: number }[];
  rule: string;
}

/** Merges introductions by name. A surname alone is one person for each post it is addressed with. */
export function draftPersons(view: View, introductions: readonly Introduction[]): Map<string, Draft> {
  const drafts = new Map<string, Draft>();
  for (const introduction of introductions) {
    const key = keyOf(view, introduction);
    const draft = drafts.get(key) ?? startDraft(key, introduction);
    drafts.set(key, draft);
    draft.places.push({ start: introduction.start, end: introduction.end });
    addPosts(view, draft, introduction);
  }
  return drafts;
}

function keyOf(view: View, { name, nameKind, posts }: Introduction): string {
  if (nameKind === 'full') return `p:${name}`;
  const phrase = posts[0]?.phrase;
  return `p:${name}${phrase ? view.text.slice(phrase.start, phrase.end) : ''}`;
}

function startDraft(key: string, { name, nameKind, rule }: Introduction): Draft {
  return { key, name, nameKind, standings: [], posts: [], places: [], rule };
}

function addPosts(view: View, draft: Draft, introduction: Introduction): void {
  draft.standings.push(...introduction.standings);
  let organisation: string | undefined;
  for (const use of introduction.posts) {
    const post = readPostUse(view, use, organisation);
    organisation = post.organisation ?? organisation;
    const known = draft.posts.find(({ surface }) => surface === post.surface);
    if (!known) draft.posts.push(post);
    else if (!isSameSpan(known.span, post.span)) addRepeat(known, post.span);
  }
}

/** Kept in one list, for a post may be told thousands of times. */
function addRepeat(post: Post, span: Span): void {
  post.repeats ??= [];
  post.repeats.push(span);
}

function isSameSpan(one: Span, other: Span): boolean {
  return one.block === other.block && one.start === other.start;
}

// 县长 heads no 县委, whatever post stands before it.
const HEADS_DIVISION = /^(?:常务)?副?[省市县区镇乡州盟旗]长$/;
const [VILLAGE, HEAD, ONCE, FORMER] = codesOf('村长原前');

/** What stands before the title, with the word that the title shares (南屏村|党支部书记, 环保局|长); else what stands before the name. */
function organisationOf({ codes, text }: View, phrase: PostUse['phrase']): string | undefined {
  const { start, titleStart, before } = phrase;
  if (start < titleStart) return text.slice(start, titleStart + sharedLength(codes, phrase));
  return before && text.slice(before.start, before.end);
}

const OFFICES = codesOf('局厅署');

/** How many characters of the title end the name of the organisation. */
function sharedLength(codes: Uint16Array, { titleStart, end }: PostUse['phrase']): number {
  const code = codes[titleStart] ?? 0;
  // 县财政局|局长: the office has it already.
  if (codes[titleStart - 1] === code) return 0;
  const isHead = codes[titleStart + 1] === HEAD && titleStart + 1 < end;
  if (code === VILLAGE) return isHead ? 0 : 1;
  if (OFFICES.includes(code)) return isHead ? 1 : 0;
  return standsAt(codes, '社区', titleStart) || standsAt(codes, '嘎查', titleStart) ? 2 : 0;
}

function readPostUse(view: View, { phrase, change, isRole }: PostUse, inherited: string | undefined): Post {
  const title = view.text.slice(phrase.titleStart, phrase.end);
  const isOwn = isRole || HEADS_DIVISION.test(title);
  const organisation = organisationOf(view, phrase) ?? (isOwn ? undefined : inherited);
  const kind = change ?? (isFormer(view, phrase.start) ? 'former' : undefined);
  const post: Omit<Post, 'span'> = { surface: squeezePost(surfaceOf(view, phrase.start, phrase.end)), title };
  if (organisation) post.organisation = organisation;
  if (kind) post.change = kind;
  return { ...post, span: spanOf(view, phrase.start, phrase.end) };
}

/** 原县长, 前市长; but 前线总指挥. */
function isFormer({ codes, text }: View, start: number): boolean {
  if (codes[start] === FORMER) return !text.startsWith('前线', start);
  return codes[start] === ONCE;
}

/** 组    长, 副 组 长: lists are set in columns with white space; elsewhere it stays as the page has it. */
function squeezePost(surface: string): string {
  return SPACED.test(surface) ? surface.replace(/\s+/g, '') : surface.replace(PADDING, '');
}

const SPACED = /^(?:\S\s+)+\S$/;
const PADDING = /(?<=[\u3400-\u9fff])\s{2,}(?=[\u3400-\u9fff])/g;

/** What an official may be called beside the posts. */
const NO_POST: ReadonlySet<string> = new Set(
  '先生 女士 小姐 被告人 嫌疑人 犯罪嫌疑人 上诉人 烈士 研究生 硕士 博士 博士生导师 艺术家 主持人 通讯员'.split(' '),
);

/** The finished person; `isOfficial` decides what the posts alone leave open. */
export function finishPerson(view: View, draft: Draft, isOfficial: boolean): Person {
  const places = draft.places.length < 2 ? draft.places : draft.places.toSorted((a, b) => a.start - b.start);
  return {
    key: draft.key,
    name: draft.name,
    nameKind: draft.nameKind,
    isOfficial,
    candidates: [],
    posts: isOfficial ? draft.posts.filter(({ surface }) => !NO_POST.has(surface)) : draft.posts,
    surfaces: distinct(places.map(({ start, end }) => surfaceOf(view, start, end))),
    mentions: places.map(({ start, end }) => spanOf(view, start, end)),
    rule: draft.rule,
  };
}

/** Each once; most persons are named once, or always the same. */
function distinct(surfaces: string[]): string[] {
  return surfaces.every((surface) => surface === surfaces[0]) ? surfaces.slice(0, 1) : [...new Set(surfaces)];
}

/** Mentions of a person: each name, and each post as a thin line of the same person. */
export function mentionsOf(person: Person, surfaceAt: (span: Span) => string): Mention[] {
  const { key, candidates, rule } = person;
  const isDecided = candidates.length < 2;
  const mentionOf = (span: Span, kind: Mention['kind']): Mention =>
    isDecided
      ? { span, kind, rule, surface: surfaceAt(span), candidates: [key], entity: key }
      : { span, kind, rule, surface: surfaceAt(span), candidates };
  const kind = person.isOfficial ? 'official' : 'person';
  const mentions: Mention[] = [];
  for (const span of person.mentions) mentions.push(mentionOf(span, kind));
  for (const span of spansOfPosts(person)) mentions.push(mentionOf(span, 'post'));
  return mentions;
}
