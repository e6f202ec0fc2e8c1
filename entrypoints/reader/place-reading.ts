import type { Piece, Reading } from '../../lib/types.ts';
import type { PageReading } from '../content/scene.ts';

/** Where the characters of the reading stand in this view: the title and every block are one text node each. */
export function placeReading(reading: Reading, root: Element): PageReading {
  const { article } = reading;
  const texts: Text[] = [];
  const take = (element: Element | null | undefined): Piece[] => {
    const node = element?.firstChild;
    if (!(node instanceof Text)) return [];
    texts.push(node);
    return [{ node: texts.length - 1, start: 0, end: node.length }];
  };
  const blocks = [...root.querySelectorAll('[data-block]')];
  const titlePieces = take(root.querySelector('h1'));
  return { reading, texts, placed: { article, titlePieces, pieces: article.blocks.map((_, at) => take(blocks[at])) } };
}
