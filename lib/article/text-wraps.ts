import { endsSentence } from './clean.ts';
import { joinLines } from './cuts.ts';
import type { Line } from './model.ts';
import { countColumns, type TypedLine } from './text-lines.ts';

/** Columns by which a full line may be short of the widest. */
const SLACK = 4;

/**
 * Joins lines that were broken at a fixed width (mail, print, terminals). Only where the text as a whole shows it: lines
 * end in mid-sentence exactly where the next word would not have fitted.
 */
export function joinTyped(given: TypedLine[]): Line[] {
  // Empty lines between all lines part nothing.
  const isDouble = given.length > 5 && given.filter(({ parted }) => parted).length >= (given.length - 1) * 0.9;
  const typed = isDouble ? given.map((each) => ({ ...each, parted: false })) : given;
  const isFull = findWidth(typed);
  const lines = isFull ? joinRuns(typed, isFull) : typed.map(({ line }) => line);
  return lines.map((line, index) => ({ ...line, index }));
}

type IsFull = (line: TypedLine, next: TypedLine) => boolean;

function joinRuns(typed: TypedLine[], isFull: IsFull): Line[] {
  const indents = typed.filter(({ indented }) => indented).length > 1;
  const continues = (before: TypedLine, next: TypedLine): boolean => {
    if (next.indented || next.parted || !isFull(before, next)) return false;
    // Where paragraphs are not indented, a full stop at the very end of a line more often ends one.
    return indents || !endsSentence(before.line.dense);
  };
  const runs: TypedLine[][] = [];
  for (const each of typed) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before && continues(before, each)) run.push(each);
    else runs.push([each]);
  }
  return runs.flatMap((run) => joinRun(run.map(({ line }) => line)));
}

function joinRun([first, ...others]: Line[]): Line[] {
  if (!first) return [];
  return others.length ? [joinLines(first, others, 'wraps')] : [first];
}

/** How a full line is told; undefined where the text is not broken by hand. */
function findWidth(typed: TypedLine[]): IsFull | undefined {
  const widest = typed.reduce((most, { width }) => Math.max(most, width), 0);
  if (widest < 30 || widest > 130) return undefined;
  const isFull: IsFull = (line, next) => line.width + firstWord(next) > widest - SLACK;
  const open = pairUp(typed).filter(([before]) => before.width > 20 && !endsSentence(before.line.dense));
  const full = open.filter(([before, next]) => isFull(before, next));
  const isProse = full.reduce((sum, [{ line }]) => sum + line.marks, 0) >= full.length * 0.7;
  return full.length >= 2 && full.length >= open.length * 0.7 && isProse ? isFull : undefined;
}

function pairUp(typed: TypedLine[]): [TypedLine, TypedLine][] {
  return typed.slice(1).flatMap((next, at): [TypedLine, TypedLine][] => {
    const before = typed[at];
    return before && !next.parted ? [[before, next]] : [];
  });
}

/** What would have had to fit: a word of Latin letters or a number, or a character with the marks that cling to it. */
function firstWord({ line }: TypedLine): number {
  return countColumns(/^(?:[\w.%/-]+|.)[，。、；：！？”）》]*/u.exec(line.text)?.[0] ?? '');
}
