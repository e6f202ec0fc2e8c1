/** Rosters and lists: who stands in a row beside a post, and what breaks no row. */
import { describe, expect, it } from 'vitest';
import { officialsOf, readSentences } from './read-sentence.ts';

const list = (words: string): string[] => words.split(' ');

describe('a roster', () => {
  it('gives each line of a name and a colon its posts', () => {
    const lines = ['施婷：柳溪街道党工委书记。', '任高峰：柳溪街道党工委副书记、办事处主任。', '叶瑞：党建办副主任'];
    expect(officialsOf(...lines)).toBe(
      '施婷[柳溪街道党工委书记] 任高峰[柳溪街道党工委副书记|办事处主任] 叶瑞[党建办副主任]',
    );
  });
  it('is read through white space, behind a role, also where a name is a word', () => {
    const lines = [
      '组     长： 王   庆   镇党委副书记、镇长',
      '         邵建平   镇人大副主席',
      '成     员： 蔡娱乐   镇团委书记',
      '         李   涛   城管中队队长',
    ];
    expect(officialsOf(...lines)).toBe(
      '王庆[镇党委副书记|镇长|组长] 邵建平[镇人大副主席|组长] 蔡娱乐[镇团委书记] 李涛[城管中队队长]',
    );
  });
  it('may hold two persons in a line', () => {
    expect(officialsOf('林长：苗宇 市委书记  宿晓明 市长', '孙野 市委副书记、总工会主席')).toBe(
      '苗宇[市委书记] 宿晓明[市长] 孙野[市委副书记|总工会主席]',
    );
  });
  it('may tell what each sees to', () => {
    const lines = ['施婷：县委副书记、县长，主持全面工作。', '叶瑞：副县长，分管教育、卫生工作。'];
    expect(officialsOf(...lines)).toBe('施婷[县委副书记|县长] 叶瑞[副县长]');
    expect(officialsOf('书记：县长，会议几点开？')).toBe('');
  });
  it('may tell more in a bracket behind the posts', () => {
    expect(
      officialsOf(
        '施婷：街道党工委书记',
        '刘玉波：党工委副书记（挂职，派出单位为柳溪市社会科学院城市与人口发展研究所）。',
      ),
    ).toBe('施婷[街道党工委书记] 刘玉波[党工委副书记]');
  });
  it.each([
    ['a role and a title alone', '林长：市委书记'],
    ['a body and a post', '党政办 主任'],
  ])('is not %s', (_name, line) => {
    expect(officialsOf('镇党委书记高山主持会议。', line)).toBe('高山[镇党委书记]');
  });
  it.each([
    ['a label', '责任人：县水利局局长 王建军', '王建军[县水利局局长]'],
    ['a guest', '嘉宾：县委书记 李明山', '李明山[县委书记]'],
    ['a river', '白河：县长 王建军', '王建军[县长]'],
    ['a county', '武宁：县长 王建军', '王建军[县长]'],
    ['an office', '安监办：副镇长 王建军', '王建军[副镇长]'],
    ['a label before two persons', '责任人：李明  县委书记；王刚  县长', '李明[县委书记] 王刚[县长]'],
    ['a role before a name with a dot', '组  长：阿力木江·玉素甫  县长', '阿力木江·玉素甫[县长|组长]'],
    ['a heading before a post and such a name', '组长：县长阿力木江·玉素甫', '阿力木江·玉素甫[县长]'],
    ['a heading of a page', '反腐｜县委书记王建军被查', '王建军[县委书记]'],
    ['columns', '王建军 男 汉族 1970年3月 县水利局局长', '王建军[县水利局局长]'],
    ['a number and a telephone', '1、王建军 县公安局局长 13800000000', '王建军[县公安局局长]'],
    ['posts in brackets', '总河长：王晓（县委书记）、张建（县长）', '王晓[总河长|县委书记] 张建[总河长|县长]'],
  ])('is told from %s', (_name, line, expected) => {
    expect(officialsOf(line)).toBe(expected);
  });
  it.each(
    list(
      '组长 副组长 常务副组长 第一副组长 总指挥 副总指挥 指挥 指挥长 副指挥长 召集人 总召集人 主任 办公室主任 副主任委员',
    ),
  )('gives who leads the group a post by it: %s', (role) => {
    expect(officialsOf(`${role}：李明 县委书记`)).toBe(`李明[县委书记|${role}]`);
  });
  it.each(list('成员 责任人 联系人'))('gives others none: %s', (role) => {
    expect(officialsOf(`${role}：李明 县委书记`)).toBe('李明[县委书记]');
  });
  it('reads behind a role, and below it, words and unusual names', () => {
    expect(
      officialsOf(
        '组　　长：万里　县委副书记、县长',
        '副 组 长：茶永胜　县委常委、常务副县长',
        '原野　副县长',
        '成　　员：时光　县农业农村局局长',
      ),
    ).toBe('万里[县委副书记|县长|组长] 茶永胜[县委常委|常务副县长|副组长] 原野[副县长|副组长] 时光[县农业农村局局长]');
    expect(officialsOf('主题：和平 县长')).toBe('');
  });
  it('holds no place over white space: 永胜 县委', () => {
    const { places } = readSentences(['县长李强到会。', '副组长：茶永胜 县委常委']);
    expect(places.map(({ name }) => name)).not.toContain('永胜县');
  });
  it('gives the lines below it only to deputies and, of the same text, to no other head', () => {
    expect(officialsOf('总指挥：李明 县长', '王刚 副县长')).toBe('李明[县长|总指挥] 王刚[副县长]');
    expect(officialsOf('组长：李明 镇党委书记', '王刚 镇长', '施婷 副镇长')).toBe(
      '李明[镇党委书记|组长] 王刚[镇长|组长] 施婷[副镇长]',
    );
    expect(officialsOf('主任：李明 县人大常委会主任')).toBe('李明[县人大常委会主任]');
  });
  it('gives a role no body of another post', () => {
    const { persons } = readSentences(['副组长：李明 柳溪县副县长', '叶瑞 柳溪县水利局局长']);
    expect(persons[1]?.posts.map(({ surface, organisation }) => [surface, organisation])).toEqual([
      ['柳溪县水利局局长', '柳溪县水利局'],
      ['副组长', undefined],
    ]);
  });
  it('lets a role go on over the lines below, up to another or to a text', () => {
    expect(
      officialsOf('副组长：李明 副县长', '叶瑞 县水利局局长', '成员：苗宇 县财政局局长', '施婷 县民政局局长'),
    ).toBe('李明[副县长|副组长] 叶瑞[县水利局局长|副组长] 苗宇[县财政局局长] 施婷[县民政局局长]');
    expect(officialsOf('副组长：李明 副县长', '会议要求抓紧落实。', '叶瑞 县水利局局长')).toBe(
      '李明[副县长|副组长] 叶瑞[县水利局局长]',
    );
  });
  it.each([
    ['speech', '王强：局长，我想反映一个问题。'],
    ['a label alone', '责任人：县水利局局长'],
    ['a time', '曾任：县委书记'],
    ['a committee of judges', '评审委员会', '主任：王刚'],
    ['the characters of a play', '人物表', '王大山：村支书'],
    ['bodies before leaders', '教育、公安、民政等市领导参加。'],
    ['those of a class', '高一(3)班宣传委员李红说。'],
  ])('is no %s', (_name, ...lines) => {
    expect(officialsOf(...lines)).toBe('');
  });
  it('takes a word for a name below another row', () => {
    expect(officialsOf('张 进 县水利局党组书记、局长', '石山 党组成员、副局长')).toBe(
      '张进[县水利局党组书记|局长] 石山[党组成员|副局长]',
    );
  });
  it('lists the members of a committee behind the title', () => {
    expect(officialsOf('镇党委书记高大山公布换届结果。', '主任：吴长海', '委员：蔡卫东、孙梦姿')).toBe(
      '高大山[镇党委书记] 吴长海[主任] 蔡卫东[委员] 孙梦姿[委员]',
    );
  });
});

