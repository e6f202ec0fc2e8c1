/** Surfaces of programmes are compared without white space, quotation marks and 、: pages set them at will. */

const NOISE = new Set([...' \t\r\n\u3000\u00a0\u200b\u200c\u200d\u200e\u200f\ufeff“”‘’"\'「」『』《》〈〉、·']);
const FOLDED = new Map([
  ['，', ','],
  ['﹐', ','],
  ['（', '('],
  ['）', ')'],
]);

export function isProgrammeNoise(character: string): boolean {
  return NOISE.has(character);
}

/** The surface as it is compared; at most as long as it was. */
export function squeezeProgramme(surface: string): string {
  let squeezed = '';
  for (const character of surface) if (!NOISE.has(character)) squeezed += FOLDED.get(character) ?? character;
  return squeezed;
}
