/** A half-open stretch of one text, in UTF-16 code units. */
export interface Range {
  start: number;
  end: number;
}

export function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

export function contains(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Moves both ends inwards over white space and the given marks. */
export function trimRange(text: string, range: Range, marks = ''): Range {
  let { start, end } = range;
  const isEdge = (at: number) => /\s/.test(text.charAt(at)) || (marks !== '' && marks.includes(text.charAt(at)));
  while (start < end && isEdge(start)) start++;
  while (end > start && isEdge(end - 1)) end--;
  return { start, end };
}

/** Keeps of overlapping ranges the earliest, and of those the longest; the result is in text order. */
export function dropOverlaps<T extends Range>(ranges: readonly T[]): T[] {
  const sorted = [...ranges].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: T[] = [];
  let end = -1;
  for (const range of sorted) {
    if (range.start < end) continue;
    kept.push(range);
    end = range.end;
  }
  return kept;
}

/** Of ranges sorted by their start, those that lie in the outer one. */
export function within<T extends Range>(sorted: readonly T[], outer: Range): T[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? 0) < outer.start) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (let at = low; at < sorted.length; at++) {
    const range = sorted[at];
    if (!range || range.start >= outer.end) break;
    if (range.end <= outer.end) found.push(range);
  }
  return found;
}
