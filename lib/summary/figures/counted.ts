/** Finds what a figure counts, as a stretch of the text: the noun after the measure word, or the words before the number. */
import { type Range, trimRange } from '../../text/ranges.ts';

/** Words at which a noun phrase that follows a number ends. */
const STOP_AFTER = new RegExp(
  [
    '[，,。；;、：:！!？?…—()（）\\s“”"《》]',
    '(?<!目)的',
    '和(?![谐平美])',
    '(?<![参])与',
    '(?<![普涉])及',
    '(?<![合])并(?!购)',
    '(?<![中高初同一二三上])等(?!级|候)',
    '(?<!成)就(?![业医餐诊学])',
    '\\d+(?![\\dA-Za-z])|[一二三四五六七八九十两]{1,2}[项个条件类]|而|获(?!奖)|参与|了|建立|成立|加入|通(?=了|上)|(?<=.)(?:就业(?!岗位|人)|增收|讲(?=党课|话|述)|每(?=[人家户月年]))|得(?![票分主])|将|已|被|把|让|是|正在|还|也(?!门)|占|达(?!标)|共(?![同享建青产])|均(?!衡)|都(?!市)|为(?!民)|在(?!校|职|线|建)|对(?![外象接口手])|向|从|由|以(?!上|下)|进行|开展|推进|实施|完成|实现|参加|出席|获评|获得|取得|得到|荣获|建成|投入|投产|开工|签约|落地|入选|通过|构建|提供|按照|围绕|累计|同比|环比|增长|下降|种植|辞去|依次|逐一|一致|共同|积极|纷纷|踊跃|到场|到会|全部|分别|分批|陆续|先后|成功|顺利|集中|用于|来自|覆盖|涉及|组成|专程|(?<!报)到|现场|汇报|报名|入驻|脱贫|受益|正式|逐步|有效|带动|助力|接受|领取|申报|纳入|惠及|超过|发放|整改|办结|率先|自领|签订|引进|吸引|展示|结合|深入|走进|前往|包括|其中|感受|自发|设(?![备施计想定])',
  ].join('|'),
);

/** Verbs and particles after which a counted noun begins, going back from a number. */
const STOP_BEFORE =
  /(?:同志|划分|已|预计|决定|应到|实到|(?<![需主重必])要|兑现|储备|下设|设有|等(?![级候])|增补|提供|建成|建设|新建|改建|完成|实现|开展|举办|召开|(?<!党)组织|散发|摆放|解答|播出|发放|投入|募集|筹集|引进|引入|签订|签约|设立|设置|打造|推出|培育|培训|吸引|带动|帮助|解决|处理|排查|整改|化解|办结|受理|收到|收集|征集|接受|获得|取得|拥有|现有|共有|种植|发展|(?<![\u4e00-\u9fff]{2})新增|增加|减少|清理|拆除|改造|安装|购买|采购|出动|(?:走访)?慰问(?!金|资金|品|信)|走访|覆盖|服务|惠及|出台|制定|修订|编制|流转|整治|修复|修缮|铺设|新修|创建|评选|表彰|选派|派出|选聘|聘请|下发|印发|张贴|悬挂|发现|查处|查获|抓获|立案|处分|检查|巡查|巡河|督查|调处|救助|资助|支付|落实|争取|安排|拨付|到位|盘活|流转|收购|销售|接待|组建|成立|建立|配备|招聘|吸纳|转移|脱贫|参加|邀请|进行|有(?![轨关效机限色线序])|为|被|把|将|对|的|了|和(?![谐平美])|与|及|是|在(?![逃校职岗读])|近|由)(?!中心|[站队员量率室]|业(?![务主余绩态])|点(?!对)|班(?!子)|所(?!有)|平台|大厅|设施|机构|热线|网点|驿站|基地|项目|对象|人员|面积|产值|总额|资金|年|设备)(?=(?:[^的了和与及是在]|在(?=[逃校职岗读]))*$)/g;

const APPROACH =
  /(?:大约|约为|约|近|超过|超|逾|突破|多达|高达|达到|达成|达|达至|至少|不少于|不低于|已有|已达|已|共计|共有|共|总计|合计|累计|(?<![统合会])计|仅|只有|(?<![国拥所现])有|更是|稳定在|控制在|保持在|维持在|价值|(?<![行作认])为|是|需|(?<!平)均|各|每|分别|将|又|再|了|到|至|由|从|实现|完成|：|:|\s)+$/;
const LEAD =
  /^(?:但|虽|[全我本][省市州盟县区旗镇乡村]|全街道|其中|目前|现已|现有|预计|截至目前|截至|全年|今年以来|今年|去年|当年|同时|此外|另外|还有|另有|还|并|且|已|共|累计|会上|当天|当日|一是|二是|三是|四是|比如|例如|通过|仅|而|也|再|又|即|使|让|每年|期间|从而|一[条座个项])+/;
const LONGEST = 14;
const MONEY_VERB =
  /(?:累计|共|总共|共计)?(?:投入|支出|捐款|捐资|筹资|投资|募集|创收|增收|获利|节约|节省|下拨|拨付|发放|罚款|挣|收入)$/;
const VERB_ALONE =
  /^(?:流转|种植|完成|实现|建成|提供|新增|增加|减少|开展|组织|参加|覆盖|涉及|达成|举办|召开|发现|处理|引进|带动|帮助|安排|争取|突破|下降|增长|提高|降低|计划|力争|确保)$/;
