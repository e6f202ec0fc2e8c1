import { tag } from 'jieba-wasm';
import { describe, expect, it } from 'vitest';
import { extractKeywords, type Segment } from '../../lib/summary/keywords.ts';
import type { Article, Recognition } from '../../lib/types.ts';
import { articles } from './articles/list.ts';
import { articleOf, recogniseByHand } from './build-recognition.ts';

const segment: Segment = (text) => tag(text, true);

const title = '青禾县部署冬季污水管网改造';
const article = articleOf({
  title,
  blocks: [
    '12月3日,青禾县召开污水管网改造工作推进会。县委书记钟望岳出席会议并讲话,县委副书记陆明舟主持会议。',
    '会议指出,污水管网改造是河湖治理的关键。白沙镇要先完成老街的污水管网改造,再修复河岸。',
    '钟望岳强调,要发挥河长制的作用,河长每月巡河,施工单位按时通报河岸的水质。',
    '白沙镇负责人表示,全镇将加强河岸巡查,水质达标以后再办碧水长流行动的验收。',
  ],
});
const mentioned = ({ blocks }: Article, surface: string) =>
  [{ text: title, block: -1 }, ...blocks.map(({ text }, block) => ({ text, block }))].flatMap(({ text, block }) => {
    const start = text.indexOf(surface);
    return start < 0 ? [] : [{ block, start, end: start + surface.length }];
  });
const recognition: Recognition = {
  ...recogniseByHand(article, {
    persons: [
      { name: '钟望岳', posts: ['县委书记'] },
      { name: '陆明舟', posts: ['县委副书记'] },
    ],
    places: [{ path: ['东川省', '临江市', '青禾县'] }, { path: ['东川省', '临江市', '青禾县', '白沙镇'] }],
    home: ['东川省', '临江市', '青禾县'],
  }),
  programmes: [
    {
      key: 'g:碧水长流行动',
      name: '碧水长流行动',
      surface: '碧水长流行动',
      kind: 'campaign',
      mentions: mentioned(article, '碧水长流行动'),
      rule: 'by-hand',
    },
  ],
};
const keywords = extractKeywords(article, recognition, segment);

describe('the keywords of an article', () => {
  it('are no words of how work is done, however often', () => {
    const blocks = [1, 2, 3].map(
      (part) =>
        `第${part}部分的污水管网改造已达到序时进度，约束性指标全部完成，要把改造任务落到实处，确保如期完成规划目标。`,
    );
    const report = articleOf({ title: '污水管网改造实施情况综述', blocks });
    const found = extractKeywords(report, recogniseByHand(report, {}), segment);
    expect(found).toContain('污水管网改造');
    expect(found.join()).not.toMatch(/序时|综述|落到实处|如期|约束性/);
  });

  it('are the matter, the place and the programme', () => {
    expect(keywords).toEqual(expect.arrayContaining(['污水管网改造', '青禾县', '碧水长流行动', '水质']));
  });

  it('begin with what the title says', () => {
    expect(keywords.slice(0, 2).toSorted()).toEqual(['污水管网改造', '青禾县']);
  });

  it('name neither officials nor posts', () => {
    expect(keywords.filter((word) => /钟望岳|陆明舟|书记|负责人/.test(word))).toEqual([]);
  });

  it('leave out what every article of the genre says', () => {
    const common = ['会议', '工作', '召开', '强调', '表示', '加强', '单位', '全镇', '关键'];
    expect(keywords.filter((word) => common.includes(word))).toEqual([]);
  });

  it('give the same words for the same article', () => {
    expect(extractKeywords(article, recognition, segment)).toEqual(keywords);
  });
});

describe.each(articles)('the keywords of $slug', (labels) => {
  const labelled = articleOf(labels);
  const found = extractKeywords(labelled, recogniseByHand(labelled, labels), segment);
  const text = [labelled.title, ...labelled.blocks.map((block) => block.text)].join('\n').replace(/[^\S\n]+/gu, '');

  it('stand in the text, each once, eight at most', () => {
    expect(found.filter((word) => !text.includes(word))).toEqual([]);
    expect(new Set(found).size).toBe(found.length);
    expect(found.length).toBeLessThanOrEqual(8);
  });

  it('hold no name of an official', () => {
    const names = (labels.persons ?? []).map(({ name }) => name);
    expect(found.filter((word) => names.includes(word))).toEqual([]);
  });
});

describe('without much to go by', () => {
  const nothing = recogniseByHand(articleOf({ title: '', blocks: [] }), {});

  it('there are no keywords of an empty article', () => {
    expect(extractKeywords(articleOf({ title: '', blocks: [] }), nothing, segment)).toEqual([]);
  });

  it('spans beyond the text are passed over', () => {
    const short = articleOf({ title: '河长巡河', blocks: ['河长巡河。'] });
    const place = recogniseByHand(article, { places: [{ path: ['东川省', '临江市', '青禾县'] }] });
    expect(() => extractKeywords(short, place, segment)).not.toThrow();
  });

  it('a village gives up the list of its neighbours', () => {
    const villages = ['杏花村', '桃源村', '石桥村', '柳湾村'];
    const list = articleOf({ title: '四村修路', blocks: [`${villages.join('、')}一起修路。`] });
    const places = villages.map((name) => ({ path: ['东川省', '临江市', '青禾县', '白沙镇', name] }));
    const words = extractKeywords(list, recogniseByHand(list, { places }), segment);
    expect(words.filter((word) => villages.includes(word)).length).toBeLessThanOrEqual(2);
  });
});
