/** Appointments and removals: the post follows the name (任命甲为…, 免去甲的…, 甲任…, 接受甲辞去…). */
import type { Post } from '../types.ts';
import { CHARACTER, codeOf, codesOf, isOf } from './characters.ts';
import { type Lexicon, WORD } from './lexicon.ts';
import type { NameEvidence, NameReading } from './name-evidence.ts';
import { nameFrom, nameTo } from './names.ts';
import { isWordAt, wordAt } from './occurrences.ts';
import { tokenBefore } from './placed-names.ts';
import { blockStart } from './view.ts';

export interface Change {
  /** More than one in `选举甲、乙为副主任`. */
  names: NameReading[];
  change: Post['change'];
  /** 甲、乙分别任县长、副县长: to each one of the posts. */
  isRespective?: boolean;
  /** 甲接替乙任县长: who held the post before. */
  replaced?: NameReading;
}

interface Trigger {
  id: string;
  /** Words between the name and the post. Each ends with a character of `CHARACTER.appoints`. */
  words: RegExp;
  /** What the words end with: the pattern is tried behind nothing else. */
  ends: string;
  /** What must stand before the name, where the words alone say too little. */
  lead?: RegExp;
  change: Post['change'];
  /** The score the name must reach: the weaker the words, the more. */
  least: number;
}

const REMOVED = /(?:免去|免除|撤销|罢免)(?:了)?$/;

const TRIGGERS: readonly Trigger[] = [
  {
    id: 'appoint-as',
    words: /(?:为|(?<![兼现担时曾历原拟出升转调就接继上])任)$/,
    ends: '为任',
    lead: /(?:任命|选举|补选|增选|提名|推选|聘任|聘请|推举|选派|决定|产生|通过)(?:了)?$/,
    change: 'appointed',
    least: 1,
  },
  { id: 'remove-from', words: /(?:的|同志)$/, ends: '的志', lead: REMOVED, change: 'removed', least: 1 },
  { id: 'resign', words: /(?:辞去|不再担任|不再兼任|卸任|免去)$/, ends: '去任', change: 'removed', least: 2.5 },
  { id: 'propose', words: /(?:拟任|拟提名为|拟提任|拟任命为|拟推荐为)$/, ends: '任为', change: 'proposed', least: 2 },
  {
    id: 'elected',
    words:
      /(?:当选为?|任命为|获任|(?:提拔|提任|晋升)为|出任|接任|继任|补选为|选为|履新|升任|转任|调任|就任|连任|改任|挂任|提任)$/,
    ends: '选为任新',
    change: 'appointed',
    least: 2,
  },
  {
    id: 'held',
    words: /(?:曾任|历任|原任|曾经?担任|原系|原是|[此之]前担任)$/,
    ends: '任系是',
    change: 'former',
    least: 3,
  },
  {
    id: 'hold',
    words: /(?:现任|担任了?|兼任|任|时任|系|作为|是|当)$/,
    ends: '任了系为是当',
    change: undefined,
    least: 3.4,
  },
];

/** What may stand between a name and the verb, piece by piece: 甲、乙两名同志分别|以全票|当选为…, 甲|2011年8月起|任…, 甲|再次|当选. */
const BETWEEN =
  /(?:提出|请求|申请|先后|随后|后来|又|再次|再度|刚刚?|曾经?|一直|正式|同时?|已|将|即将|分别|均|都|以?[全高满]票|依法|成功|顺利|被|挂职|在(?:(?![不未没任当其他她某妻夫哥弟姐妹父母儿女])[\u3400-\u9fff]){1,9}[省市县区镇乡村州旗盟局委厅院校团场]|在|于|自|[,于自]?\d{4}年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:起|开始|[至-])?)$/;
const LONGEST_BETWEEN = 20;
const MOST_BETWEEN = 4;
const RESPECTIVE = '分别';
const HELD = /任$/;
const PAST = /^曾/;

const REPLACING = /(?:接替|接棒)(?:已?(?:退休|离任|落马|调任|调离|辞职|卸任)的)?$/;

/** 甲接替|乙, 甲接替退休的|乙 */
function replacingBefore(
  lexicon: Lexicon,
  evidence: NameEvidence,
  start: number,
  floor: number,
): NameReading | undefined {
  const match = REPLACING.exec(lexicon.text.slice(Math.max(floor, start - 8), start));
  const name = match ? nameTo(lexicon, evidence, start - match[0].length, 3) : undefined;
  return name && name.start >= floor ? name : undefined;
}

const OFFICES = ['职务', '的职务', '一职'];

/** 免去甲县长职务: nothing stands between the name and the post, but the word for an office stands behind it. */
function removedBefore(lexicon: Lexicon, evidence: NameEvidence, start: number, end: number): Change | undefined {
  if (!isWordAt(lexicon.codes, OFFICES, end)) return undefined;
  const name = nameTo(lexicon, evidence, start, 1);
  if (!name) return undefined;
  const block = blockStart(lexicon, name.start);
  // 免去:, and below it lines of a name and the office.
  const isLine = name.start === block && isRemoval(lexicon.text, block);
  const isLedDirectly = REMOVED.test(lexicon.text.slice(Math.max(block, name.start - 4), name.start));
  return isLine || isLedDirectly ? { names: [name], change: 'removed' } : undefined;
}

