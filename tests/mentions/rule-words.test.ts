/** Each word of the rules' lists in a sentence of its own: a word that nothing needs has no place in a list. */
import { describe, expect, it } from 'vitest';
import { officialsOf, readSentences } from './read-sentence.ts';

const words = (text: string): string[] => text.split(' ');

describe('between a name and the verb of holding', () => {
  it.each(
    words(
      '先后 随后 后来 又 再次 再度 刚 刚刚 曾 曾经 一直 正式 同时 已 将 即将 均 都 依法 成功 顺利 挂职 在县里的柳溪镇 2011年8月 于2011年8月 自2011年8月起',
    ),
  )('stands %s', (word) => {
    expect(officialsOf(`黄志强${word}任县委书记。`)).toBe('黄志强[县委书记]');
  });
});

describe('a verb of taking an office', () => {
  it.each(
    words(
      '当选 当选为 被任命为 获任 被提拔为 出任 接任 继任 补选为 被选为 履新 升任 转任 调任 就任 连任 改任 挂任 提任',
    ),
  )('is %s', (word) => {
    const [person] = readSentences([`黄志强${word}县长。`]).persons;
    expect([person?.name, person?.posts[0]?.change]).toEqual(['黄志强', 'appointed']);
  });

  it.each(words('曾任 历任 原任 曾担任 曾经担任 原系 原是 此前担任 之前担任'))('was %s', (word) => {
    const [person] = readSentences([`黄志强${word}县长。`]).persons;
    expect([person?.name, person?.posts[0]?.change]).toEqual(['黄志强', 'former']);
  });

  it.each(words('调任 转任 升任 改任 出任 履新 提拔为 提任 平调 晋升为'))('leads from one office: %s', (word) => {
    const [person] = readSentences([`黄志强从县长${word}县委书记。`]).persons;
    expect(person?.posts.map(({ surface, change }) => `${surface}/${change}`)).toEqual([
      '县长/former',
      '县委书记/appointed',
    ]);
  });

  it.each(words('任上 岗位上 位子上 位置上 职位上'))('leads from one office held: %s', (word) => {
    const [person] = readSentences([`黄志强在县长${word}退休。`]).persons;
    expect(person?.posts.map(({ surface, change }) => `${surface}/${change}`)).toEqual(['县长/former']);
  });

  it.each(words('退休 离任 落马 调任 调离 辞职 卸任'))('follows one who is %s', (word) => {
    expect(officialsOf(`黄志强接替${word}的陈丽娟任县长。`)).toBe('黄志强[县长] 陈丽娟[县长]');
  });
});

describe('who is told before or behind the office', () => {
  it.each(words('担任 兼任 接任 出任 代理 任'))('takes it over: %s', (word) => {
    expect(officialsOf(`县委书记由黄志强${word}。`)).toBe('黄志强[县委书记]');
  });
  it.each(words('现任 兼任 担任 出任 升任 转任 调任 接任 当选 身为 曾任 履新'))('holds it: %s', (word) => {
    expect(officialsOf(`${word}县委书记的黄志强说。`)).toBe('黄志强[县委书记]');
  });
  it.each(words('以来 期间 后 之后 时 的时候 三年来 十多年来'))('is named in the next clause: %s', (word) => {
    expect(officialsOf(`担任镇长${word}，黄志强走遍了全镇。`)).toBe('黄志强[镇长]');
  });
  it.each(words('组长 双组长 副组长 常务副组长 第一组长 总指挥 指挥长 副指挥长 召集人 主任 团长 队长'))(
    'heads a group: %s',
    (title) => {
      expect(officialsOf(`成立以县长黄志强为${title}、副县长陈丽娟为副组长的工作班子。`)).toBe(
        `黄志强[县长|${title}] 陈丽娟[副县长|副组长]`,
      );
    },
  );
});

describe('behind 和 after a name of two', () => {
  it.each(
    words(
      '民警 辅警 同事 相关人员 有关部门 其他客人 部分代表 几位老人 全体人员 随行人员 当地老人 群众 村民 居民 企业代表 单位职工 部门负责人 干部群众 班子成员 工作人员',
    ),
  )('stand others: %s', (others) => {
    expect(officialsOf(`副市长胡伟和${others}座谈。`)).toMatch(/^胡伟\[副市长\]/);
  });
});

describe('no verb of speech follows the last character of a name', () => {
  it.each(words('为 其 于 有 以 和 与'))('%s', (last) => {
    expect(officialsOf(`县长侯耀${last}表示，要抓紧。`)).toBe(`侯耀${last}[县长]`);
  });
});

describe('what an office deals with', () => {
  it.each(words('市场 投资 物业 保险 基金 证券 商贸 电商 网站 景区 旅行社'))('is no firm: %s', (word) => {
    expect(officialsOf(`柳溪县商务局${word}管理科科长王军说。`)).toBe(`王军[柳溪县商务局${word}管理科科长]`);
  });
});

describe('the post begins behind a verb, and not inside a word', () => {
  it.each(words('县责任区区长 县教育局直系亲属办主任'))('%s', (post) => {
    expect(readSentences([`${post}王军说。`]).persons[0]?.posts[0]?.surface).toBe(post);
  });
});

describe('those to whom one turns', () => {
  it.each(words('广大 本报 本刊 本台 媒体 大家 我们 他们 男子 女子 群众 村民 居民 市民 老人 学生 记者 青年'))(
    'are no name with 向: %s',
    (people) => {
      expect(readSentences(['县长王军到会。', `民警向${people}讲解知识。`]).persons.map(({ name }) => name)).toEqual([
        '王军',
      ]);
    },
  );
});
