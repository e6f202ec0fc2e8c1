/** Known programmes and candidates that compete for a place in the text. */
import type { Programme } from '../types.ts';
import type { View } from './view.ts';

export interface Spot {
  start: number;
  end: number;
  programme?: Programme;
  rule: string;
}

export const OPENING = '“‘「《〈"';
export const CLOSING = '”’」》〉"';

const BARE_ENDING = /^[”’」》]?(?:工程|行动|机制|制度|活动|工作|项目|战略|改革|建设|计划|模式|评[选比])$/;

/** A candidate gives way to a known programme that crosses it or ends it (基层党组织“头雁”工程), and swallows one that it goes beyond. */
export function mergeSpots(view: View, known: readonly Spot[], candidates: readonly Spot[]): readonly Spot[] {
  const candidatesBeside = besideOf(candidates);
  const grown = known.map((spot) => growSpot(view, spot, candidatesBeside(spot)));
  const knownBeside = besideOf(grown);
  const free = candidates.filter((candidate) =>
    knownBeside(candidate).every((other) => swallows(view, candidate, other)),
  );
  const freeBeside = besideOf(free);
  const kept = grown.filter((spot) => !freeBeside(spot).some((candidate) => swallows(view, candidate, spot)));
  return [...kept, ...free].sort((a, b) => a.start - b.start);
}

/** Which of the spots overlap another, looked for from both ends and not one by one. */
function besideOf(spots: readonly Spot[]): (spot: Spot) => Spot[] {
  const sorted = spots.toSorted((a, b) => a.start - b.start);
  let reach = 0;
  const reaches = Int32Array.from(sorted, ({ end }) => {
    reach = Math.max(reach, end);
    return reach;
  });
  return ({ start, end }) => {
    let low = 0;
    for (let high = sorted.length; low < high; ) {
      const middle = (low + high) >> 1;
      if ((reaches[middle] ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    const found: Spot[] = [];
    for (let spot = sorted[low]; spot && spot.start < end; low += 1, spot = sorted[low])
      if (spot.end > start) found.push(spot);
    return found;
  };
}

/** “吹哨报到”机制 is the known 吹哨报到 with its ending. */
function growSpot({ text }: View, spot: Spot, candidates: readonly Spot[]): Spot {
  const whole = candidates.find(
    ({ start, end }) => start <= spot.start && start >= spot.start - 1 && BARE_ENDING.test(text.slice(spot.end, end)),
  );
  return whole ? { ...spot, start: whole.start, end: whole.end } : spot;
}

/** 《柳溪省禁毒条例》 is no 禁毒条例 of the table, and 森林防火“百日行动” no other 百日行动. */
function swallows({ text }: View, candidate: Spot, known: Spot): boolean {
  // 健全河长制、林长制、田长制机制: names of the table in a list stay themselves.
  if (candidate.rule === 'enumerated') return false;
  const isMarked = candidate.rule === 'document' || OPENING.includes(text.charAt(known.start - 1));
  if (isMarked && candidate.start < known.start - 1) return known.end < candidate.end;
  return candidate.start <= known.start && known.end < candidate.end - 1 && candidate.rule !== 'quoted-of';
}
