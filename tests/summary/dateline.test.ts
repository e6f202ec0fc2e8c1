import { describe, expect, it } from 'vitest';
import { dropDateline, measureDateline } from '../../lib/summary/dateline.ts';

describe('a dateline', () => {
  it.each([
    ['本报讯(记者何静)', '6月1日,周明到柳林镇调研。'],
    ['本网讯 ', '周明到柳林镇调研。'],
    ['青溪日报3月11日讯（全媒体记者 何静） ', '11日，会议召开。'],
    ['新华社北京5月30日电(记者何静)', '会议召开。'],
    ['(通讯员 何静) ', '会议召开。'],
    ['本网讯(何静)', '8月14日，会议召开。'],
    ['青溪北方网讯:', '8月14日，会议召开。'],
    ['( 何静 周明 ) ', '9月15日，会议召开。'],
    ['青溪融媒讯 ', '会议召开。'],
    ['#青溪身边事#【一处旧站失火，民警到场】', '2月26日下午，民警巡防时发现火情。'],
  ])('is %s', (dateline, rest) => {
    expect(measureDateline(dateline + rest)).toBe(dateline.length);
  });

  it.each([
    '喜讯传来，全村沸腾。',
    '（二）加强领导。',
    '（试行）各地要认真执行。',
    '通讯员培训班开班。',
    '县广播电视台讯息中心揭牌。',
    '县电网电力检修结束。',
    '6月1日，周明到通讯公司调研。',
  ])('is not in %s', (text) => {
    expect(measureDateline(text)).toBe(0);
  });

  it('leaves the first sentence without its reporters', () => {
    const text = '本报讯(记者何静)会议召开。周明主持。';
    const sentences = dropDateline(text, [
      { start: 0, end: 14 },
      { start: 14, end: 19 },
    ]);
    expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual(['会议召开。', '周明主持。']);
  });
});