/** 甲|时任县长, 甲|拟任县长: the word for the time belongs to the post. */
function holdingThen(lexicon: Lexicon, evidence: NameEvidence, start: number, floor: number): Change | undefined {
  const word = wordAt(lexicon.codes, THEN, start);
  const name = word === '' ? undefined : nameTo(lexicon, evidence, start, 3.4);
  if (!name || name.start < floor) return undefined;
  return { names: [name], change: word === '拟任' ? 'proposed' : undefined };
}

/** What says when a post is held, and belongs to it. */
export const THEN = ['时任', '拟任', '新任', '候任'];

/** The person to whom the post from `start` to `end` is given or taken, when such words stand around it. */
export function appointedBefore(
  lexicon: Lexicon,
  evidence: NameEvidence,
  { start, end: postEnd }: { start: number; end: number },
  floor: number,
): Change | undefined {
  if (!isOf(lexicon.codes[start - 1], CHARACTER.appoints))
    return removedBefore(lexicon, evidence, start, postEnd) ?? holdingThen(lexicon, evidence, start, floor);
  const left = lexicon.text.slice(Math.max(floor, start - 14), start);
  const last = lexicon.text.charAt(start - 1);
  for (const trigger of TRIGGERS) {
    const { words, ends, lead, change } = trigger;
    const match = ends.includes(last) ? words.exec(left) : null;
    // 甲是医生的女儿: the post is another's.
    if (!match || (change === undefined && lexicon.codes[postEnd] === OF && !HELD.test(match[0]))) continue;
    const verb = start - match[0].length;
    const name = nameBeforeVerb(lexicon, evidence, verb, { trigger, floor });
    if (!name || name.start < floor) continue;
    const names = [...namesBefore(lexicon, evidence, name.start - 1), name];
    if (lead && !isLed(lexicon, names[0]?.start ?? name.start, { lead, floor, evidence })) continue;
    const between = lexicon.text.slice(name.end, verb);
    const replacing = names.length === 1 ? replacingBefore(lexicon, evidence, name.start, floor) : undefined;
    if (replacing) return { names: [replacing], change: 'appointed', replaced: name };
    return {
      names,
      change: change ?? (PAST.test(between) && HELD.test(match[0]) ? 'former' : undefined),
      isRespective: between.includes(RESPECTIVE),
    };
  }
  return undefined;
}

/** The name before the verb, or before what stands between: the less lies between the better, for 刚 and 成功 end names too. */
function nameBeforeVerb(
  lexicon: Lexicon,
  evidence: NameEvidence,
  verb: number,
  { trigger, floor }: { trigger: Trigger; floor: number },
): NameReading | undefined {
  let end = verb;
  for (let pieces = 0; pieces <= MOST_BETWEEN; pieces += 1) {
    const name = holderTo(lexicon, evidence, skipComrade(lexicon.text, end), trigger);
    if (name) return name;
    const piece = BETWEEN.exec(lexicon.text.slice(Math.max(floor, end - LONGEST_BETWEEN), end))?.[0].length ?? 0;
    if (piece === 0) return undefined;
    end -= piece;
  }
  return undefined;
}

/** The name that ends here, of a usual form or one that the words show. */
function holderTo(lexicon: Lexicon, evidence: NameEvidence, end: number, trigger: Trigger): NameReading | undefined {
  // 在柳溪镇|任县委书记
  if (PLACE_ENDS.includes(lexicon.codes[end - 1] ?? 0)) return undefined;
  const least = trigger.lead ? trigger.least : Math.max(trigger.least, 2);
  return nameTo(lexicon, evidence, end, least) ?? nameBetween(lexicon, evidence, end, trigger);
}

/** Places end with them, and hardly a name. */
const PLACE_ENDS = codesOf('省市县区镇乡村州旗');

const DISMISSED = /(?:免去|免除|撤销|罢免|辞去|不再担任)(?:了)?(其|他的?|她的?|所任)?$/;

/**
 * 甲因…,被免去…职务, …撤销其…职务: whose post it was is named before its cause, was introduced last, or stands at the head of the
 * sentence. Who says it is not meant.
 */
