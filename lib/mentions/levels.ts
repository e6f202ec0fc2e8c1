/** The level of division that a post's first words name: 镇党委, 县公安局, 市委, 自治区人民政府. */
import type { Post } from '../types.ts';

export interface Level {
  word: string;
  /** Lengths of code that a division of this level may have, the likelier first. */
  lengths: readonly number[];
  /** Whether a division's name goes with the word: 市 with 佛山市, 县 also with 自治县. */
  fits(name: string): boolean;
}

const ROWS: readonly { words: RegExp; lengths: readonly number[]; names: Record<string, RegExp> }[] = [
  {
    words: /^(?:[原前我全本该])?(镇|乡|街道|苏木|社区|村)|^(?:常务)?副?(镇|乡)长/,
    lengths: [9],
    names: { 镇: /镇$|地区$/, 乡: /乡$/, 街道: /街道$/, 苏木: /苏木$/, 社区: /./, 村: /./ },
  },
  {
    words: /^(?:[原前代我全本该])?(自治县|自治旗|县|区|旗)|^(?:常务)?副?(县|区|旗)长/,
    lengths: [6],
    names: { 自治县: /自治县$/, 自治旗: /自治旗$/, 县: /县$/, 区: /区$/, 旗: /旗$/ },
  },
  {
    words: /^(?:[原前代我全本该])?(自治州|市|州|盟)|^(?:常务)?副?(市|州|盟)长/,
    lengths: [6, 4, 2],
    names: { 自治州: /州$/, 市: /市$/, 州: /州$/, 盟: /盟$/ },
  },
  {
    words: /^(?:[原前代我全本该])?(省|自治区)|^(?:常务)?副?(省)长/,
    lengths: [2],
    names: { 省: /省$/, 自治区: /自治区$/ },
  },
];
/** The level that the words begin with, or undefined. */
export function levelOf(words: string): Level | undefined {
  for (const { words: pattern, lengths, names } of ROWS) {
    const match = pattern.exec(words);
    const word = match?.[1] ?? match?.[2];
    if (word) return { word, lengths, fits: (name) => names[word]?.test(name) ?? false };
  }
  return undefined;
}

/** The words that may name a level: the post's own, or the organisation that stood before the name. */
export function levelWords({ surface, organisation }: Post): string {
  const own = surface.replace(/\s/g, '');
  return levelOf(own) ? own : (organisation ?? own);
}
