import { describe, expect, it } from 'vitest';
import { isByline, readByline, readClosingNames, readDateline } from '../../lib/article/metadata/authors.ts';
import { isName, splitNames } from '../../lib/article/metadata/names.ts';

const named = (text: string): string[] => readByline(text).map(({ name, role }) => `${name} ${role}`);

describe('bylines', () => {
  it.each([
    ['文/临河时报记者石明远通讯员乔木', ['石明远 reporter', '乔木 correspondent']],
    ['松岭日报记者 何小满', ['何小满 reporter']],
    ['采写：某都见习记者 林晓东', ['林晓东 reporter']],
    ['作者：《某某周刊》记者 袁野', ['袁野 reporter']],
    ['文丨特约评论员 田园', ['田园 writer']],
    ['某华社记者石磊、孟雪、丁一', ['石磊 reporter', '孟雪 reporter', '丁一 reporter']],
    ['(责任编辑:倪若水)', ['倪若水 editor']],
    ['编辑：卢小雨 审核：田甜', ['卢小雨 editor', '田甜 editor']],
    ['文/图 孙晓彤', ['孙晓彤 writer']],
    ['摄影 汤小禾', ['汤小禾 photographer']],
    ['撰稿：孟 雪', ['孟雪 writer']],
    ['执笔/叶小舟、云中鹤', ['叶小舟 writer', '云中鹤 writer']],
  ])('%s', (text, people) => {
    expect(named(text)).toEqual(people);
  });

  it.each(['作者：云溪县融媒体中心', '作者：佚名', '作者：admin', '来源：临河日报', '记者从会上获悉'])(
    '%s names no person',
    (text) => {
      expect(named(text)).toEqual([]);
    },
  );

  it('tells a line of a byline from a sentence about reporters', () => {
    expect(isByline('文/临河时报记者石明远通讯员乔木')).toBe(true);
    expect(isByline('记者在现场看到,道路已经恢复通车。')).toBe(false);
    expect(isByline('副县长石明远、乔木参加。（记者石磊）')).toBe(false);
    expect(isByline('副县长石明远参加（记者石磊）')).toBe(false);
    expect(isByline('某华社记者石磊摄')).toBe(false);
  });

  it('reads the dateline of a paper but takes no author from that of an agency', () => {
    expect(readDateline('本报讯(记者 何小满 通讯员 石磊)日前,').map(({ name }) => name)).toEqual(['何小满', '石磊']);
    expect(readDateline('某华社巴黎12月9日电（记者唐晓）法国')).toEqual([]);
  });

  it('reads names alone in brackets at the end', () => {
    expect(readClosingNames('迈上新台阶。(何小满)').map(({ name }) => name)).toEqual(['何小满']);
    expect(readClosingNames('迈上新台阶。（何小满 石磊）').map(({ name }) => name)).toEqual(['何小满', '石磊']);
    expect(readClosingNames('发展前景广阔。（完）')).toEqual([]);
    expect(readClosingNames('记者摄影报道（BBC）')).toEqual([]);
    expect(readClosingNames('投资两亿元（含税）')).toEqual([]);
  });
});

describe('names', () => {
  it.each(['何小满', '石磊', '欧阳明远', '诸葛亮', '阿依古丽·买买提'])('%s is one', (text) => {
    expect(isName(text)).toBe(true);
  });

  it.each(['完', '记者', '新华社', '融媒体中心', '何', '2024'])('%s is none', (text) => {
    expect(isName(text)).toBe(false);
  });

  it('parts names that stand without a separator at their surnames', () => {
    expect(splitNames('奚小霓张赛')).toEqual(['奚小霓', '张赛']);
    expect(splitNames('石 磊 孟 雪')).toEqual(['石磊', '孟雪']);
  });
});
