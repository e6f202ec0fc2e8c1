/** The words behind names of undertakings: their kinds, what stands before a name, what a name never holds and what alone makes none. */

/** Kinds before which two characters tell enough: 绿湾棚改, 云溪小镇, 非遗进校园. */
const PLACED =
  '评[选比]|(?<!车)棚改|腾退|征(?:拆迁?|迁)|拆迁|搬迁|迁建|[东南西北]迁|小镇|集租房|安置房|(?<![带贩走放送次推引挤迈])进(?:校园|社区|农村|乡村|机关|企业|军营|课堂|家庭|万家|景区|寺庙|工地)';
/** Kinds of undertakings. */
const KINDS =
  '(?:示范|样板|先行|先导|试验|典范)[区县镇村带市城点]?(?:建设|创建)|(?:走廊|旅游带|经济带|产业带)建设|工程|项目库|项目|行动计划|行动|计划|攻坚战|保卫战|阻击战|歼灭战|大会战|提升战|突围战|战役|专项整治|专项治理|集中整治|综合整治|综合治理|大整治|专项斗争|责任制|制度|试点|普查|产业园|示范区|改革|创建|宣传[月周]|大[检排]查|大走访|大调研|大讨论|大比武|大练兵|主题教育|战略|先锋岗|党建联盟|(?:[\u3400-\u9fff]化|升级|提升|提质|灵活性)改造';
/** What makes another word of a kind: 工程师, 项目部, 计划书, 制度化. */
export const ENDING = new RegExp(
  `(?:${KINDS}|${PLACED})(?![师队部院局处科书员者方力组化性体表单委]|负责|质量|进度|路线|指挥|资金|中心|名录|清单)`,
  'g',
);
const IS_PLACED = new RegExp(`^(?:${PLACED})$`);
/** What stands before a name and never inside one. */
const STRONG =
  '确保|根据|严守|喜获|荣获|蝉联|对照|督查|迎接|建立|构建|编制|成立|颁布|展开|设立|实施|开展|推进|推动|推开|启动|打造|落实|深化|贯彻|投身|抓好|继续|大力|深入|扎实|持续|统筹|借助|依托|组建|推出|部署|出台|制定|打[好赢响]|推行|实行|推广|建成|举办|举行|组织|参加|加强|加快|围绕|结合|做好|全力|践行|列入|纳入|聚焦|坚持|争取|谋划|实现|召开|通过|察看|视察|听取|关于|包括|牵头|负责|是|把(?![关控握脉])';
/** Where one sees works; what else is seen there is a firm's: 来到怀集县某玫瑰产业园. */
const AFTER_VISIT = /^.*(?:来到|前往)/;
/** What may stand inside a name too: 违法建设治理行动, 生态保护和修复工程. */
const WEAK =
  '参与|完成|完善|健全|创新|配合|巩固|强化|规划|促进|建设好?|检查|调研|督导|了解|以(?!色列|军|方)|将(?![军来乐])|整合|扩大|加大';
const AFTER_STRONG = new RegExp(`^.*(?:${STRONG})[了出到好]?(?=.{2})`);
const AFTER_WEAK = new RegExp(`^.*(?:${WEAK})[了好出到]?(?=.{2})`);
const WEAK_FIRST = new RegExp(`^(?:和?(?:${WEAK})[了好出到]?(?=.{2}))+`);
/** 为期120天的|柳溪新区建设大会战: before kinds that are campaigns; what is called 制度 or 项目 there is mostly any. */
const AFTER_OF = /^.*(?:[的在被](?!外)|对于?|[要须应]与)/;
const CAMPAIGN = /行动|[坚卫击灭会升围]战|战役|斗争|[整大治][治查]|大走访|大练兵/;
/** 鄱阳湖专项整治和|清河行动 */
const JOINED = new RegExp(`^(?:.*(?:${KINDS}))?[和及与暨]`);
/** What no name holds. */
const EMPTY =
  /[了从由要已有的在对等此到这该我为被让向各每本]|并且|[亿万]元|(?<=\D)\d+个|就(?![业近医学诊地])|注重|首批|首个|其余|大批|更多|优秀|先进|论文|作品|集团|公司|大学|以[上下]|相关|系列|具体|重大|重点|其他|一批|多个|若干|按照|他们|大量|以及|同时|一些|所有|全部|如何|因地|工作组|指导|抓实|研究|解决|破解|引导|争做|突击|月份|宣布|缺|采取|同意|聘请|(?:(?:(?<!城)市|[省县区镇乡村州旗局厅处科部])长(?![制效期远治])|书记|主任|主席|经理)(?=.)|[和及暨]$|第[一二三四五六七八九十]+次|年度|\d{4}年|情况|进行|立即|第一时间|目前|当前|今年|必须|希望|^[一两几][个项]|协议|自己|一期|二期|[二两三四五六七八九十][大项]$/;
