/**
 * Finds the date expressions of a Chinese text. `resolveDate` turns them into calendar dates.
 * The forms are rows: a pattern with named groups, an example, and a text that it must spare.
 */
import { CHINESE_DIGITS, narrowDigits, readNumeral } from './numerals.ts';
import { dropOverlaps, type Range } from './ranges.ts';

/** What a date expression says by itself; what it leaves out comes from the context. */
export interface DateExpression extends Range {
  surface: string;
  rule: string;
  year?: number;
  month?: number;
  day?: number;
  toYear?: number;
  toMonth?: number;
  toDay?: number;
  /** Years or months away from those of publication: 去年 -1, 上月 -1. */
  yearShift?: number;
  monthShift?: number;
  /** Days away from publication: 昨天 -1. */
  dayShift?: number;
  /** Monday is 1; `weekShift` counts weeks from that of publication. */
  weekday?: number;
  weekShift?: number;
  /** The period from then until publication: 今年以来. */
  since?: boolean;
  /** Says no date: 近日. */
  vague?: boolean;
}

export interface DateForm {
  id: string;
  pattern: RegExp;
  example: string;
  keeps: string;
}

const HAN = `[${CHINESE_DIGITS}十]`;
const YEAR = `(?<year>(?:19|20)\\d{2}|[一二][${CHINESE_DIGITS}]{3})\\s?年`;
const YEAR_WORD = '(?<yearWord>今年|去年|前年|明年|上年|当年|本年)的?';
const MONTH = '(?<month>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九]|元)\\s?月(?:份)?';
const DAY_NUMBER = '3[01]|[12]\\d|0?[1-9]|三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九]';
const DAY = `(?<day>${DAY_NUMBER})\\s?[日号](?!楼|线|院|令|文|公路|门|馆|台|机|井|矿|桥|通知|公告|渠|坝|地块|提案|建议)`;
const TO = '\\s?(?:[-–—―－~～至到]{1,2}|、)\\s?';
const END_DAY = `(?:(?:(?<toYear>(?:19|20)\\d{2})年)?(?<toMonth>1[0-2]|0?[1-9])月)?(?<toDay>${DAY_NUMBER})[日号]`;
const PART_OF_DAY = '(?:\\s?(?:一早|清晨|凌晨|早上|早晨|上午|中午|下午|傍晚|晚上|晚间|夜间|夜里|深夜|晚|夜))?';
const NO_DIGIT_BEFORE = `(?<![\\d./-]|\\d[:：]|${HAN})`;

const form = (id: string, source: string, example: string, keeps: string): DateForm => ({
  id,
  pattern: new RegExp(source, 'g'),
  example,
  keeps,
});

