/** The level of division that a post's first words name: 镇党委, 县公安局, 市委, 自治区人民政府. */
import type { Post } from '../types.ts';

export interface Level {
  word: string;
  /** Lengths of code that a division of this level may have, the likelier first. */
  lengths: readonly number[];
  /** Whether a division's name goes with the word: 市 with 佛山市, 县 also with 自治县. */
  fits(name: string): boolean;
}

/** Words, and what the names end with that go with them; any name does with 社区 and 村. */
const ROWS: readonly { lengths: readonly number[]; names: Record<string, string> }[] = [
  { lengths: [9], names: { 镇: '镇|地区', 乡: '乡', 街道: '街道', 苏木: '苏木', 社区: '', 村: '' } },
  { lengths: [6], names: { 自治县: '自治县', 自治旗: '自治旗', 县: '县', 区: '区', 旗: '旗' } },
  { lengths: [6, 4, 2], names: { 自治州: '州', 市: '市', 州: '州', 盟: '盟' } },
  { lengths: [2], names: { 省: '省', 自治区: '自治区' } },
];
const LEVELS: readonly Level[] = ROWS.flatMap(({ lengths, names }) =>
  Object.entries(names).map(([word, list]) => {
    const endings = list.split('|');
    return { word, lengths, fits: (name: string) => name !== '' && endings.some((ending) => name.endsWith(ending)) };
  }),
);
/** The levels by the first character of their words: nearly every post begins with none. */
const LEVELS_BY_START = new Map<string, Level[]>();
for (const level of LEVELS) {
  const start = level.word.charAt(0);
  LEVELS_BY_START.set(start, [...(LEVELS_BY_START.get(start) ?? []), level]);
}
/** 代市长 and above; a 代镇长 is none. */
const PREFIX = '原前代我全本该';
const SPACE = /\s/;
const SPACES = /\s/g;
const HEAD = /^(?:常务)?副?([镇乡县区旗市州盟省])长/;

/** The level that the words begin with, or undefined. */
function levelOf(words: string): Level | undefined {
  const from = words !== '' && PREFIX.includes(words.charAt(0)) ? 1 : 0;
  const level = LEVELS_BY_START.get(words.charAt(from))?.find(({ word }) => words.startsWith(word, from));
  if (level) return words.startsWith('代') && level.lengths.includes(9) ? undefined : level;
  const word = HEAD.exec(words)?.[1];
  return word === undefined ? undefined : LEVELS.find((each) => each.word === word);
}

/** The level that a post names itself, or the organisation that stood before the name. */
export function levelOfPost({ surface, organisation }: Post): Level | undefined {
  return (
    levelOf(SPACE.test(surface) ? surface.replace(SPACES, '') : surface) ??
    (organisation === undefined ? undefined : levelOf(organisation))
  );
}
