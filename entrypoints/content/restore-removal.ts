import { moveParts } from '../../lib/article/pages.ts';
import type { Piece, PlacedArticle, Removal } from '../../lib/types.ts';

/** The article with one removed text back in its place; undefined when it was not removed from here. */
export function restoreRemoval(
  placed: PlacedArticle,
  removal: Removal,
  texts: readonly Text[],
): PlacedArticle | undefined {
  const { article } = placed;
  const at = article.removed.findIndex(({ text, rule }) => text === removal.text && rule === removal.rule);
  const found = article.removed[at];
  if (!found) return undefined;
  const before = found.before ?? article.blocks.length;
  const shifted = article.removed.map((each, index) => {
    const moves = each.before !== undefined && (each.before > before || (each.before === before && index > at));
    return moves && each.before !== undefined ? { ...each, before: each.before + 1 } : each;
  });
  // A lead that stands in the text again is not told apart from it.
  const { lead, ...rest } = article;
  const isLead = found.rule === 'lead' && lead !== undefined && found.text.includes(lead);
  const repairs = article.repairs?.map((each) => (each.block < before ? each : { ...each, block: each.block + 1 }));
  return {
    ...placed,
    article: {
      ...(isLead ? rest : article),
      ...moveParts(article, before, 1),
      ...(repairs && { repairs }),
      blocks: article.blocks.toSpliced(before, 0, { kind: 'paragraph', text: found.text }),
      removed: shifted.toSpliced(at, 1),
    },
    pieces: placed.pieces.toSpliced(before, 0, findPieces(found.text, texts)),
  };
}

// A text that stands in one text node is marked on the page too; one that does not is read without lines.
function findPieces(text: string, texts: readonly Text[]): Piece[] {
  const node = texts.findIndex(({ data }) => data.includes(text));
  const start = texts[node]?.data.indexOf(text) ?? -1;
  return start < 0 ? [] : [{ node, start, end: start + text.length }];
}
