import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../lib/article/extract.ts';
import { listTexts } from '../../lib/article/texts.ts';
import { extract, openPage, prose, readArticle, writePage } from './open.ts';

const bodyOf = (html: string): string[] => readArticle(html).article.blocks.map((block) => block.text);
const three = `<p>${prose(1)}</p><p>${prose(2)}</p><p>${prose(3)}</p>`;

describe('the body', () => {
  it('parts paragraphs at <br>', () => {
    expect(bodyOf(writePage(`　　${prose(1)}<br><br>　　${prose(2)}<br>　　${prose(3)}`))).toEqual([
      prose(1),
      prose(2),
      prose(3),
    ]);
  });

  it('knows headings by markup, by bold type and by number', () => {
    const { article } = readArticle(
      writePage(
        `<h3>一场硬仗</h3><p>${prose(1)}</p><p><strong>压实责任</strong></p><p>${prose(2)}</p><p>二、强化保障</p><p>${prose(3)}</p>`,
      ),
    );
    expect(article.blocks.map((block) => block.kind)).toEqual([
      'heading',
      'paragraph',
      'heading',
      'paragraph',
      'heading',
      'paragraph',
    ]);
  });

  it('keeps rows of a table of data and reads a layout table as paragraphs', () => {
    const table = '<table><tr><td>村名</td><td>户数</td></tr><tr><td>大岔村</td><td>312</td></tr></table>';
    const { article } = readArticle(writePage(`<p>${prose(1)}</p>${table}<p>${prose(2)}</p>`));
    expect(article.blocks.filter((block) => block.kind === 'cell').map((block) => [block.text, block.row])).toEqual([
      ['村名', 0],
      ['户数', 0],
      ['大岔村', 1],
      ['312', 1],
    ]);
  });

  it('ties a caption to its picture', () => {
    const { article } = readArticle(
      writePage(
        `<p>${prose(1)}</p><p align="center"><img src="a.jpg"></p><p align="center">会议现场</p><p>${prose(2)}</p>`,
      ),
    );
    expect(article.blocks[1]).toMatchObject({ kind: 'caption', text: '会议现场' });
  });

  it('takes out a list of linked headlines without a heading', () => {
    const links = ['柳湾乡开展防溺水宣传', '县城管局整治占道经营', '大岔村建起爱心食堂'].map(
      (text) => `<p><a href="/1">${text}</a></p>`,
    );
    expect(bodyOf(writePage(three + links.join('')))).toEqual([prose(1), prose(2), prose(3)]);
  });

  it('says of each removal which rule made it and where it stood', () => {
    const { article } = readArticle(writePage(`${three}<p>（责任编辑：倪若水）</p>`));
    expect(article.removed).toContainEqual({ text: '（责任编辑：倪若水）', rule: 'editor', before: 3 });
  });

  it('outputs no hidden text', () => {
    const hidden =
      '<div style="display:none">隐藏的一段文字，不应当出现在正文里，更不应当被朗读。</div><span hidden>也不应当</span><p class="gone">样式藏起的文字，同样不应当出现。</p>';
    const html = writePage(three + hidden).replace(
      '</head>',
      '<style>.gone{display:none}@media print{.article-content{display:none}}</style></head>',
    );
    expect(bodyOf(html)).toEqual([prose(1), prose(2), prose(3)]);
  });

  it('reads a body that only scripts show', () => {
    const html = writePage(three).replace(
      'class="article-content"',
      'class="article-content" style="visibility:hidden"',
    );
    expect(bodyOf(html)).toEqual([prose(1), prose(2), prose(3)]);
  });

  it('comes from a frame with srcdoc, without a place on a page whose parser left it unread', () => {
    const inner = writePage(three).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    const { article, pieces } = readArticle(
      `<!DOCTYPE html><html><head><title>青石镇召开防汛工作会议_某某网</title></head><body><iframe srcdoc="${inner}"></iframe></body></html>`,
    );
    expect(article.blocks.map((block) => block.text)).toEqual([prose(1), prose(2), prose(3)]);
    expect(pieces).toHaveLength(3);
  });
});

describe('hostile pages', () => {
  const hostile = `<form id="document" name="body"><input name="attributes"><input name="childNodes"><input name="parentNode"><input name="nodeName"><input name="getAttribute">
    <img name="createTreeWalker"><img name="implementation"><img name="getElementsByTagName"></form>`;

  it('cannot hide the tree behind named elements', () => {
    const html = writePage(three).replace('<body>', `<body>${hostile}`);
    expect(bodyOf(html)).toEqual([prose(1), prose(2), prose(3)]);
  });

  it('cannot pollute an object through names and ids', () => {
    const html = writePage(`<div id="__proto__" class="constructor">${three}</div>`).replace(
      '</head>',
      '<meta name="__proto__" content="x"></head>',
    );
    expect(bodyOf(html)).toEqual([prose(1), prose(2), prose(3)]);
    expect(({} as { x?: unknown }).x).toBeUndefined();
  });
});

describe('the document', () => {
  it('is never changed', () => {
    const document = openPage(writePage(three));
    const before = document.documentElement.outerHTML;
    extractArticle(document, { url: 'http://www.example.gov.cn/' });
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('gives the title its own place', () => {
    const html = writePage(three);
    const document = openPage(html);
    const extraction = extractArticle(document, { url: 'http://www.example.gov.cn/' });
    const texts = listTexts(document);
    expect(
      extraction.ok &&
        extraction.titlePieces.map((piece) => texts[piece.node]?.data.slice(piece.start, piece.end)).join(''),
    ).toBe('青石镇召开防汛工作会议');
  });
});

describe('an empty page', () => {
  it('is a value, not an error', () => {
    expect(extract('')).toMatchObject({ ok: false, reason: 'empty' });
    expect(extract('<html><body><p>短</p></body></html>')).toMatchObject({ ok: false });
  });

  it('without an article yields one when the reader asks for it all the same', () => {
    const document = openPage(`<html><body><p>${prose(1).slice(0, 30)}</p></body></html>`);
    expect(extractArticle(document, { url: 'http://a.cn/' }).ok).toBe(false);
    expect(extractArticle(document, { url: 'http://a.cn/', force: true }).ok).toBe(true);
  });
});
