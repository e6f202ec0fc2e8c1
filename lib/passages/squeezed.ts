/** A text without its white space, with the way back: layout changes white space at will, and no passage with it. */

export interface Squeezed {
  text: string;
  /** The place of each character in the full text. */
  offsets: Uint32Array;
}

/** Leaves out white space, zero-width characters and soft hyphens. */
export function squeezeText(full: string): Squeezed {
  const offsets = new Uint32Array(full.length);
  const runs: string[] = [];
  let count = 0;
  let from = 0;
  for (let at = 0; at < full.length; at++) {
    if (isBlank(full.charCodeAt(at))) {
      if (from < at) runs.push(full.slice(from, at));
      from = at + 1;
    } else {
      offsets[count++] = at;
    }
  }
  runs.push(full.slice(from));
  return { text: runs.join(''), offsets: offsets.subarray(0, count) };
}

/** The number of characters that stand before a place of the full text. */
export function countBefore({ offsets }: Squeezed, place: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A quote as it is shown: a line break where one was, one space for other white space, none between Chinese characters. */
export function tidyQuote(text: string): string {
  return text
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]+/g, '')
    .replace(/\s*\n\s*/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/(?<=[\u2e80-\u9fff\uff00-\uffef]) (?=[\u2e80-\u9fff\uff00-\uffef])/g, '')
    .trim();
}

function isBlank(code: number): boolean {
  if (code <= 0x20) return true;
  if (code < 0xa0) return code === 0x7f || code === 0x85;
  if (code < 0x2000) return code === 0xa0 || code === 0xad || code === 0x1680 || code === 0x180e;
  return (
    code <= 0x200f ||
    (code >= 0x2028 && code <= 0x202f) ||
    (code >= 0x205f && code <= 0x2060) ||
    code === 0x3000 ||
    code === 0xfeff
  );
}
