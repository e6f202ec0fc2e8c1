/**
 * Local undertakings named without quotation marks: what they are called ends in a word such as 工程 or 攻坚战 and begins
 * behind a verb, behind the mark of a list, or with a place (推进柳溪河综合治理工程、环城路提升工程); and lists that tell at
 * their end how many they are (甲、乙、丙三大行动).
 */
import { BIT } from '../text/surface-bits.ts';
import type { Lexicon } from './lexicon.ts';
import type { CandidateRange } from './programme-shapes.ts';

/** Kinds before which two characters tell enough: 绿湾棚改, 云溪小镇, 非遗进校园. */
const PLACED =
  '棚改|腾退|征(?:拆迁?|迁)|拆迁|搬迁|迁建|[东南西北]迁|小镇|集租房|安置房|(?<![带贩走放送次推引挤迈])进(?:校园|社区|农村|乡村|机关|企业|军营|课堂|家庭|万家|景区|寺庙|工地)';
const KINDS =
  '工程|项目库|项目|行动|计划|攻坚战|保卫战|阻击战|歼灭战|大会战|战役|专项整治|专项治理|集中整治|综合整治|综合治理|大整治|专项斗争|责任制|制度|试点|普查|产业园|示范区|改革|创建|宣传[月周]|大[检排]查|大走访|大调研|大讨论|大比武|大练兵|主题教育|战略|先锋岗|党建联盟';
/** What makes another word of a kind: 工程师, 项目部, 计划书, 制度化. */
const ENDING = new RegExp(
  `(?:${KINDS}|${PLACED})(?![师队部院局处科书员者方力组化性体表单]|负责|质量|进度|路线|指挥|资金|中心|名录|清单)`,
  'g',
);
const LEAD =
  /^.*(?:建立|设立|实施|开展|推进|推动|启动|打造|落实|深化|参与|投身|抓好|继续|大力|深入|扎实|持续|统筹|借助|依托|组建|推出|部署|出台|制定|完成|打[好赢]|完善|健全|创新|推行|实行|推广|建成|举办|举行|组织|参加|加强|加快|围绕|结合|配合|做好|全力|巩固|践行|强化|规划|列入|纳入|促进|建设好?|聚焦|坚持|争取|谋划|实现|召开|通过|调研|督导|检查|察看|视察|了解|听取|关于|包括|牵头|负责|以(?!色列|军|方)|将(?![军来乐])|是|把(?![关控握脉]))[了好出到]?/;
/** 鄱阳湖专项整治和|清河行动 */
const JOINED = new RegExp(`^.*(?:${KINDS})[和及暨]`);
/** What no name holds. */
const EMPTY =
  /[的了在与对从由要已有等此到这该我为被让向各每本]|相关|系列|具体|重大|重点|其他|一批|多个|若干|按照|他们|大量|以及|同时|一些|所有|全部|如何|因地|工作组|指导|抓实|研究|解决|破解|引导|争做|突击|月份|宣布|缺|采取|同意|聘请|(?:[省市县区镇乡村州旗局厅处科部]长(?!制)|书记|主任|主席|经理)(?=.)|[和及暨]$|第[一二三四五六七八九十]+次|年度|\d{4}年|情况|协议|自己|一期|二期|[二两三四五六七八九十][大项]$/;
/** Words of every report: a name holds another besides. */
const GENERAL =
  /基础设施|联席会议|常态化|国家级|工作|管理|监督|考核|长效|日常|配套|设施|建设|发展|经济|社会|民生|产业|农业|服务|保障|责任|联动|协调|沟通|协作|合作|应急|安全|生产|质量|技术|信息|资金|投资|招商|引资|签约|开工|[续新在]建|储备|[省市县区镇村]级|全[省市县区镇]|专项|综合|集中|统一|联合|主题|试点|示范|改革|创新|体制|运[行营]|评[价估]|激励|约束|奖惩|预警|监测|报告|通报|会商|研判|调度|督[查办导]|[问追]责|公[开示]|审批|备案|准入|退出|补[贴助]|财政|金融|融资|采购|验收|维[护修]|养护|施工|土建|主体|附属|市政|水利|交通|电力|道路|桥梁|管网|绿化|环境|卫生|教育|医疗|文化|体育|科技|人才|干部|党员|群众|企业|基层|农村|城[市乡]|社区|乡镇|治理|整治|提升|改造|优化|完善|实施|推进|落实|一[个项种]|规范|学习|培训|宣传|执法|司法|检查|行政|党建|组织|纪律|廉政|内部|外部|风险|隐患|防控|排查|化解|处置|救助|帮扶|扶贫|脱贫|攻坚|行动|计划|项目|工程|制度|机制/g;
