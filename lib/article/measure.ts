import { isMetaLine } from './metadata/head.ts';
import type { Box, Line, Page } from './model.ts';
import { markPoorBoxes } from './poor.ts';
import { findStop, isStopLine } from './stops.ts';

/**
 * One measure for every candidate container: how much of the page's article-like text it holds (recall) and how much
 * of what it holds is article-like (precision), joined as F1.
 */
export interface Measure {
  score(box: Box): number;
  /** Article-like characters among the lines `from..to`. */
  weight(from: number, to: number): number;
  chars(from: number, to: number): number;
  total: number;
  /** Share of the text that stands as snippets below linked headlines. */
  teasers: number;
  /** The line behind which the article is over, or -1. */
  stop: number;
}

/** Article-likeness of one line by itself, in characters. */
export function weighLine(line: Line): number {
  const length = line.dense.length;
  const text = length - line.linkChars;
  if (text <= 0) return 0;
  const share = text / length;
  const plain = line.marks === 0 ? 0.25 : length < 12 ? 0.5 : 1;
  return text * share * plain;
}

/** Sums over the page; `titleLine` is the line of the headline, or -1. */
export function measurePage(page: Page, titleLine: number): Measure {
  const stop = titleLine < 0 ? -1 : findStop(page.lines, titleLine);
  // With both ends of the article known, what lies outside counts for little.
  const faint = stop >= 0 ? 0.1 : 0.25;
  let teased = 0;
  let whole = 0;
  const placed = page.lines.map((line) => {
    const outside = (titleLine >= 0 && line.index < titleLine) || (stop >= 0 && line.index >= stop);
    if (line.hidden || isStopLine(line)) return 0;
    const own = weighLine(line);
    const teaser = isTeaser(line, page.lines);
    whole += own;
    if (teaser) teased += own;
    const weight = own * (outside ? faint : 1) * (teaser ? 0.2 : 1);
    return isHead(line, titleLine) ? weight * 0.2 : weight;
  });
  markPoorBoxes(page.boxes, sumUp(placed), titleLine);
  const weights = sumUp(page.lines.map((line, at) => (placed[at] ?? 0) * (line.box.poor ? 0.1 : 1)));
  const chars = sumUp(page.lines.map((line) => (line.hidden ? 0 : line.dense.length)));
  const between = (sums: number[], from: number, to: number): number => (sums[to] ?? 0) - (sums[from] ?? 0);
  const total = weights.at(-1) ?? 0;
  return {
    total,
    teasers: teased / (whole || 1),
    stop,
    weight: (from, to) => between(weights, from, to),
    chars: (from, to) => between(chars, from, to),
    score(box) {
      const weight = between(weights, ...box.lines);
      if (weight <= 0) return 0;
      const precision = weight / between(chars, ...box.lines);
      const recall = weight / total;
      return (2 * precision * recall) / (precision + recall);
    },
  };
}

/** Running sums, one longer than the values. */
function sumUp(values: number[]): number[] {
  const sums = [0];
  let sum = 0;
  for (const value of values) {
    sum += value;
    sums.push(sum);
  }
  return sums;
}

/** The headline and the line of date and source below it name the article and are none of its text. */
function isHead({ index, dense }: Line, titleLine: number): boolean {
  return titleLine >= 0 && index >= titleLine && index < titleLine + 8 && (index === titleLine || isMetaLine(dense));
}

const LIST_DATE = /(?:(?:19|20)?\d\d[-/.年])?\d{1,2}[-/.月]\d{1,2}日?(?:\d{1,2}:\d{2}(?::\d{2})?)?/g;

/** A line that is a link and, at most, a date: an item of a list. */
export function isLinkedHeadline({ dense, linkChars }: Line): boolean {
  return linkChars > 5 && linkChars > dense.replace(LIST_DATE, '').length * 0.7;
}

/** The snippet below a linked headline, in a small box of their own: an item of a list of other articles. */
function isTeaser(line: Line, lines: Line[]): boolean {
  const around = line.box.parent;
  const before = lines[line.index - 1];
  if (!around || !before || around.lines[1] - around.lines[0] > 5 || before.index < around.lines[0]) return false;
  return lines.slice(around.lines[0], line.index).some(isLinkedHeadline);
}
