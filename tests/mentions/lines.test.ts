/** Posts and names on lines of their own, as fields, and as cells of a table. */
import { describe, expect, it } from 'vitest';
import { officialsOf } from './read-sentence.ts';

const read = (text: string): string => officialsOf(...text.split('⏎'));

describe('a post and its holder on lines of their own', () => {
  it.each([
    [
      'post first',
      '旗委书记⏎武玉亮（蒙古族）⏎旗长⏎格宝日⏎政协主席⏎赵翠大（女）',
      '武玉亮[旗委书记] 格宝日[旗长] 赵翠大[政协主席]',
    ],
    [
      'a post and several',
      '县委书记⏎黄志强⏎县委副书记⏎陈丽娟⏎刘建华',
      '黄志强[县委书记] 陈丽娟[县委副书记] 刘建华[县委副书记]',
    ],
    ['name first', '黄志强⏎县委副书记、县长⏎陈丽娟⏎副县长', '黄志强[县委副书记|县长] 陈丽娟[副县长]'],
    ['below a heading', '县领导⏎黄志强⏎县委书记⏎陈丽娟⏎县长', '黄志强[县委书记] 陈丽娟[县长]'],
    [
      'members too',
      '党委书记⏎王建刚⏎党委委员⏎李明华⏎副镇长⏎赵华强',
      '王建刚[党委书记] 李明华[党委委员] 赵华强[副镇长]',
    ],
    [
      'a post that no table holds',
      '县委书记⏎王建刚⏎县某某协调员⏎李明华⏎副县长⏎赵华强',
      '王建刚[县委书记] 赵华强[副县长]',
    ],
    ['posts as fields above names', '职务：县长⏎姓名：王建刚⏎职务：副县长⏎姓名：李明华', '王建刚[县长] 李明华[副县长]'],
    ['as fields', '姓名：黄志强⏎性别：男⏎职务：县委副书记、县长⏎分工：主持全面工作', '黄志强[县委副书记|县长]'],
    [
      'with the years',
      '【书记】⏎刘圣育（2023年11月—至今）⏎【县长】⏎丹增（藏族，1994年12月—1999年5月）⏎县委书记王军说。',
      '刘圣育[书记] 丹增[县长] 王军[县委书记]',
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ['is no other word', '县长⏎高度重视⏎教育工作'],
    ['is no label', '区长⏎信箱⏎留言'],
    ['is no village', '县长⏎王庄村'],
    ['ends with other text', '县长⏎全县经济平稳运行，农业丰收在望。⏎黄志强'],
  ])('%s', (_, text) => {
    expect(read(text)).toBe('');
  });
});

describe('a table', () => {
  it('may have more columns behind the posts', () => {
    expect(read('1|黄志强|县长|主持全面工作⏎2|陈丽娟|副县长|分管教育')).toBe('黄志强[县长] 陈丽娟[副县长]');
  });
});

describe('a name told behind 为', () => {
  it.each([
    ['首任县长为扎西顿珠，其余待考。', '扎西顿珠[县长]'],
    ['县长为群众办实事，很好。', ''],
    ['县委副书记任向阳、沈谦大、黄秀林出席。', '任向阳[县委副书记] 沈谦大[县委副书记] 黄秀林[县委副书记]'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});
