/** A kept article and what its page gives now, made comparable: a page is one part of an article in pages, and lines that the reader put back stand among what was removed. Pure. */
import { canonicalUrl } from '../text/canonical-url.ts';
import type { Article, ArticlePart, Block } from '../types.ts';

export interface Likened {
  /** Of the kept article the part that the page has. */
  kept: Article;
  /** The page's article with the lines that were put back. */
  page: Article;
  /** The kept article has parts that the page has not. */
  isPart: boolean;
  /** The kept article has lines that the page's reading leaves out. */
  isRestored: boolean;
}

/** What of a kept article is to be compared with this reading of its page, or of one of its pages. */
export function likenArticles(kept: Article, page: Article): Likened {
  const part = takePart(kept, page);
  const restored = putBack(part ?? kept, page);
  return { kept: part ?? kept, page: restored ?? page, isPart: part !== undefined, isRestored: restored !== undefined };
}

/** Whether this address is that of one of the article's pages. */
export function hasPart({ parts = [] }: Article, url: string): boolean {
  return findPart(parts, url) >= 0;
}

function takePart(kept: Article, page: Article): Article | undefined {
  const { parts = [] } = kept;
  const pages = page.parts ?? [{ url: page.url, start: 0 }];
  const first = findPart(parts, page.url);
  const isWhole = first === 0 && pages.length >= parts.length;
  if (first < 0 || isWhole) return undefined;
  const [start, end] = [parts[first]?.start, parts[first + pages.length]?.start];
  return { ...kept, blocks: kept.blocks.slice(start, end) };
}

function findPart(parts: readonly ArticlePart[], url: string): number {
  const address = canonicalUrl(url);
  return address === '' ? -1 : parts.findIndex((part) => canonicalUrl(part.url) === address);
}

function putBack(kept: Article, page: Article): Article | undefined {
  const shown = new Set(page.blocks.map(({ text }) => squeeze(text)));
  const wanted = new Set(kept.blocks.map(({ text }) => squeeze(text)).filter((text) => !shown.has(text)));
  const back = page.removed.filter(({ text }) => wanted.has(squeeze(text)));
  if (back.length === 0) return undefined;
  const standing = (at: number): Block[] =>
    back.filter(({ before = page.blocks.length }) => before === at).map(({ text }) => ({ kind: 'paragraph', text }));
  const blocks = page.blocks.flatMap((block, at) => [...standing(at), block]);
  return { ...page, blocks: [...blocks, ...standing(page.blocks.length)] };
}

function squeeze(text: string): string {
  return text.replace(/\s+/gu, '');
}
