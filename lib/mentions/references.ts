/** Later mentions: names learnt from an introduction found again, and 周书记 led back to the one 周 with that title. */
import type { Introduction } from './introductions.ts';
import type { Lexicon } from './lexicon.ts';
import type { Draft } from './person-table.ts';
import { isHan, type View } from './view.ts';

interface Place {
  view: View;
  start: number;
  end: number;
}

/** Adds every further occurrence of each full name to its draft. Longer names first, so that none is cut out of another. */
export function addRepeats(drafts: ReadonlyMap<string, Draft>, lexicons: readonly Lexicon[]): void {
  const taken = new Map<View, Uint8Array>();
  for (const { view } of lexicons) taken.set(view, new Uint8Array(view.text.length));
  for (const draft of drafts.values()) for (const place of draft.places) claim(taken, place);
  const named = [...drafts.values()].filter(({ nameKind }) => nameKind === 'full');
  for (const draft of named.sort((a, b) => b.name.length - a.name.length))
    for (const lexicon of lexicons)
      for (const place of findName(lexicon, draft.name)) if (claim(taken, place)) draft.places.push(place);
}

/** Takes the characters of a place unless one of them is taken already. */
function claim(taken: Map<View, Uint8Array>, { view, start, end }: Place): boolean {
  const used = taken.get(view);
  if (!used || used.subarray(start, end).includes(1)) return false;
  used.fill(1, start, end);
  return true;
}

function* findName(lexicon: Lexicon, name: string): Iterable<Place> {
  const { view } = lexicon;
  for (let start = view.text.indexOf(name); start >= 0; start = view.text.indexOf(name, start + name.length)) {
    const end = start + name.length;
    if (name.length > 2 || isFree(lexicon, start, end)) yield { view, start, end };
  }
}

// Two characters may be part of a word: one side must show where the name ends.
function isFree(lexicon: Lexicon, start: number, end: number): boolean {
  const { text, gaps } = lexicon.view;
  if (end >= text.length || gaps[end] || !isHan(text.charAt(end)) || lexicon.afterWordAt(end) > 0) return true;
  if (start === 0 || gaps[start] || !isHan(text.charAt(start - 1))) return true;
  return lexicon.beforeWordAt(start) > 1 || lexicon.endingAt(start).some((hit) => hit.kind === 'title');
}

/** Joins each surname + title to the one full name that it fits; the rest stay persons of their own. */
export function joinSurnames(drafts: Map<string, Draft>): void {
  const full = [...drafts.values()].filter(({ nameKind }) => nameKind === 'full');
  for (const [key, draft] of drafts) {
    if (draft.nameKind !== 'surname') continue;
    const title = draft.posts[0]?.title ?? '';
    const family = full.filter(({ name }) => name.startsWith(draft.name));
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