export function dismissedBefore(
  lexicon: Lexicon,
  evidence: NameEvidence,
  { start, end }: { start: number; end: number },
  last: NameReading | undefined,
): Change | undefined {
  const { codes, text } = lexicon;
  const block = blockStart(lexicon, start);
  const match = DISMISSED.exec(text.slice(Math.max(block, start - 8), start));
  if (!match || !text.slice(end, end + 16).includes('职务')) return undefined;
  const from = Math.max(block, start - FARTHEST);
  let head = start;
  while (head > from && !SENTENCE_ENDS.includes(codes[head - 1] ?? 0)) head -= 1;
  const cause = CAUSE.exec(text.slice(head, start));
  const isTold = last !== undefined && last.start >= (match[1] ? from : head);
  if (isTold && !cause && SAYING.test(text.slice(last.end, start))) return undefined;
  const name = cause
    ? nameFrom(lexicon, evidence, head + cause.index + (cause[1] ?? '').length, 2.4)
    : isTold
      ? last
      : nameFrom(lexicon, evidence, head, 3.4);
  return name && name.end < start ? { names: [name], change: 'removed' } : undefined;
}

const FARTHEST = 100;
const CAUSE = /(^|,)[^,]{2,4}因[^,]*,[^,]*$/;
const SAYING = /说|介绍|宣布|表示|通报|宣读|透露|告诉/;
const SENTENCE_ENDS = codesOf('。;!?');

/**
 * 免去|张为|的副市长职务, 、|海英|等当选委员: what stands there is a name, unless it is a word that stands there too. Where an
 * article lists appointments, an item begins with a name, word or not (;时光为…).
 */
function nameBetween(
  { codes, starting, text }: Lexicon,
  { names, isAppointments }: NameEvidence,
  end: number,
  { lead, change }: Trigger,
): NameReading | undefined {
  for (const start of [end - 2, end - 3]) {
    const isListed = !lead && change === 'appointed' && codes[start - 1] === STOP;
    const isItem = lead !== undefined && isAppointments && ITEM_HEADS.includes(codes[start - 1] ?? 0);
    if (!isListed && !isItem && !lead?.test(text.slice(Math.max(0, start - 4), start))) continue;
    const surname = names.surname(codes[start] ?? 0);
    const isPlain = !isItem && surname?.wordWith(codes[start + 1] ?? 0) !== undefined;
    const isWord = isPlain || ((starting[start] ?? 0) & WORD.solid) !== 0;
    if (surname && !isWord) return { start, end, name: text.slice(start, end), score: 3 };
  }
  return undefined;
}

const ITEM_HEADS = codesOf(';:\n');
const STOP = codeOf('、');
const OF = codeOf('的');
const AND = codeOf('和');

/** The names of a list that ends before the mark or 和 at `mark`: 甲、乙和|丙为副主任. */
function namesBefore(lexicon: Lexicon, evidence: NameEvidence, mark: number): NameReading[] {
  const found: NameReading[] = [];
  for (let at = mark; at > 0 && (lexicon.codes[at] === STOP || lexicon.codes[at] === AND); ) {
    const name = nameTo(lexicon, evidence, at, 1.5) ?? tokenBefore(lexicon, evidence, at);
    if (!name) return found;
    found.unshift(name);
    at = name.start - 1;
  }
  return found;
}

interface Lead {
  lead: RegExp;
  /** Where the name introduced last begins. */
  floor: number;
  evidence: NameEvidence;
}

/** The lead stands before the name, or before the list that the name is an item of (任命:甲为…;乙为…), be it a paragraph earlier. */
function isLed(lexicon: Lexicon, start: number, { lead, floor, evidence }: Lead): boolean {
  const { codes, text } = lexicon;
  const block = blockStart(lexicon, start);
  if (lead.test(text.slice(Math.max(block, start - 4), start))) return true;
  // 任命县委副书记|甲为…: who has just been introduced stands behind a post.
  const isIntroduced = start === floor && start > block;
  // 甲、乙的党部常委: what stands before 的 in a list that no removal leads is no name of one.
  if (lead === REMOVED)
    return (start === block || /(?:[:;,。]|职务、)$/.test(text.slice(start - 3, start))) && isRemoval(text, start);
  if (!isIntroduced && start > block && !/[:;,、。]/.test(text.charAt(start - 1))) return false;
  if (evidence.isAppointments && !isIntroduced) return true;
  let from = start;
  while (from > block && codes[from - 1] !== FULL_STOP) from -= 1;
  return /任命|决定|选举|免去/.test(text.slice(from, start));
}

const FULL_STOP = codeOf('。');
/** The longest list of removals. */
const LIST = 2000;

/** Whether a removal was the last that was told, and no appointment. */
function isRemoval(text: string, start: number): boolean {
  const left = text.slice(Math.max(0, start - LIST), start);
  const removed = Math.max(...['免去', '免除', '撤销', '罢免'].map((word) => left.lastIndexOf(word)));
  return removed > left.lastIndexOf('任命');
}

const FOLLOWERS =
  /(?:等?[\d一二两三四五六七八九十]*[名位]?同志|[二两三四五六\d]人|等[\d一二三四五六七八九十]*(?:人)?|,|女士|先生|\([^()]{1,5}\)就?)$/;

// 甲同志任…, 甲等3人为…, 甲(白族)任…: these follow a name, and never start one.
function skipComrade(text: string, end: number): number {
  const match = FOLLOWERS.exec(text.slice(Math.max(0, end - 8), end));
  return end - (match?.[0].length ?? 0);
}
