/** Where a post begins that was read further left: behind a year, a preposition, or a word for the person before a place. */
import { BIT, BITS } from '../text/surface-bits.ts';
import { CHARACTER, codesOf, isOf } from './characters.ts';
import type { Grammar } from './grammar.ts';
import { isWordAt, standsAt } from './occurrences.ts';

/** Words of rank and standing that a post holds. */
export const MODIFIERS =
  '原 前 院 分 代 代理 常务 第一 专职 副 执行 首席 名誉 候任 时任 党委 党组 党支部 党总支 党工委 机关 总 专职副 正 兼 兼职 挂职 轮值 驻会 特约 特邀 值班 资深 高级 著名 青年 知名 退休 老 离休 新任 拟任 前任 临时 主管 分管 流动 下派 副厅级 正厅级 副局级 正局级 副处级 正处级 副县级 正县级 副科级 正科级 上校 大校 中校 少校 上尉'.split(
    ' ',
  );

export const NUMERALS = codesOf('一二三四五六七八九十百零〇0123456789');
const [YEAR] = codesOf('年');

/** The beginning of the post whose phrase was read from `start` to the title at `end`. */
export function startOfPost(grammar: Grammar, start: number, end: number): number {
  const seat = fromSeat(grammar, start, end);
  if (seat < start) return seat;
  if (start === end) return fromWater(grammar, end);
  const first = fromParty(grammar, afterBracket(grammar, afterYear(grammar, start), end), end);
  const whole = afterExample(grammar, fromWholePlace(grammar, afterDateline(grammar, first, end), end));
  return afterLead(grammar, afterHolding(grammar, whole, end));
}

/** 水东陂水|河长: the river, wood or road that a head sees to may have any name. */
function fromWater({ bounds, codes }: Grammar, end: number): number {
  const from = bounds[end] ?? end;
  const isKept = WATERS.includes(codes[end] ?? 0) && codes[end + 1] === LONG;
  const isName = end - from > 1 && end - from <= LONGEST_WATER;
  return isKept && isName && codes.subarray(from, end).every((code) => isOf(code, CHARACTER.ideograph)) ? from : end;
}

const WATERS = codesOf('河湖林路田');
const [LONG] = codesOf('长');
const LONGEST_WATER = 6;

/** 中国驻开普敦|代总领事: the seat of an envoy, which no table need hold. */
function fromSeat({ codes, text, titleAt }: Grammar, start: number, end: number): number {
  if (!isWordAt(codes, ENVOYS, end)) return start;
  const from = Math.max(0, end - FARTHEST_SEAT);
  const at = from + text.slice(from, end).lastIndexOf('驻');
  if (at < from || !SEAT.test(text.slice(at + 1, end)) || titleAt.subarray(at, end).some((title) => title > 0))
    return start;
  const own = standsAt(codes, '中国', at - 2) ? 2 : 0;
  return Math.min(start, at - own);
}

const ENVOYS = ['大使', '总领事', '参赞'];
const FARTHEST_SEAT = 14;
const SEAT = /^(?![村地京点会场])[\u3400-\u9fff]{2,12}$/;

/** 柳溪日报讯|县水利局局长: what a paper's line opens with. */
function afterDateline({ text }: Grammar, start: number, end: number): number {
  return start + (DATELINE.exec(text.slice(start, end))?.[0].length ?? 0);
}

const DATELINE = /^[\u3400-\u9fff]{0,8}[网报社台]讯(?!飞)/;

/** 比如|辽宁省原省委书记: 比如 is a county too. */
function afterExample({ codes, starting }: Grammar, start: number): number {
  return standsAt(codes, '比如', start) && (starting[start + 2] ?? 0) & BIT.place ? start + 2 : start;
}

// 2010-|2011年|原某省某办公室主任
function afterYear({ codes }: Grammar, start: number): number {
  const isYear =
    codes[start + 4] === YEAR && NUMERALS.includes(codes[start] ?? 0) && NUMERALS.includes(codes[start + 3] ?? 0);
  return isYear ? start + 5 : start;
}

/** (分管后勤工作)和|县林业局副局长: a bracket that closes inside the post was opened before it. */
function afterBracket({ codes, text }: Grammar, start: number, end: number): number {
  const close = text.slice(start, end).lastIndexOf(')');
  if (close < 0 || text.slice(start, start + close).includes('(')) return start;
  const next = start + close + 1;
  return JOINTS.includes(codes[next] ?? 0) ? next + 1 : next;
}

const JOINTS = codesOf('和与及');

/** 受|区人大常委会主任, 除|栖霞市委书记, ——记|曾都区…教导员: a preposition or a verb before a place or a body. */
function afterLead({ codes, starting }: Grammar, start: number): number {
  const code = codes[start] ?? 0;
  if ((starting[start] ?? 0) & BIT.place) return start;
  const isLast = ENDS.includes(code) && BEFORE_ENDS.includes(codes[start - 1] ?? 0);
  const isLead = (isLast || LEADS.includes(code)) && ((starting[start] ?? 0) & BITS.anyPlace) === 0;
  return isLead && (isFirm(starting, start + 1) || (starting[start + 1] ?? 0) & BITS.organisations) ? start + 1 : start;
}

