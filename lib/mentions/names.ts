/** Names: how well a run of characters reads as one, from its surname, its characters, what stands beside it and the rest of the article. */
import type { Names, Surname } from '../gazetteer/gazetteer.ts';
import { isContext, type Lexicon } from './lexicon.ts';
import { isHan } from './view.ts';

export interface NameReading {
  start: number;
  end: number;
  name: string;
  score: number;
}

/** What the article as a whole says of names. */
export interface NameEvidence {
  names: Names;
  /** How often a string stands in the article. */
  count(text: string): number;
  /** Names found beyond doubt elsewhere in the article. */
  learned: ReadonlySet<string>;
  /** The article is a list of appointments and removals, or says that it reports some. */
  isAppointments: boolean;
}

const CLASS_SCORE = { common: 2, known: 1.4, rare: 0.4 } as const;
const WORD_SCORE = { common: 0, known: -0.5, rare: -1.5 } as const;
const PRIOR = { single: [0, 0, 0, 0.6, -2.5], compound: [0, 0, -9, 0.4, 0.6] } as const;
/** Characters that names of other languages are written with. */
const FOREIGN =
  '丁不东丹丽久乌买云亚仁仓伊依俄保修克兰其冬决列别力加努勒华卓南卡参古合吉吐吾呷呼和哈嘎四图坚培堆增夏多太央姆娃娜孜孟守宝尔尕尼岩巴布帕平库强彭德志才扎拉措提敖敦斯日旦旺普曲更朗朝木本来杰果根格桑次比毕汗江沙泽洛海温满热特玛珍珠班琴琼瓦甫甲登白真确秋米索绒罕罗美群翁腊腾色艾花苏苦萨西觉让贡赞边达迪逊邓那郎都里金钦铁阿陶雅青音顺顿额高鲁麦';
/** Those and more, for the part after a dot. */
const FOREIGN_TAIL = `${FOREIGN}阿艾安奥巴拜邦贝比别布查茨达丹德迪杜多尔法菲费弗夫福盖冈戈格古哈海汉赫洪胡吉加杰金喀卡凯科克肯库拉来赖兰朗劳勒雷里丽利林隆卢鲁罗洛玛马迈曼梅蒙米莫木姆纳娜南内尼努诺欧帕佩皮普齐奇恰切屈热日萨赛桑沙舍什斯苏索塔泰坦特提托图瓦万旺维温沃乌西希夏辛雅亚扬耶叶伊依因英尤约扎泽珠合`;
const TRANSLITERATION = new RegExp(`^[${FOREIGN}]+$`);

// Function words that are no surname in running text, whatever the books list.
const NO_SURNAME = /[一二三四五六七八九十两与及或在到对由为是的了也都就说被把将让给使以而且但因等并各每该此这那]/;
// 周旭|在, 周旭|和: a name of three that ends in such a character is more often one of two.
const LOOSE_END =
  /[摄当专誉致和与及在对就向为说称到率将从以等也还是有用于让把被给要应会能可曾已正又再并且则即却便作做讲谈问答看听走来去出入下上带随陪同因受系任拟除]/;

/** The best name that starts at a position, or undefined. `least` is the score it must reach. */
export function nameFrom(
  lexicon: Lexicon,
  evidence: NameEvidence,
  start: number,
  least: number,
): NameReading | undefined {
  const dotted = dottedNameAt(lexicon, start);
  if (dotted) return { start, end: start + dotted.length, name: dotted, score: 5 };
  let best: NameReading | undefined;
  for (const end of endsOf(lexicon, start)) {
    const name = lexicon.view.text.slice(start, end);
    const score =
      scoreName(name, evidence) +
      scoreEdges(lexicon, evidence, start, end) +
      scoreRight(lexicon, start, end) +
      scoreRepeats(lexicon, start, end, evidence);
    if (score > (best?.score ?? least)) best = { start, end, name, score };
  }
  return best;
}

/** The best name that ends at a position (赵宝瑞|书记), or undefined. */
export function nameTo(lexicon: Lexicon, evidence: NameEvidence, end: number, least: number): NameReading | undefined {
  let best: NameReading | undefined;
  for (const length of [4, 3, 2]) {
    const start = end - length;
    if (start < 0) continue;
    const name = lexicon.view.text.slice(start, end);
    if (![...name].every(isHan)) continue;
    const score =
      scoreName(name, evidence) +
      scoreEdges(lexicon, evidence, start, end) +
      scoreLeft(lexicon, start) +
      (evidence.count(name) > 1 ? 0.5 : 0);
    if (score > (best?.score ?? least)) best = { start, end, name, score };
  }
  return best;
}

/** Surname, given characters and length alone; about 4 for a usual name, below 0 for a word. */
export function scoreName(name: string, evidence: NameEvidence): number {
  const foreign = name.length === 3 && TRANSLITERATION.test(name) ? 1.5 + (evidence.learned.has(name) ? 4 : 0) : -9;
  return Math.max(foreign, scoreHan(name, evidence));
}

