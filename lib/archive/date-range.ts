/** What is typed for a date → the span of days that it means, as bounds for comparing `YYYY-MM-DD` texts. */

export interface DateRange {
  /** First text that counts, such as `2018-11`. */
  from: string;
  /** Above every text that counts. */
  to: string;
}

const separator = /\s*(?:\.\.|–|—+|~|至|到)\s*/u;
const lastText = '\uffff';

/** `2018`, `2018-11`, `2018年11月28日`, `2018–2019`, `2018-11..`; undefined for what is no date. */
export function parseDateRange(text: string): DateRange | undefined {
  const ends = text.trim().split(separator);
  // Between bare years a plain hyphen is a range as well: 2018-2019.
  const years = /^(\d{4})-(\d{4})$/.exec(text.trim());
  const [first = '', last = first] = years ? years.slice(1) : ends;
  if (ends.length > 2) return undefined;
  const [from, to] = [parseDay(first), parseDay(last)];
  if (from === undefined || to === undefined || (from === '' && to === '')) return undefined;
  return { from, to: `${to}${lastText}` };
}

// '' is an open end.
function parseDay(text: string): string | undefined {
  if (text === '') return '';
  const parts = /^(\d{4})(?:[-/.年](\d{1,2})(?:[-/.月](\d{1,2})日?)?)?[年月]?$/u.exec(text);
  if (!parts) return undefined;
  return parts
    .slice(1)
    .flatMap((part) => part?.padStart(2, '0') ?? [])
    .join('-');
}
