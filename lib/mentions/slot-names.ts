/**
 * Names that look like none, between a sure post and a mark, or a verb whose subject is a person: 县长|年巍|表示,
 * 县委书记|时光|主持会议. There nothing but a name or an adverb can stand, and adverbs are few.
 */
import type { Names } from '../gazetteer/gazetteer.ts';
import { postFrom } from './chains.ts';
import { CHARACTER, codesOf, isOf } from './characters.ts';
import type { Grammar } from './grammar.ts';
import { isCommon } from './lexicon.ts';
import { SAYING } from './name-edges.ts';
import { areGiven, type NameEvidence, type NameReading } from './name-evidence.ts';
import { nameFrom } from './names.ts';
import { enclosedToken, endOfRun, holdsSolid, LIST_MARKS, NO_FIRST, NO_NAME_ENDS, tokenOf } from './placed-names.ts';

/** What persons do at meetings and on visits; beside these, verbs of speech before a mark. */
const ACTS = '主持 出席 参加 陪同 列席 到会 致辞 讲话 汇报 作汇报 率队 带队 一行 作了 今天'.split(' ');
const VERB = new RegExp(`^(?:${ACTS.join('|')}|告诉[^,。]|介绍[说了]|(?:说|${SAYING.join('|')})[,:。“])`);
const VERB_STARTS = codesOf([...ACTS, '告诉', '说', ...SAYING].map((verb) => verb.charAt(0)).join(''));

/** Words that no adverb is and that persons are called: full names that dictionaries hold too. */
const WORD_NAMES = new Set(
  (
    '万里 万象 万泉 丁香 云海 云飞 云帆 任重 任远 凌云 凌霄 包容 包涵 华夏 华章 卓识 古月 史册 史诗 叶子 向往 向阳 向荣 ' +
    '吉祥 吉庆 周全 周到 周正 周易 和平 和睦 和煦 夏雨 夏至 夏荷 安康 安宁 安静 安然 安详 安逸 宁静 尚武 尚文 ' +
    '常青 常春 常乐 常胜 平川 平凡 康庄 康宁 康健 康乐 廉明 张弛 张力 强盛 成林 成才 成龙 文静 文雅 文采 方圆 方正 方向 ' +
    '方舟 方寸 方略 施展 施恩 时光 时雨 时新 明媚 明朗 明月 景象 景致 曲直 木兰 杜鹃 林海 林涛 林立 林荫 柏林 查理 柳絮 ' +
    '梁栋 梅花 梅香 梅雨 武林 水仙 水清 江山 江河 江流 江海 江涛 江帆 江波 汪洋 沈静 沙漠 沙洲 沙鸥 洪流 洪亮 洪波 洪涛 海洋 海燕 ' +
    '海棠 海涛 海浪 温柔 温馨 温顺 游弋 满堂 牛犇 王冠 王者 甘露 甘霖 甘甜 甘泉 田园 田野 白云 白雪 白露 白鹤 白鸽 白杨 盛夏 ' +
    '盛典 盛开 石磊 石榴 石林 石坚 秋实 秋月 童年 童话 童心 童真 米兰 红梅 罗马 罗盘 舒展 舒心 芦苇 花卉 花蕾 苏醒 英俊 ' +
    '荣光 荣耀 莫愁 蓝天 路遥 辛勤 边疆 边城 连城 金星 金花 金榜 金光 金石 金钟 金桥 钟声 钟情 钱塘 钱程 银河 锦绣 长城 阳光 ' +
    '阳春 陆地 陆海 雷声 雷霆 雷雨 雷鸣 顾全 顾盼 高原 高山 高峰 高尚 高洁 高歌 高远 高飞 高翔 骆驼 鲁班 黄河 黄鹤 ' +
    '龙腾 龙飞 季风 原野 乐园 谈笑 严明 严寒 鱼水 池塘 苗圃 麦田 麦浪 鹿鸣 鹏程'
  ).split(' '),
);

/** Two or three characters with a surname before a verb, or a word that is a name before a verb; `start` is behind a sure post. */
export function nameInSlot(grammar: Grammar, { names }: NameEvidence, start: number): NameReading | undefined {
  if (isWordName(grammar, start)) return tokenOf(grammar, start, start + 2);
  const { codes, text } = grammar;
  const end = [start + 2, start + 3].find(
    (at) => VERB_STARTS.includes(codes[at] ?? 0) && VERB.test(text.slice(at, at + 5)),
  );
  return end !== undefined && mayHold(grammar, names, start, end) ? tokenOf(grammar, start, end) : undefined;
}

