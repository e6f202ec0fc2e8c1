import { type DomReader, openDocument } from './dom.ts';

/**
 * Every text node of the document in tree order, those of same-origin frames at the place of their frame.
 * A `Piece`'s `node` is an index of this list.
 */
export function listTexts(document: Document): Text[] {
  const dom = openDocument(document);
  const texts: Text[] = [];
  collectTexts(dom, document, texts, 0);
  return texts;
}

/** Frames inside frames are followed this deep; a page that frames itself ends here. */
export const FRAME_DEPTH = 3;

function collectTexts(dom: DomReader, document: Document, texts: Text[], depth: number): void {
  for (const node of dom.walk(document)) {
    if (dom.isText(node)) {
      texts.push(node);
      continue;
    }
    const name = dom.name(node);
    const inner = name === 'iframe' || name === 'frame' ? dom.frame(node) : null;
    if (inner && depth < FRAME_DEPTH) collectTexts(dom, inner, texts, depth + 1);
  }
}
