/** A block as the grammar reads it: without white space and zero-width characters, punctuation in one width. */
import type { Span } from '../types.ts';

export interface View {
  block: number;
  /** The block's own text. */
  source: string;
  /** Squeezed and folded; as many characters as `at`, less one. */
  text: string;
  /** Where each character of `text` stands in `source`; one more entry for the end. */
  at: number[];
  /** Whether white space stood before the character. */
  gaps: boolean[];
}

const NOISE = /[\s\u200b-\u200f\u2060\ufeff\u00ad]/;
const FOLDED = new Map([
  ['，', ','],
  ['（', '('],
  ['）', ')'],
  ['：', ':'],
  ['；', ';'],
  ['！', '!'],
  ['？', '?'],
  ['﹑', '、'],
  ['．', '.'],
]);

/** Block -1 is the title. */
export function viewOf(block: number, source: string): View {
  const at: number[] = [];
  const gaps: boolean[] = [];
  let text = '';
  let gap = false;
  for (let index = 0; index < source.length; index += 1) {
    const character = source.charAt(index);
    if (NOISE.test(character)) {
      gap = true;
      continue;
    }
    text += FOLDED.get(character) ?? character;
    at.push(index);
    gaps.push(gap);
    gap = false;
  }
  at.push(source.length);
  gaps.push(true);
  return { block, source, text, at, gaps };
}

/** Squeezed positions → a span of the block. */
export function spanOf(view: View, start: number, end: number): Span {
  return { block: view.block, start: view.at[start] ?? 0, end: (view.at[end - 1] ?? 0) + 1 };
}

/** The block's own characters between two squeezed positions. */
export function surfaceOf(view: View, start: number, end: number): string {
  const span = spanOf(view, start, end);
  return view.source.slice(span.start, span.end);
}

const HAN = /[\u3400-\u9fff〇]/;

export function isHan(character: string): boolean {
  return HAN.test(character);
}
