import { describe, expect, it } from 'vitest';
import { extractText } from '../../lib/article/extract-text.ts';
import type { PlacedArticle } from '../../lib/types.ts';
import { prose } from './open.ts';

function read(text: string): PlacedArticle {
  const extraction = extractText(text);
  if (!extraction.ok) throw new Error('no article');
  return extraction;
}

describe('plain text', () => {
  it('has its headline in the first line, and date and source in lines of their own', () => {
    const { article } = read(
      `青石镇召开防汛工作会议\n来源:云溪县融媒体中心 时间:2024-06-05\n${prose(1)}\n\n${prose(2)}`,
    );
    expect(article).toMatchObject({
      title: '青石镇召开防汛工作会议',
      source: '云溪县融媒体中心',
      published: '2024-06-05',
    });
    expect(article.blocks.map((block) => block.text)).toEqual([prose(1), prose(2)]);
  });

  it('may begin with the body', () => {
    const { article } = read(`${prose(1)}\n${prose(2)}`);
    expect(article.title).toBe('');
    expect(article.blocks).toHaveLength(2);
  });

  it('may be headlines alone', () => {
    const headlines = [
      '县委书记王大山调研春耕生产',
      '县城管局集中整治占道经营',
      '大岔村建起老年爱心食堂',
      '全市春季造林任务全面完成',
      '柳湾乡开展防溺水宣传活动',
    ];
    const { article } = read(headlines.join('\n'));
    expect([article.title, ...article.blocks.map((block) => block.text)].filter(Boolean)).toEqual(headlines);
  });

  it('loses a tail of other headlines and a copyright declaration', () => {
    const headlines = [
      '柳湾乡开展防溺水宣传活动',
      '县城管局集中整治占道经营',
      '大岔村建起老年爱心食堂',
      '全市春季造林任务全面完成',
    ];
    const tail = '某某网(www.example.cn)所载内容的版权和其他相关知识产权均受法律保护,未经书面许可不得转载。';
    const { article } = read([prose(1), prose(2), '松岭日报记者 何小满', ...headlines].join('\n'));
    expect(article.blocks.map((block) => block.text)).toEqual([prose(1), prose(2)]);
    expect(article.authors).toEqual([{ name: '何小满', role: 'reporter' }]);
    const { removed } = read([prose(1), prose(2), tail, '扫一扫在手机打开当前页', '其他'].join('\n')).article;
    expect(removed.map(({ rule }) => rule)).toEqual(['copyright', 'qr-code', 'copyright']);
    expect(read([prose(1), prose(2), tail].join('\n')).article.blocks).toHaveLength(2);
  });

  it('keeps a list that the last paragraph opens', () => {
    const winners = ['青石镇大岔村党支部', '柳湾乡石桥村党支部', '清泉街道稻香社区党委', '县农业农村局机关党委'];
    const { article } = read(
      [prose(1), '受到表彰的先进基层党组织名单共四个，现将名单公布如下，希望再接再厉：', ...winners].join('\n'),
    );
    expect(article.blocks).toHaveLength(6);
  });

  it('maps every block to its place in the text', () => {
    const text = `  青石镇召开防汛工作会议\r\n　　${prose(1)}\r\n　　${prose(2)}  `;
    const { article, pieces } = read(text);
    article.blocks.forEach((block, index) => {
      expect(pieces[index]?.map((piece) => text.slice(piece.start, piece.end)).join('')).toBe(block.text);
    });
  });

  it('without a line is a value', () => {
    expect(extractText(' \n\n')).toMatchObject({ ok: false, reason: 'empty' });
  });
});
