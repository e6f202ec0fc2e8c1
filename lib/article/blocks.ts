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
  if (closestBox(box, 'figcaption') || isUnderPicture(line)) return { kind: 'caption' };
  const level = levelOf(line);
  if (level) return { kind: 'heading', level };
  if (closestBox(box, 'li')) return { kind: 'item' };
  if (closestBox(box, 'blockquote')) return { kind: 'quote' };
  return { kind: 'paragraph' };
}

function isUnderPicture(line: Line): boolean {
  const { dense, box, pictured } = line;
  return pictured && dense.length <= 80 && (CAPTION.test(dense) || (box.align === 'center' && !isBold(line)));
}

/** The level of a heading that no tag names: numbered, or bold all through. */
function levelOf(line: Line): number | undefined {
  const { dense } = line;
  if (isShort(dense) && NUMBERED.test(dense) && !endsSentence(dense)) return /^[(（]/.test(dense) ? 3 : 2;
  return isBold(line) && !CAPTION.test(dense) ? 2 : undefined;
}

function isBold({ dense, boldChars }: Line): boolean {
  return isShort(dense) && dense.length >= 2 && boldChars >= dense.length * 0.9 && !/[，,：:]$/.test(dense);
}

function isShort(dense: string): boolean {
  return dense.length <= 45 && !/[。；;！!”]$/.test(dense);
}
