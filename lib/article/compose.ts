import type { Article, PlacedArticle, Removal } from '../types.ts';
import { makeBlock } from './blocks.ts';
import { type Judged, judgeLines } from './clean.ts';
import { readMetadata } from './metadata/metadata.ts';
import type { Title } from './metadata/title.ts';
import type { PageFacts } from './page.ts';
import { findNextPage } from './pages.ts';
import { dropNumerals, partGluedMeta, takeLead } from './repairs/lead.ts';
import { joinPageCuts } from './repairs/page-cuts.ts';
import { closeSpaces } from './repairs/spaces.ts';
import type { Split } from './split.ts';

export interface Draft {
  page: PageFacts;
  title: Title;
  split: Split;
  url: string;
  /** What the container rests on. */
  basis: string;
}

/** Judges and repairs the body's lines and puts the article together. Undefined when no line is left. */
export function composeArticle({ page, title, split, url, basis }: Draft): PlacedArticle | undefined {
  const taken = takeLead(joinPageCuts(dropNumerals(partGluedMeta(judgeLines(split.lines)))), split.around);
  const judged = taken.judged;
  const blocks = judged.filter((item) => !item.rule).map((item) => makeBlock(closeSpaces(item.line)));
  if (!blocks.length) return undefined;
  const nextPage = findNextPage(page, url);
  const metadata = readMetadata(page, { title, split, judged, url });
  const article: Article = {
    ...metadata,
    ...(taken.lead ? { lead: closeSpaces({ text: taken.lead, pieces: [] }).text } : {}),
    url,
    title: title.text,
    blocks: blocks.map(({ pieces: _, ...block }) => block),
    removed: listRemovals(judged),
    ...(nextPage ? { nextPage } : {}),
    attachments: [],
    basis: { ...metadata.basis, container: basis, title: title.basis },
  };
  // Text of a frame that only this parser could read stands nowhere on the live page: node -1.
  const pieces = blocks.map((block) => (block.pieces.every((piece) => piece.node >= 0) ? block.pieces : []));
  return { article, pieces, titlePieces: title.pieces.every((piece) => piece.node >= 0) ? title.pieces : [] };
}

function listRemovals(judged: Judged[]): Removal[] {
  const removed: Removal[] = [];
  let before = 0;
  for (const { line, rule } of judged) {
    if (rule) removed.push({ text: line.text, rule, before });
    else before++;
  }
  return removed;
}
