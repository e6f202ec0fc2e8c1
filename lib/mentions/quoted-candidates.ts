/** Local programmes in quotation marks, told by what stands around and inside these: 推行“一网清”, “小板凳”服务. */
import type { CandidateRange } from './programme-shapes.ts';
import { LEAST_WEIGHT, weigh } from './quoted-cues.ts';
import type { View } from './view.ts';

interface Quoted {
  /** Of the opening mark, and behind the closing one. */
  start: number;
  end: number;
  inside: string;
}

const QUOTED = /[“‘「]([^“”‘’「」。;!?\n]{2,20})[”’」]/g;
/** What joins quoted strings to a list: “甲”“乙”、“丙”和“丁”活动. */
const JOINT = /^(?:[、和与及暨]|以及)?$/;
const LONGEST_BEFORE = 12;
const LONGEST_BEHIND = 14;
/** What white space inside the marks adds: two halves of a motto that names (“京东田园 活力宝坻”). */
const HALVES = 1.5;
/** What a string adds that the article sets in marks more than once. */
const REPEATED = 0.8;

/** Quoted strings that name a programme by what stands around and inside them; `isWord` tells figures of speech and the like. */
export function findQuoted(view: View, isWord: (word: string) => boolean): CandidateRange[] {
  const lists = listQuoted(view.text);
  const counts = new Map<string, number>();
  for (const { inside } of lists.flat()) counts.set(inside, (counts.get(inside) ?? 0) + 1);
  const named = new Set<string>();
  for (const list of lists)
    for (const item of list)
      if (!isWord(item.inside) && weightOf(view, list, item, counts) > LEAST_WEIGHT) named.add(item.inside);
  return lists
    .flat()
    .filter(({ inside }) => named.has(inside))
    .map(({ start, end }) => ({ start, end, rule: 'quoted-context' }));
}

/** The quoted strings of a text, those of a list together. */
function listQuoted(text: string): Quoted[][] {
  const lists: Quoted[][] = [];
  for (const match of text.matchAll(QUOTED)) {
    const start = match.index;
    const item = { start, end: start + match[0].length, inside: match[1] ?? '' };
    const last = lists.at(-1);
    if (last && JOINT.test(text.slice(last.at(-1)?.end, start))) last.push(item);
    else lists.push([item]);
  }
  return lists;
}

/** What stands before the list stands before each of its items, and so behind it. */
function weightOf(
  { gaps, text }: View,
  list: readonly Quoted[],
  item: Quoted,
  counts: ReadonlyMap<string, number>,
): number {
  const start = list[0]?.start ?? item.start;
  const end = list.at(-1)?.end ?? item.end;
  const before = text.slice(Math.max(0, start - LONGEST_BEFORE), start);
  const behind = text.slice(end, end + LONGEST_BEHIND).replace(/^等/, '');
  const hasHalves = gaps.subarray(item.start + 2, item.end - 1).includes(1);
  return (
    weigh({ before, inside: item.inside, behind }) +
    (hasHalves ? HALVES : 0) +
    ((counts.get(item.inside) ?? 0) > 1 ? REPEATED : 0)
  );
}
