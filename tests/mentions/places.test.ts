import { describe, expect, it } from 'vitest';
import { readSentences } from './read-sentence.ts';

const shunde = { url: 'http://www.shunde.gov.cn/1.html', source: '顺德区融媒体中心' };
const tongzhou = { url: 'http://www.bjtzh.gov.cn/1.html', source: '通州区融媒体中心' };

function codesOf(sentence: string, fields = {}): Record<string, string> {
  return Object.fromEntries(readSentences([sentence], fields).places.map(({ name, code }) => [name, code]));
}

function jurisdictionsOf(sentence: string, fields = {}): (string | undefined)[] {
  return readSentences([sentence], fields).persons.flatMap(({ posts }) =>
    posts.map(({ jurisdiction }) => jurisdiction?.code ?? jurisdiction?.name),
  );
}

describe('places', () => {
  it('decides a repeated town by the county before it', () => {
    expect(codesOf('广宁县横山镇党员参加。')).toMatchObject({ 横山镇: '441223112' });
  });
  it('decides a repeated town by the site', () => {
    expect(codesOf('张家湾镇召开会议。', tongzhou)).toMatchObject({ 张家湾镇: '110112105' });
  });
  it('leaves a repeated town open when nothing decides', () => {
    expect(codesOf('横山镇召开会议。', { url: 'http://example.com/' })).not.toHaveProperty('横山镇');
  });
  it('finds no 利通 in 顺利通过', () => {
    expect(codesOf('各村顺利通过验收。', tongzhou)).toEqual({});
  });
  it('finds no 大城 in 大城市', () => {
    expect(codesOf('让这里既有大城市的效率，也有小城市的温度。', shunde)).toEqual({});
  });
  it('finds no county in the name of a village', () => {
    expect(codesOf('北滘镇黄龙村党委书记郑培元介绍。', shunde)).not.toHaveProperty('黄龙县');
  });
  it('reads a former name as the division of today', () => {
    expect(codesOf('高要市金利镇举行活动。', { url: 'http://www.zhaoqing.gov.cn/' })).toMatchObject({
      高要区: '441204',
    });
  });
  it('takes 和平 for a word without a place beside it', () => {
    expect(codesOf('维护世界和平与发展。', { url: 'http://example.com/' })).toEqual({});
  });
});

describe('jurisdictions', () => {
  it('gives 镇党委 the town of the article', () => {
    expect(jurisdictionsOf('昨天，张家湾镇举办党课，镇党委书记聂玉成讲课。', tongzhou)).toEqual(['110112105']);
  });
  it('gives 区委 the district above the town', () => {
    expect(jurisdictionsOf('北滘镇召开会议，区委常委、北滘镇党委书记秦晓岚出席。', shunde)).toEqual([
      '440606',
      '440606102',
    ]);
  });
  it('names the village below its town', () => {
    expect(jurisdictionsOf('北滘镇桃村村党委书记李健达发言。', shunde)[0]).toMatch(/^440606102|^桃村$/);
  });
  it('takes the organisation before a surname for its level', () => {
    expect(jurisdictionsOf('张家湾镇迎来检查，区委曾书记到场。', tongzhou)).toEqual(['110112']);
  });
});

describe('the division an article speaks from', () => {
  it('is the county that calls itself 我县, not the town it names most', () => {
    const { home } = readSentences(['9月17日，我县召开推进会。', '崇头镇、崇头镇党员发言，崇头镇作介绍。'], {
      url: 'http://www.yunhe.gov.cn/1.html',
      source: '云和县融媒体中心',
    });
    expect(home?.name).toBe('云和县');
  });
  it('is the town that the report begins with', () => {
    expect(readSentences(['北滘镇召开会议，北滘要做好工作。'], shunde).home?.name).toBe('北滘镇');
  });
});
