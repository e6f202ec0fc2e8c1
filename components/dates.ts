/** Dates as the reader's language writes them. Pure. */
import type { EventDate } from '../lib/types.ts';
import { language, speaksChinese, t } from './words.ts';

/** `2023-04-19` → 2023年4月19日; months and years stay as coarse as they are. Anything else comes back unchanged. */
export function formatDay(day: string): string {
  const parsed = parseDay(day);
  return parsed ? new Intl.DateTimeFormat(language(), parsed.fields).format(parsed.instant) : day;
}

interface ParsedDay {
  instant: Date;
  /** As fine as the day is given. */
  fields: Intl.DateTimeFormatOptions;
}

function parseDay(day: string): ParsedDay | undefined {
  const [year, month, date] = day.slice(0, 10).split('-').map(Number);
  if (!year) return undefined;
  const fields: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC' };
  if (month) fields.month = 'long';
  if (date) fields.day = 'numeric';
  return { instant: new Date(Date.UTC(year, (month ?? 1) - 1, date ?? 1)), fields };
}

// 2018年10月8日至9日: what both ends share is said once. The platform's own ranges of Chinese dates fall back to slashes.
function formatDays(from: string, to: string): string {
  const [start, end] = [parseDay(from), parseDay(to)];
  if (!start || !end || from.length !== to.length) return t('common_range', formatDay(from), formatDay(to));
  if (!speaksChinese())
    return new Intl.DateTimeFormat(language(), start.fields).formatRange(start.instant, end.instant);
  const shared = from.slice(0, 7) === to.slice(0, 7) ? /^.*月(?=.)/ : /^.*年(?=.)/;
  const isSameYear = from.slice(0, 4) === to.slice(0, 4);
  return t('common_range', formatDay(from), isSameYear ? formatDay(to).replace(shared, '') : formatDay(to));
}

/** 周三, for a full date only. */
export function weekday(day: string): string | undefined {
  if (!/^\d{4}-\d{2}-\d{2}/.test(day)) return undefined;
  const instant = new Date(`${day.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(instant.getTime())) return undefined;
  return new Intl.DateTimeFormat(language(), { weekday: 'short', timeZone: 'UTC' }).format(instant);
}

/** Wall-clock text of an article, `2023-04-20T08:05`, for a line of metadata. */
export function formatPublished(published: string): string {
  return published.replace('T', ' ');
}

/** An instant in the reader's own time zone, `2026-11-03 09:12`. */
export function formatInstant(instant: string): string {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) return instant;
  const two = (value: number): string => String(value).padStart(2, '0');
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** When an event took place; the text's own words where they give no date. */
export function formatEventDate({ from, to, surface }: EventDate): string {
  if (!from && !to) return surface;
  return to && from && to !== from ? formatDays(from, to) : formatDay(from ?? to ?? '');
}

/** On what the date rests, where the text does not say it in full. */
export function explainDate({ basis, surface }: EventDate): string | undefined {
  if (basis === 'full') return undefined;
  if (basis === 'vague') return t('common_date_vague');
  return t(basis === 'relative' ? 'common_date_relative' : 'common_date_year', surface);
}
