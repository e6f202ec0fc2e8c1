import type { Token } from './tokens.ts';

const ofKind: Record<Token['kind'], number> = { programme: 2.5, home: 2, place: 0.8, word: 1, general: 0, other: 0 };
/** By jieba's tag, the longest prefix first. Verbs tell of the saying, nouns of the matter. */
const ofTag: readonly [prefix: string, weight: number][] = [
  ['ns', 0.6],
  ['nz', 1.2],
  ['vn', 0.8],
  ['v', 0.1],
  ['l', 0.4],
  ['x', 0.8],
];

/** How much a word is preferred over another of the same rank. Longer words say more: 污水管网 before 污水. */
export function weighToken({ kind, tag, word }: Token): number {
  if (kind !== 'word') return ofKind[kind];
  const weight = ofTag.find(([prefix]) => tag.startsWith(prefix))?.[1] ?? 1;
  return weight * Math.min(1.75, 0.5 + word.length / 4);
}