const COUNTABLE = /^[村镇县乡区市省州户人鸡牛羊猪鱼树车房井桥路站点所厂社校班组店馆课]$/;
const CUT_START =
  /^(?:的|地(?![区方理块面铁下产质膜])|得(?![分票])|里(?!程)|上(?![网市海户级课班门])|中(?![小央国学药草医心低高层])|外(?![资来贸出商地卖])|后(?![备勤])|前(?![期沿])|之|不(?!动产|良|文明)|就(?![业餐医诊读])|也|还(?![款建])|都(?!市)|至|到(?![户村账])|在(?![校建职册岗库营网线籍训编田栏施孵研逃读])|较|与(?!会)|和(?![谐平美])|及|或|但|而|且|并(?![购网])|很|更|最(?![美大高低])|被(?![征装告])|把|将|让|使(?!用)|从(?![业事])|向|往|于|以|因|所|几|某|那|又|再(?!生)|才|只|停运|进入|需要|降到|下方|高于|低于|相当|每小时|如果|这一|自己)/;
const CUT_END =
  /(?:需要|在|(?<![网线以])上|(?<![产动功性智储光热])能|(?<![目])前|(?<![产术])后|(?<!公)里|(?<![户海对境])外|较|到|不|(?<![合签节预])约|于|将|一|(?<![许])可|从|的|之|也|已|(?<!首)都|(?<!成)就|还|又|很|更|最|让|(?<![方意志导])向|或|(?<![合])并|且|(?<!参)与|(?<!总)和|(?<!普)及|达成|已经|普遍|占比|不足|大约|可能|相当于|介于)$/;

/** 40个〔村(社区)〕, 15家〔规模以上企业〕: the noun right after the unit. */
export function countedAfter(text: string, at: number, limit: number): Range | undefined {
  const rest = text.slice(at, Math.min(limit, at + 40));
  const skip = /^(?:以上|以下|左右|多|余)?的?/.exec(rest)?.[0].length ?? 0;
  const from = skip;
  const noun = rest.slice(from);
  const quoted = /^(?:[“"][^”"]{1,16}[”"]|《[^》]{1,24}》)/.exec(noun)?.[0].length ?? 0;
  const stop = noun.slice(quoted).search(STOP_AFTER);
  let length = quoted + (stop < 0 ? noun.length - quoted : stop);
  const bracket = /^[(（][\u4e00-\u9fff]{1,6}[)）]/.exec(noun.slice(length));
  if (length > 0 && bracket) length += bracket[0].length;
  if (length < 1 || length > LONGEST + quoted) return undefined;
  const work = /(?<=.{2})(?:建设|改造)$/.exec(noun.slice(0, length));
  if (work) length -= work[0].length;
  const range = trimRange(text, { start: at + from, end: at + from + length });
  return isNoun(text.slice(range.start, range.end)) || COUNTABLE.test(text.slice(range.start, range.end))
    ? range
    : undefined;
}

/** 就业岗位〔190多个〕, 累计投入〔60万元〕: the last noun before the number, or the whole clause where it is short. */
export function countedBefore(text: string, clauseStart: number, at: number): Range | undefined {
  const before = text.slice(clauseStart, at);
  const end = before.length - (APPROACH.exec(before)?.[0].length ?? 0);
  const skipped = LEAD.exec(before)?.[0].length ?? 0;
  // 全村有186户: the whole is what is counted where nothing else is named.
  const lead = end - skipped >= 2 ? skipped : 0;
  const body = before.slice(0, end);
  const start = Math.max(Math.min(lead, end), startOfNoun(body), afterOpenQuote(body), afterMark(body));
  const range = trimRange(text, { start: clauseStart + start, end: clauseStart + end }, '，,、：:');
  const length = range.end - range.start;
  if (length <= LONGEST && isNoun(text.slice(range.start, range.end))) return range;
  return verbBefore(text, clauseStart + Math.min(lead, end), clauseStart + end);
}

/** Nothing but a verb stands there: 投入60万元 counts what was put in. */
function verbBefore(text: string, start: number, end: number): Range | undefined {
  const verb = MONEY_VERB.exec(text.slice(start, end));
  return verb ? { start: end - verb[0].length, end } : undefined;
}

/** Precision first: what begins or ends like a cut clause, or speaks of persons by pronoun, names nothing. */
function isNoun(surface: string): boolean {
  if (VERB_ALONE.test(surface) || /\d\.\d|高[出于]|低于/.test(surface)) return false;
  if (surface.length < 2 || !/^[\u4e00-\u9fffA-Za-z“"《(（*]/.test(surface)) return false;
  return (
    !CUT_START.test(surface) && !CUT_END.test(surface) && !/[我他她你咱们谁吗呢]|[(（]$|^[^(（]*[)）]/.test(surface)
  );
}

/** Inside a quotation the clauses are not parted. */
function afterMark(body: string): number {
  return Math.max(...['，', ',', '；', ';', '。', '：', ':'].map((mark) => body.lastIndexOf(mark))) + 1;
}

/** “去年我家…: a quotation that begins in the clause is not yet closed. */
function afterOpenQuote(body: string): number {
  const open = Math.max(body.lastIndexOf('“'), body.lastIndexOf('《'));
  return open > Math.max(body.lastIndexOf('”'), body.lastIndexOf('》')) ? open + 1 : 0;
}

function startOfNoun(body: string): number {
  let start = 0;
  for (const match of body.matchAll(STOP_BEFORE)) {
    const after = match.index + match[0].length;
    if (body.length - after >= 2) start = Math.max(start, after);
  }
  return start;
}
