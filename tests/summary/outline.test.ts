import { describe, expect, it } from 'vitest';
import { summarise } from '../../lib/summary/summarise.ts';
import type { Block, OutlineNode } from '../../lib/types.ts';
import { articleOf, recogniseByHand } from './build-recognition.ts';

type Tree = [text: string, children: Tree[]];

function outlineOf(blocks: (string | Block)[]): Tree[] {
  const article = articleOf({ title: '提纲', blocks });
  const { outline } = summarise(article, recogniseByHand(article, {}));
  const draw = ({ text, children }: OutlineNode): Tree => [text, children.map(draw)];
  return outline.map(draw);
}

describe('the outline', () => {
  it('is a tree of the marks that the text gives its parts', () => {
    const tree = outlineOf([
      '一、抓学习',
      '(一)学理论',
      '1.读原著',
      '2.谈体会',
      '(二)学业务',
      '二、抓落实',
      '一是定任务。二是定责任。',
    ]);
    expect(tree).toEqual([
      [
        '一、抓学习',
        [
          [
            '(一)学理论',
            [
              ['1.读原著', []],
              ['2.谈体会', []],
            ],
          ],
          ['(二)学业务', []],
        ],
      ],
      [
        '二、抓落实',
        [
          ['一是定任务', []],
          ['二是定责任', []],
        ],
      ],
    ]);
  });

  it('puts numbered parts under the heading above them', () => {
    const heading: Block = { kind: 'heading', level: 2, text: '重点任务' };
    expect(outlineOf([heading, '一、抓学习', '二、抓落实'])).toEqual([
      [
        '重点任务',
        [
          ['一、抓学习', []],
          ['二、抓落实', []],
        ],
      ],
    ]);
  });

  it('finds a list inside a paragraph', () => {
    expect(outlineOf(['他说，一是要快；二是要好；三是要省。'])).toEqual([
      ['一是要快', []],
      ['二是要好', []],
      ['三是要省', []],
    ]);
  });

  it('does not take a lone mark for a list', () => {
    expect(outlineOf(['首先，感谢大家。', '一是时间紧。'])).toEqual([]);
  });

  it('does not take numbers, names and quotations for marks', () => {
    expect(outlineOf(['1.5万人参加。', '2.3亿元到位。', '一直以来，二话不说。', '“一是要快，二是要好。”'])).toEqual([]);
  });

  it('keeps items of a list without marks', () => {
    const item = (text: string): Block => ({ kind: 'item', text });
    expect(outlineOf([item('清理沟渠'), item('种植树木')])).toEqual([
      ['清理沟渠', []],
      ['种植树木', []],
    ]);
  });

  it('cuts a long head after a comma and keeps the whole as evidence', () => {
    const long =
      '一、坚持把基层治理摆在突出位置，全面推进网格化管理服务，着力打通服务群众的最后一段距离，不断提升群众满意度';
    const article = articleOf({ title: '提纲', blocks: [long, '二、抓落实'] });
    const [first] = summarise(article, recogniseByHand(article, {})).outline;
    expect(first?.text).toBe('一、坚持把基层治理摆在突出位置，全面推进网格化管理服务');
    expect(first?.evidence).toEqual([{ block: 0, start: 0, end: long.length }]);
  });
});