const IS_PLACED = new RegExp(`^(?:${PLACED})$`);
const LONGEST = 26;
const LEAST = 4;
const LEAST_OWN = 2;
/** What a name in a list must have before its kind where the item before it told none. */
const LEAST_LISTED = 5;

/** What tells its kind, and lists that count themselves; ranges may overlap. */
export function findUndertakings(lexicon: Lexicon): CandidateRange[] {
  return [...findKinds(lexicon), ...findEnumerated(lexicon.text)];
}

function findKinds(lexicon: Lexicon): CandidateRange[] {
  const { text } = lexicon;
  const found: CandidateRange[] = [];
  for (const match of text.matchAll(ENDING)) {
    const end = match.index + match[0].length;
    const start = startOf(lexicon, match.index, end, found.at(-1)?.end ?? 0);
    if (start === undefined) continue;
    const least = IS_PLACED.test(match[0]) ? LEAST_OWN : LEAST;
    if (isName(text.slice(start, match.index), least)) found.push({ start, end, rule: 'ending' });
  }
  return found;
}

/** Where the name begins whose kind stands at a position; `listed` is where the one before ended. */
function startOf({ gaps, starting, text }: Lexicon, position: number, end: number, listed: number): number | undefined {
  const from = Math.max(0, position - LONGEST);
  // No name reaches over white space: it parts the cells of a table.
  const gap = gaps.subarray(from, position).lastIndexOf(1);
  const cell = gap < 0 ? from : from + gap;
  const run = /[\u3400-\u9fffA-Za-z\d—]*$/.exec(text.slice(cell, position))?.[0] ?? '';
  const clause = position - run.length;
  const lead = Math.max(LEAD.exec(run)?.[0].length ?? 0, JOINED.exec(run)?.[0].length ?? 0);
  const start = clause + lead;
  if (lead > 0) return start;
  if (clause === from) return undefined;
  const isListed = text.charAt(clause - 1) === '、' && (listed === clause - 1 || position - clause >= LEAST_LISTED);
  // 云溪小镇建设进入关键时期
  const isBuilt = text.startsWith('建设', end);
  return isListed || isBuilt || (starting[start] ?? 0) & BIT.firmPlace ? start : undefined;
}

function isName(name: string, least: number): boolean {
  if (name.length < least || EMPTY.test(name)) return false;
  return name.replace(GENERAL, '').length >= LEAST_OWN;
}

const COUNT = /([二三四五六七八九十])[大项个](?:专项)?(?:行动|工程|计划|战略)/g;

/** `甲、乙、丙三大行动`: as many names as the numeral says, and the sum of them. */
export function findEnumerated(text: string): CandidateRange[] {
  const ranges: CandidateRange[] = [];
  for (const match of text.matchAll(COUNT)) {
    const count = '一二三四五六七八九十'.indexOf(match[1] ?? '') + 1;
    const items = text.slice(clauseStart(text, match.index), match.index).split('、');
    if (items.length !== count) continue;
    items[0] = items[0]?.replace(LEAD, '') ?? '';
    let start = match.index - items.join('、').length;
    for (const item of items) {
      if (item.length > 3 && item.length < 20) ranges.push({ start, end: start + item.length, rule: 'enumerated' });
      start += item.length + 1;
    }
    ranges.push({ start: match.index, end: match.index + match[0].length, rule: 'enumerated' });
  }
  return ranges;
}

const LONGEST_CLAUSE = 100;

function clauseStart(text: string, end: number): number {
  let start = end;
  while (start > end - LONGEST_CLAUSE && start > 0 && !/[,。;:!?\n]/.test(text.charAt(start - 1))) start -= 1;
  return start;
}
