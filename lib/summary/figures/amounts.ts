/** Numbers with their units: what may be a figure at all. Dates, ordinals, names and codes are left out. */
import { findNumbers, type NumberExpression } from '../../text/numbers.ts';
import { contains, overlaps, type Range, within } from '../../text/ranges.ts';
import type { Passage } from '../source.ts';
import { ordinalAfter, readUnit, type UnitKind } from './units.ts';

/** From the number to the end of its unit. */
export interface Amount extends Range {
  value: string;
  unit: string;
  kind: UnitKind | 'share';
  number: NumberExpression;
}

/** Quotations up to this length are names and slogans (“四个意识”), longer ones are speech. */
const NAME_LENGTH = 14;
/** 《…》 */
const LONGEST_TITLE = 120;
/** 2023年12月30日至2024年1月3日 */
const LONGEST_DATE = 30;
const SHORTENED = /缩短|压缩|减少|延长|提速|控制在|不超过|平均|提前|节省|降至|减至|以内/;
const CODE_BEFORE = /(?:第|[A-Za-z+＋×*]|电话[:：]?|热线[:：]?|编号[:：]?|[〔[])\s?$/;

export function findAmounts(passage: Passage): Amount[] {
  return findNumbers(passage.text).flatMap((number) => {
    const amount = isFree(passage, number) ? readAmount(passage.text, number) : undefined;
    return amount ? [amount] : [];
  });
}

function readAmount(text: string, number: NumberExpression): Amount | undefined {
  if (number.isShare) return readShare(number);
  const unit = readUnit(text, number.end);
  if (!unit || isRank(text, number)) return undefined;
  // 三个 and 一批 structure a text; from ten on somebody counted.
  if (number.rule === 'han' && (number.value ?? 0) < 10) return undefined;
  if (unit.kind === 'duration' && !SHORTENED.test(text.slice(Math.max(0, number.start - 12), unit.end + 4)))
    return undefined;
  const steps = unit.kind === 'measure' ? (/[万亿]+$/.exec(number.surface)?.[0] ?? '') : '';
  const value = number.surface.slice(0, number.surface.length - steps.length);
  return { start: number.start, end: unit.end, value, unit: steps + unit.surface, kind: unit.kind, number };
}

/** 前80名, 位居第3位: a place in a row. */
function isRank(text: string, { start, end }: Range): boolean {
  return (
    /(?:前|列|居|排名?|第)$/.test(text.slice(Math.max(0, start - 2), start)) && /^[名位强个]/.test(text.slice(end))
  );
}

/** 三分之一 and 百分之九十 carry their unit in themselves. */
function readShare(number: NumberExpression): Amount {
  const sign = /(?:[%‰％]|成)$/.exec(number.surface)?.[0];
  const value = sign ? number.surface.slice(0, -sign.length) : number.surface;
  return { start: number.start, end: number.end, value, unit: sign ?? '', kind: 'share', number };
}

function isFree(passage: Passage, number: NumberExpression): boolean {
  const { text } = passage;
  const near = { start: number.start - LONGEST_DATE, end: number.end + LONGEST_DATE };
  if (within(passage.dates, near).some((date) => overlaps(date, number))) return false;
  const around = { start: number.start - LONGEST_TITLE, end: number.end + LONGEST_TITLE };
  const quote = within(passage.quotes, around).find((found) => contains(found, number));
  if (quote && (quote.mark === '《' || quote.end - quote.start <= NAME_LENGTH)) return false;
  if (CODE_BEFORE.test(text.slice(Math.max(0, number.start - 8), number.start))) return false;
  return number.isShare || !ordinalAfter.test(text.slice(number.end, number.end + 4));
}
