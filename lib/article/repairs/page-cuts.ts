import { endsSentence, type Judged } from '../clean.ts';
import { joinLines, sliceLine } from '../cuts.ts';
import type { Line } from '../model.ts';
import { sliceStrip } from '../strip.ts';

const NUMBER = /^(\d{1,3})[、.．]\s*/;

/**
 * Takes out the numbers that a paged preview puts before each chunk (`会上还看望了` ⏎ `2、困难群众`) and joins what they
 * parted. Numbers of a true list stand behind finished sentences; those of page cuts stand in the middle of some.
 */
export function joinPageCuts(judged: Judged[]): Judged[] {
  const kept = judged.filter((item) => !item.rule);
  const cuts = findSequence(kept);
  if (cuts.length < 3) return judged;
  const inside = cuts.slice(1).filter((cut) => {
    const before = kept[kept.indexOf(cut) - 1]?.line.dense ?? '';
    return before.length >= 80 && !/[\p{P}\p{S}]$/u.test(before);
  });
  if (inside.length < Math.max(2, (cuts.length - 1) * 0.25)) return judged;
  return rejoin(judged, new Set(cuts));
}

// A full stop, a colon or a closing bracket ends a list item; anything else leaves a sentence open.
function endsClause(dense: string): boolean {
  return endsSentence(dense) && !/[；;]$/.test(dense);
}

/** The longest run of lines numbered 1, 2, 3 …; lines without a number may stand between. */
function findSequence(kept: Judged[]): Judged[] {
  const run: Judged[] = [];
  for (const item of kept) {
    const number = Number(NUMBER.exec(item.line.text)?.[1] ?? 0);
    if (number === run.length + 1) run.push(item);
  }
  return run;
}

function rejoin(judged: Judged[], cuts: Set<Judged>): Judged[] {
  const result: Judged[] = [];
  let open: Judged | undefined;
  for (const item of judged) {
    if (item.rule) {
      result.push(item);
      continue;
    }
    if (!cuts.has(item)) {
      open = item;
      result.push(item);
      continue;
    }
    const length = NUMBER.exec(item.line.text)?.[0].length ?? 0;
    if (open && !endsClause(open.line.dense)) {
      const number = sliceStrip(item.line, 0, length);
      open.line = joinLines(open.line, [sliceLine(item.line, length)], 'page-cuts', number);
      continue;
    }
    open = { line: dropNumber(item.line, length) };
    result.push(open);
  }
  return result.flatMap((item) => (item.rule ? [item] : partOutline(item)));
}

function dropNumber(line: Line, length: number): Line {
  const { cuts = [], ...text } = sliceLine(line, length);
  return { ...text, cuts: [{ ...sliceStrip(line, 0, length), rule: 'page-cuts', at: 0 }, ...cuts] };
}

/** A preview runs paragraphs together: the numbered parts of what was joined begin anew (`…。二、推动产业融合`). */
function partOutline(item: Judged): Judged[] {
  const starts = [...item.line.text.matchAll(/(?<=[。！？”])(?=[一二三四五六七八九十]{1,2}、)/g)].map(
    (match) => match.index,
  );
  return [0, ...starts].map((start, at) => ({ line: sliceLine(item.line, start, starts[at]) }));
}