describe('one odd name', () => {
  it('breaks no list before leaders', () => {
    expect(officialsOf('崔立新、锁宝贵、黄行了、帅建军、周胜会等市领导看望老人。')).toBe(
      '崔立新[市领导] 锁宝贵[市领导] 黄行了[市领导] 帅建军[市领导] 周胜会[市领导]',
    );
  });
  it('breaks no list of those elected', () => {
    expect(officialsOf('会议选举梁文涛为洋青镇镇长，苏志英、陈曾敏、黄小玲为洋青镇副镇长。')).toBe(
      '梁文涛[洋青镇镇长] 苏志英[洋青镇副镇长] 陈曾敏[洋青镇副镇长] 黄小玲[洋青镇副镇长]',
    );
  });
  it.each([
    ['a body', '王立新、应急局、周胜会等市领导到场。', '周胜会[市领导]'],
    ['a place', '王立新、海南、周胜会等市领导到场。', '周胜会[市领导]'],
  ])('is not %s', (_name, sentence, expected) => {
    expect(officialsOf('县长高大山到场。', sentence).replace(/^高大山\[县长\] ?/, '')).toMatch(
      new RegExp(expected.replace(/[[\]]/g, '\\$&')),
    );
    expect(officialsOf('县长高大山到场。', sentence)).not.toMatch(/应急局|海南/);
  });
  it('is one whose surname no book holds', () => {
    expect(officialsOf('市委常委、市委政法委书记散襄军，市委秘书长段春华到场。')).toBe(
      '散襄军[市委常委|市委政法委书记] 段春华[市委秘书长]',
    );
  });
  it('is no adverb and its verb', () => {
    expect(officialsOf('县长高大山到场。曾经有市政协委员提案。')).toBe('高大山[县长]');
  });
});

