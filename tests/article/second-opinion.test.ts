import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../lib/article/extract.ts';
import { readPage } from '../../lib/article/page.ts';
import { askReadability } from '../../lib/article/second-opinion.ts';
import { openPage, prose, writePage } from './open.ts';

const root = new URL('../pages/', import.meta.url);

describe('the second opinion', () => {
  it('names the box of the body', () => {
    const page = readPage(openPage(writePage([1, 2, 3, 4, 5].map((number) => `<p>${prose(number)}</p>`).join(''))));
    expect(askReadability(page)?.names).toBe('article-content');
  });

  it('has none on an empty page', () => {
    expect(askReadability(readPage(openPage('<html><body></body></html>')))).toBeUndefined();
  });

  it('changes nothing on pages whose article the measure finds', () => {
    for (const slug of readdirSync(root)) {
      const html = readFileSync(new URL(`${slug}/source.html`, root), 'utf8');
      const url = 'http://www.example.gov.cn/a.html';
      const alone = extractArticle(openPage(html, url), { url });
      const asked = extractArticle(openPage(html, url), { url, secondOpinion: askReadability });
      expect(asked.ok && asked.article.blocks).toEqual(alone.ok && alone.article.blocks);
    }
  });
});
