import { cutStrip, type Range, type Strip } from './strip.ts';

// Zero-width characters serve as watermarks and break words; U+00AD is a soft hyphen.
const SPACES = /[\s\u00a0\u3000\u200b-\u200f\u2028-\u202f\u2060\ufeff\u00ad]+/g;
const ZERO_WIDTH = /^[\u200b-\u200f\u202a-\u202e\u2060\ufeff\u00ad]$/;
const CJK = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u{20000}-\u{3ffff}]/u;

/** Reduces each run of white space to one character of its own, and to none at the ends and around Chinese line breaks. */
export function settleSpaces(strip: Strip): Strip {
  const ranges: Range[] = [];
  for (const match of strip.text.matchAll(SPACES)) {
    const from = match.index;
    const to = from + match[0].length;
    const keep = pickSpace(strip.text, from, to);
    if (keep === undefined) ranges.push([from, to]);
    else {
      if (keep > from) ranges.push([from, keep]);
      if (keep + 1 < to) ranges.push([keep + 1, to]);
    }
  }
  return cutStrip(strip, ranges);
}

function pickSpace(text: string, from: number, to: number): number | undefined {
  if (from === 0 || to === text.length) return undefined;
  let plain: number | undefined;
  let first: number | undefined;
  for (let at = from; at < to; at++) {
    const character = text.charAt(at);
    if (character === ' ') plain ??= at;
    if (!ZERO_WIDTH.test(character)) first ??= at;
  }
  // A line break in the source between two Chinese characters is formatting, not a space.
  const isBreak = /[\n\r]/.test(text.slice(from, to));
  if (isBreak && CJK.test(text.charAt(from - 1)) && CJK.test(text.charAt(to))) return undefined;
  return plain ?? first;
}

/** The text without any white space or zero-width character: what patterns and comparisons look at. */
export function squeeze(text: string): string {
  return text.replace(SPACES, '');
}

/** For comparing headlines: letters, digits and Chinese characters alone, half-width, lower case. */
export function looseText(text: string): string {
  return squeeze(text.normalize('NFKC'))
    .toLowerCase()
    .replace(/[\p{P}\p{S}]/gu, '');
}

const MARKS = /[，。、；：！？,;!?“”]/g;

/** How many punctuation marks of sentences a text has. */
export function countMarks(dense: string): number {
  return dense.match(MARKS)?.length ?? 0;
}
