import { describe, expect, it } from 'vitest';
import { joinParts } from '../../lib/article/pages.ts';
import { prose, readArticle, writePage } from './open.ts';

const url = 'http://www.example.gov.cn/xw/t1.html';
const nextOf = (link: string): string | undefined =>
  readArticle(writePage(`<p>${prose(1)}</p><p>${prose(2)}</p>${link}`), url).article.nextPage;

describe('the next part', () => {
  it('is where 下一页 leads on the same site', () => {
    expect(nextOf('<div class="pagelist"><a href="t1_1.html">下一页</a></div>')).toBe(
      'http://www.example.gov.cn/xw/t1_1.html',
    );
    expect(nextOf('<a rel="next" href="?page=2">2</a>')).toBe('http://www.example.gov.cn/xw/t1.html?page=2');
  });

  it.each([
    '<a href="http://other.example.com/2">下一页</a>',
    '<a href="javascript:go()">下一页</a>',
    '<a href="#p2">下一页</a>',
    '<a href="t1.html">下一页</a>',
    '<a href="t2.html">下一篇：别的新闻</a>',
    '<a rel="next" href="t2.html"><span>下一篇</span>别的新闻</a>',
    '<a rel="next" href="t1_1.html"><span>下一篇</span>别的新闻</a>',
    '<a rel="next" href="/xw/533.html">别的新闻</a>',
    '<a href="t1_2.html">3</a>',
    '<a href="t7_2.html">2</a>',
    '<a href="/">1</a><a href="/rank/2.html">2</a>',
  ])('is not %s', (link) => expect(nextOf(link)).toBeUndefined());
});

describe('a pager of bare numbers', () => {
  const pageOf = (links: string, own: string): string | undefined =>
    readArticle(writePage(`<p>${prose(1)}</p><p>${prose(2)}</p>${links}`), `http://www.example.gov.cn/xw/${own}`)
      .article.nextPage;

  it.each([
    ['<a href="t1.html">【1】</a><a href="t1_2.html">【2】</a><a href="t1_3.html">【3】</a>', 't1.html', 't1_2.html'],
    ['<a href="t1.html">【1】</a><a href="t1_2.html">【2】</a><a href="t1_3.html">【3】</a>', 't1_2.html', 't1_3.html'],
    ['<b>1</b> <a href="t1_1.html">2</a> <a href="t1_2.html">3</a>', 't1.html', 't1_1.html'],
    ['<a href="t1.html">1</a> <b>2</b> <a href="t1_2.html">3</a>', 't1_1.html', 't1_2.html'],
    ['<b>1</b> <a href="?id=5&page=2">2</a>', 'show.asp?id=5', 'show.asp?id=5&page=2'],
  ])('%s on %s leads on', (links, own, next) => {
    expect(pageOf(links, own)).toBe(`http://www.example.gov.cn/xw/${next}`);
  });

  it('leads nowhere on the last part', () => {
    expect(pageOf('<a href="t1.html">1</a> <a href="t1_2.html">2</a> <b>3</b>', 't1_3.html')).toBeUndefined();
  });

  it('is none when its addresses are other articles or days', () => {
    expect(pageOf('<a href="t8.html">1</a> <a href="t9.html">2</a>', 't7.html')).toBeUndefined();
    expect(pageOf('<a href="?id=6">1</a> <a href="?id=7">2</a>', 'show.asp?id=5')).toBeUndefined();
    expect(pageOf('<a href="/2024-07-01.html">1</a> <a href="/2024-07-02.html">2</a>', 't7.html')).toBeUndefined();
  });
});

describe('parts', () => {
  it('join in order, with the metadata of the first and the authors of all', () => {
    const first = readArticle(
      writePage(`<p>${prose(1)}</p><p>${prose(2)}</p><a href="t1_1.html">下一页</a>`),
      url,
    ).article;
    const second = readArticle(
      writePage(`<p>${prose(3)}</p><p>${prose(4)}</p><p>（责任编辑：倪若水）</p>`),
      'http://www.example.gov.cn/xw/t1_1.html',
    ).article;
    const whole = joinParts([first, second]);
    expect(whole.blocks.map((block) => block.text)).toEqual([1, 2, 3, 4].map(prose));
    expect(whole.nextPage).toBeUndefined();
    expect(whole.parts).toEqual([
      { url, start: 0 },
      { url: 'http://www.example.gov.cn/xw/t1_1.html', start: 2 },
    ]);
    expect(whole.authors).toEqual([{ name: '倪若水', role: 'editor' }]);
    expect(whole.removed.find((item) => item.rule === 'editor')?.before).toBe(4);
    expect(first.blocks).toHaveLength(2);
  });
});
