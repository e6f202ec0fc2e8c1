import { describe, expect, it } from 'vitest';
import { describePersons, readSentences } from './read-sentence.ts';

const officialsOf = (text: string): string =>
  describePersons(readSentences(text.split('⏎')))
    .split(' ')
    .filter((person) => !person.startsWith('~'))
    .join(' ');

describe('leaders told by their bodies', () => {
  it.each([
    ['市委、市政府领导张立军、王秀兰到会。', '张立军[市政府领导] 王秀兰[市政府领导]'],
    ['县人大领导张立军、县政协领导王秀兰参加。', '张立军[县人大领导] 王秀兰[县政协领导]'],
    ['市人大常委会领导张立军，县纪委领导刘明参加。', '张立军[市人大常委会领导] 刘明[县纪委领导]'],
    ['县“四大家”领导李文斌、张立军出席。', '李文斌[县“四大家”领导] 张立军[县“四大家”领导]'],
    ['区四套班子主要领导李文斌出席。', '李文斌[区四套班子主要领导]'],
    ['县几大家领导李文斌出席。', '李文斌[县几大家领导]'],
    ['省委宣传部领导张立军到会。', '张立军[省委宣传部领导]'],
    ['李文斌、张立军等副市级以上领导收看。', '李文斌[副市级以上领导] 张立军[副市级以上领导]'],
  ])('%s', (text, expected) => {
    expect(officialsOf(text)).toBe(expected);
  });
});

describe('a person told by particulars before the post', () => {
  it.each([
    ['苏静，石桥街道东一社区党支部书记、居委会主任。', '苏静[石桥街道东一社区党支部书记|居委会主任]'],
    ['张保峰，42岁，石桥镇大湾村党支部副书记。', '张保峰[石桥镇大湾村党支部副书记]'],
    ['李铁宏，女，60岁，霍营街道推荐，大湾村党支部书记。', '李铁宏[大湾村党支部书记]'],
    ['高源，中共党员，现任石桥派出所副所长。', '高源[石桥派出所副所长]'],
    ['王建国，大学文化，石桥镇党委书记。', '王建国[石桥镇党委书记]'],
    ['王建国（女，满族），柳溪县石桥镇人，石桥镇党委书记。', '王建国[石桥镇党委书记]'],
    ['高源，石桥镇党委书记要来。', ''],
  ])('%s', (text, expected) => {
    expect(officialsOf(text)).toBe(expected);
  });
});

describe('a post begins', () => {
  it.each([
    ['自铁道部原部长张立军到会。', '张立军[铁道部原部长]'],
    ['县疾控中心主任张立军介绍，中心副主任王秀兰补充。', '张立军[县疾控中心主任] 王秀兰[中心副主任]'],
    [
      '省委党的群众路线教育实践活动领导小组办公室副主任张立军到会。',
      '张立军[省委党的群众路线教育实践活动领导小组办公室副主任]',
    ],
    ['说起村支书张立军，大家都笑了。', '张立军[村支书]'],
    ['提起村党支部书记张立军，大家都笑了。', '张立军[村党支部书记]'],
    ['到会的领导有石桥街道办事处副主任张立军。', '张立军[石桥街道办事处副主任]'],
    ['县纪委正科级纪检监察员王秀兰参加。', '王秀兰[县纪委正科级纪检监察员]'],
    ['镇宣统委员王秀兰到会。', '王秀兰[镇宣统委员]'],
    ['天亮了。中丰村党总支书记张立军到会。', '张立军[中丰村党总支书记]'],
    ['陈国强任县财政局局长。', '陈国强[县财政局局长]'],
    ['河北省任县县长陈国强到会。', '陈国强[河北省任县县长]'],
    ['是年，陈国强任公社书记。', '陈国强[公社书记]'],
    ['1965年，陈国强任石桥公社党委书记。', '陈国强[石桥公社党委书记]'],
  ])('%s', (text, expected) => {
    expect(officialsOf(text)).toBe(expected);
  });
});

describe('a row of a table', () => {
  it.each([
    ['张立军 男 1970年3月生 中共党员 现任县财政局副局长 拟任县审计局局长', '张立军[县财政局副局长|县审计局局长]'],
    ['张立军 县财政局副局长 拟任县审计局局长', '张立军[县财政局副局长|县审计局局长]'],
    ['李文斌 县委书记 柳湖公园项目⏎张立军 县长 大湾镇', '李文斌[县委书记] 张立军[县长]'],
  ])('%s', (text, expected) => {
    expect(officialsOf(text)).toBe(expected);
  });
  it('tells what is proposed', () => {
    const { persons } = readSentences(['张立军 女 现任县财政局副局长 拟任县审计局局长']);
    expect(persons[0]?.posts.map(({ change }) => change)).toEqual([undefined, 'proposed']);
  });
  it('is no sentence that goes on', () => {
    expect(officialsOf('张立军 县长 李小红，到会。')).not.toContain('张立军');
  });
});

describe('what a court tells of the accused', () => {
  it.each([
    ['被告人张立军，男，1970年3月出生，原系顺德区国土资源局局长。', '张立军[顺德区国土资源局局长]'],
    ['犯罪嫌疑人张立军，男，北滘镇村委会主任。', '张立军[北滘镇村委会主任]'],
    ['上诉人张立军，男，汉族，大学文化，原任太平镇党委书记。', '张立军[太平镇党委书记]'],
  ])('%s', (text, expected) => {
    expect(officialsOf(text)).toContain(expected);
  });
});

describe('no post of whoever acts next', () => {
  it.each([
    '刘芳，女，45岁，县委书记接访的第一位群众。',
    '王建国，60岁，镇长帮他修了房。',
    '雷雨，冲走两人，县长赶到现场指挥。',
    '犯罪嫌疑人李明，男，32岁，派出所所长亲自审讯。',
    '被告人王强，镇长口头同意后开工。',
  ])('%s', (text) => {
    expect(officialsOf(text)).toBe('');
  });
});

describe('leaders and words', () => {
  it.each([
    ['县委、县政府领导班子成员张立军、李红参加。', '张立军[县政府领导班子成员] 李红[县政府领导班子成员]'],
    ['副县长边疆、郝运、司马丽娟参加。', '边疆[副县长] 郝运[副县长] 司马丽娟[副县长]'],
  ])('%s', (text, expected) => {
    expect(officialsOf(text)).toBe(expected);
  });
});
