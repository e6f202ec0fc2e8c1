import { describe, expect, it } from 'vitest';
import { findEnumerated } from '../../lib/mentions/enumerated.ts';
import { findShapes, SHAPES } from '../../lib/mentions/programme-shapes.ts';
import { readSentences } from './read-sentence.ts';

function surfacesOf(sentence: string): string[] {
  return readSentences([`县委书记韩志明出席。${sentence}`]).programmes.map(({ surface }) => surface);
}

describe('programmes', () => {
  it('finds the same programme with marks set at will', () => {
    const { programmes } = readSentences(['“不忘初心 牢记使命”主题教育', '“不忘初心、牢记使命”主题教育']);
    expect(programmes).toHaveLength(1);
    expect(programmes[0]?.entry?.name).toContain('不忘初心');
  });
  it('takes the quotation marks into the surface', () => {
    expect(surfacesOf('开展“不忘初心、牢记使命”主题教育。')).toEqual(['“不忘初心、牢记使命”主题教育']);
  });
  it('ends with the paragraph where a quotation mark inside is the last', () => {
    const paragraph = '县委书记韩志明说，要实施“十四五”规划';
    const spans = readSentences([paragraph, '下一段。']).programmes.flatMap(({ mentions }) => mentions);
    expect(spans).toEqual([{ block: 0, start: 12, end: paragraph.length }]);
  });
  it('gives a known programme its ending', () => {
    const found = readSentences(['县委书记韩志明提出引入“吹哨报到”机制。']).programmes;
    expect(found.map(({ surface, entry }) => [surface, entry !== undefined])).toEqual([['“吹哨报到”机制', true]]);
  });
  it('begins a known programme with its quotation mark', () => {
    expect(surfacesOf('实施基层党组织“头雁”工程。')).toEqual(['“头雁”工程']);
  });
  it('names it by its own name, whatever other forms stand before', () => {
    expect(surfacesOf('推进“两学一做”学习教育常态化制度化，开展“两学一做”学习教育。')).toEqual(['“两学一做”学习教育']);
    expect(surfacesOf('抓党建促脱贫攻坚，抓党建、促脱贫攻坚。')).toEqual(['抓党建促脱贫攻坚']);
  });
  it('gives a short name that two programmes share to the one that the article names in full', () => {
    const { programmes } = readSentences(['“不忘初心、牢记使命”主题教育开展以来，各支部在主题教育中学习。'], {
      published: '2023-06-01',
    });
    expect(programmes.map(({ name, mentions }) => [name, mentions.length])).toEqual([
      ['不忘初心、牢记使命主题教育', 2],
    ]);
  });
  it('joins no name over the mark between two words', () => {
    expect(surfacesOf('律师、法医到会，建设美丽中国、建设绿色校园。')).toEqual(['美丽中国']);
    expect(surfacesOf('落实河长制、湖长制。')).toEqual(['河长制、湖长制']);
  });
  it('takes a short name of a province on a site of it', () => {
    const placesOn = (url: string) =>
      readSentences(['县委书记韩志明要求，抓好能力作风建设年。'], { url }).programmes.map(({ entry }) => entry?.place);
    expect(placesOn('http://www.hlj.gov.cn/1.html')).toEqual(['23']);
    expect(placesOn('http://www.qinghai.gov.cn/1.html')).not.toContain('23');
  });
  it('offers what stands beside a sentence on another state', () => {
    const own = ['“清风拂岗”专项行动'];
    expect(surfacesOf('日本客人到访。县里实施“清风拂岗”专项行动。')).toEqual(own);
    expect(surfacesOf('面对美国加征关税，我县实施“清风拂岗”专项行动。')).toEqual(own);
    expect(surfacesOf('县里实施“清风拂岗”专项行动，学习日本经验。')).toEqual(own);
  });
  it('offers what only begins like pretence', () => {
    expect(surfacesOf('实施“形象提升工程”。')).toEqual(['“形象提升工程”']);
  });
  it.each([
    ['what is counted in speech', '“一百个父母有一百种要求”，村民说。'],
    ['numerals alone', '他说年纪是“七十、八十”。'],
    ['what a verb does with something quoted', '“四方”责任写进清单，“数智”改造加快建设。'],
    ['kind of place or thing', '这里是连片特困地区，要看健康码。'],
    ['what only stands in one clause', '“三无”车辆从事客运活动被查。'],
    ['a brand of goods', '县里推介“枇杷”品牌。'],
    ['a partnership', '双方深化全面战略伙伴关系。'],
    ['plan of another state', '日本推行“印太蓝湾”战略，法国提出“一海三圈”。'],
    ['pretence', '他批评“面子工程”和“豆腐渣工程”。'],
    ['saying', '这是“一石三鸟”，也是“一场游戏一场梦”。'],
    ['price', '每人“一把两万块”。'],
    ['families', '富起来的是“四大家族”。'],
  ])('offers no %s', (_name, sentence) => {
    expect(surfacesOf(sentence)).toEqual([]);
  });
  it('counts a general word only in quotation marks', () => {
    expect(surfacesOf('加强基层治理。')).toEqual([]);
    expect(surfacesOf('聚焦“基层治理”作报告。')).toEqual(['基层治理']);
  });
  it('counts a general word where the article names the programme by another', () => {
    expect(surfacesOf('推进美丽乡村。')).toEqual([]);
    expect(surfacesOf('加强师德师风，抓教师队伍建设。')).toEqual([]);
  });
  it('finds no law in a longer word', () => {
    expect(surfacesOf('县长、某公司法定代表人到会。')).toEqual([]);
    expect(surfacesOf('依照公司法办理。')).toEqual(['公司法']);
  });
  it('offers years, plans and systems that quotation marks name', () => {
    expect(surfacesOf('全县开展“项目竞进年”。')).toEqual(['“项目竞进年”']);
    expect(surfacesOf('市里提出“扩城连岳”方案。')).toEqual(['“扩城连岳”方案']);
    expect(surfacesOf('构建“146监督体系”。')).toEqual(['“146监督体系”']);
    expect(surfacesOf('这是“春雷行动2024”的一站。')).toEqual(['“春雷行动2024”']);
    expect(surfacesOf('按省委十一届三次全会精神办。')).toEqual(['省委十一届三次全会精神']);
    expect(surfacesOf('与村“两委”把组织建设理了一遍。')).toEqual([]);
    expect(surfacesOf('回想“激情燃烧的那些年”。')).toEqual([]);
  });
  it('reads as many names as the numeral says', () => {
    const text = '今年将开展支部争先、能力提升、品牌创建三大行动。';
    expect(findEnumerated(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      '支部争先',
      '能力提升',
      '品牌创建',
      '三大行动',
    ]);
  });
  it('offers no candidates in news that is not of public bodies', () => {
    expect(readSentences(['公司启动“星火”计划。'], { url: 'http://example.com/' }).programmes).toEqual([]);
  });
  it.each(SHAPES.map(({ rule, example, keeps }) => [rule, example, keeps]))(
    'finds its example and spares the rest: %s',
    (rule, example, keeps) => {
      expect(findShapes(example).map((range) => range.rule)).toContain(rule);
      expect(findShapes(keeps)).toEqual([]);
    },
  );

  it('is none where an office is named for it, or a firm’s head for a law', () => {
    const keysOf = (text: string) => readSentences(['县委书记王军到会。', text]).programmes.map(({ key }) => key);
    expect(keysOf('县农业局、县乡村振兴局负责人陪同。')).toEqual([]);
    expect(keysOf('巩固乡村振兴局面。')).toEqual(['g:乡村振兴战略']);
    expect(keysOf('记者从公司法人处了解到。')).toEqual([]);
  });
});
