import 'fake-indexeddb/auto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Archive, openArchive } from '../../lib/archive/archive.ts';
import { parseDateRange } from '../../lib/archive/date-range.ts';
import { fold } from '../../lib/archive/fold.ts';
import { listNoDates, parseQuery, queryOperators } from '../../lib/archive/query.ts';
import { cutSnippets } from '../../lib/archive/snippets.ts';
import { sampleArticle, sampleClip } from './sample-clip.ts';

const clips = [
  sampleClip({
    id: 'river',
    url: 'https://www.yunjiang.gov.cn/1.html',
    title: '云江镇推进河长制',
    source: '云江日报',
    published: '2018-11-28T09:00',
    texts: ['镇长周明远说，乡村振兴要抓实。', '河涌清淤，水环境治理见成效。ＡＢＣ公司参与。'],
    officials: ['周明远'],
    others: ['何阿婆'],
    programmes: ['河长制', '乡村振兴'],
    place: ['东南省', '青禾市', '云江镇'],
    tags: ['治水'],
    note: '与去年比较',
  }),
  sampleClip({
    id: 'school',
    url: 'https://www.qinghe.cn/2.html',
    title: '青禾市召开教育工作会议',
    source: '青禾发布',
    published: '2019-03-02',
    texts: ['会议指出，乡村学校要振兴。周远说明了情况。', '梁秋实主持会议。'],
    officials: ['梁秋实'],
    programmes: ['双减'],
    place: ['东南省', '青禾市'],
    tags: ['教育', '待核'],
  }),
  sampleClip({
    id: 'undated',
    url: 'https://www.other.cn/3.html',
    title: '简讯',
    source: '',
    published: '',
    texts: ['长治市与河长无关。'],
  }),
];

let archive: Archive;

beforeAll(async () => {
  archive = openArchive('search');
  for (const clip of clips) await archive.saveClip(clip);
});
afterAll(() => archive.close());

async function find(line: string): Promise<string[]> {
  const found = await archive.search(line);
  if (!found.ok) throw new Error(found.error);
  expect(found.value.total).toBe(found.value.hits.length);
  return found.value.hits.map(({ clip }) => clip.id).sort();
}

describe('words', () => {
  const cases: [string, string[]][] = [
    ['', ['river', 'school', 'undated']],
    ['乡村振兴', ['river']],
    ['乡村 振兴', ['river', 'school']],
    ['“乡村 振兴”', []],
    ['河长', ['river', 'undated']],
    ['河长制', ['river']],
    ['长制河', []],
    ['镇', ['river', 'school']],
    ['效', ['river']],
    ['abc', ['river']],
    ['ＡＢＣ公司', ['river']],
    ['周明远说', ['river']],
    ['周明远', ['river']],
    ['与去年', ['river']],
    ['青禾发布', ['school']],
    ['会议 -教育', []],
    ['会议', ['school']],
    ['-乡村', ['undated']],
    ['-“乡村振兴” 乡村', ['school']],
    ['-河', ['school']],
    ['查无此句', []],
  ];
  for (const [line, ids] of cases) {
    it(`finds ${ids.join(', ') || 'nothing'} for ${line || 'an empty line'}`, async () => {
      expect(await find(line)).toEqual(ids);
    });
  }

  it('does not take the end of one paragraph and the start of the next for a phrase', async () => {
    expect(await find('抓实。河涌')).toEqual([]);
  });
});

describe('operators', () => {
  const cases: [string, string[]][] = [
    ['人物：周明远', ['river']],
    ['人物:何阿婆', ['river']],
    ['人物：周明远，梁秋实', ['river', 'school']],
    ['人物：周远', []],
    ['职务：镇长', ['river', 'school']],
    ['政策：乡村振兴', ['river']],
    ['政策：“乡村 振兴”', []],
    ['地区：东南省', ['river', 'school']],
    ['地区：青禾市云江镇', ['river']],
    ['地区：东南省 -地区：云江镇', ['school']],
    ['日期：2018-11', ['river']],
    ['日期：2018年11月28日', ['river']],
    ['年：2018–2019', ['river', 'school']],
    ['年：2018-2019', ['river', 'school']],
    ['年：2019，2023', ['school']],
    ['年：2020', []],
    ['日期：2018-12..', ['school']],
    ['日期：..2018-12', ['river']],
    ['日期：去年', []],
    ['站点：日报', ['river']],
    ['站点：qinghe.cn', ['school']],
    ['标签：待核', ['school']],
    ['-标签：待核', ['river', 'undated']],
    ['政策：乡村振兴 河涌 年：2018', ['river']],
    ['person:梁秋实', ['school']],
    ['標籤：治水', ['river']],
  ];
  for (const [line, ids] of cases) {
    it(`finds ${ids.join(', ') || 'nothing'} for ${line}`, async () => expect(await find(line)).toEqual(ids));
  }

  it('takes an unknown word before a colon for text', () => {
    expect(parseQuery('记者：陈一')).toEqual({
      terms: ['记者:陈一'],
      fields: [],
      excludedTerms: [],
      excludedFields: [],
    });
  });

  it('asks for nothing with an operator whose value is still to be typed', () => {
    expect(parseQuery('人物： 河长制')).toEqual(parseQuery('河长制'));
    expect(parseQuery('日期:')).toEqual(parseQuery(''));
  });

  it('knows what was typed for a date and is none', () => {
    expect(listNoDates(parseQuery('日期：abc，2018-11 年：今年 人物：周明远'))).toEqual(['abc', '今年']);
  });

  it('reads its own examples', () => {
    for (const { example, field } of queryOperators) expect(parseQuery(example).fields[0]?.field).toBe(field);
  });
});

