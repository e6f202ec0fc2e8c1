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

const list = (words: string): string[] => words.split(' ');

describe('each word of these lists tells', () => {
  it.each(
    list(
      '男 满族 52岁 今年52岁 现年52岁 时年52岁 1970年生 1970年3月出生 1970年出生于柳溪 1992年参加工作 1995年入党 中共党员 中共预备党员 中共正式党员 初中文化 高中学历 中专毕业 大专 专科 大学文化 本科 河北省人 河北籍 霍营街道推荐',
    ),
  )('of a person, %s', (particular) => {
    expect(officialsOf(`高源，${particular}，石桥镇大湾村党支部副书记。`)).toBe('高源[石桥镇大湾村党支部副书记]');
  });
  it.each(list('现任 现为 原系 原任 原为 曾任 是 系 担任 任'))('of a person, that the post is held, %s', (verb) => {
    expect(officialsOf(`高源，52岁，${verb}石桥镇党委书记多年。`)).toContain('石桥镇党委书记]');
  });
  it.each(list('拟任 拟提任 拟担任 拟提名为 拟推荐为 拟转任 拟交流任'))('what is proposed, %s', (goal) => {
    expect(officialsOf(`张立军 现任县财政局副局长 ${goal}县审计局局长`)).toBe('张立军[县财政局副局长|县审计局局长]');
  });
  it.each(list('副厅级 正厅级 副局级 正局级 副处级 正处级 副县级 正县级 副科级 正科级'))('a rank, %s', (rank) => {
    expect(officialsOf(`县纪委${rank}纪检监察员王秀兰参加。`)).toBe(`王秀兰[县纪委${rank}纪检监察员]`);
  });
  it.each(
    list(
      '县政府领导 县人大领导 县政协领导 县人大常委会领导 县纪委领导 县法院领导 县检察院领导 县党政主要领导 县几大家领导 县几大班子领导 县几套班子领导 县五大班子领导 县五套班子领导 县六套班子领导 县六大班子领导 县三大班子领导 县四套班子主要领导 县四大班子主要领导 县四大家主要领导 县政府主要领导 县政府分管领导 分管县领导 值班县领导 副市级以上领导 副县级以上领导 副处级以上领导 县级以上领导 市级以上领导 副厅级以上领导 县“四套班子”领导 县“四大班子”领导 县“四家班子”领导 县“五套班子”领导 县“几大家”领导 县政府领导班子成员 县政协领导班子成员 县人大领导班子成员 县人大常委会领导班子成员 县纪委领导班子成员 县法院领导班子成员 县检察院领导班子成员 镇宣统委员 镇组统委员 镇组宣委员',
    ),
  )('a post, %s', (post) => {
    expect(officialsOf(`${post}张立军到会。`)).toBe(`张立军[${post}]`);
  });
  it.each(
    list(
      '县革委会主任 石桥革委会主任 县革命委员会主任 石桥人民公社书记 石桥公社书记 省公安厅交警总队副总队长 市消防总队副总队长 省消防救援总队副总队长 省武警总队副总队长 省交通警察总队副总队长 县委党的群众路线教育实践活动领导小组副组长',
    ),
  )('a body, %s', (post) => {
    expect(officialsOf(`${post}张立军到会。`)).toBe(`张立军[${post}]`);
  });
  it.each(list('领导有 人员有 嘉宾有 代表有 参会的有 说起 提起 谈起 问起 想起'))('where a post begins, %s', (word) => {
    expect(officialsOf(`大家${word}石桥街道办事处副主任张立军。`)).toBe('张立军[石桥街道办事处副主任]');
  });
});

describe('what a notice proposes', () => {
  it.each(['拟提名为', '拟提名', '提名为', '提名'])('%s', (verb) => {
    const text = `王建国，男，1973年8月生，现任石桥镇党委书记，拟任县水利局党组书记，${verb}县水利局局长人选。`;
    expect(officialsOf(text)).toBe('王建国[石桥镇党委书记|县水利局党组书记|县水利局局长]');
  });
});
