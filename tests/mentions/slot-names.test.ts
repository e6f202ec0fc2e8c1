import { describe, expect, it } from 'vitest';
import { describePersons, readSentences } from './read-sentence.ts';

const read = (text: string): string => describePersons(readSentences([text]));

describe('between a sure post and what persons do stands a name', () => {
  it.each([
    '主持会议',
    '出席',
    '参加',
    '陪同',
    '列席',
    '到会',
    '致辞',
    '讲话',
    '汇报了工作',
    '作汇报',
    '率队检查',
    '带队检查',
    '一行到村',
  ])('县委书记刘与权%s。', (act) => {
    expect(read(`县委书记刘与权${act}。`)).toBe('刘与权[县委书记]');
  });
  it.each([
    '作了部署',
    '今天在北京说',
    '告诉记者',
    '介绍说',
    '介绍了情况',
    '说，要抓紧',
    '表示，要抓紧',
    '强调：要抓紧',
  ])('镇长蒋未雨%s。', (act) => {
    expect(read(`石桥镇镇长蒋未雨${act}。`)).toBe('蒋未雨[石桥镇镇长]');
  });
  it.each([
    // Nothing that a person does, or no surname.
    '县委书记刘与权衡利弊。',
    '县委书记未雨绸缪主持会议。',
    // Adverbs and what joins.
    '县委书记应邀出席。',
    '县委书记全程陪同。',
    '县委书记时常到会。',
    '县委书记和大家一行到村。',
    '县委书记安排同主持会议。',
    '县委书记连续参加。',
    '县委书记高声说，要抓紧。',
    '县长和他说，要抓紧。',
    // A body and a title.
    '县长任组长主持会议。',
    '县委书记与县长出席。',
    // Not behind a calling.
    '村民刘与权参加。',
  ])('%s holds no official', (text) => {
    expect(
      read(text)
        .split(' ')
        .filter((person) => person !== '' && !person.startsWith('~')),
    ).toEqual([]);
  });
});

describe('a word that persons are called', () => {
  it.each([
    ['县委常委、常务副县长方向在现场告诉记者。', '方向[县委常委|常务副县长]'],
    ['镇人大主席和平，镇党委副书记应明参加。', '和平[镇人大主席] 应明[镇党委副书记]'],
    ['区委副书记谈笑出席并致辞。', '谈笑[区委副书记]'],
    ['副县长时光、方向、原野参加活动。', '时光[副县长] 方向[副县长] 原野[副县长]'],
    ['责任人：县水务局局长江流。', '江流[县水务局局长]'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
  it.each(['县委书记高原反应严重。', '县长和平相处。', '县长郑重承诺三天办结。'])('%s holds none', (text) => {
    expect(read(text)).toBe('');
  });
});

describe('no word is a name where its verb goes on', () => {
  it.each([
    '县委书记向前走。',
    '县委书记从容应对。',
    '县长平安返回县城。',
    '县长毕业于清华大学。',
    '县长阳光、务实。',
    '县长周到、细致。',
    '县长和煦的话语。',
    '县委书记来村今天说要抓紧。',
    '县长顺路陪同。',
    '县委书记应景讲话。',
    '县委书记全票主持通过。',
  ])('%s', (text) => {
    expect(read(text)).toBe('');
  });
});

describe('names of other languages before a verb', () => {
  it.each([
    ['旗长阿拉坦其其格先后深入苏木。', '阿拉坦其其格[旗长]'],
    ['旗长阿拉坦巴特尔来到苏木。', '阿拉坦巴特尔[旗长]'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('a body of the congress', () => {
  it.each(['代表工作室', '预算工作室', '法制工作室'])('%s is none of a firm', (body) => {
    expect(read(`任命韩玉梅为武清区人民代表大会常务委员会${body}主任。`)).toBe(
      `韩玉梅[武清区人民代表大会常务委员会${body}主任]`,
    );
  });
});

describe('posts of those who answer for a place', () => {
  it.each('挂点领导 挂村领导 挂镇领导 挂乡领导 挂钩领导 包村领导 驻点领导 挂联领导'.split(' '))('%s', (title) => {
    expect(read(`石桥镇${title}李强到会。`)).toBe(`李强[石桥镇${title}]`);
  });
  it.each(['前线指挥长', '前线总指挥', '前线副指挥长'])('%s is no former one', (title) => {
    const { persons } = readSentences([`县委书记、${title}李强到会。`]);
    expect(persons[0]?.posts.map(({ surface, change }) => [surface, change])).toEqual([
      ['县委书记', undefined],
      [title, undefined],
    ]);
  });
});

describe('an unusual surname in a list of posts', () => {
  it('县人大常委会副主任茶永胜、县政协副主席李强参加。', () => {
    expect(read('县人大常委会副主任茶永胜、县政协副主席李强参加。')).toBe(
      '茶永胜[县人大常委会副主任] 李强[县政协副主席]',
    );
  });
  it.each(['县委书记一手抓、县长李强具体抓。', '县委书记管总、县长李强具体抓。'])('%s', (text) => {
    expect(read(text)).toBe('李强[县长]');
  });
});

describe('a list of names with posts in brackets', () => {
  it.each([
    [
      '出席：普建平（县委常委、常务副县长）、尹丽芬（副县长）、者光荣（副县长）、郎俊（县公安局局长）',
      '普建平[县委常委|常务副县长] 尹丽芬[副县长] 者光荣[副县长] 郎俊[县公安局局长]',
    ],
    ['参加：季风（县政府办主任）、石磊（县水利局局长）。', '季风[县政府办主任] 石磊[县水利局局长]'],
    ['牵头单位：住建局（县长）、方案组（副县长）。', ''],
    ['牵头：发改（局长）、文旅（局长）、维稳（书记）。', ''],
    ['参加：者光荣（县水利局局长）。会后，李强（县长）到村。', '李强[县长]'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('what heads answer for', () => {
  it.each('包乡 包村 包片 包案 包户 包抓 管总 管线 管面 管片'.split(' '))('县长%s、乡长李强到会。', (duty) => {
    expect(read(`县长${duty}、乡长李强到会。`)).toBe('李强[乡长]');
  });
});

describe('what labelled newspapers showed', () => {
  it.each([
    ['委员长李鹏和夫人朱琳会见客人。', '~李鹏[委员长]'],
    ['县工信局党组成员、总工程师朱宏任表示，要抓紧。', '朱宏任[县工信局党组成员|总工程师]'],
    ['一个区公所从区长到文书也就十余人。', ''],
    ['客人是总统廉政委员会的。', ''],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});
