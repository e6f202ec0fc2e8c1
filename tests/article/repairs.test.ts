import { describe, expect, it } from 'vitest';
import { closeSpaces } from '../../lib/article/repairs/spaces.ts';
import type { Strip } from '../../lib/article/strip.ts';
import { settleSpaces } from '../../lib/article/whitespace.ts';
import { prose, readArticle, writePage } from './open.ts';

const strip = (text: string): Strip => ({ text, pieces: [{ node: 0, start: 0, end: text.length }] });
const close = (text: string): string => closeSpaces(strip(text)).text;

describe('spaces', () => {
  it('inside the words of a sentence are deleted', () => {
    expect(close('会议要求针对 性地推进乡村 振兴、脱贫攻 坚,各村要抓好落实,久久为功。')).toBe(
      '会议要求针对性地推进乡村振兴、脱贫攻坚,各村要抓好落实,久久为功。',
    );
  });

  it('inside a spaced name of two characters are deleted', () => {
    expect(close('参加活动的有孟 雪、石 磊')).toContain('石磊');
  });

  it('between the halves of a slogan stay', () => {
    const text = '镇里举办“不忘初心 牢记使命”主题教育活动,全体党员参加学习,气氛热烈。';
    expect(close(text)).toBe(text);
  });

  it('behind 记者 and in headlines stay', () => {
    expect(close('松岭日报记者 何小满')).toBe('松岭日报记者 何小满');
    expect(close('强党建聚合力 谱写新篇章')).toBe('强党建聚合力 谱写新篇章');
  });

  it('reduce to one of the page’s own, and to none at the ends and at line breaks between Chinese characters', () => {
    expect(settleSpaces(strip('　　全镇\n  干部 \u00a0 参加 ')).text).toBe('全镇干部 参加');
    expect(settleSpaces(strip('\u200b秘\u200b密\ufeff')).text).toBe('秘密');
  });
});

describe('repairs of a body', () => {
  const texts = (body: string): string[] => readArticle(writePage(body)).article.blocks.map((block) => block.text);

  it('parts a source and a date that are glued to the lead', () => {
    const { article } = readArticle(
      writePage(`<p>来源:青石镇<br>时间:2024-06-05昨天上午,${prose(1)}</p><p>${prose(2)}</p>`),
    );
    expect(article.blocks[0]?.text).toBe(`昨天上午,${prose(1)}`);
  });

  it('records 核心提示 once, as the lead', () => {
    const lead = '6月4日,青石镇召开防汛工作会议,部署当前重点任务。';
    const { article } = readArticle(
      writePage(`<p><b>核心提示:</b></p><p>${lead}</p><p>${prose(1)}</p><p>${prose(2)}</p>`),
    );
    expect(article.lead).toBe(lead);
    expect(article.blocks.map((block) => block.text)).toEqual([prose(1), prose(2)]);
  });

  it('drops numerals that stand alone', () => {
    expect(texts(`<p>1</p><p>${prose(1)}</p><p>2</p><p>${prose(2)}</p>`)).toEqual([prose(1), prose(2)]);
  });

  it('joins paragraphs that page cuts parted and takes their numbers out', () => {
    const long = (text: string): string => `${prose(1)}${prose(2)}${text}`;
    const body = [
      long('会上还看望了各村'),
      `困难群众。${long('全镇形成合力')}`,
      `共同推进。${long('下一步各村要')}`,
      '抓好落实。',
    ];
    const got = texts(body.map((text, at) => `<p>${at + 1}、${text}</p>`).join(''));
    expect(got).toEqual([body.join('')]);
  });

  it('leaves a numbered list as it is', () => {
    const items = [1, 2, 3, 4].map((number) => `${number}、${prose(number).replace('。', '；')}`);
    expect(texts(items.map((item) => `<p>${item}</p>`).join(''))).toEqual(items);
  });
});

describe('lines broken by hand', () => {
  it('are joined where every line is as long as the others', () => {
    const text = `${prose(1)}${prose(2)}${prose(3)}${prose(4)}`;
    const lines = text.match(/.{1,26}/gu) ?? [];
    const got = readArticle(writePage(`<div>　　${lines.join('<br>')}</div>`)).article.blocks.map(
      (block) => block.text,
    );
    expect(got).toEqual([text]);
  });
});
