/** When two readings are of the same article, and when its text changed between them. */
import { canonicalUrl } from '../text/canonical-url.ts';
import type { Article } from '../types.ts';
import { fold } from './fold.ts';

/** The address that tells an article from others; `''` for a text without one, and for a passage, of which a page has many. */
export function addressKey(article: Article): string {
  return article.basis.container === 'selection' ? '' : canonicalUrl(article.url);
}

/** Equal for articles of the same title, source and day, wherever they stand. */
export function twinKey(article: Article): string {
  return [article.title, article.source ?? '', article.published?.slice(0, 10) ?? ''].map(squeeze).join('|');
}

// Two articles of a series share title, source and day; their texts share far less than this.
const nearSame = 0.9;

/** Whether the texts are the same but for small repairs: the share of common character pairs (Dice). */
export function isNearSame(one: Article, other: Article): boolean {
  const [text, otherText] = [joinText(one), joinText(other)];
  return text === otherText || sharePairs(text, otherText) >= nearSame;
}

/** How alike two texts are, 0 to 1: the share of common character pairs (Dice). */
export function sharePairs(text: string, other: string): number {
  const [pairs, others] = [countPairs(text), countPairs(other)];
  const total = sum(pairs) + sum(others);
  let common = 0;
  for (const [pair, count] of pairs) common += Math.min(count, others.get(pair) ?? 0);
  return total > 0 ? (2 * common) / total : 0;
}

/** Whether a reader would see another text: title, day or any block differs by more than white space. */
export function hasTextChanged(before: Article, after: Article): boolean {
  const [one, other] = [before, after].map(
    (article) => `${squeeze(article.title)}\n${article.published ?? ''}\n${joinText(article)}`,
  );
  return one !== other;
}

function joinText(article: Article): string {
  return article.blocks.map((block) => block.text.replace(/\s+/gu, '')).join('\n');
}

function squeeze(text: string): string {
  return fold(text).replace(/[\s“”"'‘’《》「」]+/gu, '');
}

function countPairs(text: string): Map<string, number> {
  const pairs = new Map<string, number>();
  for (let at = 0; at + 1 < text.length; at++) {
    const pair = text.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

function sum(counts: Map<string, number>): number {
  let total = 0;
  for (const count of counts.values()) total += count;
  return total;
}