describe('those who are told together', () => {
  it('are counted behind the last name', () => {
    expect(officialsOf('投票任命吕靖、李保庚、李超群三位同志为永丰县监察委员会委员。')).toBe(
      '吕靖[永丰县监察委员会委员] 李保庚[永丰县监察委员会委员] 李超群[永丰县监察委员会委员]',
    );
  });
  it('have their posts in brackets with the years', () => {
    expect(officialsOf('给予马东浩（2015年11月任南赵扶镇党委副书记、镇长）党内警告处分。')).toBe(
      '马东浩[南赵扶镇党委副书记|镇长]',
    );
  });
});

describe('a post begins', () => {
  it.each([
    ['behind 有', '今年先后有厦门市局局长张国均落马。', '张国均[厦门市局局长]'],
    ['behind 受', '受区人大常委会主任蔡芳林委托，会议开始。', '蔡芳林[区人大常委会主任]'],
    ['behind 除', '除栖霞市委书记姚秀霞外都是新人。', '姚秀霞[栖霞市委书记]'],
    ['behind a dateline', '柳溪日报讯柳州市水利局局长王军说。', '王军[柳州市水利局局长]'],
    ['behind an example', '比如柳州市原市委书记王军；柳州市市长李刚。', '王军[柳州市原市委书记] 李刚[柳州市市长]'],
    ['behind where it took place', '图为活动现场柳州市残联副理事长王军到场。', '王军[柳州市残联副理事长]'],
    ['behind 此前', '此前中国外交部发言人王大军表示。', '王大军[中国外交部发言人]'],
    ['behind what came out', '查明原柳州市南坪派出所所长王军违规。', '王军[原柳州市南坪派出所所长]'],
    [
      'where another ends without a mark',
      '柳州市委常委市政法委书记王军，柳州市财政局党组成员农开办主任李刚到场。',
      '王军[柳州市委常委|市政法委书记] 李刚[柳州市财政局党组成员|农开办主任]',
    ],
    ['behind 是', '据了解，李建国是柳州市农业局副局长，不知情。', '李建国[柳州市农业局副局长]'],
    ['behind 系', '他说，陈建湘系柳州市公安局民警。', '陈建湘[柳州市公安局民警]'],
    ['behind 称', '群众举报，称柳州市南坪派出所副所长王军租地。', '王军[柳州市南坪派出所副所长]'],
    ['behind what is counted', '看到一份原柳州市政法委书记王军的判决书。', '王军[原柳州市政法委书记]'],
    ['before a duty', '柳州市委组织部负责日常工作的副部长王军到场。', '王军[柳州市委组织部负责日常工作的副部长]'],
    [
      'behind another post without a mark',
      '民建中央副主席原柳州市副市长王军到场。',
      '王军[民建中央副主席|原柳州市副市长]',
    ],
    [
      'behind a word for the person',
      '守堤人观音垱镇三洲村党支部副书记马绪振说。',
      '马绪振[观音垱镇三洲村党支部副书记]',
    ],
    ['behind 记 in a headline', '亮剑精神——记曾都区府河镇派出所教导员罗云中', '罗云中[曾都区府河镇派出所教导员]'],
    ['with 该 behind a verb', '群众举报，反映该县政法委副书记陶士祥有问题。', '陶士祥[该县政法委副书记]'],
    [
      'of those who lead a town together',
      '镇三套班子领导杨雷、冯世强参加会议。',
      '杨雷[镇三套班子领导] 冯世强[镇三套班子领导]',
    ],
    ['with 中共 behind other words', '已运送旅客约2万人次中共柳溪县委常委李大山到场。', '李大山[中共柳溪县委常委]'],
    ['in a new town', '秦汉新城党委书记杨占文到场。', '杨占文[秦汉新城党委书记]'],
    ['with 中共', '中共昭通市委书记郭大进到场。', '郭大进[中共昭通市委书记]'],
    [
      'with the body that names a place in it',
      '人民日报社驻柳州市记者站、国家税务总局柳州市税务局局长李大山到场。',
      '李大山[国家税务总局柳州市税务局局长]',
    ],
    [
      'before the place of a branch',
      '中国邮政柳州市分公司党委书记、县政协委员李大山到场。',
      '李大山[中国邮政柳州市分公司党委书记|县政协委员]',
    ],
    [
      'before the place that is helped',
      '深圳市对口帮扶柳州市指挥部总指挥李大山到场。',
      '李大山[深圳市对口帮扶柳州市指挥部总指挥]',
    ],
    ['with the place before its zone', '绵竹经济开发区管委会主任刘永清到场。', '刘永清[绵竹经济开发区管委会主任]'],
  ])('%s', (_name, sentence, expected) => {
    expect(officialsOf(sentence)).toBe(expected);
  });
  it.each([
    ['of a market office', '新墙镇市场监督管理所所长周建民到场。', '周建民[新墙镇市场监督管理所所长]'],
    ['of a station of a town', '随后林业站站长刘长英公布名单。', '刘长英[林业站站长]'],
    ['of a committee member of a town', '宣传统战委员艾民强说。', '艾民强[宣传统战委员]'],
    ['of a Party committee for a field', '市建交工作党委副书记田赛男到场。', '田赛男[市建交工作党委副书记]'],
    ['of a candidate', '慈利县县长候选人提名人选侯铁夫到场。', '侯铁夫[慈利县县长候选人提名人选]'],
    ['of a farm of farms', '塞罕坝总场场长田军到场。', '田军[塞罕坝总场场长]'],
    ['of an assistant', '乡长助理王根平陪同，助理调研员易年堂到场。', '王根平[乡长助理] 易年堂[助理调研员]'],
  ])('and is one %s', (_name, sentence, expected) => {
    expect(officialsOf(sentence)).toBe(expected);
  });
});