/** Whether the characters may be a holder's name: no word, place or body, and no adverb (书记|应景讲话, 书记|来村今天, 县长|顺路陪同). */
function mayHold(grammar: Grammar, names: Names, start: number, end: number): boolean {
  const { codes, context } = grammar;
  const surname = names.surname(codes[start] ?? 0);
  if (!surname || endOfRun(grammar, start, end) < end || holdsSolid(grammar, start, end)) return false;
  if (NO_FIRST.includes(codes[start] ?? 0) || NO_NAME_ENDS.includes(codes[end - 1] ?? 0)) return false;
  if (isCommon(grammar, start) || (context[start] ?? 0) > 1 || surname.wordWith(codes[start + 1] ?? 0) === 'action')
    return false;
  // 书记|又补充说, 县长|高声说: a surname that is a word, and a name of two, want what given names are made of.
  if (surname.isWord || end - start === 2) return areGiven(names, codes, start + 1, end);
  return codes.subarray(start + 1, end).some((code) => !names.isGivenNever(code));
}

function isWordName({ codes, gaps, text }: Grammar, start: number): boolean {
  if (!WORD_NAMES.has(text.slice(start, start + 2))) return false;
  return gaps[start + 2] === 1 || codes[start + 2] === AT || VERB.test(text.slice(start + 2, start + 7));
}

/** 、|季风|(县政府办主任): a word that is a name, behind the mark of a list and before a bracket. */
export function wordBefore(grammar: Grammar, end: number): NameReading | undefined {
  const { codes, text } = grammar;
  const isName = LIST_MARKS.includes(codes[end - 3] ?? 0) && WORD_NAMES.has(text.slice(end - 2, end));
  return isName ? tokenOf(grammar, end - 2, end) : undefined;
}

const [STOP, COMMA, AT] = codesOf('、,在');
/** What the next name of a list must score to show that the word before it is one. */
const LEAST_NEXT = 3.4;

/**
 * 市住建局局长龙在渊、, 镇长万里、册村镇镇长…: two or three characters with a surname, between a sure post and a mark;
 * behind an unusual surname, or none, only between two posts.
 */
export function nameBeforeMark(grammar: Grammar, evidence: NameEvidence, start: number): NameReading | undefined {
  const { codes, text } = grammar;
  const { names } = evidence;
  const token = enclosedToken(grammar, start);
  if (!token || token.name.length > 3) return undefined;
  const isBetween = isJoint(codes[token.end]) && postFrom(grammar, token.end + 1) !== undefined;
  const next = codes[token.end] === STOP ? token.end + 1 : undefined;
  const isWord = WORD_NAMES.has(token.name);
  if (isWord && (isBetween || (next && WORD_NAMES.has(text.slice(next, next + 2))))) return token;
  const surname = names.surname(codes[start] ?? 0);
  if (!surname || surname.class === 'rare') return isBetween && mayBeUnusual(grammar, names, token) ? token : undefined;
  // 副县长边疆、郝运、司马丽娟: in a list of names.
  const isListed = next !== undefined && nameFrom(grammar, evidence, next, LEAST_NEXT) !== undefined;
  if (token.name.length === 2 && (isBetween || isListed)) return token;
  const word = surname.wordWith(codes[start + 1] ?? 0);
  return word !== 'action' && word !== 'thing' ? token : undefined;
}

function isJoint(code: number | undefined): boolean {
  return code === STOP || code === COMMA;
}

/** 乡长南卡、副乡长…: characters of other languages; 副主任茶永胜、县政协副主席…: usual given names behind a rare surname. */
function mayBeUnusual(grammar: Grammar, names: Names, { start, end }: NameReading): boolean {
  const { codes } = grammar;
  for (let at = start; at < end - 1; at += 1) if (isCommon(grammar, at)) return false;
  if (isOf(codes[start], CHARACTER.foreignTail)) return true;
  return end - start === 3 && names.surname(codes[start] ?? 0) !== undefined && areGiven(names, codes, start + 1, end);
}
