/** Later mentions: names learnt from an introduction found again, and 周书记 led back to the one 周 with that title. */
import { BITS } from '../text/surface-bits.ts';
import { CHARACTER, isOf } from './characters.ts';
import { hasDot } from './dotted-names.ts';
import type { Introduction } from './introductions.ts';
import type { Lexicon } from './lexicon.ts';
import { findOccurrences } from './occurrences.ts';
import type { Draft } from './person-table.ts';

/** Adds every further occurrence of each full name to its draft. Longer names first, so that none is cut out of another. */
export function addRepeats(drafts: ReadonlyMap<string, Draft>, lexicon: Lexicon): void {
  const taken = new Uint8Array(lexicon.codes.length);
  for (const draft of drafts.values()) for (const { start, end } of draft.places) claim(taken, start, end);
  const named = [...drafts.values()].filter(({ nameKind }) => nameKind !== 'surname');
  for (const { name, places } of named.sort((a, b) => b.name.length - a.name.length)) {
    let free = 0;
    for (const start of findOccurrences(lexicon.occurrences, name)) {
      const end = start + name.length;
      if (start < free) continue;
      free = end;
      if ((name.length > 2 || isFree(lexicon, start, end)) && claim(taken, start, end)) places.push({ start, end });
    }
  }
}

/** Takes the characters of a place unless one of them is taken already. */
function claim(taken: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (taken[at]) return false;
  for (let at = start; at < end; at += 1) taken[at] = 1;
  return true;
}

// Two characters may be part of a word: one side must show where the name ends.
function isFree({ after, before, codes, ending, gaps }: Lexicon, start: number, end: number): boolean {
  if (gaps[end] || !isOf(codes[end], CHARACTER.han) || (after[end] ?? 0) > 0) return true;
  if (gaps[start] || !isOf(codes[start - 1], CHARACTER.han)) return true;
  return (before[start] ?? 0) > 1 || ((ending[start] ?? 0) & BITS.titles) !== 0;
}

/** Joins each surname + title to the one full name that it fits; the rest stay persons of their own. */
export function joinSurnames(drafts: Map<string, Draft>): void {
  const families = groupByFirst([...drafts.values()].filter(({ nameKind }) => nameKind === 'full'));
  for (const [key, draft] of drafts) {
    if (draft.nameKind !== 'surname') continue;
    const title = draft.posts[0]?.title ?? '';
    const family = (families.get(draft.name.charAt(0)) ?? []).filter(({ name }) => name.startsWith(draft.name));
    const fitting = family.filter(({ posts }) => posts.some((post) => post.title.endsWith(title)));
    const target =
      fitting.length === 1
        ? fitting[0]
        : family.length === 1 && fitting.length === 0
          ? lenient(family[0], title)
          : undefined;
    if (!target) continue;
    target.places.push(...draft.places);
    drafts.delete(key);
  }
}

/** 大光同志 is the one 孙大光 of the article. */
export function joinGiven(drafts: Map<string, Draft>): void {
  const full = [...drafts.values()].filter(({ nameKind }) => nameKind === 'full');
  for (const [key, draft] of drafts) {
    if (draft.nameKind !== 'given') continue;
    const whole = full.filter(({ name }) => name.length === draft.name.length + 1 && name.endsWith(draft.name));
    if (whole.length !== 1) continue;
    whole[0]?.places.push(...draft.places);
    drafts.delete(key);
  }
}

/** 吐尔洪主任 is the one 吐尔洪·吐尔地 of the article. */
export function joinFirstParts(drafts: Map<string, Draft>): void {
  const dotted = groupByFirst([...drafts.values()].filter(({ name }) => hasDot(name)));
  if (dotted.size === 0) return;
  for (const [key, draft] of drafts) {
    const family = dotted.get(draft.name.charAt(0)) ?? [];
    const whole = family.filter(({ name }) => name.startsWith(draft.name) && hasDot(name.charAt(draft.name.length)));
    const [target] = whole;
    if (!target || whole.length > 1 || draft.nameKind !== 'full') continue;
    target.places.push(...draft.places);
    drafts.delete(key);
  }
}

function groupByFirst(drafts: readonly Draft[]): Map<string, Draft[]> {
  const groups = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const group = groups.get(draft.name.charAt(0));
    if (group) group.push(draft);
    else groups.set(draft.name.charAt(0), [draft]);
  }
  return groups;
}

// 王县长 for a 常务副县长: deputies are addressed without their 副.
function lenient(draft: Draft | undefined, title: string): Draft | undefined {
  const heads = draft?.posts.some((post) => post.title.replace(/副|常务|第一/g, '').endsWith(title.replace(/副/g, '')));
  return heads || /^(?:女士|先生|老师)$/.test(title) ? draft : undefined;
}

/** The names that introductions give beyond doubt; they decide the doubtful ones. */
export function learnNames(introductions: readonly Introduction[]): Set<string> {
  return new Set(
    introductions.filter(({ nameKind, score }) => nameKind === 'full' && score >= 4.5).map(({ name }) => name),
  );
}
