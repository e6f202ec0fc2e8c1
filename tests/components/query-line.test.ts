import { describe, expect, it } from 'vitest';
import { dropEach, hasValue, joinLine, splitLine, toggleValue } from '../../entrypoints/archive/query-line.ts';
import { parseQuery } from '../../lib/archive/query.ts';

describe('the search line', () => {
  it('parts conditions from words', () => {
    const line = splitLine('河长制 人物：周明远 -标签：待核');
    expect(line.rest).toBe('河长制');
    expect(line.tokens).toEqual([
      { field: 'person', word: '人物', values: ['周明远'], isExcluded: false },
      { field: 'tag', word: '标签', values: ['待核'], isExcluded: true },
    ]);
  });

  it('leaves a condition alone while it may still be typed', () => {
    expect(splitLine('人物：周', { isTyping: true })).toEqual({ tokens: [], rest: '人物：周' });
    expect(splitLine('人物：周明远 ', { isTyping: true }).tokens).toHaveLength(1);
  });

  it('takes a colon without an operator for a word', () => {
    expect(splitLine('云江镇：以党建引领')).toEqual({ tokens: [], rest: '云江镇：以党建引领' });
  });

  it('means the same when it is joined again', () => {
    for (const text of ['乡村 年：2018–2019，2023', '标签：“待 核” 政策：河长制', '-站点：云江日报 “整句 在此”']) {
      expect(parseQuery(joinLine(splitLine(text)))).toEqual(parseQuery(text));
    }
  });

  it('gathers years in one condition, and takes a year away again', () => {
    const empty = splitLine('');
    const two = toggleValue(toggleValue(empty, 'date', '年', '2023'), 'date', '年', '2018');
    expect(joinLine(two)).toBe('年：2018，2023');
    expect(joinLine(toggleValue(two, 'date', '年', '2018'))).toBe('年：2023');
  });

  it('asks for both of two persons', () => {
    const line = toggleValue(splitLine('人物：周明远'), 'person', '人物', '林若溪');
    expect(line.tokens).toHaveLength(2);
    expect(hasValue(line, 'person', '林若溪')).toBe(true);
  });

  it('drops each condition in turn, the free words being one', () => {
    const drops = dropEach(splitLine('河道 人物：周明远 年：2023'));
    expect(drops.map(({ name, line }) => [name, joinLine(line)])).toEqual([
      ['人物：周明远', '年：2023 河道'],
      ['年：2023', '人物：周明远 河道'],
      ['河道', '人物：周明远 年：2023'],
    ]);
  });
});