describe('an updated clip', () => {
  it('is found by its new words and no longer by the old ones', async () => {
    const own = openArchive('search-update');
    await own.saveClip(sampleClip({ texts: ['旧的词句。'] }));
    await own.saveClip(sampleClip({ texts: ['新的说法。'] }));
    const total = async (line: string) => {
      const found = await own.search(line);
      return found.ok ? found.value.total : undefined;
    };
    expect(await total('旧的')).toBe(0);
    expect(await total('新的说法')).toBe(1);
    own.close();
  });
});

describe('snippets', () => {
  it('mark what was searched for, in the text as it stands', () => {
    const article = sampleArticle({
      title: '题',
      texts: ['前文。', `${'很长的开头。'.repeat(20)}ＡＢＣ公司参与，ABC公司退出。`],
    });
    const [snippet] = cutSnippets(article, [fold('ABC公司')]);
    expect(snippet?.block).toBe(1);
    expect(snippet?.cutBefore).toBe(true);
    expect(snippet?.hits.map(({ start, end }) => snippet.text.slice(start, end))).toEqual(['ＡＢＣ公司', 'ABC公司']);
    const block = article.blocks[1]?.text ?? '';
    expect(block.slice(snippet?.start).startsWith(snippet?.text ?? '-')).toBe(true);
  });

  it('stand in the title as well', () => {
    expect(cutSnippets(sampleArticle({ title: '河长制' }), ['河长']).map(({ block }) => block)).toContain(-1);
  });

  it('are absent when only a name, tag or note was found', async () => {
    const found = await archive.search('与去年比较');
    expect(found.ok && found.value.hits[0]?.snippets).toEqual([]);
  });
});

describe('dates', () => {
  const cases: [string, [string, string] | undefined][] = [
    ['2018', ['2018', '2018']],
    ['2018-3', ['2018-03', '2018-03']],
    ['2018年3月', ['2018-03', '2018-03']],
    ['2018.3.9', ['2018-03-09', '2018-03-09']],
    ['2018至2019', ['2018', '2019']],
    ['2018-11..2019-2', ['2018-11', '2019-02']],
    ['..', undefined],
    ['abc', undefined],
    ['2018..2019..2020', undefined],
  ];
  for (const [text, bounds] of cases) {
    it(`${text} is ${bounds?.join(' to ') ?? 'no date'}`, () => {
      const range = parseDateRange(text);
      expect(range && [range.from, range.to.replace('\uffff', '')]).toEqual(bounds);
    });
  }
});

describe('all that a line finds', () => {
  it('is its ids in order, also those that no page shows', async () => {
    expect(await archive.findIds('乡村', 'published-oldest')).toEqual({ ok: true, value: ['river', 'school'] });
    expect(await archive.findIds('乡村', 'published-newest')).toEqual({ ok: true, value: ['school', 'river'] });
    expect(await archive.getClips(['school', 'none', 'river'])).toMatchObject({
      value: [{ id: 'school' }, { id: 'river' }],
    });
  });

  it('has its own counts of names', async () => {
    const counted = await archive.facets('振兴 -河长制');
    expect(counted).toMatchObject({ value: { officials: [{ name: '梁秋实', count: 1 }], tags: { length: 2 } } });
    expect(await archive.facets('查无此句')).toMatchObject({ value: { officials: [], years: [] } });
    expect(await archive.facets('')).toMatchObject({ value: { officials: { length: 2 } } });
  });
});