function scoreHan(name: string, evidence: NameEvidence): number {
  const { names, learned } = evidence;
  if (name.length > 3 && TRANSLITERATION.test(name)) return 1 + 0.4 * name.length + (learned.has(name) ? 4 : 0);
  if (name.length === 3 && TRANSLITERATION.test(name) && !names.surname(name.charAt(0)))
    return 1.5 + (learned.has(name) ? 4 : 0);
  if (NO_SURNAME.test(name.charAt(0)) && !learned.has(name)) return -9;
  const compound = name.length > 2 ? names.surname(name.slice(0, 2)) : undefined;
  const single = names.surname(name.charAt(0));
  const known = learned.has(name) ? 4 : 0;
  if (!single && !compound) return scoreUnlisted(name, names) + known;
  const given = name.slice(compound ? 2 : 1);
  const prior = PRIOR[compound ? 'compound' : 'single'][name.length] ?? -9;
  const surname = compound ? 2 : scoreSurname(single);
  return surname + prior + scoreGiven(given, names) + (compound ? 0 : scoreWord(name, single, names)) + known;
}

// No list of surnames is whole: two usual characters of given names after an unlisted one may be a name.
function scoreUnlisted(name: string, names: Names): number {
  if (TRANSLITERATION.test(name)) return 0.3 * name.length;
  const isGiven = name.length === 3 && names.isGivenCommon(name.charAt(1)) && names.isGivenCommon(name.charAt(2));
  return isGiven ? -0.6 : -3;
}

function scoreSurname(surname: Surname | undefined): number {
  if (!surname) return -3;
  return CLASS_SCORE[surname.class] + (surname.isWord ? WORD_SCORE[surname.class] : 0);
}

function scoreGiven(given: string, names: Names): number {
  let score = 0;
  for (const character of given)
    score += names.isGivenNever(character) ? -6 : names.isGivenCommon(character) ? 0.6 : -0.2;
  return score;
}

// 高度, 任务, 方案: a surname and a character that make an ordinary word. A third character makes it less likely one.
function scoreWord(name: string, surname: Surname | undefined, names: Names): number {
  const second = name.charAt(1);
  const isWhole = name.length === 2;
  const isUsual = names.isGivenCommon(second) && names.isGivenCommon(name.charAt(2));
  if (surname?.actions.includes(second)) return isWhole ? -4 : isUsual ? -1.2 : -4;
  if (surname?.things.includes(second)) return isWhole ? -2.3 : isUsual ? -1 : -2.4;
  if (surname?.words.includes(second)) return isWhole ? -1.4 : isUsual ? -0.3 : -1;
  return 0;
}

function endsOf({ view }: Lexicon, start: number): number[] {
  const ends: number[] = [];
  const longest = TRANSLITERATION.test(view.text.slice(start, start + 4)) ? 8 : 4;
  for (let end = start + 1; end <= start + longest && end <= view.text.length; end += 1) {
    if (!isHan(view.text.charAt(end - 1))) break;
    if (end - start >= 2) ends.push(end);
    // White space after the second character of three or more usually ends the name; after the first it is 冯 艳.
    if (end - start >= 2 && view.gaps[end]) break;
  }
  return ends;
}

function scoreRight(lexicon: Lexicon, start: number, end: number): number {
  const { view } = lexicon;
  // 刘光强|调研: where two words overlap, the longer name with a word after it is the likelier.
  const crossing = isCrossed(lexicon, start, end) && lexicon.afterWordAt(end) < 2 ? -1.6 : 0;
  if (end >= view.text.length || view.gaps[end] || !isHan(view.text.charAt(end))) return 2 + crossing;
  const after = lexicon.afterWordAt(end);
  if (after) return (after > 1 ? 2.2 : 1.2) + crossing;
  const hits = lexicon.startingAt(end);
  if (hits.some((hit) => hit.kind === 'title')) return 0.4 + crossing;
  if (hits.some((hit) => (hit.kind === 'place' || hit.kind === 'organisation') && hit.end - end > 1))
    return 0.3 + crossing;
  return -1.2 + crossing;
}