/** Order means nothing: of overlapping matches the earliest and longest wins. */
export const dateForms: readonly DateForm[] = [
  form(
    'full-range',
    `${YEAR}\\s?${MONTH}\\s?(?<day>${DAY_NUMBER})[日号]?${TO}${END_DAY}`,
    '2023年5月10-12日',
    '2023年5月10元',
  ),
  form('full', `${YEAR}\\s?${MONTH}\\s?${DAY}${PART_OF_DAY}`, '二〇二三年四月十九日', '2023年4月'),
  form(
    'year-month',
    `${YEAR}\\s?${MONTH}(?!\\s?\\d{1,2}\\s?[日号])(?:[上中下]旬|底|初)?`,
    '2023年4月',
    '2023年第4季度',
  ),
  form('year', `(?<!\\d)${YEAR}(?!级|\\s?\\d{1,2}\\s?月|度第)`, '2023年', '2023级'),
  form('word-range', `${YEAR_WORD}${MONTH}(?<day>${DAY_NUMBER})[日号]?${TO}${END_DAY}`, '去年5月1日至3日', '去年5个月'),
  form('word-full', `${YEAR_WORD}${MONTH}\\s?${DAY}${PART_OF_DAY}`, '去年12月3日', '去年12项'),
  form('word-month', `${YEAR_WORD}${MONTH}(?:[上中下]旬|底|初)?`, '今年3月', '今年3项'),
  form('word-year', '(?<yearWord>今年|去年|前年|明年)(?<since>以来)?', '去年', '当年明月'),
  form(
    'month-range',
    `${NO_DIGIT_BEFORE}${MONTH}(?<day>${DAY_NUMBER})[日号]?${TO}${END_DAY}`,
    '10月8日-9日',
    '8个月9天',
  ),
  form('month-day', `${NO_DIGIT_BEFORE}${MONTH}\\s?${DAY}${PART_OF_DAY}`, '11月28日', '三月里的小雨'),
  form('month-word-day', `(?<monthWord>本月|上月|上个月|当月)${DAY}${PART_OF_DAY}`, '本月5日', '本月5次'),
  form(
    'day-range',
    `${NO_DIGIT_BEFORE}(?<![月第])(?<day>${DAY_NUMBER})日?[-–—－~～至](?<toDay>${DAY_NUMBER})日(?![内后前游])`,
    '8日至9日',
    '8至9天',
  ),
  form(
    'day',
    `${NO_DIGIT_BEFORE}(?<![月第近每连续前后满达年])(?<day>3[01]|[12]\\d|[1-9])日(?![内后前游均报语电]|常|以[内上下]|之[内前后])${PART_OF_DAY}`,
    '8日上午',
    '30日内',
  ),
  form(
    'iso',
    '(?<![\\d.])(?<year>(?:19|20)\\d{2})(?<sep>[-/.])(?<month>1[0-2]|0?[1-9])\\k<sep>(?<day>3[01]|[12]\\d|0?[1-9])(?![\\d.])',
    '2019-12-03',
    '2019-120',
  ),
  form(
    'day-word',
    '(?<dayWord>今天|今日|今晨|今早|今晚|昨天|昨日|昨晚|昨夜|前天|前日|前晚|明天|明日|后天)(?<![目以之日提天年月]前日)(?!头条|语)' +
      PART_OF_DAY,
    '昨天上午',
    '今后',
  ),
  form(
    'week-day',
    `(?<weekWord>上上|上|本|这|下)(?:个)?(?:周|星期|礼拜)(?<weekday>[一二三四五六日天末])${PART_OF_DAY}`,
    '上周六',
    '上周',
  ),
  form(
    'bare-week-day',
    `(?<![上本这下每逢到至])(?:周|星期)(?<weekday>[一二三四五六日])(?=上午|下午|晚|[(（,，])${PART_OF_DAY}`,
    '周三上午',
    '每周三',
  ),
  form(
    'vague',
    '(?<vague>近日|日前|近期|近来|近几天|这几天|连日来|最近|前不久|不久前|前些天|前段时间)(?<!目前|以前|之日前|日日前)(?!常|点)',
    '近日',
    '目前',
  ),
];

const DAY_WORDS: Record<string, number> = { 今: 0, 昨: -1, 前: -2, 明: 1, 后: 2 };
const YEAR_WORDS: Record<string, number> = { 今年: 0, 本年: 0, 当年: 0, 去年: -1, 上年: -1, 前年: -2, 明年: 1 };
const MONTH_WORDS: Record<string, number> = { 本月: 0, 当月: 0, 上月: -1, 上个月: -1 };
const WEEK_WORDS: Record<string, number> = { 上上: -2, 上: -1, 本: 0, 这: 0, 下: 1 };
const WEEKDAYS: Record<string, number> = { 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 末: 6, 日: 7, 天: 7 };

/** All date expressions of the text, in order, none overlapping another. */
export function findDates(text: string): DateExpression[] {
  const narrow = narrowDigits(text);
  const found = dateForms.flatMap(({ id, pattern }) =>
    [...narrow.matchAll(pattern)].map((match) => readMatch(match, id, text)),
  );
  return dropOverlaps(found);
}

function readMatch(match: RegExpMatchArray, rule: string, text: string): DateExpression {
  const start = match.index ?? 0;
  const end = start + match[0].length;
  const groups = match.groups ?? {};
  const found: DateExpression = { start, end, surface: text.slice(start, end), rule };
  for (const key of ['year', 'month', 'day', 'toYear', 'toMonth', 'toDay'] as const) {
    const value = readNumeral((groups[key] ?? '').replace('元', '一'));
    if (value !== undefined) found[key] = value;
  }
  return { ...found, ...readWords(groups) };
}

function readWords(groups: Record<string, string | undefined>): Partial<DateExpression> {
  const words: Partial<DateExpression> = {};
  if (groups.yearWord) words.yearShift = YEAR_WORDS[groups.yearWord] ?? 0;
  if (groups.monthWord) words.monthShift = MONTH_WORDS[groups.monthWord] ?? 0;
  if (groups.dayWord) words.dayShift = DAY_WORDS[groups.dayWord.charAt(0)] ?? 0;
  if (groups.weekday) words.weekday = WEEKDAYS[groups.weekday] ?? 1;
  if (groups.weekWord) words.weekShift = WEEK_WORDS[groups.weekWord] ?? 0;
  if (groups.since) words.since = true;
  if (groups.vague) words.vague = true;
  return words;
}
