import { findQuotes } from './quotes.ts';
import { type Range, trimRange } from './ranges.ts';

const TERMINAL = /[。！？!?\n]/;
const CLOSING = /[”’"」』)）]/;
/** No sentence of the genre is longer. */
const ENDLESS = 1500;
const CLAUSE_END = /[,，;；:：]/;

/**
 * The sentences of a text, in order, trimmed of white space and none of them empty.
 * A quotation is never cut; after a full stop inside its closing mark the sentence ends with the mark.
 */
export function splitSentences(text: string): Range[] {
  const quotes = findQuotes(text).values();
  let quote = quotes.next().value;
  const sentences: Range[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    while (quote && quote.end <= at) quote = quotes.next().value;
    const isQuoted = quote !== undefined && quote.start <= at;
    if (isQuoted && quote) {
      const last = quote.end - 1;
      if (quote.mark === '《' || !TERMINAL.test(text.charAt(last - 1)) || continues(text, last + 1)) {
        at = last;
        continue;
      }
      at = last;
    } else if (!endsAt(text, at)) continue;
    while (at + 1 < text.length && (endsAt(text, at + 1) || CLOSING.test(text.charAt(at + 1)))) at++;
    sentences.push({ start, end: at + 1 });
    start = at + 1;
  }
  if (start < text.length) sentences.push({ start, end: text.length });
  const whole = sentences.flatMap((range) => cutEndless(text, range));
  return whole.map((range) => trimRange(text, range)).filter((range) => range.end > range.start);
}

/** Text without stops is no sentence: it is cut after a comma, or where there is none at the limit. */
function cutEndless(text: string, { start, end }: Range): Range[] {
  const parts: Range[] = [];
  let from = start;
  while (end - from > ENDLESS) {
    const part = text.slice(from, from + ENDLESS);
    const comma = Math.max(...['，', ',', '；', ';', '、', ' '].map((mark) => part.lastIndexOf(mark)));
    const to = comma > ENDLESS / 2 ? from + comma + 1 : from + ENDLESS;
    parts.push({ start: from, end: to });
    from = to;
  }
  return [...parts, { start: from, end }];
}

/** The parts of a stretch between commas, semicolons and colons, quotations kept whole; the marks belong to no part. */
export function splitClauses(text: string, within: Range = { start: 0, end: text.length }): Range[] {
  const quotes = findQuotes(text.slice(within.start, within.end));
  const clauses: Range[] = [];
  let start = within.start;
  let next = 0;
  for (let at = within.start; at < within.end; at++) {
    const quote = quotes[next];
    if (quote && at === within.start + quote.start) {
      at = within.start + quote.end - 1;
      next++;
      continue;
    }
    if (!CLAUSE_END.test(text.charAt(at)) || isInsideNumber(text, at)) continue;
    clauses.push({ start, end: at });
    start = at + 1;
  }
  clauses.push({ start, end: within.end });
  return clauses.map((range) => trimRange(text, range)).filter((range) => range.end > range.start);
}

function endsAt(text: string, at: number): boolean {
  if (TERMINAL.test(text.charAt(at))) return true;
  return text.charAt(at) === '…' && text.charAt(at - 1) === '…';
}

function continues(text: string, at: number): boolean {
  return /[,，、;；:：的等和与及]/.test(text.charAt(at));
}

function isInsideNumber(text: string, at: number): boolean {
  return /\d/.test(text.charAt(at - 1)) && /^\d{3}(?!\d)/.test(text.slice(at + 1, at + 5));
}
