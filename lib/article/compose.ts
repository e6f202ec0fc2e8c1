import type { Article, Piece, PlacedArticle, Removal } from '../types.ts';
import { listAttachments } from './attachments.ts';
import { makeBlock } from './blocks.ts';
import { type Judged, judgeLines } from './clean.ts';
import { listRepairs } from './cuts.ts';
import { findBesideTitle } from './metadata/beside-title.ts';
import { findDocument } from './metadata/document.ts';
import { readMetadata } from './metadata/metadata.ts';
import type { Title } from './metadata/title.ts';
import type { PageFacts } from './model.ts';
import { findNextPage } from './pages.ts';
import { dropNumerals, partGluedMeta, takeLead } from './repairs/lead.ts';
import { joinPageCuts } from './repairs/page-cuts.ts';
import { closeSpaces } from './repairs/spaces.ts';
import { joinWraps } from './repairs/wraps.ts';
import type { Split } from './split.ts';
import { numberRows } from './tables.ts';

export interface Draft {
  page: PageFacts;
  title: Title;
  split: Split;
  url: string;
  /** What the container rests on. */
  basis: string;
  /** Kicker and subtitle, where they are known already. */
  beside?: Pick<Article, 'kicker' | 'subtitle'>;
}

/** Judges and repairs the body's lines and puts the article together. Undefined when no line is left. */
export function composeArticle(draft: Draft): PlacedArticle | undefined {
  const { page, title, split, url, basis } = draft;
  const catalogue = findDocument([...split.above, ...split.lines.slice(0, 40).map((item) => item.line)]);
  const open = split.lines.map((item) =>
    !item.rule && catalogue.lines.has(item.line) ? { ...item, rule: 'document-field' } : item,
  );
  const taken = takeLead(
    joinPageCuts(dropNumerals(partGluedMeta(judgeLines(joinWraps(open), split.stop)))),
    split.around,
  );
  const metadata = readMetadata(page, { title, split, judged: taken.judged, url });
  const judged = dropSource(taken.judged, metadata);
  const kept = judged.filter((item) => !item.rule).map((item) => item.line);
  const rows = numberRows(kept, split.box);
  const mended = kept.map(closeSpaces);
  const blocks = mended.map((line, at) => makeBlock(line, rows.get(kept[at] ?? line)));
  if (!blocks.length) return undefined;
  const repairs = listRepairs(mended);
  const article: Article = {
    ...metadata,
    ...(draft.beside ?? findBesideTitle(page, title)),
    ...(taken.lead ? { lead: closeSpaces({ text: taken.lead, pieces: [] }).text } : {}),
    ...(Object.keys(catalogue.fields).length ? { document: catalogue.fields } : {}),
    ...optional('nextPage', findNextPage(page, url)),
    url,
    title: title.text,
    blocks: blocks.map(({ pieces: _, ...block }) => block),
    removed: listRemovals(judged),
    ...(repairs.length ? { repairs: repairs.map(({ repair }) => repair) } : {}),
    attachments: listAttachments(page, split.from, split.to, url),
    basis: {
      ...metadata.basis,
      ...(taken.lead ? { lead: 'label' } : {}),
      ...(Object.keys(catalogue.fields).length ? { document: 'catalogue' } : {}),
      container: basis,
      title: title.basis,
    },
  };
  return {
    article,
    pieces: blocks.map((block) => placePieces(block.pieces)),
    titlePieces: placePieces(title.pieces),
    ...(repairs.length ? { repairPieces: repairs.map(({ pieces }) => pieces.map(placePieces)) } : {}),
  };
}

/** The name of the medium in a line of its own before the first paragraph is the account's, not the article's. */
function dropSource(judged: Judged[], { source, siteName }: Pick<Article, 'source' | 'siteName'>): Judged[] {
  const names = [source, siteName].filter((name) => name && /[报网社台刊]$|新闻|融媒|发布$/.test(name));
  const first = judged.findIndex(({ line, rule }) => !rule && line.dense.length >= 30);
  return judged.map((item, at) =>
    !item.rule && at < first && names.includes(item.line.text) ? { ...item, rule: 'source-line' } : item,
  );
}

// Text of a frame that only this parser could read stands nowhere on the live page: node -1.
function placePieces(pieces: Piece[]): Piece[] {
  return pieces.every((piece) => piece.node >= 0) ? pieces : [];
}

function optional<Key extends string, Value>(key: Key, value: Value | undefined): { [K in Key]?: Value } {
  return value === undefined ? {} : ({ [key]: value } as { [K in Key]?: Value });
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
