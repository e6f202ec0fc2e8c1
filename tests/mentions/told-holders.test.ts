/** Who holds an office that the words around it tell: names before verbs of holding, changes, groups, and who is named behind. */
import { describe, expect, it } from 'vitest';
import { officialsOf, readSentences } from './read-sentence.ts';

describe('a name before the verb of holding', () => {
  it.each([
    ['黄志强任县委书记。', '黄志强[县委书记]'],
    ['黄志强同志任县教育局局长。', '黄志强[县教育局局长]'],
    ['邢台市任县县长黄志强到会。', '黄志强[邢台市任县县长]'],
    ['任县县委书记黄志强到会。', '黄志强[任县县委书记]'],
    ['任城区委书记黄志强到会。', '黄志强[任城区委书记]'],
    ['县责任区区长黄志强到会。', '黄志强[县责任区区长]'],
    ['黄志强系县委书记。', '黄志强[县委书记]'],
    ['黄志强曾在柳溪县任县委书记。', '黄志强[县委书记]'],
    ['黄志强时任县委书记。', '黄志强[时任县委书记]'],
    ['黄志强、陈丽娟任副县长。', '黄志强[副县长] 陈丽娟[副县长]'],
    ['黄志强2011年8月至2015年3月任县长。', '黄志强[县长]'],
    ['黄志强再次当选县长。', '黄志强[县长]'],
    ['黄志强先后担任县长、县委书记。', '黄志强[县长|县委书记]'],
    ['黄志强在此任上不是县委书记。', ''],
    ['黄志强今年45岁，是柳溪镇党委书记。', '黄志强[柳溪镇党委书记]'],
    ['黄志强任县长期间，修了路。', '黄志强[县长]'],
    ['补选黄志强同志为柳溪县县长。', '黄志强[柳溪县县长]'],
    ['任命：富 刚为柳溪县副县长。', '富刚[柳溪县副县长]'],
  ])('%s', (text, expected) => {
    expect(officialsOf(text)).toBe(expected);
  });
});

describe('posts told one to each', () => {
  it.each([
    ['黄志强、陈丽娟分别任县长、副县长。', '黄志强[县长] 陈丽娟[副县长]'],
    ['黄志强、陈丽娟两名同志分别以全票当选为镇长和镇人大主席。', '黄志强[镇长] 陈丽娟[镇人大主席]'],
    ['县委书记和县长分别由黄志强和陈丽娟担任。', '黄志强[县委书记] 陈丽娟[县长]'],
    ['县委书记一职由黄志强担任。', '黄志强[县委书记]'],
    ['黄志强、陈丽娟、刘建华分别当选县长、副县长。', '黄志强[县长|副县长] 陈丽娟[县长|副县长] 刘建华[县长|副县长]'],
  ])('%s', (text, expected) => {
    expect(officialsOf(text)).toBe(expected);
  });
});

describe('heads of a group', () => {
  it.each([
    ['县长黄志强任组长，副县长陈丽娟任副组长。', '黄志强[县长|组长] 陈丽娟[副县长|副组长]'],
    ['成立以县委书记黄志强为组长、县长陈丽娟为副组长的领导小组。', '黄志强[县委书记|组长] 陈丽娟[县长|副组长]'],
    ['县长黄志强任组长、副县长陈丽娟任副组长。', '黄志强[县长|组长] 陈丽娟[副县长|副组长]'],
    ['成立以县长黄志强任指挥长的指挥部。', '黄志强[县长|指挥长]'],
    ['县长黄志强为镇长陈丽娟颁奖。', '黄志强[县长] 陈丽娟[镇长]'],
  ])('%s', (text, expected) => {
    expect(officialsOf(text)).toBe(expected);
  });
});

describe('who is named behind the office', () => {
  it.each([
    ['作为县委书记，黄志强深知责任重大。', '黄志强[县委书记]'],
    ['担任镇长以来，黄志强走遍了全镇。', '黄志强[镇长]'],
    ['他担任县委书记，任上没有修路。', ''],
    ['县委书记（黄志强）讲话。', '黄志强[县委书记]'],
    ['县委书记（正厅级）讲话。', ''],
    ['黄志强(县委书记)说。', '黄志强[县委书记]'],
    ['黄志强同志(县委书记)说。', '黄志强[县委书记]'],
    ['县党（工）委书记黄志强说。', '黄志强[县党（工）委书记]'],
  ])('%s', (text, expected) => {
    expect(officialsOf(text)).toBe(expected);
  });
});

describe('an office left and another taken', () => {
  it.each([
    ['黄志强由县长转任县委书记。', ['县长/former', '县委书记/appointed']],
    ['黄志强在县委书记任上调任市长。', ['县委书记/former', '市长/appointed']],
    ['黄志强拟任副县长。', ['拟任副县长/proposed']],
    ['时任县委书记的黄志强说。', ['时任县委书记/']],
    ['黄志强曾在柳溪县任县委书记。', ['县委书记/former']],
  ])('%s', (text, expected) => {
    const [person] = readSentences([text]).persons;
    expect(person?.posts.map(({ surface, change }) => `${surface}/${change ?? ''}`)).toEqual(expected);
  });

  it('names whom another replaces', () => {
    const { persons } = readSentences(['黄志强接替陈丽娟任县委书记。']);
    expect(persons.map(({ name, posts }) => `${name}/${posts[0]?.change}`)).toEqual([
      '黄志强/appointed',
      '陈丽娟/former',
    ]);
  });
});
