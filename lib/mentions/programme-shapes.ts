/** Names of local programmes that a pattern of their own shows. Each shape is a row. */

export interface CandidateRange {
  start: number;
  end: number;
  rule: string;
}

export interface Shape {
  rule: string;
  /** One of these characters begins every match: the pattern is tried nowhere else. */
  first: string;
  /** Sticky. */
  pattern: RegExp;
  /** What the pattern covers but that names nothing. */
  except?: RegExp;
  example: string;
  keeps: string;
}

const ENDINGS =
  '工程|专项行动|攻坚行动|提升行动|整治行动|行动计划|行动|主题教育|专项斗争|专项整治|攻坚战|大会战|战略|示范创建|先锋岗|项目库';
const QUOTED_ENDINGS = `${ENDINGS}|活动|计划|项目|机制|制度|试点|示范点|示范区|创建|改革|整治|(?:党建|服务|调解|治理|宣讲|廉政|文化|法治)品牌|讲堂|课堂|工作法|平台|清单|驿站|联盟|党课|大讨论|大走访|大比武|大排查|大检查|大调研|大练兵|大整治|擂台|格局|理念|战役|提质强基|建设|宣讲|责任制|志愿服务|监控系统|培训|评选|预警|任务|专项监督|专项检查|专项执法|公益岗位|会战|工作室|警务室|(?<!解决|帮扶)方案`;
const NAMED_ENDINGS =
  '工程|行动|机制|工作法|课堂|讲堂|项目|计划|品牌|驿站|联盟|战略|破题|产业园|示范园|讲习所|小镇|(?<!产业)体系|(?:建设|提升|攻坚|竞进|落实|突破|推进|服务|创新|治理|整治|转变|优化|振兴|实干|强化|巩固)年';
const OF_ENDINGS = '(?:(?:党建|发展|工作|治理|服务)(?:主题|品牌|思路|机制|格局|模式)|思路|机制|格局|模式)';
const NUMERAL = '[一二三四五六七八九十百千万两双多\\d]';
const HEAD = '[\\u3400-\\u9fff]';
// In a code of numerals what is counted holds no numeral and no verb (“七十、八十”, “一百个父母有一百种要求”).
const COUNTED = '(?:(?![一二三四五六七八九十百千万有是买])[\\u3400-\\u9fff])';
// Within quotation marks: no mark that ends a sentence, no word of speech.
const QUOTED = '[^“”‘’「」。;!?\\n的了吗呢吧就很我你他她]';
const QUOTES = '“‘「';
const NTH = '[一二三四五六七八九十]{1,3}';
// What a meeting is called holds no verb and no person: 全市认真落实|省委会议精神, 县委书记李明传达|会议精神.
const OF_MEETING =
  '(?:(?![的和与及对把将各]|有关|相关|学习|贯彻|落实|传达|召开|要求|宣讲|领会|掀起|上下|认真|迅速|深入|代表|党员|书记|班子)[\\u3400-\\u9fff])';
const EMPTY =
  '[的了在与对要已有等此这该我是为]|作为|从事|便可|购买|进入|传销|国际|微博|优秀|伙伴|前夕|期间|开展|采取|进行|各项|系列|有关|相关|重大|重点|具体|实际|自觉|统一|集中(?!宣传)|联合|紧急|迅速|其他|各类|多个|若干|围绕|按照|通过|我们|他们|一系列|大量|本单位|本辖区|把(?!关|控|脉)|(?<![强名猛干])将(?!军|才)|[两三四五]大|写[进入]|纳入|列入|加快|时期|欢迎|网贷|高炮|理财|借贷|博彩|赌博';

/** What places and bodies are to become. */
const CIVIC = '平安 清廉 法治 诚信 健康 数字 智慧 绿美 绿色 和美 书香 无废 美丽 幸福 文明'.split(' ');
/** 大走访大排查 */
const BIG =
  '大(?:走访|排查|调研|检查|清理|整治|整改|起底|练兵|比武|讨论|学习|宣讲|宣传|督查|督导|化解|提升|培训|摸底|摸排|巡查|服务|帮扶|攻坚|清查|清仓|评议|竞赛|家访|抓落实)';

