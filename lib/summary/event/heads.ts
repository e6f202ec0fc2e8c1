/**
 * The nouns that name an event, as rows of words. A meeting's kind is the longest head with which its name ends:
 * the list is open, any 〔two characters〕会 that is no organisation counts as well.
 */

const MEETINGS = `现场推进会 推进会议 推进会 专题会议 专题会 专题推进会 动员部署会议 动员部署会 动员部署大会 动员大会 动员会 部署会议
  部署会 部署大会 调度会议 调度会 调度推进会 座谈会 研讨会 交流会 汇报会 通报会 协调会 对接会 见面会 恳谈会 研判会 分析会 联席会议 联席会 例会
  常委会会议 常委会议 常委会扩大会议 常委会(扩大)会议 常委会（扩大）会议 常委(扩大)会议 常委（扩大）会议 常委(扩大)会 常委（扩大）会 （扩大）会议 (扩大)会 （扩大）会 常务会议 全体会议 全会 扩大会议 (扩大)会议 现场会 现场会议 总结会 总结大会
  总结表彰大会 表彰大会 表彰会 誓师大会 庆祝大会 纪念大会 干部大会 代表大会 党代会 人代会 评审会 评议会 述职会 述职评议会 测评会 推荐会 培训会 培训会议
  报告会 宣讲会 宣讲报告会 听证会 新闻发布会 新闻通气会 发布会 启动会 推介会 招聘会 双选会 签约会 博览会 展销会 交易会 洽谈会 运动会 音乐会 晚会
  联欢会 茶话会 论坛 峰会 年会 学术年会 集思会 务虚会 观摩会 比武会 拉练会 民主生活会 组织生活会 生活会 学习会 中心组学习会 党组会议 党组会
  党委会议 党工委会议 办公会议 办公会 主席会议 主任会议 工作会议 工作会 视频会议 电视电话会议 调研座谈会 约谈会 廉政谈话会 警示教育大会 警示教育会 案例通报会 会商会 听取会 大会 会议`;

const OTHERS = `启动仪式 揭牌仪式 签约仪式 开工仪式 奠基仪式 颁奖仪式 升旗仪式 捐赠仪式 捐赠活动 交接仪式 发放仪式 开班仪式 开班式 结业式 结业典礼 开幕式
  闭幕式 开学典礼 毕业典礼 首发仪式 授牌仪式 挂牌仪式 庆典仪式 授旗仪式 竣工仪式 通车仪式 欢送仪式 出征仪式 欢迎仪式 公祭仪式 宣誓仪式 仪式 典礼 专题党课 微党课 主题党课 党课 主题党日 培训班 研讨班 读书班
  轮训班 专题培训 业务培训 集中培训 培训 集中学习研讨 集中学习 集体学习 学习活动 讲座 专题讲座 宣讲 演练 应急演练 比赛 大赛 竞赛 联赛 擂台赛 决赛 邀请赛 锦标赛 挑战赛 友谊赛 对抗赛 篮球赛 足球赛 排球赛 气排球赛 乒乓球赛 羽毛球赛 龙舟赛 马拉松 展览 文艺汇演 文艺演出 演出 集中签约 签约 专项检查
  联合检查 大检查 检查 大走访 走访慰问 慰问 义诊 志愿服务 专题调研 调研 督查 督导 巡查 巡演 接待日 开放日 主题日 活动日 体验日 宣传日 美食节 桃花节 荷花节 梨花节 油菜花节 樱花节 音乐节 读书节 科技节 电影节 购物节 消费节 集中宣传 宣传 文化节 采摘节 旅游节 丰收节 艺术节 活动`;

const byLength = (words: string): string[] => words.split(/\s+/).sort((a, b) => b.length - a.length);
const escapeBrackets = (word: string): string => word.replace(/[()]/g, '\\$&');

const MEETING_HEADS = byLength(MEETINGS);
const OTHER_HEADS = byLength(OTHERS);
const OPEN_HEAD =
  '(?:[\\u4e00-\\u9fff]{2}(?<!委员|社|协|学|商|工|理事|监事|董事|居委|村委|联合|基金|研究|促进|机|常委|省委|市委|县委|妇|校友|议事|理监事|工委|只|不|都|也|才|就|将|能|可|必|定))会(?!议|员|长|计|见|同|上|展|社)';

