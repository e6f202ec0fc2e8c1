import { describe, expect, it } from 'vitest';
import { extractSelection } from '../../lib/article/extract-selection.ts';
import { dropFirstWords, nameByFirstWords } from '../../lib/article/first-words.ts';
import { extractPasted, findProblems } from '../../lib/article/pasted.ts';
import { listTexts } from '../../lib/article/texts.ts';
import type { Piece, PlacedArticle } from '../../lib/types.ts';
import { openPage, prose, writePage } from './open.ts';

/** What a reader picks who drags over these texts. */
function pick(texts: readonly Text[], ...picked: string[]): Piece[] {
  return texts.flatMap(({ data }, node): Piece[] =>
    picked.flatMap((each) => {
      const start = data.indexOf(each);
      return start < 0 ? [] : [{ node, start, end: start + each.length }];
    }),
  );
}

function select(page: Document, ...picked: string[]): PlacedArticle & { texts: readonly Text[] } {
  const texts = listTexts(page);
  const extraction = extractSelection(page, pick(texts, ...picked), { url: page.URL });
  if (!extraction.ok) throw new Error('nothing was read');
  return { ...extraction, texts };
}

const article = writePage(`<p>${prose(1)}</p><h2>二、严格值守</h2><p>${prose(2)}</p><p>（责任编辑：何小满）</p>`);

describe('a passage of an article', () => {
  const page = openPage(article);
  const part = prose(1).slice(8);
  const read = select(page, part, '二、严格值守', prose(2));

  it('is no more than what was selected, in the blocks of the page', () => {
    expect(read.article.blocks.map(({ kind, text }) => [kind, text])).toEqual([
      ['paragraph', part],
      ['heading', '二、严格值守'],
      ['paragraph', prose(2)],
    ]);
  });

  it('stands where the page has it', () => {
    const shown = read.pieces.map((own) =>
      own.map(({ node, start, end }) => read.texts[node]?.data.slice(start, end)).join(''),
    );
    expect(shown).toEqual(read.article.blocks.map(({ text }) => text));
  });

  it('takes from the article what it does not say itself', () => {
    expect(read.article).toMatchObject({
      title: '青石镇召开防汛工作会议',
      source: '云溪县融媒体中心',
      published: '2024-06-05T10:20',
      basis: { container: 'selection', title: 'page' },
    });
    expect(read.titlePieces.length).toBeGreaterThan(0);
  });
});

it('a passage of another place of the page has its own headline, and not the article’s source', () => {
  const page = openPage(`${article}<div><p>柳湾乡开展防溺水宣传</p><p>7月1日，柳湾乡开展防溺水宣传活动。</p></div>`);
  const read = select(page, '柳湾乡开展防溺水宣传', '7月1日，柳湾乡开展防溺水宣传活动。');
  expect(read.article.title).toBe('柳湾乡开展防溺水宣传');
  expect(read.article.source).toBeUndefined();
});

it('a selection of nothing but white space is none', () => {
  expect(extractSelection(openPage(article), [], { url: '' })).toMatchObject({ ok: false, reason: 'empty' });
});

describe('a text without a headline', () => {
  const bare = select(
    openPage(`<p>6月4日，青石镇召开会议。会议强调了三点。</p>`),
    '6月4日，青石镇召开会议。会议强调了三点。',
  );

  it('goes by its first words, and is read without them', () => {
    const named = nameByFirstWords(bare.article);
    expect(named.title).toBe('6月4日，青石镇召开会议');
    expect(dropFirstWords(named).title).toBe('');
    expect(named.blocks).toEqual(bare.article.blocks);
  });

  it('keeps a title that it has', () => {
    const titled = { ...bare.article, title: '甲' };
    expect(nameByFirstWords(titled)).toBe(titled);
    expect(dropFirstWords(titled).title).toBe('甲');
  });
});

describe('a pasted text', () => {
  const text = `青石镇召开防汛工作会议\n来源：云溪日报 2024-06-05\n${prose(1)}`;
  const fields = { title: '', source: '', published: '', url: '' };

  it('says what it is, where the reader does not', () => {
    const pasted = extractPasted(text, fields);
    expect(pasted.ok && pasted.article).toMatchObject({ source: '云溪日报', published: '2024-06-05', url: '' });
  });

  it('is what the reader says', () => {
    const said = {
      title: '另一标题',
      source: '某报',
      published: '2024年6月6日 9:05',
      url: ' http://www.example.cn/1 ',
    };
    const pasted = extractPasted(text, said);
    expect(pasted.ok && pasted.article).toMatchObject({
      title: '另一标题',
      source: '某报',
      published: '2024-06-06T09:05',
      url: 'http://www.example.cn/1',
      basis: { title: 'reader', source: 'reader', published: 'reader' },
    });
  });

  it('has fields that cannot be read', () => {
    expect(findProblems({ ...fields, published: '昨天', url: 'example.cn' })).toEqual(['published', 'url']);
    expect(findProblems({ ...fields, published: '2024-06-05', url: 'https://example.cn/' })).toEqual([]);
  });
});
