/** What stands before the body of a text without markup: headlines, metadata, the head of a mail. */
import type { Article } from '../types.ts';
import { matchRow } from './clean.ts';
import { isByline } from './metadata/authors.ts';
import { isMetaLine } from './metadata/head.ts';
import type { Title } from './metadata/title.ts';
import type { Line } from './model.ts';
import { type Strip, sliceStrip } from './strip.ts';
import { squeeze } from './whitespace.ts';

type Beside = Pick<Article, 'kicker' | 'subtitle'>;

export interface TextHead {
  title: Title;
  beside: Beside;
  /** Lines that are not of the body, with the rule that says why. */
  taken: Map<Line, string>;
  /** Those of them that hold metadata. */
  around: Line[];
  /** Names of accounts that stand alone. */
  accounts: string[];
}

/** A head is no longer than this. */
const MOST_LINES = 14;

/** Tells the lines of the head apart. A text may begin with its body; then the title is empty. */
export function findTextHead(lines: Line[]): TextHead {
  const head = lines.slice(0, findBody(lines));
  const mail = head.filter(({ dense }) => MAIL.test(dense));
  const isMail = mail.length > 1;
  const around = head.filter((line) => (!isMail || !mail.includes(line)) && isAround(line));
  const accounts = head.slice(1).filter(({ dense }) => ACCOUNT.test(dense));
  const taken = new Map<Line, string>();
  if (isMail) for (const line of mail) taken.set(line, 'mail-header');
  for (const line of around) taken.set(line, isByline(line.dense) ? 'byline' : 'meta-line');
  for (const line of accounts) taken.set(line, 'source-line');
  for (const line of head) if (/^(?:正文|全文|内容)[:：]?$/.test(line.dense)) taken.set(line, 'text-label');
  const block = findHeadlines(head, taken);
  const named = nameHeadlines(block);
  for (const line of Object.values(named)) if (line) taken.set(line, 'headline');
  const own = named.title ?? (isMail ? mail.find(({ dense }) => SUBJECT.test(dense)) : undefined);
  return {
    title: makeTitle(own),
    beside: {
      ...(named.kicker ? { kicker: cutLabel(named.kicker).text } : {}),
      ...(named.subtitle ? { subtitle: cutLabel(named.subtitle).text } : {}),
    },
    taken,
    around: [...accounts, ...around],
    accounts: accounts.map(({ text }) => text),
  };
}

const MAIL =
  /^(?:发件人|寄件人|收件人|抄送|密送|发送时间|发件时间|发送日期|日期|主题|附件|From|To|Cc|Bcc|Sent|Subject|Date)[:：]/i;
const SUBJECT = /^(?:主题|Subject)[:：]/i;
const ACCOUNT =
  /^[\u4e00-\u9fff]{2,10}(?:发布|融媒体?(?:中心)?|日报|晚报|早报|时报|电视台|新闻|之声|在线|微信|客户端|政府网|新闻网)$/;
