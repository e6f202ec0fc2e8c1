import { describe, expect, it } from 'vitest';
import { summarise } from '../../lib/summary/summarise.ts';
import { articleOf, recogniseByHand } from './build-recognition.ts';

function figuresOf(text: string) {
  const article = articleOf({ title: '数说', published: '2023-05-10', blocks: [text] });
  const { figures } = summarise(article, recogniseByHand(article, {}));
  return figures.map(({ value, unit, counted, change }) => [value, unit, counted, ...(change ? [change] : [])]);
}

describe('figures', () => {
  it('name the noun after the measure word', () => {
    expect(figuresOf('全镇40个村(社区)的党组织书记参加。')).toEqual([['40', '个', '村(社区)']]);
    expect(figuresOf('经济社完成了九成前期测量工作。')).toEqual([['九', '成', '前期测量工作']]);
  });

  it('count no persons by name', () => {
    const article = articleOf({ title: '数说', blocks: ['合议庭由审判员周明、何静3人组成。'] });
    const persons = [{ name: '周明' }, { name: '何静' }];
    expect(summarise(article, recogniseByHand(article, { persons })).figures).toEqual([]);
  });

  it('keep words that begin with 在 whole', () => {
    expect(figuresOf('民警抓获在逃嫌疑人3名。')).toEqual([['3', '名', '在逃嫌疑人']]);
    expect(figuresOf('项目在建筑面积上达到3万平方米。')).toEqual([]);
  });

  it('name the noun before the number where none follows', () => {
    expect(figuresOf('项目可提供就业岗位190多个。')).toEqual([['190多', '个', '就业岗位']]);
    expect(figuresOf('每年发放慰问金48万元。')).toEqual([['48', '万元', '慰问金']]);
  });

  it('keep the change with the figure that changed', () => {
    expect(figuresOf('实现生产总值120.5亿元，同比增长8.1%。')).toEqual([['120.5', '亿元', '生产总值', '同比增长8.1%']]);
    expect(figuresOf('38个村中，19个村取得满分，占50%。')).toContainEqual(['19', '个', '村', '占50%']);
  });

  it('give a list of changes to as many figures, and to none where the numbers differ', () => {
    expect(figuresOf('生猪存栏12.6万头，出栏21.3万头，分别增长3.2%和4.5%。').map(([, , , change]) => change)).toEqual([
      '分别增长3.2%和4.5%',
      '分别增长3.2%和4.5%',
    ]);
    expect(figuresOf('生猪存栏12.6万头，分别增长3.2%和4.5%。')).toEqual([['12.6万', '头', '生猪存栏']]);
  });

  it('count two units of one thing', () => {
    expect(figuresOf('开展业务培训6期共42人次。')).toEqual([
      ['6', '期', '业务培训'],
      ['42', '人次', '业务培训'],
    ]);
  });

  it('tell the spell they speak of', () => {
    const article = articleOf({
      title: '数说',
      published: '2023-05-10',
      blocks: ['今年前4个月，全县接待游客320.5万人次。'],
    });
    const { figures } = summarise(article, recogniseByHand(article, {}));
    expect(figures).toMatchObject([{ value: '320.5万', unit: '人次', counted: '游客', period: '今年前4个月' }]);
  });

  it('are told once when the text tells them twice', () => {
    const article = articleOf({ title: '数说', blocks: ['全镇40个村参加。', '会上，40个村依次发言。'] });
    const { figures } = summarise(article, recogniseByHand(article, {}));
    expect(figures).toHaveLength(1);
    expect(figures[0]?.evidence.map(({ block }) => block)).toEqual([0, 1]);
  });

  it.each([
    ['dates', '2023年4月19日上午8:30开会，历时3天。'],
    ['ordinals and ranks', '第12个教师节，位居全市第3位，进入前80名。'],
    ['hotlines and telephones', '拨打12345热线或0757-22881234。'],
    ['articles of a law', '依据《办法》第十二条第3款。'],
    ['item numbers', '1.抓学习。2、抓落实。(3)抓作风。'],
    ['slogans', '落实“四个意识”“五个坚持”“100%满意”要求。'],
    ['the parts of a text', '提出3点意见，抓好5个方面。'],
    ['anniversaries and ages', '今年是建镇60周年，他今年76岁，是80后。'],
    ['model names', '5G基站、3A景区、A4纸、T20次列车。'],
    ['book titles', '印发《2023年10项民生实事100条》。'],
    ['house numbers', '新港路28号3号楼2单元。'],
  ])('are not %s', (_what, text) => {
    expect(figuresOf(text)).toEqual([]);
  });

  it('are not told where nobody can say what is counted', () => {
    expect(figuresOf('从30多个，到后来的500个。').map(([, , counted]) => counted)).not.toContain('');
  });
});