export const SHAPES: readonly Shape[] = [
  {
    rule: 'quoted-ending',
    first: QUOTES,
    pattern: new RegExp(
      `[“‘「]${QUOTED}{2,14}[”’」](?!的)(?:(?!${EMPTY}|[和及暨]|犯罪|形容)${HEAD}){0,10}?(?:${QUOTED_ENDINGS})(?:${HEAD}{0,2}(?:机制|制度|品牌|模式)|(?:活动|行动))?`,
      'y',
    ),
    example: '开展“清风拂岗”专项行动',
    keeps: '他说“明天再来”，大家都同意。',
  },
  {
    rule: 'quoted-ending',
    first: QUOTES,
    pattern: /(?:[“‘「][\u3400-\u9fff]{1,2}[”’」]){2,4}(?:战略|工程|行动|机制|模式)/y,
    example: '落实“特”“优”战略',
    keeps: '老少“齐”“上”阵',
  },
  {
    rule: 'quoted-of',
    first: QUOTES,
    pattern: new RegExp(`[“‘「]${QUOTED}{4,14}[”’」]的${OF_ENDINGS}`, 'y'),
    example: '提出“红帆领航，蓝湾善治”的党建主题',
    keeps: '“老黄牛”的称号',
  },
  {
    rule: 'quoted-name',
    first: QUOTES,
    pattern: new RegExp(`[“‘「]${QUOTED}{2,12}(?:${NAMED_ENDINGS})(?:\\d{1,4})?[”’」]`, 'y'),
    except: /^[“‘「](?:面子|形象|政绩|豆腐渣|烂尾|伟大|宏伟|系统|常规)(?:工程|项目)[”’」]$/,
    example: '推行“邻里圆桌工作法”',
    keeps: '被称为“老黄牛”的村支书',
  },
  {
    rule: 'quoted-code',
    first: QUOTES,
    pattern: new RegExp(
      `[“‘「](?:${NUMERAL}+(?:个|大|项)?${COUNTED}{1,5}(?:、)?(?:${NUMERAL}+(?:个|大|项)?${COUNTED}{1,5}(?:、)?)+|${NUMERAL}(?:个|大|项)${HEAD}{2,4}|${NUMERAL}(?:统一|同步|到位|公开|规范|在先|带头|结合|清零|联动|下沉))[”’」]`,
      'y',
    ),
    except:
      /^[“‘「](?:一(?:定|直|次|点|边|下|起|个人|年|天|荣|不|步|家|周|期|对|石|场|把|专多)|五险)|[几天块]|家族[”’」]$/,
    example: '坚持“一轴三片五园”不动摇',
    keeps: '庆祝“八一”建军节',
  },
  {
    rule: 'quoted-code',
    first: QUOTES,
    pattern: new RegExp(`[“‘「]\\d+(?:\\+[\\dNXn]+)+[”’」]${HEAD}{0,10}?(?:${QUOTED_ENDINGS})`, 'y'),
    example: '编制“1+10+3”重点产业行动计划',
    keeps: '实行“5+2”的办法',
  },
  {
    rule: 'numbered',
    first: '二三四五六七八九十',
    pattern: new RegExp(`[二三四五六七八九十]{1,2}[大项](?:专项)?(?:行动|工程|攻坚)(?!${HEAD}?(?:员|力))`, 'y'),
    example: '全面落实八项行动',
    keeps: '完成三项任务',
  },
  {
    rule: 'document',
    first: '《',
    pattern: /《[^《》\n]{3,60}》/y,
    except:
      /^《(?![^《》]*(?:规划|条例|方案|意见|办法|清单|细则|准则|行动|措施|指引|公约|纲要|规定|决定|决议|章程|预案|标准|通知|通报|公告|法|制度|规则|规程|计划|守则|导则|指南|白皮书|名录|目录|合同|协议|命令|体系|要点|条件|摘编|选编|[一二三四五六七八九十\d]条)(?:\([^()]*\))?》)/,
    example: '印发《柳溪县人居环境提升三年行动方案》',
    keeps: '合唱《我和我的家乡》',
  },
  {
    rule: 'spirit',
    first: '学贯习总',
    pattern:
      /(?:学习贯彻|贯彻落实|学习宣传贯彻)?(?:习近平)?总书记(?:“\d{1,2}·\d{1,2}”|[^,。;:“”、《》\n]{0,20}?)(?:重要讲话|回信|重要指示批示|重要指示|重要批示)精神/y,
    example: '学习贯彻习近平总书记视察湖湾重要讲话精神',
    keeps: '习近平总书记发表重要讲话',
  },
  {
    rule: 'spirit',
    first: '省市县区州旗自',
    pattern: new RegExp(
      `(?:自治区党委|[省市县区州]委)(?:${NTH}届${NTH}次)?全(?:会|体会议)精神|[省市县区州旗]委${OF_MEETING}{2,8}会议精神|[省市县区州]第${NTH}次党代会精神`,
      'y',
    ),
    example: '传达学习县委十四届九次全会精神',
    keeps: '县委召开全体会议',
  },
  {
    rule: 'numbered',
    first: '省市县区州旗中',
    pattern: /(?:[省市县区州旗]委|中央)第[一二三四五六七八九十]{1,3}轮(?:常规|专项|提级|联动)?巡[察视]/y,
    example: '开展县委第五轮巡察',
    keeps: '县委巡察组第五轮进驻',
  },
  {
    rule: 'spirit',
    first: '党',
    pattern: /党的[一二三四五六七八九十]+届[一二三四五六七八九]中(?:[、和][一二三四五六七八九]中)*全会精神/y,
    example: '学习党的十七届三中、四中全会精神',
    keeps: '党的十七届三中全会召开',
  },
  {
    rule: 'spirit',
    first: '全',
    pattern: new RegExp(`全(?:国|[省市县区州](?!委))${OF_MEETING}{2,16}?(?:大会|会议)精神`, 'y'),
    example: '落实全省高质量发展大会精神',
    keeps: '全省大会精神饱满',
  },
  {
    rule: 'ending',
    first: CIVIC.map((word) => word.charAt(0)).join(''),
    pattern: new RegExp(
      `(?<!生态|物质|精神)(?:${CIVIC.join('|')})(?!${EMPTY})(?:(?![和及]|经济|产业|生态|发展|制度|转型|思维|意识|城[市乡]|社会|基础|设施|项目|工程)${HEAD}){2,4}(?<!体系|平台|大道|通道|步道|道路|大厦|公园|广场|精神)建设(?!工[程地]|[者用成])`,
      'y',
    ),
    example: '深化清廉柳溪建设',
    keeps: '加强数字基础设施建设',
  },
  {
    rule: 'ending',
    first: '塘湾路林田楼巷街警渠库溪段站坝沟岛滩桥山网链片院店栋河湖',
    pattern: /[\u3400-\u9fff]长(?:责任)?制(?![度造定约品服作止假裁售])/y,
    example: '落实塘长制',
    keeps: '站长制造的设备',
  },
  {
    rule: 'ending',
    first: '大',
    pattern: new RegExp(`${BIG}(?:、?${BIG})+(?:专项)?(?:行动|活动|工作)?`, 'y'),
    example: '组织大走访、大排查、大化解',
    keeps: '组织大走访',
  },
];

