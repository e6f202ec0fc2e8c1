/** Paragraphs after a speaker's that still speak for him: points announced by 提出三点意见, demands by field. */
import { trimRange } from '../../text/ranges.ts';
import type { Statement } from '../../types.ts';
import { readMarker } from '../outline/markers.ts';
import { type Passage, stateRange } from '../source.ts';
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
  const points: Statement[] = [];
  let family: string | undefined;
  for (const passage of following) {
    const marker = readMarker(passage.text.trimStart().slice(0, 16), true);
    if (!marker && family === undefined) return [];
    family ??= marker?.form.id;
    if (!marker || marker.form.id !== family) continue;
    if (marker.number !== points.length + 1) break;
    points.push(stateHead(passage));
  }
  return points;
}

function stateHead(passage: Passage): Statement {
  const first = passage.sentences[0] ?? { start: 0, end: passage.text.length };
  return stateRange(passage, trimRange(passage.text, first, '。'), first);
}