const OPEN_HEAD_AT_END = new RegExp(`${OPEN_HEAD}$`);

/** Heads of names, longest first. */
export const eventHead = new RegExp(
  [...MEETING_HEADS, ...OTHER_HEADS].map(escapeBrackets).concat(OPEN_HEAD).join('|'),
  'g',
);

/** What may follow a name; after a head that these words follow, the word is part of something longer (会议精神). */
export const notHeadBefore =
  /^(?:精神|决策|部署|要求|决定|纪要|室|场[所馆]|员|费|制度|文件|通知|筹备|组(?!织)|方案|清单|计划|指导|站|基地|团|队|中心|单位|情况|成果|内容|任务|对象|能力|力度|问题|整改|人员|处|部|册|栏|标语|片|手册|材料|资料|教育|车|点|月|周|折页|品|贯彻)/;

/** Words that make a name of their own only with more before them: 会议 alone names nothing. */
export const bareNames = new Set(
  byLength(`${MEETINGS} ${OTHERS} 本次会议 此次会议 专题学习会 系列活动 一次会议 有关会议`),
);

/** Documents, told by how the title ends. Each has an example and a title that it spares. */
export const documentKinds: readonly { kind: string; pattern: RegExp; example: string; keeps: string }[] = [
  {
    kind: '任前公示',
    pattern: /(?:任前|任职前|拟任|拟提拔).{0,12}公示/,
    example: '青溪县领导干部任前公示',
    keeps: '低保对象公示',
  },
  {
    kind: '任免',
    pattern: /(?:任免|任职|免职|任免职|任命|职务任免).{0,6}(?:的?(?:通知|决定|名单|公告|事项))?$|人事任免/,
    example: '青溪县人民政府关于王某等任免职的通知',
    keeps: '关于任命新港区的说明会召开',
  },
  { kind: '公示', pattern: /公示(?:名单|公告)?$|^公示(?!期)/, example: '低保对象名单公示', keeps: '公示期已过' },
  { kind: '公告', pattern: /公告$|通告$/, example: '关于限行的通告', keeps: '通告发布会召开' },
  { kind: '通知', pattern: /的?通知$/, example: '关于做好防汛工作的通知', keeps: '通知书送到家' },
  { kind: '决定', pattern: /的决定$/, example: '关于表彰先进集体的决定', keeps: '细节决定成败' },
  { kind: '通报', pattern: /的?通报$/, example: '关于三起典型案例的通报', keeps: '通报会召开' },
  { kind: '意见', pattern: /(?:实施|指导|若干)意见$/, example: '关于推进河长制的实施意见', keeps: '征求意见' },
];

/** Going somewhere to look, ask, press or comfort. The last of a chain (考察调研) is the kind. */
export const visitVerb =
  /(?:走访慰问|走访看望|调研|考察|视察|检查|督导|督查|督办|督战|走访|慰问|暗访|巡查|巡河|巡林|指导|踏勘|勘查|查勘|看望|接访|下访|约访|宣讲|参观|调查研究)/g;

/** Kinds that stay what they are when 活动 follows. */
const PRECISE = /(?:党课|党日|志愿服务|慰问|培训|演练|签约|调研|检查|督查|义诊|宣讲|比赛|大赛|竞赛)$/;

/** The kind of an event that is named like this: 〔…〕专题会议 → 专题会议, 主题教育专题党课活动 → 专题党课. */
export function kindOfName(name: string): string | undefined {
  const bare = name.replace(/[”’"」』》)）]+$/, '').replace(/^[\s“]+/, '');
  const head = endHead(bare);
  if (head !== undefined && head !== '活动') return head.replace(/^[(（]扩大[)）](?:会议|会)$/, '会议');
  const specific = endHead(bare.replace(/(?:活动|工作|仪式活动)$/, ''));
  return specific && (head === undefined || PRECISE.test(specific)) ? specific : head;
}

function endHead(name: string): string | undefined {
  const known = [...MEETING_HEADS, ...OTHER_HEADS].filter((head) => name.endsWith(head));
  if (known[0]) return known.reduce((longest, head) => (head.length > longest.length ? head : longest));
  return OPEN_HEAD_AT_END.exec(name)?.[0];
}
