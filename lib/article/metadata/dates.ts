/** Dates as Chinese pages write them → Beijing wall clock `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`. */

const DIGITS: Record<string, string> = {
  〇: '0',
  '○': '0',
  Ｏ: '0',
  零: '0',
  一: '1',
  二: '2',
  三: '3',
  四: '4',
  五: '5',
  六: '6',
  七: '7',
  八: '8',
  九: '9',
};

const DATE =
  /((?:19|20)\d\d)\s*(?:[-/.]\s*|年\s*)(\d{1,2})\s*(?:[-/.]\s*|月\s*)(\d{1,2})(?:\s*日|(?=\d{2}[:：]\d{2})|(?!\d))(?:\s*(?:星期[一二三四五六日天]|[(（]?[周週][一二三四五六日][)）]?)?[\sT,，]*(上午|下午|晚上|凌晨)?\s*(\d{1,2})\s*(?:[:：]|[时時点]\s*)(\d{2})(?:\s*(?:[:：]|分\s*)(\d{2}))?(?:[.]\d+)?(?:\s*(Z|[+-]\d{2}:?\d{2}(?!\d)))?)?/;
const COMPACT = /^((?:19|20)\d\d)(\d\d)(\d\d)(?:(\d\d)(\d\d)(?:\d\d)?)?$/;
// Blog software translates the names of months alone: `十一月 6th, 2009`.
const MONTH_FIRST = /(十[一二]?|[一二三四五六七八九])月\s*(\d{1,2})(?:st|nd|rd|th)?\s*,\s*((?:19|20)\d\d)/;
const CHINESE_DATE = /[〇○Ｏ零一二三四五六七八九]{4}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日/;

/** The first date of a text, or undefined. A time with a zone is moved to Beijing's clock. */
export function parseDate(text: string): string | undefined {
  const plain = text
    .replace(CHINESE_DATE, (date) => ` ${toFigures(date)} `)
    .replace(MONTH_FIRST, (_, month: string, day: string, year: string) => `${year}-${readTens(month)}-${day}`)
    .trim();
  const compact = COMPACT.exec(plain);
  if (compact) {
    const [, year = '', month = '', day = '', hour, minute] = compact;
    return formatDate(+year, +month, +day, hour, minute);
  }
  const match = DATE.exec(plain);
  if (!match) return undefined;
  const [, year = '', month = '', day = '', half, hour, minute, , zone] = match;
  if (zone && hour && minute) return shiftZone(`${year}-${pad(month)}-${pad(day)}T${pad(hour)}:${pad(minute)}`, zone);
  const shifted = hour && half && /下午|晚上/.test(half) && +hour < 12 ? String(+hour + 12) : hour;
  return formatDate(+year, +month, +day, shifted, minute);
}

/** Where the first date of a text stands, with the date. */
export function findDate(text: string): { date: string; index: number; length: number } | undefined {
  const match = DATE.exec(text) ?? CHINESE_DATE.exec(text) ?? MONTH_FIRST.exec(text);
  const date = match && parseDate(match[0]);
  return date ? { date, index: match.index, length: match[0].length } : undefined;
}

function formatDate(year: number, month: number, day: number, hour?: string, minute?: string): string | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31 || year < 1990) return undefined;
  const date = `${year}-${pad(month)}-${pad(day)}`;
  if (hour === undefined || minute === undefined || +hour > 23 || +minute > 59) return date;
  return `${date}T${pad(hour)}:${pad(minute)}`;
}

const BEIJING = 8 * 3600_000;

function shiftZone(local: string, zone: string): string | undefined {
  const time = Date.parse(`${local}:00${zone === 'Z' ? 'Z' : zone.replace(/^([+-]\d\d):?(\d\d)$/, '$1:$2')}`);
  if (Number.isNaN(time)) return undefined;
  return new Date(time + BEIJING).toISOString().slice(0, 16);
}

function pad(value: string | number): string {
  return String(value).padStart(2, '0');
}

/** 二〇二三年四月十九日 → 2023年4月19日 */
function toFigures(date: string): string {
  const [year = '', rest = ''] = date.split('年');
  const [month = '', day = ''] = rest.split('月');
  const figures = [...year].map((digit) => DIGITS[digit] ?? digit).join('');
  return `${figures}年${readTens(month)}月${readTens(day.replace('日', ''))}日`;
}

function readTens(text: string): string {
  const at = text.indexOf('十');
  if (at < 0) return DIGITS[text] ?? text;
  const tens = at === 0 ? '1' : (DIGITS[text.charAt(0)] ?? '');
  return tens + (DIGITS[text.charAt(at + 1)] ?? '0');
}
