/**
 * Article + Recognition → words to file it under, for the reader to choose from. TextRank (Mihalcea and Tarau 2004):
 * a word weighs what its neighbours weigh, within a window of five. What the recogniser knows counts as one word, so
 * programmes and places come out whole; persons, their posts and organisations come out not at all.
 */
import type { Article, Recognition } from '../types.ts';
import { joinPhrases } from './keywords/phrases.ts';
import { rankWords } from './keywords/rank.ts';
import { type Segment, splitArticle, type Token } from './keywords/tokens.ts';
import { weighToken } from './keywords/weights.ts';

export type { Segment } from './keywords/tokens.ts';

const most = 8;
const fewest = 5;
/** Times a word stands in a text that can do with more keywords than the fewest. */
const often = 3;
/** Of each kind, so that a list of villages or slogans leaves room for what the article is about. */
const mostOfKind: Partial<Record<Token['kind'], number>> = { place: 2, programme: 3 };

/**
 * Five to eight words or fewer where the text gives no more, the weightiest first. Each stands in the title or the
 * text, white space aside. `segment` cuts Chinese text into words with jieba's tags.
 */
export function extractKeywords(article: Article, recognition: Recognition, segment: Segment): string[] {
  const sentences = joinPhrases(splitArticle(article, recognition, segment));
  const ranks = rankWords(sentences);
  const inTitle = new Set(sentences.filter(({ isTitle }) => isTitle).flatMap(({ tokens }) => tokens.map(nameOf)));
  const tokens = sentences.flatMap((sentence) => sentence.tokens).filter(({ word }) => ranks.has(word));
  const times = countWords(tokens);
  const scored = [...new Map(tokens.map((token) => [token.word, token])).values()]
    .map((token) => {
      const isInTitle = inTitle.has(token.word);
      const count = times.get(token.word) ?? 0;
      const score = (ranks.get(token.word) ?? 0) * weighToken(token) * (isInTitle ? 2 : 1);
      return { token, isStrong: isInTitle || count >= often, score: isInTitle || count > 1 ? score : score / 3 };
    })
    .sort((a, b) => b.score - a.score || (a.token.word < b.token.word ? -1 : 1));
  // A verb tells of the doing, and nobody looks an article up by it: it counts for its neighbours alone.
  const nouns = scored.filter(({ token }) => token.tag !== 'v');
  const strong = nouns.filter(({ isStrong }) => isStrong).length;
  return choose(
    nouns.map(({ token }) => token),
    Math.min(most, Math.max(fewest, strong)),
  );
}

function countWords(tokens: readonly Token[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const { word } of tokens) times.set(word, (times.get(word) ?? 0) + 1);
  return times;
}

function choose(ranked: readonly Token[], count: number): string[] {
  const chosen: Token[] = [];
  for (const token of ranked) {
    if (chosen.length === count) break;
    const limit = mostOfKind[token.kind] ?? count;
    if (chosen.filter(({ kind }) => kind === token.kind).length >= limit) continue;
    if (chosen.some(({ word }) => word.includes(token.word) || token.word.includes(word))) continue;
    chosen.push(token);
  }
  return chosen.map(nameOf);
}

function nameOf({ word }: Token): string {
  return word;
}