describe('a name ends', () => {
  it.each([
    [
      'with a character between that names seldom hold',
      '县委书记许又声25日到场，县长杜听雨发言。',
      '许又声[县委书记] 杜听雨[县长]',
    ],
    [
      'with what is no name without it',
      '崇左市副市长仇祖和在现场，大使谢小用在致辞中表示。',
      '仇祖和[崇左市副市长] 谢小用[大使]',
    ],
    ['before 和 where it is whole', '崇左市副市长仇明和在场的人说，市长王伟在现场。', '仇明[崇左市副市长] 王伟[市长]'],
    ['before 缺岗', '镇民政所长陈力缺岗，副镇长周健立案。', '陈力[镇民政所长] 周健[副镇长]'],
    ['before 家 and a mark', '在街道党工委书记陈连丰家，他握着手。', '陈连丰[街道党工委书记]'],
    ['before 守在', '县政协副主席张平守在河边。', '张平[县政协副主席]'],
    ['before 一路', '副旗长李建民、陈国庆一路陪同。', '李建民[副旗长] 陈国庆[副旗长]'],
    ['where the gazetteer has it', '自治区主席洛桑江村在那曲调研。', '洛桑江村[自治区主席]'],
    ['before a preposition and a word', '村主任向补助对象索取感谢费，村主任向国庆主持会议。', '向国庆[村主任]'],
    ['before 算账', '街道党工委书记陆敏算账：面积不小。', '陆敏[街道党工委书记]'],
    ['before 当', '县长李大山说，曾华当局长的三年里收了钱。', '李大山[县长]'],
  ])('%s', (_name, sentence, expected) => {
    expect(officialsOf(sentence)).toBe(expected);
  });
});

describe('those who held an office one after another', () => {
  it('stand below its heading, with their years', () => {
    const lines = [
      '曲水县历任县委书记（倒序）：',
      '谭晟（汉族）：2021年7月—至今（现任，推动试点）',
      '扎西东周（藏族，2001年3月—2011年6月），主导移民工程。',
      '曲水县历任县长：王拉加：2016年9月—2022年4月',
      '地名由来：藏语说的是红水河的下游。',
    ];
    expect(officialsOf(...lines)).toBe('谭晟[县委书记] 扎西东周[县委书记] 王拉加[县长]');
    const { persons } = readSentences(lines);
    expect(persons.map(({ posts }) => posts[0]?.change)).toEqual([undefined, 'former', 'former']);
  });
  it('are nobody where no years stand behind a name, or no heading above', () => {
    expect(officialsOf('历任县委书记都关心这条路。', '谭晟（汉族）：一个老人', '镇长李大山到场。')).toBe(
      '李大山[镇长]',
    );
    expect(officialsOf('县史', '谭晟（汉族）：2021年7月—2022年4月')).toBe('');
  });
});

describe('who sits above at a congress', () => {
  const row = '廉海大、张海文、李考大在主席台前排就座，张海文主持。';
  it('leads the place, with a post or without', () => {
    expect(officialsOf('柳溪县第七届人民代表大会第三次会议开幕。', row)).toBe('廉海大[] 张海文[] 李考大[]');
  });
  it('leads nothing at other meetings', () => {
    expect(officialsOf('校运会开幕。', row)).toBe('');
  });
});
