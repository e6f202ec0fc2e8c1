/** Tables, notices and lists of pages that are no news: what stands around a name and its posts there. */
import { describe, expect, it } from 'vitest';
import { officialsOf } from './read-sentence.ts';

describe('a table', () => {
  it('has bars between its cells', () => {
    expect(
      officialsOf('徐 雄 | 市委书记 |', '金天柱 副市长、公安局局长 |', '第一书记 | 马国瑞(自治区党委书记兼) |'),
    ).toBe('徐雄[市委书记] 金天柱[副市长|公安局局长] 马国瑞[第一书记|自治区党委书记]');
  });
  it('may tell of duties behind the posts', () => {
    const lines = ['白焱：镇党委书记、人大主席。主持镇党委全面工作。', '赵明：镇长。联系副镇长王大山分管的口子。'];
    expect(officialsOf(...lines)).toBe('白焱[镇党委书记|人大主席] 赵明[镇长] 王大山[副镇长]');
  });
});

describe('a list of persons', () => {
  it('tells the birth before the post', () => {
    const lines = ['蒋建民，1962年12月生，江苏沭阳县委书记；', '张永霞（女），1968年12月生，山东日照市委常委；'];
    expect(officialsOf(...lines)).toBe('蒋建民[江苏沭阳县委书记] 张永霞[山东日照市委常委]');
    const post = '1953年7月生，现任上海市委组织部副部长。';
    expect(officialsOf(`冯小敏，${post}`)).toBe('冯小敏[上海市委组织部副部长]');
    expect(officialsOf(`【口述】冯小敏，${post}`)).toBe('冯小敏[上海市委组织部副部长]');
  });
  it('tells a second post in brackets', () => {
    expect(officialsOf('县委书记刘大山（省委委员）到场，县长王山（女）陪同。')).toBe(
      '刘大山[县委书记|省委委员] 王山[县长]',
    );
  });
  it('holds a bracket between two persons', () => {
    expect(officialsOf('县林业局党委书记余向东（分管后勤工作）和县林业局副局长余定亮张罗得最多。')).toBe(
      '余向东[县林业局党委书记] 余定亮[县林业局副局长]',
    );
  });
});

describe('a decision on posts', () => {
  it.each([
    [
      'says 任 for 为',
      '任命李胜平任市发展和改革委员会主任、张好富任市民政局局长。',
      '李胜平[市发展和改革委员会主任] 张好富[市民政局局长]',
    ],
    [
      'says 为 before 民政局',
      '任命王坚为商务委员会主任，马伊里为民政局局长，孙雷为农业委员会主任。',
      '王坚[商务委员会主任] 马伊里[民政局局长] 孙雷[农业委员会主任]',
    ],
    [
      'names the place right behind the person',
      '决定免去卢炳椿泉州市人民政府副市长、市公安局局长的职务。',
      '卢炳椿[泉州市人民政府副市长|市公安局局长]',
    ],
    ['says 兼任', '自治区党委决定，盟委书记代钦兼任额济纳旗旗委书记。', '代钦[盟委书记]'],
    [
      'tells a second of several offices of one name',
      '任命冯经明为市规划和国土资源管理局局长。',
      '冯经明[市规划和国土资源管理局局长]',
    ],
  ])('%s', (_name, sentence, expected) => {
    expect(officialsOf(sentence)).toBe(expected);
  });
  it('leaves 为民 a word', () => {
    expect(officialsOf('县长李大山说，要为民服务。')).toBe('李大山[县长]');
  });
});

describe('what is no official here', () => {
  it.each([
    ['a village', '王鹏到石沛镇白庙村担任第一书记。白庙村夹在两个水源保护区中间。'],
    ['the month of a birth', '某人，1953年7月生，现任上海市委组织部副部长。'],
    ['who leads a branch of a society', '东莞同乡总会副主席、观塘分会主席苏小华先生到场。'],
  ])('is %s', (_name, sentence) => {
    expect(officialsOf(sentence)).not.toMatch(/白庙村|月生|苏小华/);
  });
});

describe('a name', () => {
  it.each([
    ['ends before 留党察看', '县消防救援大队原干部陈锐留党察看二年。', '陈锐[县消防救援大队原干部]'],
    ['ends before 拿', '县公安局副局长刘红心拿单位的车接亲戚。', '刘红心[县公安局副局长]'],
    ['ends before 监誓', '县委书记陈琪监誓。', '陈琪[县委书记]'],
    [
      'of the Uyghurs keeps 送',
      '新疆阿瓦提县县长吾布力喀斯木·买吐送来到现场。',
      '吾布力喀斯木·买吐送[新疆阿瓦提县县长]',
    ],
    ['may end in 村 behind a post', '县委书记李树村主持会议。', '李树村[县委书记]'],
    ['stands before 当', '王大明当镇长那阵，修了路。', '王大明[镇长]'],
    [
      'follows a team for the markets of culture',
      '县文化市场综合执法大队副大队长李晓明被撤职。',
      '李晓明[县文化市场综合执法大队副大队长]',
    ],
    ['follows a committee named for 审查', '县政协提案审查委员会主任李西平主持。', '李西平[县政协提案审查委员会主任]'],
  ])('%s', (_name, sentence, expected) => {
    expect(officialsOf(sentence)).toBe(expected);
  });
});
