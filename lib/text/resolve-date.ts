import { addDays, type CivilDate, dayNumber, formatDate, isDate, readIsoDate, weekday } from './calendar.ts';
import type { DateExpression } from './dates.ts';

/** `YYYY-MM-DD`, or shorter when the text gives no more; both absent when nothing could be resolved. */
export interface ResolvedDate {
  from?: string;
  to?: string;
  basis: 'full' | 'year-from-publication' | 'relative' | 'vague';
}

/** What an expression may lean on: the day of publication, and what stands before it in the text. */
export interface DateContext {
  /** `YYYY-MM-DD…` */
  published?: string | undefined;
  year?: number | undefined;
  month?: number | undefined;
}

/** News tells of the past: a date further ahead than this belongs to the year before. */
const FURTHEST_AHEAD = 62;
/** 1月5日 in a text of late December is next January when that is nearer than this. */
const NEAR_AHEAD = 45;

/** Places an expression in the calendar. Without publication date and context, forms that need one resolve to nothing. */
export function resolveDate(expression: DateExpression, context: DateContext): ResolvedDate {
  if (expression.vague) return { basis: 'vague' };
  const published = readIsoDate(context.published);
  if (expression.dayShift !== undefined) return resolveDay(published && addDays(published, expression.dayShift));
  if (expression.weekday !== undefined) return resolveDay(published && findWeekday(expression, published));
  if (expression.year !== undefined) return withEnd(expression, expression.year, expression.month, 'full');
  if (expression.yearShift !== undefined) return resolveYearWord(expression, published);
  if (expression.month !== undefined) return resolveMonthDay(expression, published, context);
  return resolveBareDay(expression, published, context);
}

/** What later expressions may lean on after this one. */
export function followDate(context: DateContext, expression: DateExpression): DateContext {
  const isDay = expression.year !== undefined && expression.month !== undefined;
  return {
    published: context.published,
    year: isDay ? expression.year : context.year,
    month: expression.toMonth ?? expression.month ?? context.month,
  };
}

function resolveDay(date: CivilDate | undefined): ResolvedDate {
  return date ? { from: format(date), basis: 'relative' } : { basis: 'relative' };
}

function findWeekday(expression: DateExpression, published: CivilDate): CivilDate {
  const day = (expression.weekday ?? 1) - weekday(published);
  if (expression.weekShift === undefined) return addDays(published, day > 0 ? day - 7 : day);
  return addDays(published, day + expression.weekShift * 7);
}

function resolveYearWord(expression: DateExpression, published: CivilDate | undefined): ResolvedDate {
  if (!published) return { basis: 'relative' };
  const year = published.year + (expression.yearShift ?? 0);
  const resolved = withEnd(expression, year, expression.month, 'relative');
  return expression.since ? { ...resolved, to: format(published) } : resolved;
}

function resolveMonthDay(
  expression: DateExpression,
  published: CivilDate | undefined,
  context: DateContext,
): ResolvedDate {
  if (context.year !== undefined) return withEnd(expression, context.year, expression.month, 'year-from-publication');
  if (!published) return { basis: 'year-from-publication' };
  const year = chooseYear(expression, published);
  return year === undefined
    ? { basis: 'year-from-publication' }
    : withEnd(expression, year, expression.month, 'year-from-publication');
}

/** The year whose date lies nearest before publication, with some room ahead. */
function chooseYear(expression: DateExpression, published: CivilDate): number | undefined {
  const today = dayNumber(published);
  const month = expression.month ?? 1;
  const day = expression.day ?? 1;
  const ahead = (year: number) => dayNumber({ year, month, day }) - today;
  const years = [published.year + 1, published.year, published.year - 1].filter((year) => isDate({ year, month, day }));
  const near = years.find((year) => ahead(year) <= (year > published.year ? NEAR_AHEAD : FURTHEST_AHEAD));
  if (near !== undefined) return near;
  // 29 February may lie up to eight years back.
  return [2, 3, 4, 5, 6, 7, 8].map((back) => published.year - back).find((year) => isDate({ year, month, day }));
}

function resolveBareDay(
  expression: DateExpression,
  published: CivilDate | undefined,
  context: DateContext,
): ResolvedDate {
  const basis = 'year-from-publication';
  const { day } = expression;
  if (!published || day === undefined) return { basis };
  if (expression.monthShift !== undefined) {
    const moved = shiftMonth(published, expression.monthShift);
    return withEnd(expression, moved.year, moved.month, 'relative');
  }
  if (context.month !== undefined) {
    return resolveMonthDay({ ...expression, month: context.month }, published, context);
  }
  // A bare day is the last such day: 28日 in a text of the 2nd belongs to the month before.
  const moved = day <= published.day + 3 ? shiftMonth(published, 0) : shiftMonth(published, -1);
  return withEnd(expression, moved.year, moved.month, basis);
}

function shiftMonth(date: CivilDate, months: number): { year: number; month: number } {
  const count = date.year * 12 + (date.month - 1) + months;
  return { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1 };
}

function withEnd(
  expression: DateExpression,
  year: number,
  month: number | undefined,
  basis: ResolvedDate['basis'],
): ResolvedDate {
  const { day, toDay, toMonth, toYear } = expression;
  if (month !== undefined && day !== undefined && !isDate({ year, month, day })) return { basis };
  const resolved: ResolvedDate = { from: formatDate(year, month, day), basis };
  if (toDay === undefined || month === undefined) return resolved;
  const endMonth = toMonth ?? month;
  const end = { year: toYear ?? (endMonth < month ? year + 1 : year), month: endMonth, day: toDay };
  return isDate(end) ? { ...resolved, to: format(end) } : resolved;
}

function format(date: CivilDate): string {
  return formatDate(date.year, date.month, date.day);
}
