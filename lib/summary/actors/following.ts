/** Paragraphs after a speaker's that still speak for him: points announced by 提出三点意见, demands by field. */
import { trimRange } from '../../text/ranges.ts';
import type { Statement } from '../../types.ts';
import { readMarker } from '../outline/markers.ts';
import { findMarked } from '../outline/units.ts';
import { type Passage, sentenceAt, stateRange } from '../source.ts';
import { reports } from './verbs.ts';

const DEMAND = /^(?:在[^,，。]{2,40}(?:方面|上|中)[,，])?(?:(?!提出|计划|将|决定|还|需)[^,，。“]){0,6}要(?!求)/;
const ANNOUNCED = /[点条个项](?:方面)?的?(?:具体|工作|重要)?(?:意见|要求|希望|建议|问题|体会|部署|任务)[:：。]?$/;

/** The statement of a paragraph without persons that goes on with the speech before it; none ends the speech. */
export function readFollowing(passage: Passage): Statement[] {
  const first = passage.sentences[0];
  if (!first) return [];
  const text = passage.text.slice(first.start, first.end);
  if (passage.dates.some((date) => date.start < 4) || reports.test(text)) return [];
  return readMarker(text, true) || DEMAND.test(text) ? [stateHead(passage)] : [];
}

export function announcesPoints(statement: Statement): boolean {
  return ANNOUNCED.test(statement.text);
}

/** The numbered heads after an announcement, as far as they count on: 一、… 二、… 三、… */
export function readPoints(following: readonly Passage[]): Statement[] {
  const units = following.flatMap(findMarked);
  const first = units[0];
  if (first?.number !== 1 || first.passage !== following[0]) return [];
  const points: Statement[] = [];
  for (const unit of units) {
    if (unit.family !== first.family) continue;
    if (unit.number !== points.length + 1) break;
    const sentence = sentenceAt(unit.passage, unit.range.start);
    const head = { start: unit.range.start, end: Math.min(sentence.end, unit.range.end) };
    const range = trimRange(unit.passage.text, head, '。；;，,');
    if (range.end > range.start) points.push(stateRange(unit.passage, range));
  }
  return points;
}

function stateHead(passage: Passage): Statement {
  const first = passage.sentences[0] ?? { start: 0, end: passage.text.length };
  return stateRange(passage, trimRange(passage.text, first, '。'), first);
}
