import type { Extraction } from '../types.ts';
import { composeArticle } from './compose.ts';
import type { Line, PageFacts } from './model.ts';
import { findTextHead } from './text-head.ts';
import { listTypedLines } from './text-lines.ts';
import { joinTyped } from './text-wraps.ts';

/** Extracts the article of plain text, one paragraph a line or broken by hand. Pieces are offsets into the text; their node is 0. */
export function extractText(text: string, options: { url?: string } = {}): Extraction {
  return extractLines(joinTyped(listTypedLines(text)), { url: options.url ?? '', basis: 'text' });
}

/** The rules of plain text on lines that are there already. `basis` says where the lines come from. */
export function extractLines(lines: Line[], { url, basis }: { url: string; basis: string }): Extraction {
  const { title, beside, taken, around, accounts } = findTextHead(lines);
  const split = {
    lines: lines
      .map((line) => ({ line, rule: taken.get(line) }))
      .map(({ line, rule }) => (rule ? { line, rule } : { line })),
    around,
    above: [],
    stop: -1,
    behind: [],
    from: 0,
    to: lines.length,
  };
  const page: PageFacts = { lines, metas: new Map(), headTitle: '', links: [], accounts, readScripts: () => [] };
  const placed = composeArticle({ page, title, beside, split, url, basis });
  if (placed) return { ok: true, ...placed };
  const longest = lines.reduce((most, { dense }) => Math.max(most, dense.length), 0);
  return { ok: false, reason: 'empty', basis: { longest, linkShare: 0 } };
}
