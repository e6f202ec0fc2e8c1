import type { Judged } from '../clean.ts';
import type { Box } from '../model.ts';
import { joinStrips } from '../strip.ts';

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
  const wrapped = new Set([...groups].filter(([, items]) => isWrapped(items)).map(([box]) => box));
  if (!wrapped.size) return judged;
  const result: Judged[] = [];
  for (const item of judged) {
    const before = result.at(-1);
    if (before && continues(before, item, wrapped)) joinTo(before, item);
    else result.push({ ...item });
  }
  return result;
}

function isWrapped(items: Judged[]): boolean {
  if (items.length < 5 || items.slice(1).some((item) => !item.line.broken)) return false;
  const lengths = items.map((item) => item.line.dense.length).sort((a, b) => a - b);
  const usual = lengths[lengths.length >> 1] ?? 0;
  const alike = lengths.filter((length) => Math.abs(length - usual) <= 2).length;
  return usual >= 18 && usual <= 60 && alike >= items.length * 0.7;
}

function continues(before: Judged, { line, rule }: Judged, wrapped: Set<Box>): boolean {
  return (
    !before.rule && !rule && before.line.box === line.box && wrapped.has(line.box) && line.broken && !line.indented
  );
}

function joinTo(before: Judged, { line }: Judged): void {
  const dense = before.line.dense + line.dense;
  before.line = { ...before.line, ...joinStrips([before.line, line]), dense };
}
