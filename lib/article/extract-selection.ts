import type { Extraction, Piece, PlacedArticle } from '../types.ts';
import { revealMainText } from './container.ts';
import { extractArticle } from './extract.ts';
import { extractLines } from './extract-text.ts';
import type { Line } from './model.ts';
import { readPage } from './page.ts';
import { cutStrip, type Range } from './strip.ts';
import { countMarks, settleSpaces, squeeze } from './whitespace.ts';

/**
 * A part of a live document → an article, by the rules of plain text. `picked`: the stretches of text nodes that were
 * selected, in tree order, their nodes numbered as `listTexts` does. What the passage does not say of itself (headline,
 * source, time), it takes from the page's article, where it is a part of that.
 */
export function extractSelection(document: Document, picked: readonly Piece[], { url }: { url: string }): Extraction {
  const page = readPage(document);
  revealMainText(page);
  const byNode = new Map<number, Piece[]>();
  for (const piece of picked) byNode.set(piece.node, [...(byNode.get(piece.node) ?? []), piece]);
  const lines = page.lines.filter(({ hidden }) => !hidden).flatMap((line) => pickFrom(line, byNode));
  const numbered = lines.map((line, index) => ({ ...line, index }));
  // The date in the address is the page's, of which the page itself may know more.
  const extraction = extractLines(numbered, { url: '', basis: 'selection' });
  if (!extraction.ok) return extraction;
  const part = { ...extraction, article: { ...extraction.article, url } };
  const whole = extractArticle(document, { url });
  return whole.ok && isPartOf(part, whole) ? { ok: true, ...complete(part, whole) } : part;
}

function pickFrom(line: Line, picked: ReadonlyMap<number, readonly Piece[]>): Line[] {
  const left = listUnpicked(line, picked);
  if (!left.length) return [line];
  const strip = settleSpaces(cutStrip(line, left));
  const dense = squeeze(strip.text);
  return dense ? [{ ...line, ...strip, dense, marks: countMarks(dense), linkChars: 0, boldChars: 0 }] : [];
}

/** Ranges of the line's text that are not selected. */
function listUnpicked({ pieces }: Line, picked: ReadonlyMap<number, readonly Piece[]>): Range[] {
  const left: Range[] = [];
  let offset = 0;
  for (const { node, start, end } of pieces) {
    let at = start;
    for (const each of picked.get(node) ?? []) {
      if (each.end <= at || each.start >= end) continue;
      if (each.start > at) left.push([offset + at - start, offset + each.start - start]);
      at = Math.min(each.end, end);
    }
    if (at < end) left.push([offset + at - start, offset + end - start]);
    offset += end - start;
  }
  return left;
}

function isPartOf({ article }: PlacedArticle, whole: PlacedArticle): boolean {
  const longest = article.blocks.reduce((most, { text }) => (text.length > most.length ? text : most), '');
  return squeeze(whole.article.blocks.map(({ text }) => text).join('')).includes(squeeze(longest));
}

function complete(part: PlacedArticle, whole: PlacedArticle): PlacedArticle {
  const { article } = part;
  const { title, source, originalSource, published, siteName, column, authors } = whole.article;
  const isTitled = article.title !== '';
  return {
    ...part,
    article: {
      ...(source && { source }),
      ...(originalSource && { originalSource }),
      ...(published && { published }),
      ...(siteName && { siteName }),
      ...(column && { column }),
      ...article,
      title: isTitled ? article.title : title,
      authors: article.authors.length ? article.authors : authors,
      basis: { ...whole.article.basis, ...article.basis, ...(isTitled ? {} : { title: 'page' }) },
    },
    titlePieces: isTitled ? part.titlePieces : whole.titlePieces,
  };
}
