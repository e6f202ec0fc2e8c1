// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { restoreRemoval } from '../../entrypoints/content/restore-removal.ts';
import { placedArticle } from '../highlight/sample.ts';

function sample() {
  const texts = ['甲段。', '（责任编辑：乙）', '丙段。', '来源：某报'].map((text) => document.createTextNode(text));
  const placed = placedArticle(
    ['甲段。', '丙段。'],
    [[{ node: 0, start: 0, end: 3 }], [{ node: 2, start: 0, end: 3 }]],
  );
  placed.article.removed = [
    { text: '（责任编辑：乙）', rule: 'editor', before: 1 },
    { text: '来源：某报', rule: 'source', before: 2 },
    { text: '不在页上', rule: 'outside' },
  ];
  return { texts, placed };
}

describe('restoreRemoval', () => {
  it('puts the text back where it stood, with its place on the page', () => {
    const { texts, placed } = sample();
    const restored = restoreRemoval(placed, { text: '（责任编辑：乙）', rule: 'editor' }, texts);
    expect(restored?.article.blocks.map(({ text }) => text)).toEqual(['甲段。', '（责任编辑：乙）', '丙段。']);
    expect(restored?.pieces[1]).toEqual([{ node: 1, start: 0, end: 8 }]);
  });

  it('moves what was removed after it', () => {
    const { texts, placed } = sample();
    const restored = restoreRemoval(placed, { text: '（责任编辑：乙）', rule: 'editor' }, texts);
    expect(restored?.article.removed.map(({ before }) => before)).toEqual([3, undefined]);
  });

  it('reads a text that the page does not show in one piece without lines', () => {
    const { texts, placed } = sample();
    const restored = restoreRemoval(placed, { text: '不在页上', rule: 'outside' }, texts);
    expect(restored?.pieces.at(-1)).toEqual([]);
  });

  it('knows nothing of a removal from another article, and changes nothing', () => {
    const { texts, placed } = sample();
    const before = structuredClone(placed);
    expect(restoreRemoval(placed, { text: '别处', rule: 'editor' }, texts)).toBeUndefined();
    expect(placed).toEqual(before);
  });
});
