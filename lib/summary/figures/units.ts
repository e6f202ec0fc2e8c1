/** Units of figures as rows of words, and what makes a number no figure. */

const split = (words: string): string[] => words.split(/\s+/).sort((a, b) => b.length - a.length);

/** Money and measures: 万 and 亿 belong to the unit (万元). */
const MEASURES = split(
  `元 美元 欧元 港元 港币 人民币 公顷 平方米 平方公里 平方千米 平米 立方米 公里 千米 海里 米 吨 公斤 千克 斤 克 升 亩 亩次 千瓦时 千瓦 兆瓦 度电 标准立方米 标准煤
  ㎡ km kg ℃ 毫米 微克 mm`,
);

/** Measure words: what is counted follows them, or stands before the number. */
const COUNTERS = split(
  `个 家 名 位 户 项 件 条 座 处 次 场 场次 期 批 批次 人次 例 宗 起 剂次 剂 套 台 台次 辆 辆次 车次 架 艘 棵 株 头 只 羽 份 篇 本 册 张 幅 块 间 栋 幢 床 所 支 对 款 种 类 班 所次 户次 家次 吨次 盏 口 根 扇 眼 尾 箱 袋 盒 瓶 顶 桩 单 门 道 片 枚 面 尊
  组 轮 倍 人 余人 亩地 平方 卷 部 余名`,
);

/** Lengths of time: a figure only where the text says that something was shortened or lasts. */
const DURATIONS = split('个工作日 工作日 小时 分钟 天 个月');

export type UnitKind = 'measure' | 'counter' | 'duration';

export interface Unit {
  kind: UnitKind;
  surface: string;
}

const pattern = (words: readonly string[]): RegExp => new RegExp(`\\s?(?<unit>${words.join('|')})`, 'y');
const KINDS: readonly { kind: UnitKind; pattern: RegExp }[] = [
  { kind: 'duration', pattern: pattern(DURATIONS) },
  { kind: 'measure', pattern: pattern(MEASURES) },
  { kind: 'counter', pattern: pattern(COUNTERS) },
];

/** Not units though they begin with one: 人民, 次会议, 个百分点 is read before. */
const NOT_UNIT =
  /^(?:人民(?!币)|人大|人均|人社|人才(?!\d)|次会议|次全|次党|届|家庭农场主|项目标|名单|名优|所有|条例|位于|件套|本次|位数|个性|期间|班子|面积|部门|部分|道路|张(?:家|村|庄)|名列|人居|米(?:粉|面|饭)|批示|单元|单位|类似|例如|组织|组长|门诊|克服|升级|升至|升高|片区(?!域)|度假|口径|本(?:村|镇|县|市|地|土|科)|条件|部署)/;

/** The unit right after a number, with white space between left out of it. */
export function readUnit(text: string, at: number): (Unit & { start: number; end: number }) | undefined {
  const point = /^\s?(?:个)?百分点/.exec(text.slice(at, at + 6));
  if (point) return place('measure', text, at, at + point[0].length);
  if (NOT_UNIT.test(text.slice(at, at + 8).trimStart())) return undefined;
  for (const { kind, pattern } of KINDS) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) return place(kind, text, at, at + match[0].length);
  }
  return undefined;
}

function place(kind: UnitKind, text: string, at: number, end: number) {
  const start = at + (/\s/.test(text.charAt(at)) ? 1 : 0);
  return { kind, surface: text.slice(start, end), start, end };
}

/** Counting that structures a text and measures nothing: 5个方面, 3点要求. */
export const structural =
  /^(?:方面|环节|阶段|步骤|字|层面|维度|坚持|意识|自信|维护|一(?:[^\u4e00-\u9fff]|$)|问题|意见|要求|部分|层次|转变|关键词|题目|角度|篇章|讲清|准则|在先|要|必须|确保|更加|统筹|重点$|结合|不|全面)/;
/** Ordinals and names: 12号楼, 14届, 70周年, 5路车. */
export const ordinalAfter =
  /^(?:[号届版路线室楼级]|周年|周岁|岁|后(?=[、的青])|点(?:半|\d|钟|整|左右|至|许|$)|时(?!间)|分(?!别|钟|之)|[A-Za-z]|年|月|日(?!均)|世纪|环(?:境|保)|强(?![调化])|佳|大(?=[^\d]))/;
