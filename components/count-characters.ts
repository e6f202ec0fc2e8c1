import type { Article } from '../lib/types.ts';

/** Characters of the text without white space, with the thousands parted. */
export function countCharacters({ blocks }: Article): string {
  return blocks.reduce((total, { text }) => total + text.replace(/\s/g, '').length, 0).toLocaleString();
}
