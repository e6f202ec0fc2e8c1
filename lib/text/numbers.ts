/**
 * Finds the numbers of a Chinese text: Arabic and Chinese numerals, shares, ranges and round figures.
 * A number is only the number: its unit and what it counts are read by who asks.
 */
import { CHINESE_DIGITS, narrowDigits, readNumeral } from './numerals.ts';
import { dropOverlaps, type Range } from './ranges.ts';

export interface NumberExpression extends Range {
  surface: string;
  rule: string;
  /** Absent for 数百 and the like. Shares are in hundredths: 九成 and 90% are both 90. */
  value?: number;
  /** The upper end of a range: 15%至20%. */
  upTo?: number;
  /** 余, 多, 近, 约 … */
  isRough: boolean;
  isShare: boolean;
}

export interface NumberForm {
  id: string;
  pattern: RegExp;
  isShare: boolean;
  example: string;
  keeps: string;
}

const ARABIC = '\\d{1,3}(?:[,，]\\d{3})+(?![,，]?\\d)(?:\\.\\d+)?|\\d+(?:\\.\\d+)?';
const ROUGH = '[余多来几]';
const STEPS = '[百千]?[万亿]{0,2}';
const NOT_CODE = '(?<![A-Za-z\\d.．:：/第№])(?<![A-Za-z\\d][-－—])';
const TO = '\\s?(?:[-–—－~～至到]{1,2})\\s?';
const HAN_PLACED = `(?:[${CHINESE_DIGITS}]?十[${CHINESE_DIGITS}]?|[${CHINESE_DIGITS}][百千万亿](?:[${CHINESE_DIGITS}十百千万亿]*))`;

const form = (id: string, source: string, example: string, keeps: string, isShare = false): NumberForm => ({
  id,
  pattern: new RegExp(source, 'g'),
  isShare,
  example,
  keeps,
});

/** Order means nothing: of overlapping matches the earliest and longest wins. */
export const numberForms: readonly NumberForm[] = [
  form(
    'percent-range',
    `${NOT_CODE}(?<value>${ARABIC})%?${TO}(?<upTo>${ARABIC})(?<share>[%‰])`,
    '15%至20%',
    '15至20人',
    true,
  ),
  form('percent', `${NOT_CODE}(?<value>${ARABIC})(?<share>[%‰])`, '8.1%', 'A8%', true),
  form(
    'percent-words',
    `(?<share>[百千])分之(?<value>[${CHINESE_DIGITS}十百]+(?:点[${CHINESE_DIGITS}]+)?)`,
    '百分之九十五',
    '百分制',
    true,
  ),
  form(
    'tenths',
    `(?<![第完建形生组构促${CHINESE_DIGITS}十百千万亿])(?<value>[二三四五六七八九]|十)(?<tenths>成)(?:半|多)?(?![立功员果为本长都绩效熟就分交品人年语形真林堂因像套])`,
    '九成',
    '三成立',
    true,
  ),
  form(
    'fraction',
    `(?<whole>[二两三四五六七八九十]{1,2})分之(?<value>[${CHINESE_DIGITS}]{1,2})`,
    '三分之一',
    '十分之好',
    true,
  ),
  form(
    'range',
    `${NOT_CODE}(?<value>${ARABIC})${TO}(?<upTo>${ARABIC})(?<steps>${STEPS})(?![\\d.%‰年月日:：A-Za-z-])`,
    '6～12',
    '6-12%',
  ),
  form(
    'arabic',
    `${NOT_CODE}(?<value>${ARABIC})(?<rough>${ROUGH})?(?<steps>${STEPS})(?<rough2>${ROUGH})?(?![\\d%‰A-Za-z]|[.．:：]\\d)`,
    '1600多万',
    '5G',
  ),
  form(
    'han',
    `(?<![第${CHINESE_DIGITS}十百千万亿“])(?<value>${HAN_PLACED})(?<rough>${ROUGH})?(?<steps>[万亿]?)(?<rough2>${ROUGH})?(?![${CHINESE_DIGITS}十百千万亿])`,
    '三千余',
    '第三十',
  ),
  form('round', '(?<rough>数|上|几|近|成)(?<steps>[十百千]万?|万|亿)(?![一二三四五六七八九])', '数百', '数字'),
];

/** All numbers of the text, in order, none overlapping another. Dates and ordinals are for the caller to leave out. */
export function findNumbers(text: string): NumberExpression[] {
  const narrow = narrowDigits(text);
  const found = numberForms.flatMap(({ id, pattern, isShare }) =>
    [...narrow.matchAll(pattern)].map((match) => readMatch(match, id, isShare, text)),
  );
  return dropOverlaps(found);
}

function readMatch(match: RegExpMatchArray, rule: string, isShare: boolean, text: string): NumberExpression {
  const start = match.index ?? 0;
  const end = start + match[0].length;
  const groups = match.groups ?? {};
  const isRough = Boolean(groups.rough ?? groups.rough2);
  const found: NumberExpression = { start, end, surface: text.slice(start, end), rule, isRough, isShare };
  if (rule === 'round') return found;
  const value = isShare ? readShare(groups, groups.value) : readCount(groups, groups.value);
  const upTo = isShare ? readShare(groups, groups.upTo) : readCount(groups, groups.upTo);
  if (value !== undefined) found.value = value;
  if (upTo !== undefined) found.upTo = upTo;
  return found;
}

function readCount(groups: Record<string, string | undefined>, part: string | undefined): number | undefined {
  const value = readNumeral(part ?? '');
  const factor = groups.steps ? (readNumeral(`1${groups.steps}`) ?? 1) : 1;
  return value === undefined ? undefined : round(value * factor);
}

function readShare(groups: Record<string, string | undefined>, part: string | undefined): number | undefined {
  if (part === undefined) return undefined;
  const [whole = '', decimals] = part.split('点');
  const value = readNumeral(whole === '百' ? '一百' : whole);
  if (value === undefined) return undefined;
  const exact = decimals === undefined ? value : Number(`${value}.${readNumeral(decimals) ?? 0}`);
  if (groups.whole) return round((exact / (readNumeral(groups.whole) ?? 1)) * 100);
  if (groups.tenths) return exact * 10;
  return groups.share === '‰' || groups.share === '千' ? round(exact / 10) : exact;
}

function round(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
