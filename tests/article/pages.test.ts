import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../lib/article/extract.ts';
import { listTexts } from '../../lib/article/texts.ts';
import type { DocumentFields } from '../../lib/types.ts';
import { openPage } from './open.ts';

interface Expected {
  url: string;
  isArticle: boolean;
  title?: string;
  published?: string;
  source?: string | string[] | null;
  kicker?: string;
  subtitle?: string;
  lead?: string;
  authors?: { name: string; role: string }[];
  body?: string[];
  optional?: string[];
  removed?: string[];
  document?: DocumentFields;
  attachments?: string[];
  cells?: number;
  nextPage?: string;
}

const root = new URL('../pages/', import.meta.url);
const pages = readdirSync(root)
  .sort()
  .map((slug) => ({
    slug,
    html: readFileSync(new URL(`${slug}/source.html`, root), 'utf8'),
    expected: JSON.parse(readFileSync(new URL(`${slug}/expected.json`, root), 'utf8')) as Expected,
  }));

const dense = (text: string): string => text.replace(/[\s\u00a0\u3000]+/g, '');

describe('pages that are no articles', () => {
  it.each(pages.filter(({ expected }) => !expected.isArticle))('$slug is not taken for one', ({ html, expected }) => {
    const extraction = extractArticle(openPage(html, expected.url), { url: expected.url });
    expect(extraction.ok).toBe(false);
  });
});

describe('pages with an article', () => {
  describe.each(pages.filter(({ expected }) => expected.isArticle))('$slug', ({ html, expected }) => {
    const document = openPage(html, expected.url);
    const extraction = extractArticle(document, { url: expected.url });
    if (!extraction.ok) throw new Error(`no article: ${extraction.reason}`);
    const { article, pieces } = extraction;
    const got = article.blocks.map((block) => dense(block.text));

    it('yields the body in order and nothing else', () => {
      const optional = new Set(expected.optional?.map(dense));
      expect(got.filter((text) => !optional.has(text))).toEqual(expected.body?.map(dense));
    });

    it('leaves no chrome in the body', () => {
      const chrome = (expected.removed ?? []).map(dense);
      expect(
        chrome.filter((text) => got.some((block) => block === text || (text.length > 11 && block.includes(text)))),
      ).toEqual([]);
    });

    it('reads the metadata', () => {
      expect(article.title).toBe(expected.title);
      expect(article.published).toBe(expected.published);
      expect(article.authors).toEqual(expected.authors);
      expect([article.kicker, article.subtitle, article.lead]).toEqual([
        expected.kicker,
        expected.subtitle,
        expected.lead,
      ]);
      if (expected.source === null) expect(article.source).toBeUndefined();
      else if (expected.source) expect([expected.source].flat()).toContain(article.source);
      if (expected.document) expect(article.document).toEqual(expected.document);
      if (expected.attachments) expect(article.attachments.map((file) => file.url)).toEqual(expected.attachments);
      if (expected.cells) expect(article.blocks.filter((block) => block.kind === 'cell')).toHaveLength(expected.cells);
      if (expected.nextPage) expect(article.nextPage).toBe(expected.nextPage);
    });

    it('maps every character back to the page', () => {
      const texts = listTexts(document);
      article.blocks.forEach((block, index) => {
        const mapped = pieces[index]?.map((piece) => texts[piece.node]?.data.slice(piece.start, piece.end)).join('');
        if (pieces[index]?.length) expect(mapped).toBe(block.text);
      });
    });
  });
});
