/** GB18030, which platforms decode but do not encode: Han characters take two bytes, where UTF-8 needs three. */

const decoder = new TextDecoder('gb18030');

/** Codes in their order: two bytes 81–FE 40–FE, and the four-byte ones of the first plane. */
const PAIRS = 126 * 191;
const QUADS = 39_420;
/** The number of U+10000, from which on codes follow the characters. */
const BEYOND = 189_000;

let pairs: Uint16Array | undefined;
let quads: Uint16Array | undefined;

/** Text → bytes that `decodeGb18030` reads back. A lone surrogate becomes U+FFFD. */
export function encodeGb18030(text: string): Uint8Array {
  pairs ??= learn(PAIRS, pairOf);
  const bytes = new Uint8Array(text.length * 4);
  let length = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const pair = unit < 0x80 ? 0 : (pairs[unit] ?? 0);
    if (unit < 0x80) bytes[length++] = unit;
    else if (pair > 0) {
      bytes[length++] = 0x81 + Math.floor((pair - 1) / 191);
      bytes[length++] = 0x40 + ((pair - 1) % 191);
    } else {
      const point = text.codePointAt(at) ?? 0;
      bytes.set(quadOf(numberOf(point)), length);
      length += 4;
      if (point > 0xffff) at += 1;
    }
  }
  return bytes.slice(0, length);
}

export function decodeGb18030(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}

function numberOf(point: number): number {
  if (point > 0xffff) return BEYOND + point - 0x10000;
  quads ??= learn(QUADS, quadOf);
  return (quads[point] || (quads[0xfffd] ?? 1)) - 1;
}

/** The decoder's table read backwards: code unit → number of its code, plus one. A line break keeps a bad code to itself. */
function learn(size: number, bytesOf: (number: number) => readonly number[]): Uint16Array {
  const width = bytesOf(0).length + 1;
  const bytes = new Uint8Array(size * width).fill(0x0a);
  for (let number = 0; number < size; number += 1) bytes.set(bytesOf(number), number * width);
  const table = new Uint16Array(0x10000);
  for (const [number, character] of decoder.decode(bytes).split('\n').entries()) {
    const unit = character.charCodeAt(0);
    if (character.length === 1 && !table[unit]) table[unit] = number + 1;
  }
  return table;
}

function pairOf(number: number): readonly number[] {
  return [0x81 + Math.floor(number / 191), 0x40 + (number % 191)];
}

function quadOf(number: number): readonly number[] {
  return [
    0x81 + Math.floor(number / 12_600),
    0x30 + (Math.floor(number / 1_260) % 10),
    0x81 + (Math.floor(number / 10) % 126),
    0x30 + (number % 10),
  ];
}
