import { endsSentence, type Judged } from '../clean.ts';
import { joinLines } from '../cuts.ts';
import type { Box } from '../model.ts';

/**
 * Joins lines that were broken by hand at a fixed width: text pasted from mail or from a terminal, with `<br>` after
 * every so many characters. Only where most lines of a box are as long as each other; an indented line begins anew.
 */
export function joinWraps(judged: Judged[]): Judged[] {
  const groups = new Map<Box, Judged[]>();
  for (const item of judged) {
    if (item.rule) continue;
    const group = groups.get(item.line.box);
    if (group) group.push(item);
    else groups.set(item.line.box, [item]);
  }
  const wrapped = new Map([...groups].flatMap(([box, items]) => (isWrapped(items) ? [[box, usualLength(items)]] : [])));
  if (!wrapped.size) return judged;
  const runs: Judged[][] = [];
  for (const item of judged) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before && continues(before, item, wrapped)) run.push(item);
    else runs.push([item]);
  }
  return runs.flatMap(([first, ...others]) => (first ? [joinRun(first, others)] : []));
}

function joinRun(first: Judged, others: Judged[]): Judged {
  if (!others.length) return { ...first };
  const lines = others.map(({ line }) => line);
  return { ...first, line: joinLines(first.line, lines, 'wraps') };
}

function isWrapped(items: Judged[]): boolean {
  if (items.length < 5 || items.slice(1).some((item) => !item.line.broken)) return false;
  const usual = usualLength(items);
  const alike = items.filter(({ line }) => Math.abs(line.dense.length - usual) <= 2).length;
  return usual >= 18 && usual <= 60 && alike >= items.length * 0.7;
}

function usualLength(items: Judged[]): number {
  const lengths = items.map((item) => item.line.dense.length).sort((a, b) => a - b);
  return lengths[lengths.length >> 1] ?? 0;
}

function continues(before: Judged, { line, rule }: Judged, wrapped: ReadonlyMap<Box, number>): boolean {
  const usual = wrapped.get(line.box);
  if (before.rule || rule || usual === undefined || before.line.box !== line.box) return false;
  const { dense } = before.line;
  const isLast = dense.length < usual - 2 && endsSentence(dense);
  return line.broken && !line.indented && !isLast;
}
