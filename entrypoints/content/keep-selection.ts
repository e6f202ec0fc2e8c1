/** What is selected on the page now, kept to be read as often as the page changes. */
import { extractSelection } from '../../lib/article/extract-selection.ts';
import { FRAME_DEPTH, listTexts } from '../../lib/article/texts.ts';
import { genuine } from '../../lib/highlight/genuine.ts';
import type { Extraction, Piece } from '../../lib/types.ts';

const nothing: Extraction = { ok: false, reason: 'empty', basis: { longest: 0, linkShare: 0 } };

/** Keeps the selection; returns how to read it. Once the page has thrown its text out, the last reading stands without a place. */
export function keepSelection(page: Document): () => Extraction {
  const ranges = listRanges(page, 0);
  let last = nothing;
  return () => {
    const picked = listPicked(ranges, listTexts(page));
    const found = picked.length ? extractSelection(page, picked, { url: location.href }) : nothing;
    if (found.ok) last = found;
    else if (last.ok) last = { ...last, pieces: last.pieces.map(() => []), titlePieces: [] };
    return last;
  };
}

function listRanges(page: Document, depth: number): Range[] {
  const selection = genuine(page, 'getSelection')();
  const count = selection?.rangeCount ?? 0;
  const own = Array.from({ length: count }, (_, at) => selection?.getRangeAt(at));
  const frames = depth < FRAME_DEPTH ? [...genuine(page, 'querySelectorAll')<HTMLIFrameElement>('iframe, frame')] : [];
  const inner = frames.flatMap(({ contentDocument }) =>
    contentDocument ? listRanges(contentDocument, depth + 1) : [],
  );
  return [...own.filter((range) => range !== undefined), ...inner].filter(({ collapsed }) => !collapsed);
}

function listPicked(ranges: readonly Range[], texts: readonly Text[]): Piece[] {
  return texts.flatMap((text, node) =>
    ranges.flatMap((range): Piece[] => {
      if (text.ownerDocument !== range.startContainer.ownerDocument || !range.intersectsNode(text)) return [];
      const start = text === range.startContainer ? range.startOffset : 0;
      const end = text === range.endContainer ? range.endOffset : text.length;
      return start < end ? [{ node, start, end }] : [];
    }),
  );
}
