/** What repairs take out of a line stays beside it, with its place, so that a reader can have it back. */
import type { Repair, RepairRule } from '../types.ts';
import { cutStrip, joinStrips, type Range, type Strip, sliceRanges, sliceStrip } from './strip.ts';
import { squeeze } from './whitespace.ts';

/** The text taken out before the character `at`. A line break that it begins with stands nowhere in the source. */
export interface StripCut extends Strip {
  rule: RepairRule;
  at: number;
}

/** A strip with what was taken out of it, in order. */
export interface MendedStrip extends Strip {
  cuts?: StripCut[];
}

/** Takes ranges out and remembers them. */
export function mendStrip<Kind extends MendedStrip>(line: Kind, ranges: Range[], rule: RepairRule): Kind {
  let gone = 0;
  const made = sliceRanges(line, ranges).map((strip, index): StripCut => {
    const at = (ranges[index]?.[0] ?? 0) - gone;
    gone += strip.text.length;
    return { ...strip, rule, at };
  });
  const kept = (line.cuts ?? []).map((cut) => ({ ...cut, at: cut.at - countBefore(ranges, cut.at) }));
  return { ...line, ...cutStrip(line, ranges), cuts: [...kept, ...made].sort((a, b) => a.at - b.at) };
}

/** A part of a line, with the cuts in it. */
export function sliceLine<Kind extends MendedStrip & { dense: string }>(line: Kind, from: number, to?: number): Kind {
  const end = to ?? line.text.length;
  const strip = sliceStrip(line, from, end);
  const inside = line.cuts?.filter(({ at }) => at >= from && (at < end || end === line.text.length));
  const cuts = inside?.map((cut) => ({ ...cut, at: cut.at - from }));
  return { ...line, ...strip, dense: squeeze(strip.text), ...(cuts && { cuts }) };
}

/** Lines made one; `between` is what stood between them beside the line break. */
export function joinLines<Kind extends MendedStrip & { dense: string }>(
  first: Kind,
  others: readonly Kind[],
  rule: RepairRule,
  between: Strip = { text: '', pieces: [] },
): Kind {
  let at = first.text.length;
  const later = others.flatMap((line): StripCut[] => {
    const cut = { rule, at, text: `\n${between.text}`, pieces: between.pieces };
    const own = (line.cuts ?? []).map((each) => ({ ...each, at: each.at + cut.at }));
    at += line.text.length;
    return [cut, ...own];
  });
  const lines = [first, ...others];
  return {
    ...first,
    ...joinStrips(lines),
    dense: lines.map(({ dense }) => dense).join(''),
    cuts: [...(first.cuts ?? []), ...later],
  };
}

/** The cuts of the article's blocks, by block and rule, and where their texts stand. */
export function listRepairs(blocks: readonly MendedStrip[]): { repair: Repair; pieces: Strip['pieces'][] }[] {
  return blocks.flatMap(({ cuts = [] }, block) => {
    const rules = [...new Set(cuts.map(({ rule }) => rule))];
    return rules.map((rule) => {
      const own = cuts.filter((cut) => cut.rule === rule);
      return {
        repair: { rule, block, cuts: own.map(({ at, text }) => ({ at, text })) },
        pieces: own.map(({ pieces }) => pieces),
      };
    });
  });
}

function countBefore(ranges: Range[], at: number): number {
  return ranges.reduce((sum, [from, to]) => sum + (from < at ? Math.min(to, at) - from : 0), 0);
}
