/** What differs between two readings of one page, paragraph by paragraph, in reading order. Pure. */
import { diffArrays, diffWordsWithSpace } from 'diff';
import type { Article } from '../types.ts';
import { sharePairs } from './same-article.ts';

/** A stretch of a changed paragraph: in both readings, only in the earlier, only in the later. */
export interface ChangedPart {
  kind: 'same' | 'dropped' | 'added';
  text: string;
}

export type Change = { kind: 'dropped' | 'added'; text: string } | { kind: 'changed'; parts: ChangedPart[] };

/** Compares titles and paragraphs without white space; a paragraph that only moved is no change. */
export function compareArticles(earlier: Article, later: Article): Change[] {
  const [before, after] = [listTexts(earlier), listTexts(later)];
  const dropped = subtract(before, after);
  const partners = pairUp(dropped, subtract(after, before));
  const paired = new Set(partners.values());
  return diffArrays(before, after, { comparator: isSame }).flatMap(({ removed, added, value }): Change[] => {
    if (removed) {
      return value
        .filter((text) => dropped.includes(text) && !paired.has(text))
        .map((text) => ({ kind: 'dropped', text }));
    }
    return added ? value.flatMap((text) => describeComing(text, partners)) : [];
  });
}

function describeComing(text: string, partners: Partners): Change[] {
  if (!partners.has(text)) return [];
  const partner = partners.get(text);
  return [partner === undefined ? { kind: 'added', text } : { kind: 'changed', parts: compareTexts(partner, text) }];
}

/** What came, each with the paragraph that it took the place of, if any. */
type Partners = Map<string, string | undefined>;

/** Paragraphs as alike as this are one paragraph that was changed. */
const alike = 0.4;

function pairUp(dropped: readonly string[], came: readonly string[]): Partners {
  const free = new Set(dropped);
  const partners: Partners = new Map();
  for (const text of came) {
    const likeness = [...free].map((other) => ({ other, share: sharePairs(squeeze(text), squeeze(other)) }));
    const [best] = likeness.filter(({ share }) => share >= alike).sort((a, b) => b.share - a.share);
    if (best) free.delete(best.other);
    partners.set(text, best?.other);
  }
  return partners;
}

// Chinese writes no spaces between words; whole words read better than single characters that happen to agree.
function compareTexts(before: string, after: string): ChangedPart[] {
  const intlSegmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  return diffWordsWithSpace(before, after, { intlSegmenter }).map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'dropped' : 'same',
    text: value,
  }));
}

function listTexts({ title, blocks }: Article): string[] {
  return [title, ...blocks.map(({ text }) => text)];
}

function subtract(texts: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others.map(squeeze));
  return texts.filter((text) => !known.has(squeeze(text)));
}

function isSame(text: string, other: string): boolean {
  return squeeze(text) === squeeze(other);
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}
