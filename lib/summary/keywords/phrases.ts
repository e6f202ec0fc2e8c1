/** Words that keep company become one: 人居 + 环境 + 整治 → 人居环境整治. */
import type { Sentence, Token } from './tokens.ts';

const longest = 8;
/** Times that two words must stand side by side, and in which share of the rarer one's places. */
const least = 2;
const leastShare = 0.5;

/** Joins pairs, then pairs of those. The words of a phrase stood side by side in the text, so the phrase stands there. */
export function joinPhrases(sentences: readonly Sentence[]): Sentence[] {
  return joinPairs(joinPairs(sentences));
}

function joinPairs(sentences: readonly Sentence[]): Sentence[] {
  const counts = new Map<string, number>();
  const count = (key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const { tokens } of sentences) {
    tokens.forEach((token, at) => {
      count(token.word);
      const next = tokens[at + 1];
      if (next && canJoin(token, next)) count(pairKey(token, next));
    });
  }
  const belong = (one: Token, two: Token): boolean => {
    const together = counts.get(pairKey(one, two)) ?? 0;
    const rarer = Math.min(counts.get(one.word) ?? 0, counts.get(two.word) ?? 0);
    return canJoin(one, two) && together >= least && together >= rarer * leastShare;
  };
  return sentences.map(({ isTitle, tokens }) => ({ isTitle, tokens: joinRow(tokens, belong) }));
}

function joinRow(tokens: readonly Token[], belong: (one: Token, two: Token) => boolean): Token[] {
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const one = tokens[at];
    const two = tokens[at + 1];
    if (!one) break;
    if (two && belong(one, two)) {
      joined.push({ word: one.word + two.word, tag: 'nz', kind: 'word' });
      at++;
    } else joined.push(one);
  }
  return joined;
}

// A verb does not start a phrase (推进 + 改革) and ends it only where it names a matter (生态 + 保护).
function canJoin(one: Token, two: Token): boolean {
  if (one.kind !== 'word' || (two.kind !== 'word' && two.kind !== 'general')) return false;
  if (one.tag === 'v' || (two.tag === 'v' && two.kind === 'word')) return false;
  return one.word.length + two.word.length <= longest;
}

function pairKey(one: Token, two: Token): string {
  return `${one.word}\t${two.word}`;
}
