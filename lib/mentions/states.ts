/** Other states, where an article names them. */
import { BIT } from '../text/surface-bits.ts';
import { CHARACTER, isOf } from './characters.ts';
import type { Lexicon } from './lexicon.ts';

/** Whether the article names another state. */
export function namesState(lexicon: Lexicon): boolean {
  const { hits } = lexicon;
  for (let row = 0; row < hits.size; row += 1)
    if ((hits.bits[row] ?? 0) & BIT.foreign && stateEndsAt(lexicon, hits.ends[row] ?? 0)) return true;
  return false;
}

/** A state's name that ends here and is no part of another word: 司|法方|面, 上|海地|区, 巴林|左旗. */
export function stateEndsAt(
  { before, codes, ending, endRowAt, hits, rowsByEnd, starting, text }: Lexicon,
  end: number,
): boolean {
  if (((ending[end] ?? 0) & BIT.foreign) === 0) return false;
  const last = endRowAt[end + 1] ?? 0;
  for (let index = endRowAt[end] ?? 0; index < last; index += 1) {
    const row = rowsByEnd[index] ?? 0;
    const start = hits.starts[row] ?? 0;
    if (((hits.bits[row] ?? 0) & BIT.foreign) === 0 || (starting[start] ?? 0) & BIT.place) continue;
    const isFree = !isOf(codes[start - 1], CHARACTER.ideograph) || (before[start] ?? 0) > 0;
    if (isFree || !AMBIGUOUS.test(text.slice(start, end))) return true;
  }
  return false;
}

/** These are made of characters that words end and begin with. */
const AMBIGUOUS = /^(?:.方|海地|加纳|多哥)$/;
