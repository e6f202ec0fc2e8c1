/** What differs between two readings of one page, by paragraph. Pure. */
import type { Article } from '../../lib/types.ts';

export interface Changes {
  /** Paragraphs that only the earlier reading has. */
  dropped: string[];
  /** Paragraphs that only the later one has. */
  added: string[];
}

/** Compares without white space; a paragraph that moved is no change. */
export function compareArticles(earlier: Article, later: Article): Changes {
  const [before, after] = [listTexts(earlier), listTexts(later)];
  return { dropped: subtract(before, after), added: subtract(after, before) };
}

function listTexts({ title, blocks }: Article): string[] {
  return [title, ...blocks.map(({ text }) => text)];
}

function subtract(texts: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others.map(squeeze));
  return texts.filter((text) => !known.has(squeeze(text)));
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}
