import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { summarise } from '../../lib/summary/summarise.ts';
import type { Article, BlockKind, Recognition } from '../../lib/types.ts';
import { articles } from './articles/list.ts';
import { articleOf, recogniseByHand } from './build-recognition.ts';
import { findUnproved } from './check-evidence.ts';

const empty: Recognition = { mentions: [], persons: [], programmes: [], places: [] };
const kinds: BlockKind[] = ['heading', 'paragraph', 'item', 'caption', 'quote', 'cell'];

/** Pieces of the genre in any order, so that the rules meet what nobody wrote. */
const piece = fc.constantFrom(
  ...[
    '一是',
    '二是',
    '(一)',
    '1.',
    '一、',
    '首先,',
    '召开',
    '会议',
    '推进会',
    '“',
    '”',
    '《',
    '》',
    '。',
    ',',
    '，',
    '、',
    ':',
    ';',
  ],
  ...[
    '周明',
    '强调',
    '主持',
    '在',
    '到',
    '调研',
    '任命',
    '为县长',
    '免去',
    '的',
    '职务',
    '3月5日',
    '昨天',
    '2023年',
    '近日',
    '上周六',
  ],
  ...[
    '12',
    '万元',
    '个',
    '家企业',
    '同比增长',
    '8.1%',
    '九成',
    '分别',
    '占50%',
    '三千余名',
    ' ',
    '\n',
    '村',
    '(',
    ')',
    '🙂',
    '\ud800',
  ],
);
const text = fc.oneof(
  fc.string(),
  fc.array(piece, { maxLength: 60 }).map((parts) => parts.join('')),
);
const block = fc.record({ kind: fc.constantFrom(...kinds), text, level: fc.integer({ min: 1, max: 6 }) });
const article: fc.Arbitrary<Article> = fc
  .record({
    title: text,
    blocks: fc.array(block, { maxLength: 8 }),
    published: fc.constantFrom('2024-02-29', '2021-01-04', 'x', ''),
  })
  .map(articleOf);

describe('any article', () => {
  it('is summarised without an error and only with what its text says', () => {
    fc.assert(
      fc.property(article, (any) => {
        const recognition = recogniseByHand(any, {
          persons: [{ name: '周明', posts: ['县长'] }],
          places: [{ path: ['省', '市', '县', '镇', '村'] }],
        });
        expect(findUnproved(any, summarise(any, recognition))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('is left as it was, and gives the same summary again', () => {
    for (const labels of articles) {
      const own = articleOf(labels);
      const recognition = recogniseByHand(own, labels);
      const before = JSON.stringify([own, recognition]);
      const first = JSON.stringify(summarise(own, recognition));
      expect(JSON.stringify(summarise(own, recognition))).toBe(first);
      expect(JSON.stringify([own, recognition])).toBe(before);
    }
  });

  it('may come with spans that lie outside of its text', () => {
    const own = articleOf({ title: '动态', blocks: ['会议召开。'] });
    const spans = [
      { block: 0, start: 3, end: 99 },
      { block: 7, start: 0, end: 2 },
      { block: 0, start: 4, end: 2 },
    ];
    const recognition = recogniseByHand(own, { persons: [{ name: '周明' }], places: [{ path: ['县'] }] });
    for (const person of recognition.persons) person.mentions = spans;
    for (const place of recognition.places) place.mentions = spans;
    expect(findUnproved(own, summarise(own, recognition))).toEqual([]);
  });

  it('without text has an empty summary', () => {
    expect(summarise(articleOf({ title: '', blocks: [] }), empty)).toEqual({
      event: {},
      actors: [],
      keyPoints: [],
      figures: [],
      outline: [],
      appointments: [],
    });
  });
});

describe('a text without end', () => {
  it('is read to its end, in one paragraph without a stop', () => {
    const long = articleOf({ title: '长文', blocks: ['召开“一是会议,增长12万元的个家在到'.repeat(3000)] });
    expect(findUnproved(long, summarise(long, empty))).toEqual([]);
  });
});
