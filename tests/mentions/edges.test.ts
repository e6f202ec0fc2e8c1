/** Conditions of rules at their edges: each row changes its reading where one of them falls away. */
import { describe, expect, it } from 'vitest';
import { summarise } from '../../lib/summary/summarise.ts';
import { articleOf, recogniseByHand } from '../summary/build-recognition.ts';
import { describePersons, readSentences } from './read-sentence.ts';

const words = (text: string): string[] => text.split(' ');

/** Who is read in the paragraphs, between which stands `//`. */
const personsOf = (text: string): string => describePersons(readSentences(text.split('//')));

/** What programmes are read, those of the table with `*`. */
const programmesOf = (sentence: string): string =>
  readSentences([`县委书记韩志明出席。${sentence}`])
    .programmes.map(({ surface, entry }) => (entry ? `${surface}*` : surface))
    .join(' ');

describe('between a post and what persons do', () => {
  it.each([
    ['a frequent word', '县委书记党政陪同。', ''],
    ['a word of the context', '县委书记曾多次告诉记者。', ''],
    ['a surname that makes a verb', '县委书记齐心主持会议。', ''],
    ['another who is addressed', '县委书记赵镇长说，要抓紧。', '赵[镇长]'],
    ['a mark', '县委书记钮、吴陪同调研。', ''],
    ['what no given name is made of', '县委书记吴第某说，要抓紧。', ''],
    ['an adverb', '县委书记应景陪同调研。', ''],
    ...[...'街乡所局委区县市'].map((end) => [`a place or a body in ${end}`, `县委书记刘建${end}参加。`, '']),
  ])('%s is no name: %s', (_what, text, expected) => {
    expect(personsOf(text)).toBe(expected);
  });
});

describe('between a post and a mark', () => {
  it.each([
    ['a word before another post', '镇长万里、册村镇镇长李强参加。', '万里[镇长] 李强[册村镇镇长]'],
    ['a word before a comma and a post', '镇长万里，石桥镇镇长李强参加。', '万里[镇长] 李强[石桥镇镇长]'],
    ['a word before white space', '县长阳光 到村', '阳光[县长]'],
    ['a word before another', '镇长万里、边疆。', '万里[镇长] 边疆[镇长]'],
    ['two characters before a post', '乡长江湖、副乡长李强参加。', '江湖[乡长] 李强[副乡长]'],
    ['two characters before a name', '副县长江湖、韩志明参加。', '江湖[副县长] 韩志明[副县长]'],
    ['a word before a name of a usual form', '镇长万里、李强参加。', '万里[镇长] 李强[镇长]'],
    ['another language before a post', '乡长南卡、副乡长李强参加。', '南卡[乡长] 李强[副乡长]'],
    ['a rare surname before a post', '县长茶永胜、副县长李强参加。', '茶永胜[县长] 李强[副县长]'],
  ])('stands a name: %s', (_what, text, expected) => {
    expect(personsOf(text)).toBe(expected);
  });
  it.each([
    ['a word at the end of a sentence', '镇长时光。县委书记韩志明参加。', '韩志明[县委书记]'],
    ['a word before a clause', '镇长万里，边疆安宁。', ''],
    ['two characters before the name of a clause', '副县长关上，李建国参加。', ''],
    ['two characters before a word', '副县长牛奶、高楼参加。', ''],
    ['three characters with a verb', '副县长解释放、李建国参加。', ''],
    ['another language before a name', '乡长南卡、李强参加。', ''],
    ['a rare surname before a name', '县长茶永胜、李强参加。', ''],
    ['a word with a rare surname', '乡长茶壶、副乡长李强参加。', '李强[副乡长]'],
    ['a word of such characters', '乡长建国、副乡长李强参加。', '李强[副乡长]'],
    ['a rare surname and one character', '乡长但忠、副乡长李强参加。', '李强[副乡长]'],
    ['no surname', '乡长等志飞、副乡长李强参加。', '李强[副乡长]'],
    ['a rare surname and what names are not made of', '乡长照过开、副乡长李强参加。', '李强[副乡长]'],
  ])('stands none: %s', (_what, text, expected) => {
    expect(personsOf(text)).toBe(expected);
  });
});

