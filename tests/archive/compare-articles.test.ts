import { expect, it } from 'vitest';
import { type Change, compareArticles } from '../../lib/archive/compare-articles.ts';
import { sampleArticle } from './sample-clip.ts';

function compare(before: string[], after: string[]): Change[] {
  return compareArticles(sampleArticle({ texts: before }), sampleArticle({ texts: after }));
}

it('takes white space and order for no change', () => {
  expect(compare(['会场一角。', '镇长讲话。', '散会。'], ['散 会。', '镇长讲话。', '会场一角。'])).toEqual([]);
});

it('names the paragraphs that went and those that came', () => {
  expect(compare(['会场一角。', '镇长讲话。'], ['镇长讲话。', '书记随后到敬老院看望老人。'])).toEqual([
    { kind: 'dropped', text: '会场一角。' },
    { kind: 'added', text: '书记随后到敬老院看望老人。' },
  ]);
});

it('shows within a changed paragraph the words that went and came', () => {
  const [change] = compare(['会议投入资金3200万元，完成整治。'], ['会议投入资金3500万元，完成整治。']);
  expect(change).toEqual({
    kind: 'changed',
    parts: [
      { kind: 'same', text: '会议投入资金' },
      { kind: 'dropped', text: '3200' },
      { kind: 'added', text: '3500' },
      { kind: 'same', text: '万元，完成整治。' },
    ],
  });
});

it('finds the partner of a changed paragraph behind one that moved', () => {
  const before = ['九月十七日上午，县里开会部署河湖治理。', '散会。', '会场一角。'];
  const after = ['会场一角。', '散会。', '九月十八日上午，县里开会部署河湖治理。'];
  expect(compare(before, after).map(({ kind }) => kind)).toEqual(['changed']);
});

it('pairs no two paragraphs of different content', () => {
  expect(compare(['全县粮食产量稳中有增。'], ['图为会议现场。']).map(({ kind }) => kind)).toEqual(['dropped', 'added']);
});

it('loses no text: what is the same and what was dropped is the earlier paragraph, what is the same and came the later', () => {
  const [before, after] = ['县长说，要压实责任，加快进度。', '县长强调，要层层压实责任，加快工程进度，确保质量。'];
  const [change] = compare([before], [after]);
  const join = (left: string) =>
    change?.kind === 'changed' ? change.parts.map(({ kind, text }) => (kind === left ? '' : text)).join('') : '';
  expect([join('added'), join('dropped')]).toEqual([before, after]);
});
