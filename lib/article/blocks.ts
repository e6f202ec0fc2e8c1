import type { Block, PlacedBlock } from '../types.ts';
import { endsSentence } from './clean.ts';
import { closestBox, type Line } from './model.ts';

/** One line of the body → a block of its kind; with a row it is a cell of a table. */
export function makeBlock(line: Line, row?: number): PlacedBlock {
  if (row !== undefined) return { kind: 'cell', row, text: line.text, pieces: line.pieces };
  return { ...nameKind(line), text: line.text, pieces: line.pieces };
}

const NUMBERED =
  /^(?:[一二三四五六七八九十]{1,3}、|[(（][一二三四五六七八九十]{1,3}[)）]|第[一二三四五六七八九十]{1,3}[章节条部])/;
const CAPTION = /^(?:图为|图[:：]|▲|△|↑|.{0,20}(?:图[左中右上下]|左[一二三]|[(（]图))|摄[)）]?$/;

function nameKind(line: Line): Pick<Block, 'kind' | 'level'> {
  const { dense, box } = line;
  const heading = /^h([1-6])$/.exec(box.tag)?.[1];
  if (heading && dense.length <= 60) return { kind: 'heading', level: Number(heading) };
  if (closestBox(box, 'figcaption')) return { kind: 'caption' };
  const isShort = dense.length <= 45 && !/[。；;！!”]$/.test(dense);
  const isBold = isShort && dense.length >= 2 && line.boldChars >= dense.length * 0.9 && !/[，,：:]$/.test(dense);
  const isCaption = CAPTION.test(dense);
  if (line.pictured && dense.length <= 80 && (isCaption || (!isBold && box.align === 'center')))
    return { kind: 'caption' };
  if (isShort && NUMBERED.test(dense) && !endsSentence(dense))
    return { kind: 'heading', level: dense.startsWith('第') || /^[一二三四五六七八九十]/.test(dense) ? 2 : 3 };
  if (isBold && !isCaption) return { kind: 'heading', level: 2 };
  if (closestBox(box, 'li')) return { kind: 'item' };
  if (closestBox(box, 'blockquote')) return { kind: 'quote' };
  return { kind: 'paragraph' };
}
