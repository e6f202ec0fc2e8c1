import type { Article, ArticlePart } from '../types.ts';
import type { PageFacts } from './model.ts';
import { findNextNumber, isPart } from './pager.ts';
import { squeeze } from './whitespace.ts';

const NEXT =
  /^[\s<>»《》[\]【】(（]*(?:下一页|下页|后一页|下一頁|阅读全文|查看全文|余下全文|全文阅读|>|>>|»|›)[\s<>»《》\]】)）]*$/;

// The neighbour in the column is another article.
const NEIGHBOUR = /[上下前后][一1][篇条则期]/;

/** The address of the article's next part on the same site, or undefined. */
export function findNextPage(page: PageFacts, url: string): string | undefined {
  for (const link of page.links) {
    const text = squeeze(link.text);
    const isNamed = text.length > 1 && NEXT.test(text);
    if (NEIGHBOUR.test(text) || !(isNamed || /\bnext\b/.test(link.rel))) continue;
    const address = resolveSibling(link.href, url);
    // `rel="next"` is as often the next article as the next part of this one.
    if (address && (isNamed || isPart(address, url))) return address;
  }
  return findNextNumber(page.links, url);
}

/** The address, when it is another page of the same site; scripts and anchors are none. */
function resolveSibling(href: string, url: string): string | undefined {
  if (!href || /^\s*(?:javascript|data|vbscript|mailto|about)\s*:/i.test(href) || href.startsWith('#'))
    return undefined;
  if (!URL.canParse(url) || !URL.canParse(href, url)) return undefined;
  const next = new URL(href, url);
  const here = new URL(url);
  next.hash = '';
  here.hash = '';
  return next.origin === here.origin && next.href !== here.href ? next.href : undefined;
}

/**
 * One article of its parts in order: the first part's metadata, completed by later ones, and all blocks. `missing` is
 * the address of a part that could not be had; then the article says that it goes on there.
 */
export function joinParts(parts: Article[], missing?: string): Article {
  const [first, ...later] = parts;
  if (!first) throw new Error('no parts to join');
  const { nextPage: _, repairs = [], ...start } = first;
  const joined: Article = {
    ...start,
    blocks: [...start.blocks],
    removed: [...start.removed],
    authors: [...start.authors],
    basis: { ...start.basis, parts: String(parts.length) },
    ...(missing && { nextPage: missing }),
  };
  const mended = [...repairs];
  const places: ArticlePart[] = [{ url: start.url, start: 0 }];
  for (const part of later) {
    const offset = joined.blocks.length;
    places.push({ url: part.url, start: offset });
    joined.blocks.push(...part.blocks);
    joined.removed.push(...part.removed.map((item) => ({ ...item, before: (item.before ?? 0) + offset })));
    mended.push(...(part.repairs ?? []).map((item) => ({ ...item, block: item.block + offset })));
    for (const author of part.authors)
      if (!joined.authors.some(({ name }) => name === author.name)) joined.authors.push(author);
    joined.attachments = [...joined.attachments, ...part.attachments];
  }
  return { ...joined, parts: places, ...(mended.length && { repairs: mended }) };
}

/** The parts of an article that got `more` blocks behind the block `at`; nothing for an article of one page. */
export function moveParts({ parts }: Article, at: number, more: number): Pick<Article, 'parts'> {
  return parts ? { parts: parts.map((part) => (part.start > at ? { ...part, start: part.start + more } : part)) } : {};
}
