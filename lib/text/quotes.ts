import type { Range } from './ranges.ts';

const CLOSING: Record<string, string> = { '“': '”', '「': '」', '『': '』', '《': '》', '‘': '’' };

/** A quotation with its marks; `mark` is the opening one. */
export interface Quote extends Range {
  mark: string;
}

/**
 * The outermost quotations and book titles of a text, marks included, in order.
 * A mark that is never closed counts for nothing. Careless typing closes a quotation with “: before punctuation that is taken as its end.
 */
export function findQuotes(text: string): Quote[] {
  const quotes: Quote[] = [];
  let open: { mark: string; start: number } | undefined;
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at);
    if (!open) {
      if (opens(text, at)) open = { mark, start: at };
      continue;
    }
    if (mark === closingOf(open.mark) || isCarelessEnd(text, at, open)) {
      quotes.push({ mark: open.mark, start: open.start, end: at + 1 });
      open = undefined;
    } else if (mark === open.mark && mark !== '《') {
      open = { mark, start: at };
    }
  }
  return quotes;
}

function opens(text: string, at: number): boolean {
  const mark = text.charAt(at);
  return mark in CLOSING || mark === '"';
}

function closingOf(mark: string): string {
  return CLOSING[mark] ?? mark;
}

function isCarelessEnd(text: string, at: number, open: { mark: string; start: number }): boolean {
  return (
    open.mark === '“' && text.charAt(at) === '“' && at - open.start <= 20 && /[,，。;；、]/.test(text.charAt(at + 1))
  );
}