describe('names of other languages before a verb', () => {
  it.each([
    ['have five characters', '旗长阿拉坦其木先后深入苏木。', '阿拉坦其木[旗长]'],
    ['have no fewer', '旗长额尔古纳来到苏木。', ''],
    ['begin with two that are written so', '旗长建顺雅木布来到苏木。', ''],
    ['hold no place', '旗长玛多巴林木格那来到苏木。', ''],
  ])('%s', (_rule, text, expected) => {
    expect(personsOf(text)).toBe(expected);
  });
});

describe('a list with posts in brackets', () => {
  const filler = '，春季护林、夏季防汛、秋季禁烧、冬季清雪，一年四季走村入户，访贫问苦，排忧解难，修路架桥'.repeat(3);
  it.each([
    ['goes on behind 、', '出席：尹丽芬（副县长）、季风（副县长）', '尹丽芬[副县长] 季风[副县长]'],
    ['begins behind a colon', '出席：季风（副县长）、尹丽芬（副县长）', '季风[副县长] 尹丽芬[副县长]'],
    ['begins with a line', '出席名单//季风（副县长）、尹丽芬（副县长）', '季风[副县长] 尹丽芬[副县长]'],
    ['begins behind a sentence', '李强（县长）到村。参加：者光荣（副县长）。', '李强[县长]'],
    ['begins behind a paragraph', '李强（县长）到村//参加：者光荣（副县长）。', '李强[县长]'],
    ['ends with a sentence', '参加：者光荣（副县长）。李强（县长）到村。', '李强[县长]'],
    ['ends with a paragraph', '参加：者光荣（副县长）//李强（县长）到村', '李强[县长]'],
    ['holds a sure name', '参加：者光荣（副县长）、郎俊（县公安局局长）。', ''],
    ['looks back no farther', `参加：尹丽芬（副县长）${filler}、者光荣（副县长）。`, '尹丽芬[副县长]'],
    ['looks ahead no farther', `参加：者光荣（副县长）${filler}、尹丽芬（副县长）。`, '尹丽芬[副县长]'],
  ])('%s', (_rule, text, expected) => {
    expect(personsOf(text)).toBe(expected);
  });
});