/** 讲|党课, 到|怀集: an unusual surname that is a word, before a word or a place. */
function scoreEdges(lexicon: Lexicon, { names, learned }: NameEvidence, start: number, end: number): number {
  const { text } = lexicon.view;
  if (learned.has(text.slice(start, end))) return 0;
  // 简 明: white space after the first character shows a name of two.
  if (lexicon.view.gaps[start + 1]) return end - start === 2 ? 4 : -0.3;
  if (holdsTitle(lexicon, start, end)) return -5;
  if (isWord(lexicon, start, end)) return -7;
  if (holdsWord(lexicon, start, end)) return -4;
  if (isPhrase(lexicon, start)) return -4;
  const isForeign = TRANSLITERATION.test(text.slice(start, end));
  const isLoose = end - start > 2 && !isForeign && LOOSE_END.test(text.charAt(end - 1));
  // 傅全有|主持: a usual character of given names with a verb right after it belongs to the name.
  const isKept = names.isGivenCommon(text.charAt(end - 1)) && lexicon.afterWordAt(end) > 1;
  const loose = isLoose && !isKept ? -1.5 : 0;
  const surname = names.surname(text.charAt(start));
  if (!surname || surname.class === 'common' || !(surname.isWord || surname.class === 'rare')) return loose;
  const isFunction = lexicon.startingAt(start).some((hit) => hit.kind === 'context' && hit.end === start + 1);
  const isPlace = lexicon
    .startingAt(start + 1)
    .some((hit) => hit.kind === 'place' && hit.end >= end && !(hit.isShort && hit.key % 1_000));
  return loose + (isFunction || isPlace ? -1.5 : 0);
}

// 于日前, 高度重视: a word or phrase of the context from the name's first character on.
function isWord(lexicon: Lexicon, start: number, end: number): boolean {
  return lexicon
    .startingAt(start)
    .some((hit) => hit.kind === 'context' && (hit.end > end || (hit.end === end && isContext(hit, 'after'))));
}

// 党|组织, 热依汗古丽|参加: a word of the context inside the name.
function holdsWord(lexicon: Lexicon, start: number, end: number): boolean {
  for (let at = start + 1; at < end - 1; at += 1)
    if (lexicon.startingAt(at).some((hit) => hit.kind === 'context' && hit.end <= end && hit.end - at > 1)) return true;
  return false;
}

// 于|日前, 向|记者, 曾|多次: a function word that is a surname too, before a word.
function isPhrase(lexicon: Lexicon, start: number): boolean {
  const isFunction = lexicon.startingAt(start).some((hit) => hit.kind === 'context' && hit.end === start + 1);
  return (
    isFunction &&
    lexicon
      .startingAt(start + 1)
      .some((hit) => hit.kind !== 'official' && hit.kind !== 'place' && hit.end - hit.start > 1)
  );
}

// 任|组长: a title never stands inside a name.
function holdsTitle(lexicon: Lexicon, start: number, end: number): boolean {
  for (let at = start + 1; at < end; at += 1)
    if (lexicon.startingAt(at).some((hit) => hit.kind === 'title')) return true;
  return false;
}

// 任雨|解读: a word that begins inside the name and ends beyond it speaks for the shorter name.
function isCrossed(lexicon: Lexicon, start: number, end: number): boolean {
  for (let at = start + 2; at < end; at += 1)
    if (lexicon.startingAt(at).some((hit) => hit.end > end && hit.end - hit.start > 1 && hit.kind === 'context'))
      return true;
  return false;
}

function scoreLeft(lexicon: Lexicon, start: number): number {
  const { view } = lexicon;
  if (start === 0 || view.gaps[start] || !isHan(view.text.charAt(start - 1))) return 2;
  const before = lexicon.beforeWordAt(start);
  if (before) return before > 1 ? 1.5 : 1;
  const hits = lexicon.endingAt(start);
  if (hits.some((hit) => hit.kind === 'place' || hit.kind === 'organisation' || hit.kind === 'title')) return 1.5;
  return -1.5;
}

function scoreRepeats(lexicon: Lexicon, start: number, end: number, evidence: NameEvidence): number {
  const { text } = lexicon.view;
  const { count } = evidence;
  // A word that is no name does not become one by standing often.
  if (scoreName(text.slice(start, end), evidence) < 1.5) return 0;
  const here = count(text.slice(start, end));
  if (here < 2) return 0;
  const longer = end < text.length && isHan(text.charAt(end)) ? count(text.slice(start, end + 1)) : 0;
  const shorter = end - start > 2 ? count(text.slice(start, end - 1)) : 0;
  if (longer === here) return 0;
  return 0.8 + (longer < here ? 0.6 : 0) + (shorter === here ? 0.8 : 0);
}

/** Names with a middle dot: 阿布都·热合曼. The last part ends with the characters of such names, or before a word that follows names. */
function dottedNameAt({ view, afterWordAt }: Lexicon, start: number): string | undefined {
  const { text } = view;
  const match = /^[\u3400-\u9fff]{1,8}(?:[·•・‧][\u3400-\u9fff]{1,8}){1,3}/.exec(text.slice(start, start + 36));
  if (!match) return undefined;
  const last = start + match[0].search(/[·•・‧][^·•・‧]*$/) + 1;
  for (let end = last + 2; end < start + match[0].length; end += 1) {
    const isOver =
      afterWordAt(end) > 0 || /[同和与及]/.test(text.charAt(end)) || !FOREIGN_TAIL.includes(text.charAt(end));
    if (isOver) return text.slice(start, end);
  }
  return match[0];
}