const GROUPS = [...new Set(SHAPES.map(({ first }) => first))];
/** For each code unit a bit for each group that holds it. */
const GROUPS_OF = groupCodes();

function groupCodes(): Uint16Array {
  const groups = new Uint16Array(0x10000);
  for (const [index, characters] of GROUPS.entries())
    for (const character of characters) {
      const code = character.charCodeAt(0);
      groups[code] = (groups[code] ?? 0) | (1 << index);
    }
  return groups;
}

/** What the shapes find in a text; ranges may overlap. Quotation marks belong to the surface. */
export function findShapes(text: string): CandidateRange[] {
  const places = listPlaces(text);
  return SHAPES.flatMap((shape) => matchShape(text, shape, places.get(shape.first) ?? []));
}

/** Where the characters of each group stand. */
function listPlaces(text: string): Map<string, number[]> {
  const places = GROUPS.map((): number[] => []);
  for (let at = 0; at < text.length; at += 1) {
    let bits = GROUPS_OF[text.charCodeAt(at)] ?? 0;
    for (let index = 0; bits > 0; bits >>= 1, index += 1) if (bits & 1) places[index]?.push(at);
  }
  return new Map(GROUPS.map((group, index) => [group, places[index] ?? []]));
}

function matchShape(text: string, { rule, pattern, except }: Shape, places: readonly number[]): CandidateRange[] {
  const ranges: CandidateRange[] = [];
  let free = 0;
  for (const start of places) {
    if (start < free) continue;
    pattern.lastIndex = start;
    const found = pattern.exec(text)?.[0];
    if (found === undefined) continue;
    free = start + found.length;
    if (!except?.test(found)) ranges.push({ start, end: free, rule });
  }
  return ranges;
}