describe('a roster', () => {
  it.each(words('组长 指挥 指挥长 召集人 主任 成员 组员 委员'))('has a name behind a role, word or not: %s', (role) => {
    expect(personsOf(`${role}：万里 县长`)).toMatch(/^万里\[县长/);
    expect(personsOf(`${role}|万里|县长`)).toMatch(/^万里\[县长/);
  });
  it.each([
    ['a word behind another label', '主题：万里 县长', ''],
    ['a rare surname', '责任人：茶永胜 县长', '茶永胜[县长]'],
    ['a rare surname and one character', '责任人：茶永 县长', ''],
    ['a rare surname and no given name', '责任人：茶小娱 县长', ''],
    ['no surname', '责任人：建永平 县长', ''],
    ['a frequent surname and no given name', '责任人：石不凡 县长', '石不凡[县长]'],
    ['a frequent surname and a word', '责任人：陈曾任 县长', ''],
    ['deputies go on', '副总指挥：李明 副县长//王刚 县长助理', '李明[副县长|副总指挥] 王刚[县长助理|副总指挥]'],
    ['a head does not', '总指挥：李明 县长//王刚 副县长', '李明[县长|总指挥] 王刚[副县长]'],
    [
      'a group may have two heads, no third',
      '组长：李明 镇党委书记//王刚 镇长//施婷 副镇长',
      '李明[镇党委书记|组长] 王刚[镇长|组长] 施婷[副镇长]',
    ],
  ])('%s', (_rule, text, expected) => {
    expect(personsOf(text)).toBe(expected);
  });
});

describe('an undertaking', () => {
  it.each([
    // Where one comes to see it.
    ['来到柳溪河岸线整治工程现场。', '柳溪河岸线整治工程'],
    ['前往柳溪河岸线整治工程现场。', '柳溪河岸线整治工程'],
    ['来到石桥镇柳溪河岸线整治项目现场。', ''],
    // Verbs behind the first, and what joins.
    ['推进和完善创新柳溪河岸线整治项目。', '柳溪河岸线整治项目'],
    ...[...'和及与暨'].map((joint) => [`柳湖整治工程${joint}清河护岸工程开工。`, '清河护岸工程']),
    ['推进与柳溪绿岸互通工程。', ''],
    ['推进绿湾路与环湖路互通工程。', '绿湾路与环湖路互通工程'],
    ['推进绿湾路与环湖路互通项目。', '绿湾路与环湖路互通项目'],
    // A campaign behind 的 and the like; 在外 goes on.
    ['开展为期三月的柳溪护岸行动。', '柳溪护岸行动'],
    ['他在柳溪护岸行动中受伤。', '柳溪护岸行动'],
    ['绿湾村被柳溪护岸行动带动。', '柳溪护岸行动'],
    ['大家对柳溪护岸行动很满意。', '柳溪护岸行动'],
    ['大家对于柳溪护岸行动很满意。', '柳溪护岸行动'],
    ['县里要与柳溪护岸行动结合。', '柳溪护岸行动'],
    ['县里须与柳溪护岸行动结合。', '柳溪护岸行动'],
    ['县里应与柳溪护岸行动结合。', '柳溪护岸行动'],
    ['开展为期三月的柳溪护岸项目。', ''],
    ['组织在外游子回柳行动。', ''],
    // Counted.
    ['实施12个柳岸惠民行动。', '12个柳岸惠民行动'],
    ['实施12项柳岸惠民工程。', '12项柳岸惠民工程'],
    // 长 that ends no title.
    ['建设柳溪城市长廊工程。', '柳溪城市长廊工程'],
    ...[...'制效期远治'].map((behind) => [`实施柳溪县长${behind}护岸工程。`, `柳溪县长${behind}护岸工程`]),
    // Words of every report.
    ['健全信息共享制度。', ''],
    ['健全领导会议制度。', ''],
    ['健全巡查报告制度。', ''],
    // What no verb is before its kind.
    ...words('推进 推动 落实 贯彻').map((verb) => [`实施柳溪湖岸${verb}行动。`, `柳溪湖岸${verb}行动`]),
    // In a list: as long as it must be, or behind another.
    ['清河护岸、柳丝综合治理。', '柳丝综合治理'],
    ['推进清河护岸、花圃新桥工程。', ''],
    ['推进清河护岸、花圃柳岸桥工程。', '花圃柳岸桥工程'],
    ['推进柳湖护岸工程、花圃新桥工程。', '柳湖护岸工程 花圃新桥工程'],
    ['清河护岸、春柳夏荷秋菊冬梅青松翠竹红枫银杏金桂玉兰紫藤丹桂碧桃工程。', ''],
    // Beside its place it has a name.
    ['推进北京市柳工程。', ''],
  ])('%s', (sentence, expected) => {
    expect(programmesOf(sentence)).toBe(expected);
  });
});

describe('even parts of a system or a battle', () => {
  it.each([
    ['坚持周调度、月分析、季总结制度。', '周调度、月分析、季总结制度'],
    ['坚持周调度、季总结制度。', ''],
    ['坚持柳岸清风、花圃月会机制。', ''],
    ['坚持周会、月结、季评制度。', ''],
    ['落实领导挂点、单位包村、干部帮户责任制。', '领导挂点、单位包村、干部帮户责任制'],
    ['坚持领导挂点村、单位包村组、干部帮农户责任制。', '干部帮农户责任制'],
    ['打好三个月、五个村攻坚战。', '三个月、五个村攻坚战'],
    ['打好监督、花圃保卫战。', ''],
    ['打好天、水、土保卫战。', ''],
    ['打好绿湾、青山、花圃保卫战。', '绿湾、青山、花圃保卫战'],
    ['打好蓝天白云、碧水绿岸保卫战。', ''],
    ['打好蓝天、碧水、古树名木园保卫战。', '蓝天、碧水、古树名木园保卫战'],
    ['打好蓝天、碧水、古树名木园子保卫战。', '古树名木园子保卫战'],
    // The first stands behind a verb.
    ['县里新闻发布、坚持周调度、月分析、季总结制度。', '周调度、月分析、季总结制度'],
    ['他说人员登记、组织生活、民主评议制度都有了。', ''],
    // What no part is.
    ['落实教育局、周调度、月分析机制。', ''],
    ['落实监督考核、激励约束、投入增长机制。', ''],
    ['落实制度挂墙、领导挂点、单位包村责任制。', ''],
    ['落实机制上墙、领导挂点、单位包村责任制。', ''],
    ['坚持柳岸清风、花圃月会、四会一课制度。', '四会一课制度'],
    ['坚持柳岸清风、花圃月会、两岗双责制度。', ''],
    ...words('教育局 县纪委 县府办 教育厅 柳岸制').map((body) => [`坚持周调度、月分析、${body}机制。`, '']),
    ...[...'的了和与等不以及为是各'].map((word) => [`坚持周调度、月分析、${word}会商制度。`, '']),
  ])('%s', (sentence, expected) => {
    expect(programmesOf(sentence)).toBe(expected);
  });
});

describe('a name of manner', () => {
  it.each(
    words(
      '“回头看” ‘回头看’ 「回头看」 “百日会战” “百日攻坚战” “春季攻势” “夏季行动” “秋冬会战” “冬季攻坚” “夏冬季战役” “歼灭战” “最后冲刺战” “大决胜收官战” “清零” “清零行动” “零火点” “零火情” “零盲区”行动 “零死盲角”专项行动 “七连冠” “七连创” “一号工程” “一号民生工程” “回头看”行动 “回头看”活动 “回头看”攻坚战 “回头看”攻坚 “回头看”创建 “回头看”专项行动',
    ),
  )('has its matter with it: %s', (manner) => {
    expect(programmesOf(`打响柳岸违建清理${manner}。`)).toBe(`柳岸违建清理${manner}`);
  });
  it.each(
    words(
      '攻坚 防火 禁烧 扶贫 治理 整治 改造 搬迁 换届 建设 创建 防控 禁毒 会战 升级 清理 征兵 禁渔 创城 招商 征收 拆迁 防汛 排查 生产 信访 整改 督查 化解 分类 安全 项目 脱贫 收费 养殖 城市 县 镇 村 工程',
    ),
  )('has a matter in %s', (matter) => {
    expect(programmesOf(`打响柳岸花圃${matter}“回头看”。`)).toBe(`柳岸花圃${matter}“回头看”`);
  });
  it.each(words('全国 全省 全市 全县 全区 全州 全旗 全镇 全乡 我县'))('has no %s', (whole) => {
    expect(programmesOf(`打响${whole}柳岸清理“回头看”。`)).toBe('柳岸清理“回头看”');
  });
  it.each([
    ['打响北岸柳街违章搭建棚屋全面清理“回头看”。', '北岸柳街违章搭建棚屋全面清理“回头看”'],
    ['打响柳清理“回头看”。', ''],
    ['打响柳岸老人“回头看”。', ''],
    ['开展各项整治“回头看”。', ''],
    ['柳岸桥 违建清理“回头看”。', '违建清理“回头看”'],
    ['柳岸违建清理“零容忍”。', ''],
  ])('%s', (sentence, expected) => {
    expect(programmesOf(sentence)).toBe(expected);
  });
});

describe('a programme of the table', () => {
  it.each([
    ['is no part of a document', '学习《柳溪省禁毒条例》。', '《柳溪省禁毒条例》'],
    ['is the document itself', '学习《禁毒条例》。', '禁毒条例*'],
    ['is none with a matter', '实施水网升级“一号工程”。', '水网升级“一号工程”'],
    ['crosses no title', '实行《柳溪县市场准入负面清单》制度。', '《柳溪县市场准入负面清单》'],
    ['stays in an item', '推进柳湖清水、脱贫攻坚巩固、柳岸护绿三大行动。', '柳湖清水 脱贫攻坚* 柳岸护绿 三大行动'],
    ['stays before what is of it', '推进“吹哨报到”的工作模式。', '吹哨报到*'],
    ['goes before what begins in it', '推进工业“倍增”行动。', '工业“倍增”*'],
    ['goes over no closing mark', '推进“柳岸脱贫攻坚”行动。', '“柳岸脱贫攻坚”行动'],
    ['is none of a place', '推进石桥镇厕所革命工程。', '石桥镇厕所革命工程'],
    ['has no other ending', '推进“厕所革命”大会战。', '“厕所革命”大会战'],
    ['cuts no quotation', '推进工业“倍增升级”行动。', '“倍增升级”行动'],
    ['cuts none within another', '推进工业‘倍增升级’行动。', '‘倍增升级’行动'],
    ['goes on behind a quotation', '学习中央“一号文件”精神。', '中央“一号文件”精神*'],
    ['goes on behind one within another', '学习中央‘一号文件’精神。', '中央‘一号文件’精神*'],
  ])('%s', (_rule, sentence, expected) => {
    expect(programmesOf(sentence)).toBe(expected);
  });
  it.each(words('工程 行动 机制 制度 活动 项目 战略 改革 建设 计划 评选'))('has its ending %s', (ending) => {
    expect(programmesOf(`推进“厕所革命”${ending}。`)).toBe(`“厕所革命”${ending}*`);
  });
  it.each(['“”', '‘’', '「」', '《》', '〈〉'])('has its marks %s', ([open, close]) => {
    expect(programmesOf(`推进新时代${open}枫桥经验${close}。`)).toBe(`新时代${open}枫桥经验${close}*`);
    expect(programmesOf(`推进${open}不忘初心、牢记使命${close}主题教育。`)).toBe(
      `${open}不忘初心、牢记使命${close}主题教育*`,
    );
  });
  it.each(['‘’', '「」'])('has its ending behind %s', ([open, close]) => {
    expect(programmesOf(`推进${open}厕所革命${close}行动。`)).toBe(`${open}厕所革命${close}行动*`);
  });
});

describe('straight marks', () => {
  it.each([
    ['are left out of what is compared', '推进"清风满院"行动，推行"清风满院"。', '"清风满院"行动'],
    ['are no inches', '开展"半年攻坚"活动，屏幕5"大，门板6"宽。', ''],
    ['stand alone beside an open mark', '开展"半年攻坚"活动，打好“百日会战。', ''],
    ['stand alone beside a closed mark', '开展"半年攻坚"活动，打好百日会战”。', ''],
    ['come in pairs', '推行"一网清，开展"半年攻坚"活动。', ''],
    ['open a known name where they are odd', '推进柳溪基层党组织"头雁"工程，屏幕5"大。', '"头雁"工程*'],
  ])('%s', (_rule, sentence, expected) => {
    expect(programmesOf(sentence)).toBe(expected);
  });
});

describe('the spirit of a meeting', () => {
  it.each([
    ['贯彻市委水利会议精神。', '市委水利会议精神'],
    ['贯彻市委农会议精神。', ''],
    ['贯彻市委农村水利改厕护岸会议精神。', '市委农村水利改厕护岸会议精神'],
    ['贯彻市委农村水利改厕护岸年会议精神。', '改厕*'],
    ['贯彻全国水利大会精神。', '全国水利大会精神'],
    ['贯彻全市农会议精神。', ''],
    ['贯彻全市农村水利改厕护岸禁渔防汛春耕夏收会议精神。', '全市农村水利改厕护岸禁渔防汛春耕夏收会议精神'],
    ['贯彻全市农村水利改厕护岸禁渔防汛春耕夏收年会议精神。', '改厕*'],
    ['落实全市委水利会议精神。', '市委水利会议精神'],
    ...[...'省市县区州'].map((level) => [`落实全${level}水利会议精神。`, `全${level}水利会议精神`]),
    ['学习党的九届二中全会精神。', '党的九届二中全会精神'],
    ['学习党的十九届五中和六中全会精神。', '党的十九届五中和六中全会精神'],
    ['学习党的十七届三中、四中、五中全会精神。', '党的十七届三中、四中、五中全会精神'],
  ])('%s', (sentence, expected) => {
    expect(programmesOf(sentence)).toBe(expected);
  });
  it.each(
    words(
      '的 和 与 及 对 把 将 各 有关 相关 学习 贯彻 落实 传达 召开 要求 宣讲 领会 掀起 上下 认真 迅速 深入 代表 党员 书记 班子',
    ),
  )('holds no %s', (word) => {
    expect(programmesOf(`全县${word}水利大会精神。`)).toBe('');
  });
});

describe('what places are to become', () => {
  it.each([
    ['推进平安柳建设。', ''],
    ['推进平安柳溪建设。', '平安柳溪建设'],
    ['推进平安柳溪新区建设。', '平安柳溪新区建设'],
    ['推进平安柳溪大新区建设。', ''],
    ['推进美丽的柳溪建设。', ''],
    ['推进平安柳和岸建设。', ''],
    ['推进平安柳及岸建设。', ''],
    ...words('生态 物质 精神').map((kind) => [`推进${kind}文明柳溪建设。`, '']),
    ...words('工程师 工地 者 用地 成效').map((behind) => [`看望美丽柳溪建设${behind}。`, '']),
    ...words('经济 产业 生态 发展 制度 转型 思维 意识 城市 城乡 社会 基础 设施 项目 工程').map((word) => [
      `推进绿色${word}柳建设。`,
      '',
    ]),
    ...words('体系 平台 大道 通道 步道 道路 大厦 公园 广场 精神').map((works) => [`推进智慧柳溪${works}建设。`, '']),
  ])('%s', (sentence, expected) => {
    expect(programmesOf(sentence)).toBe(expected);
  });
});

describe('chiefs, big rounds and inspections', () => {
  it.each([
    ['落实塘长责任制。', '塘长责任制'],
    ['落实山长制。', '山长制'],
    ...[...'度造定约品服作止假裁售'].map((behind) => [`桥长制${behind}。`, '']),
    ['组织大走访。', ''],
    ['组织大走访大排查。', '大走访大排查'],
    ['组织大走访、大排查、大化解。', '大走访、大排查、大化解'],
    ...words('专项行动 行动 活动 工作').map((kind) => [`组织大走访、大排查${kind}。`, `大走访、大排查${kind}`]),
    ...words('县委第五轮巡察 县委第十二轮巡察 县委第二十二轮巡察 中央第五轮巡视').map((round) => [
      `听取${round}汇报。`,
      round,
    ]),
    ...words('常规 专项 联动').map((kind) => [`听取县委第五轮${kind}巡察汇报。`, `县委第五轮${kind}巡察`]),
    ...[...'省市县区州旗'].map((level) => [`听取${level}委第三轮巡察汇报。`, `${level}委第三轮巡察`]),
    ['听取省委第三轮提级巡视汇报。', '省委第三轮提级巡视'],
    ['落实“特别”“优秀”战略。', '“特别”“优秀”战略'],
    ['落实“特岸柳”“优岸柳”战略。', '“特岸柳” “优岸柳”战略'],
    ['落实“特”战略。', ''],
    ['落实“特”“优”“新”“精”战略。', '“特”“优”“新”“精”战略'],
    ...words('战略 工程 行动 机制 模式').map((kind) => [`落实“特”“优”${kind}。`, `“特”“优”${kind}`]),
  ])('%s', (sentence, expected) => {
    expect(programmesOf(sentence)).toBe(expected);
  });
});

describe('a key point', () => {
  const told = '县里6月底前完成85个村的整治任务。';
  it.each([...words('参加 出席 列席 缺席 请假 主持 记录 参会 到会'), ...words('参加人员 主持人 出席领导')])(
    'is none of those behind %s',
    (label) => {
      const roll = `${label}：季风（县政府办公室主任）、者光荣（县水利局局长）。`;
      const article = articleOf({ title: '会议纪要', published: '2024-05-20', blocks: [told, roll] });
      const persons = [
        { name: '季风', posts: ['县政府办公室主任'] },
        { name: '者光荣', posts: ['县水利局局长'] },
      ];
      const { keyPoints } = summarise(article, recogniseByHand(article, { persons }));
      expect(keyPoints.map(({ text }) => text)).toEqual([told]);
    },
  );
});
