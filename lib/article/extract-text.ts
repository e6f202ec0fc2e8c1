import type { Extraction } from '../types.ts';
import { composeArticle } from './compose.ts';
import { isByline } from './metadata/authors.ts';
import { isMetaLine } from './metadata/head.ts';
import type { Title } from './metadata/title.ts';
import { type Box, type Line, makeRoot, type PageFacts } from './model.ts';
import { countMarks, settleSpaces, squeeze } from './whitespace.ts';

/** Extracts the article of plain text, one paragraph a line. Pieces are offsets into the text; their node is 0. */
export function extractText(text: string, options: { url?: string } = {}): Extraction {
  const lines = readLines(text);
  const basis = { longest: lines.reduce((max, line) => Math.max(max, line.dense.length), 0), linkShare: 0 };
  const title = findTextTitle(lines);
  const rest = lines.slice(title.end);
  const around = rest.slice(0, 3).filter((line) => isMetaLine(line.dense));
  const head = [
    ...lines.slice(0, title.end).map((line) => ({ line, rule: 'headline' })),
    ...around.map((line) => ({ line, rule: 'meta-line' })),
  ];
  const split = {
    lines: [...head, ...rest.filter((line) => !around.includes(line)).map((line) => ({ line }))],
    around,
    above: [],
    stop: -1,
    behind: [],
    from: 0,
    to: lines.length,
  };
  const facts: PageFacts = { lines, metas: new Map(), headTitle: '', links: [], accounts: [], readScripts: () => [] };
  const placed = composeArticle({ page: facts, title, split, url: options.url ?? '', basis: 'text' });
  return placed ? { ok: true, ...placed } : { ok: false, reason: 'empty', basis };
}

function readLines(text: string): Line[] {
  const lines: Line[] = [];
  const box: Box = makeRoot(undefined, 'p');
  for (const match of text.matchAll(/[^\r\n]+/g)) {
    const start = match.index;
    const end = start + match[0].length;
    const strip = settleSpaces({ text: match[0], pieces: [{ node: 0, start, end }] });
    const dense = squeeze(strip.text);
    if (!dense) continue;
    lines.push({
      ...strip,
      index: lines.length,
      box,
      dense,
      marks: countMarks(dense),
      linkChars: 0,
      boldChars: 0,
      indented: false,
      pictured: false,
      hidden: false,
      broken: false,
    });
  }
  return lines;
}

/** A headline is a first line without a full stop, before a longer one that has one. */
function findTextTitle(lines: Line[]): Title {
  const [first, second] = lines;
  const none: Title = { text: '', pieces: [], line: -1, end: 0, basis: 'none' };
  if (!first || !second || !isHeadline(first)) return none;
  const longest = lines.slice(1).reduce((max, line) => Math.max(max, line.dense.length), 0);
  if (longest < first.dense.length) return none;
  return { text: first.text, pieces: first.pieces, line: 0, end: 1, basis: 'first-line' };
}

function isHeadline({ dense }: Line): boolean {
  return (
    dense.length >= 4 && dense.length <= 60 && !/[。；;:：…]$/.test(dense) && !isMetaLine(dense) && !isByline(dense)
  );
}