const DATELINE = /^.{0,16}(?:讯|消息|电)[(（]/;
const NUMBERED = /^(?:[一二三四五六七八九十]{1,3}、|[(（][一二三四五六七八九十]{1,3}[)）]|\d{1,2}[.．、])/;

function isAround({ dense }: Line): boolean {
  return isMetaLine(dense) || /^(?:发表于|发布于|IP属地)[:：]?[\u4e00-\u9fff]{2,6}$/.test(dense) || isByline(dense);
}

/** The index of the first paragraph; where no line reads like one, the first line is left to what follows it. */
function findBody(lines: Line[]): number {
  const at = lines.slice(0, MOST_LINES).findIndex((line, index) => isBody(line, index));
  if (at >= 0) return at;
  const [first, ...others] = lines;
  return first && others.some(({ dense }) => dense.length >= first.dense.length) ? 1 : 0;
}

function isBody({ dense }: Line, index: number): boolean {
  if (isMetaLine(dense) || matchRow(dense, { tail: false, edge: true })) return false;
  if (index > 0 && NUMBERED.test(dense)) return true;
  return dense.length > 60 || /[。；]|[\u3400-\u9fff]\.$/.test(dense) || DATELINE.test(dense);
}

/** The first run of lines like headlines: before the metadata, else behind it. */
function findHeadlines(head: Line[], taken: ReadonlyMap<Line, string>): Line[] {
  const from = head.findIndex((line) => !taken.has(line) && isHeadline(line));
  if (from < 0) return [];
  const behind = head.slice(from);
  const end = behind.findIndex((line) => taken.has(line) || !isHeadline(line));
  const run = end < 0 ? behind : behind.slice(0, end);
  // So many short lines are no headlines but the first.
  return run.length > 4 ? run.slice(0, 1) : run;
}

function isHeadline({ dense, text }: Line): boolean {
  if (dense.length < 4 || dense.length > 64 || /[。；;:：…]$/.test(dense)) return false;
  if (FIELD.test(dense) || ITEM.test(dense) || SPEAKER.test(text.trim())) return false;
  return !matchRow(dense, { tail: false, edge: true });
}

/** Minutes, hotlines and interviews begin with such lines: 主持:甲, 时间:3月2日, 问:…. */
const FIELD =
  /^(?:主持|出席|列席|缺席|请假|参会|参加|与会|记录|议题|组长|副组长|成员|时间|日期|地点|接听|接访|主讲|嘉宾|话题|受访|采访对象|来信|诉求|网友|问|答|记者)(?:人员?|领导|单位|嘉宾)?[:：]/;
/** Who reports or speaks: 柳溪县审计局局长　何小满. */
const SPEAKER =
  /^[\u3400-\u9fff、]{2,28}(?:书记|主任|主席|检察长|[省市县区镇乡局厅部院处科所队会州盟旗]长)[\s\u3000]+[\u3400-\u9fff][\s\u3000]{0,2}[\u3400-\u9fff]{1,2}$/;
/** What a list puts before its items. */
const ITEM = /^[■★●◆▲▶◎]/;

interface Headlines {
  kicker?: Line | undefined;
  title?: Line | undefined;
  subtitle?: Line | undefined;
}

const TITLE_LABEL = /^\s*(?:(?:文章|新闻)?(?:主?标题|题目|正题|主题|Subject)[:：]|#+(?=\s))\s*/i;
const KICKER_LABEL = /^\s*(?:引题|肩题|眉题)[:：]\s*/;
const SUBTITLE_LABEL = /^\s*(?:副标题|副题)[:：]\s*/;
const DASH = /^(?:——|—|--|－－)/;
const OPENING = /(?:强调|指出|要求|表示|提出|调研|讲话|会上|之际|之[一二三四五六七八九十])$/;
const ATTENDING = /^.{2,20}(?:出席|参加|主持|陪同|作(?:工作)?报告|讲话)(?:会议|活动|调研)?(?:并讲话|并致辞)?$/;

function nameHeadlines(block: Line[]): Headlines {
  const labelled: Headlines = {
    kicker: block.find(({ text }) => KICKER_LABEL.test(text)),
    title: block.find(({ text }) => TITLE_LABEL.test(text)),
    subtitle: block.find(({ text }) => SUBTITLE_LABEL.test(text)),
  };
  if (labelled.title) return labelled;
  const [first, ...others] = block;
  const below = others.find(({ dense }) => DASH.test(dense) || ATTENDING.test(dense));
  const rest = below ? block.slice(0, block.indexOf(below)) : block;
  const [upper, lower, third] = rest;
  if (!upper || !lower) return { title: first, subtitle: below };
  const hasKicker = third !== undefined || OPENING.test(upper.dense) || below !== undefined || isSlogan(lower, upper);
  return hasKicker
    ? { kicker: upper, title: lower, subtitle: below ?? third }
    : { title: upper, subtitle: below ?? lower };
}

/** Two halves with a space between, as main headlines have: `压紧压实责任 确保安全度汛`. */
function isSlogan(line: Line, other: Line): boolean {
  const isHalved = ({ text }: Line): boolean => /^\S{4,}[\s\u3000]\S{4,}$/.test(text);
  return isHalved(line) && !isHalved(other);
}

function makeTitle(line: Line | undefined): Title {
  if (!line) return { text: '', pieces: [], line: -1, end: 0, basis: 'none' };
  const strip = cutLabel(line);
  return { ...strip, line: line.index, end: line.index + 1, basis: 'first-line' };
}

/** Without a label before it and the brackets round it. */
function cutLabel({ text, pieces }: Line): Strip {
  const label = [TITLE_LABEL, KICKER_LABEL, SUBTITLE_LABEL].map((pattern) => pattern.exec(text)?.[0].length ?? 0);
  const forwarded = /^(?:\s*(?:转发?|回复|答复|Re|Fw|Fwd)[:：]\s*)+/i;
  const from = Math.max(...label);
  const start = from + (from ? (forwarded.exec(text.slice(from))?.[0].length ?? 0) : 0);
  const strip = sliceStrip({ text, pieces }, start);
  const isBracketed = /^【[^【】]+】$/.test(squeeze(strip.text));
  return isBracketed ? sliceStrip(strip, 1, strip.text.length - 1) : strip;
}
