/** Surfaces of programmes are compared without white space, quotation marks and 、: pages set them at will. */

const NOISE = new Set([...' \t\r\n\u3000\u00a0\u200b\u200c\u200d\u200e\u200f\ufeff“”‘’"\'「」『』《》〈〉、·']);
const FOLDED = new Map([
  ['，', ','],
  ['﹐', ','],
  ['（', '('],
  ['）', ')'],
]);

/** The surface as it is compared; at most as long as it was. */
export function squeezeProgramme(surface: string): string {
  let squeezed = '';
  for (const character of surface) if (!NOISE.has(character)) squeezed += FOLDED.get(character) ?? character;
  return squeezed;
}

/** The same by code unit, for long texts: what each becomes, 0 for what is left out. */
export const SQUEEZED_CODES: Uint16Array = squeezeCodes();

function squeezeCodes(): Uint16Array {
  const codes = new Uint16Array(0x10000);
  for (let code = 0; code < codes.length; code += 1) codes[code] = code;
  for (const character of NOISE) codes[character.charCodeAt(0)] = 0;
  for (const [character, folded] of FOLDED) codes[character.charCodeAt(0)] = folded.charCodeAt(0);
  return codes;
}
