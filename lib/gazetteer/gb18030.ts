/** GB18030, which platforms decode but do not encode: Han characters take two bytes, where UTF-8 needs three. */

const decoder = new TextDecoder('gb18030');
const FIRST_UNKNOWN = 39_420;

let twoBytes: Uint16Array | undefined;
let fourBytes: Map<string, number> | undefined;

/** Text → bytes that `decodeGb18030` reads back. A lone surrogate becomes U+FFFD. */
export function encodeGb18030(text: string): Uint8Array {
  twoBytes ??= learnTwoBytes();
  const bytes = new Uint8Array(text.length * 4);
  let length = 0;
  for (const character of text) {
    const unit = character.charCodeAt(0);
    const pair = character.length === 1 ? (twoBytes[unit] ?? 0) : 0;
    if (unit < 0x80) bytes[length++] = unit;
    else if (pair) {
      bytes[length++] = pair >> 8;
      bytes[length++] = pair & 0xff;
    } else for (const byte of quadOf(indexOf(character))) bytes[length++] = byte;
  }
  return bytes.slice(0, length);
}

export function decodeGb18030(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}

/** The decoder's table of two-byte codes, read backwards. A line break after each code keeps a bad one to itself. */
function learnTwoBytes(): Uint16Array {
  const codes: number[] = [];
  for (let high = 0x81; high < 0xff; high += 1)
    for (let low = 0x40; low < 0xff; low += 1) if (low !== 0x7f) codes.push((high << 8) | low);
  const characters = decoder.decode(Uint8Array.from(codes.flatMap((code) => [code >> 8, code & 0xff, 10]))).split('\n');
  const table = new Uint16Array(0x10000);
  for (const [index, character] of characters.entries()) {
    const unit = character.charCodeAt(0);
    if (character.length === 1 && character !== '\uFFFD' && !table[unit]) table[unit] = codes[index] ?? 0;
  }
  return table;
}

/** The number of a four-byte code: learnt from the decoder for the first plane, by the standard's order beyond it. */
function indexOf(character: string): number {
  if (character.length > 1) return 189_000 + (character.codePointAt(0) ?? 0) - 0x10000;
  fourBytes ??= learnFourBytes();
  return fourBytes.get(character) ?? fourBytes.get('\uFFFD') ?? 0;
}

function learnFourBytes(): Map<string, number> {
  const indexes = Array.from({ length: FIRST_UNKNOWN }, (_, index) => index);
  const characters = decoder.decode(Uint8Array.from(indexes.flatMap((index) => [...quadOf(index), 10]))).split('\n');
  const table = new Map<string, number>();
  for (const [index, character] of characters.entries()) if (!table.has(character)) table.set(character, index);
  return table;
}

function quadOf(index: number): [number, number, number, number] {
  return [
    0x81 + Math.floor(index / 12_600),
    0x30 + (Math.floor(index / 1_260) % 10),
    0x81 + (Math.floor(index / 10) % 126),
    0x30 + (index % 10),
  ];
}