/** 在市区开展|集中整治, 做好|项目: what is done has no name; but 乡村建设推进行动. */
const DANGLING = new RegExp(
  `(?:(?!推进|推动|落实|贯彻)(?:${STRONG})|进行|组织|促使|以|将|与|原|自觉|积极)[了出到好]?$`,
);
/** 153个不符合条件项目, but 30项民生工程 */
const COUNTED = /^\d+[个项]/;
const COUNTABLE = /行动|工程/;
/** 苏州路西延与环路互通工程 */
const JOINABLE = /工程|项目/;
/** Words of every report: a name holds another besides. */
const GENERAL =
  /基础设施|联席会议|常态化|国家级|工作|管理|监督|考核|长效|日常|配套|设施|建设|发展|经济|社会|民生|产业|农业|服务|保障|责任|联动|协调|沟通|协作|合作|应急|安全|生产|质量|技术|信息|资金|投资|招商|引资|签约|开工|[续新在]建|储备|[省市县区镇村]级|全[省市县区镇]|专项|综合|集中|统一|联合|主题|试点|示范|改革|创新|体制|运[行营]|评[价估]|激励|约束|奖惩|预警|监测|报告|通报|会商|研判|调度|督[查办导]|[问追]责|公[开示]|审批|备案|准入|退出|补[贴助]|财政|金融|融资|采购|验收|维[护修]|养护|施工|土建|主体|附属|市政|水利|交通|电力|道路|桥梁|管网|绿化|环境|卫生|教育|医疗|文化|体育|科技|人才|干部|党员|群众|企业|基层|农村|城[市乡]|社区|乡镇|治理|整治|提升|改造|优化|完善|实施|推进|落实|一[个项种]|规范|学习|培训|宣传|执法|司法|检查|行政|党建|组织|纪律|廉政|内部|外部|风险|隐患|防控|排查|化解|处置|救助|帮扶|扶贫|脱贫|攻坚|行动|计划|项目|工程|制度|机制|共享|领导|会议|巡查/g;

/** How many characters a kind asks for before it, and how many of these that are no words of every report. */
const LEAST = 4;
const LEAST_OWN = 2;

/** How many characters before the kind belong to the sentence and not to the name. */
export function leadOf(run: string, kind: string): number {
  const lengthOf = (pattern: RegExp, text: string) => pattern.exec(text)?.[0].length ?? 0;
  const strong = Math.max(lengthOf(AFTER_STRONG, run), lengthOf(JOINED, run));
  const lead = strong > 0 ? strong + lengthOf(WEAK_FIRST, run.slice(strong)) : lengthOf(AFTER_WEAK, run);
  if (kind === '工程' && lead === 0) return lengthOf(AFTER_VISIT, run);
  return CAMPAIGN.test(kind) ? lead + lengthOf(AFTER_OF, run.slice(lead)) : lead;
}

/** Whether it holds what no name does: 的, 相关, a title. */
export function isEmptyName(name: string): boolean {
  return EMPTY.test(name);
}

/** Whether what stands before a kind names one of it: `place` is the length of the place with which it begins. */
export function isName(name: string, kind: string, place: number): boolean {
  const least = IS_PLACED.test(kind) || kind.length > 3 ? LEAST_OWN : LEAST;
  if (name.length < least || isEmptyName(name) || DANGLING.test(name)) return false;
  if (COUNTED.test(name) && !COUNTABLE.test(kind)) return false;
  if (name.includes('与') && (!JOINABLE.test(kind) || name.startsWith('与'))) return false;
  const own = IS_PLACED.test(kind) ? name : name.slice(place);
  return ownOf(own).length >= LEAST_OWN;
}

/** What is left without words of every report. */
export function ownOf(name: string): string {
  return name.replace(GENERAL, '');
}
