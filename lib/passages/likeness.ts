/** How much of a context stands beside a candidate. */
import type { PassageAnchor } from '../types.ts';

/** A context is edited, not another, while this many of its characters at most are changed. */
const mostEdits = 12;

/** Characters of each context that stand around `from..to`. */
export function findSurroundings(
  text: string,
  from: number,
  to: number,
  { prefix, suffix }: Pick<PassageAnchor, 'prefix' | 'suffix'>,
): { before: number; after: number } {
  return { before: countMatchedBefore(text, from, prefix), after: countMatchedAfter(text, to, suffix) };
}

/** Characters of `context` that end at `place`. */
function countMatchedBefore(text: string, place: number, context: string): number {
  const near = text.slice(Math.max(0, place - context.length - mostEdits), place);
  return countMatched(reverse(context), reverse(near));
}

/** Characters of `context` that begin at `place`. */
function countMatchedAfter(text: string, place: number, context: string): number {
  return countMatched(context, text.slice(place, place + context.length + mostEdits));
}

// An edit two characters away leaves a short unbroken run and a long likeness: the better one counts.
function countMatched(context: string, near: string): number {
  const run = countRun(context, near);
  if (run === context.length) return run;
  const limit = Math.min(mostEdits, Math.floor(context.length * 0.4));
  const edits = countEdits(context, near, limit);
  return edits > limit ? run : Math.max(run, context.length - edits);
}

function countRun(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one.charCodeAt(length) === other.charCodeAt(length)) length++;
  return length;
}

/** Edits from `pattern` to some beginning of `text`; more than `limit` once it is sure that there are. */
function countEdits(pattern: string, text: string, limit: number): number {
  let above = Array.from({ length: text.length + 1 }, (_, at) => at);
  for (let row = 1; row <= pattern.length; row++) {
    const code = pattern.charCodeAt(row - 1);
    const now = [row];
    let least = row;
    for (let at = 1; at <= text.length; at++) {
      const replaced = (above[at - 1] ?? 0) + (text.charCodeAt(at - 1) === code ? 0 : 1);
      const edits = Math.min(replaced, (above[at] ?? 0) + 1, (now[at - 1] ?? 0) + 1);
      now.push(edits);
      least = Math.min(least, edits);
    }
    if (least > limit) return least;
    above = now;
  }
  return Math.min(...above);
}

function reverse(text: string): string {
  let reversed = '';
  for (let at = text.length - 1; at >= 0; at--) reversed += text.charAt(at);
  return reversed;
}