/** 任|市民政局局长, 甲系|县委书记, 甲在柳溪县任|县委书记: behind the verb of holding, unless a place begins with it. */
function afterHolding(grammar: Grammar, start: number, end: number): number {
  const { codes, starting } = grammar;
  for (let at = end - 2; at >= start; at -= 1) {
    if (!isVerb(codes, at)) continue;
    const isLevel = LEVELS.includes(codes[at + 1] ?? 0);
    const isBody = isLevel || ((starting[at + 1] ?? 0) & (BIT.firmPlace | BITS.organisations)) !== 0;
    if (isBody && !(isLevel ? isCounty(grammar, at) : (starting[at] ?? 0) & BIT.place)) return at + 1;
  }
  return start;
}

/** The county 任县: at the head of a clause, behind a larger place, or before its own level (甲原为任县县长). */
function isCounty({ codes, ending, starting }: Grammar, at: number): boolean {
  if (((starting[at] ?? 0) & BIT.place) === 0) return false;
  // 陈国强|任县委书记: a short name such as 国强 may be the end of a person's.
  const isWithin = ((ending[at] ?? 0) & (BIT.firmPlace | BITS.anyOrganisation)) !== 0;
  return (
    (isWithin && !BELOW_CITY.includes(codes[at - 1] ?? 0)) ||
    codes[at + 1] === codes[at + 2] ||
    !isOf(codes[at - 1], CHARACTER.han | CHARACTER.letter)
  );
}

function isFirm(starting: Int32Array, at: number): boolean {
  return ((starting[at] ?? 0) & BIT.firmPlace) !== 0;
}

const [HOLDS, IS] = codesOf('任系');
/** No county lies in what they end. */
const BELOW_CITY = codesOf('县区旗镇乡村');
/** 主任, 责任, 时任: with 任 they make words that a post holds; 关系, 历史系: with 系. */
const BEFORE_HOLDS = codesOf('主责信时拟新候前离原重委');
const BEFORE_IS = codesOf('关直体联院文学语史理化机程数法律术济育商管医艺美音');
const [SAME] = codesOf('同');

function isVerb(codes: Uint16Array, at: number): boolean {
  const before = codes[at - 1] ?? 0;
  if (codes[at] === IS) return !BEFORE_IS.includes(before);
  // 甲同时|任县委书记
  return codes[at] === HOLDS && (!BEFORE_HOLDS.includes(before) || codes[at - 2] === SAME);
}

const LEVELS = codesOf('省市县区州旗镇乡');
const LEADS = codesOf('受除有由经被据记称继讯致自');
/** 仪式|上, 活动现|场, 此|前: they lead to a post where they end a word. */
const ENDS = codesOf('上场前');
const BEFORE_ENDS = codesOf('式现赛日此目以之');

/** 守堤人|观音垱镇, 值班人员|张谷英镇: a post begins with the full name of a place before which neither a body nor a rank ends. */
function fromWholePlace(grammar: Grammar, start: number, end: number): number {
  for (let at = end - 1; at > start + 1; at -= 1) if (isWholePlace(grammar, at, start)) return at;
  return start;
}

/** 运送旅客约2万人次|中共中央政治局常委 */
function fromParty({ text }: Grammar, start: number, end: number): number {
  const at = text.slice(start, end).lastIndexOf('中共');
  return at > 0 && !/[(][^)]*$|驻$/.test(text.slice(start, start + at)) ? start + at : start;
}

function isWholePlace(grammar: Grammar, at: number, floor: number): boolean {
  const { ending, starting, text } = grammar;
  if (((starting[at] ?? 0) & BIT.place) === 0) return false;
  const before = text.slice(floor, at);
  const isBound = ((ending[at] ?? 0) & (BITS.anyPlace | BITS.anyOrganisation)) !== 0;
  // 一审判处|湖南省祁东县原县长: no office ends so.
  if (isBound && !/[判查惩]处$/.test(before)) return false;
  if (BELONGS.test(before) || !WHOLE.test(text.slice(at, endOfPlace(grammar, at)))) return false;
  // 广西|壮族自治区: no place that goes on from before.
  return !isWithin(grammar, floor, at);
}

/** What a place belongs to: 中共, 原, 驻, a meeting's or a body's name, an open bracket. */
const BELONGS = new RegExp(
  `(?:中共|驻|会议|大会|援[疆藏青]|支援|协作|帮扶|[农工建]行|邮政|人寿|[(][^)]*|${MODIFIERS.join('|')})$`,
);
/** A county and above, or a town of four characters, that is no zone. */
const WHOLE = /^(?!.*(?:开发|度假|合作|示范|保税|管理|风景|园|新|景|城|矿)区$)(?:.{2,}[省市县区旗州盟]|.{3,}[镇乡])$/;

function endOfPlace({ hits, rowAt }: Grammar, at: number): number {
  const last = rowAt[at + 1] ?? 0;
  let end = at;
  for (let row = rowAt[at] ?? 0; row < last; row += 1) if ((hits.bits[row] ?? 0) & BIT.place) end = hits.ends[row] ?? 0;
  return end;
}

function isWithin({ hits, rowAt }: Grammar, from: number, at: number): boolean {
  const last = rowAt[at] ?? 0;
  for (let row = rowAt[from] ?? 0; row < last; row += 1)
    if ((hits.ends[row] ?? 0) > at && (hits.bits[row] ?? 0) & (BITS.anyPlace | BITS.anyOrganisation)) return true;
  return false;
}
