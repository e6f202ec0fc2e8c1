/** Officials of other states are no officials of this gazetteer: their posts are told by the state, its short form, or the name. */
import { BIT, BITS, CLASS } from '../text/surface-bits.ts';
import { CHARACTER, codesOf, isOf } from './characters.ts';
import { hasDot } from './dotted-names.ts';
import { isTransliterated, isWestern, isWesternPair } from './foreign-names.ts';
import type { PostPhrase } from './grammar.ts';
import type { Lexicon } from './lexicon.ts';
import { isWordAt } from './occurrences.ts';
import { namesState, stateEndsAt } from './states.ts';

/** Posts that a state has once. Where no body stands before them, the state that the sentence names decides. */
const NATIONAL =
  /(?:总理|首相|总统|总书记|国家主席|委员长|外长|防长|财长|议长|国务卿|总检察长|(?<!副)总参谋长|[海陆空]军部长|(?:外交|国防|财政|商务|司法|内政|内务|教育|卫生|科技|工业|能源|国库|运输|交通|农业|环境|贸易|经济|发展|文化|旅游|劳工|移民|新闻|石油|电力|安全)部?部长|特别代表|特使)(?:候选人)?$/;
/** The last characters of these: a pattern that only ends in them is tried on no other post. */
const NATIONAL_ENDS = '理相统记席长卿表使人';
/** Holders of these in this country stand in the gazetteer, all of them. */
const HEADS = /^(?:(?:政府)?(?:第一)?副?总理(?:兼.{2,8}部?长)?|国家主席|委员长)$/;
/** All states have ministries of these names. */
const WHOLE_MINISTRY = /^(?:外交|国防|财政|商务|司法|教育|卫生|交通|交通运输|内政|文化|农业|旅游|科技|工业)部部?长$/;
/** No body of ours but those of Hong Kong, Macao and Taiwan has such members. */
const DEPUTY_OF_OTHERS = /(?<![县市区]|立法会)议员$/;
const DEPUTY = /副(?:部长|外长|防长)$/;
/** Posts that other states have too, whatever their level. */
const COMMON = /(?:局长|检察长|检察官|法官|警察|警长|司令|参谋长|部长|秘书|专员|发言人|助理|署长|安全委员|议员)$/;
/** States by one character, as headlines write them. 以, 日 and the like are words too: only what no word can be. */
const SHORT = codesOf('美俄英法德韩朝印巴叙乌伊越泰菲澳黎埃');
const ARMY = codesOf('军');
/** Behind a state's short form: 俄外交部发言人. */
const MINISTRY = /^(?:外交部|国防部|财政部|商务部|司法部|能源部|央行|军方|海军|空军|陆军)/;
const ENVOY_ENDS = '使事赞官';
const ENVOY = /(?:大使|总领事|领事|公使|参赞|武官)$/;
/** 中国政府叙利亚问题特使 */
const OWN_ENVOY = /^(?:中国|我国).*(?:特使|特别代表)$/;
/** What stands between a state and 驻. */
const SINCE = ['新任', '候任', '时任', '现任', '前任', '前', '原', '共和国', '王国', '联邦', '民国'];
const OURS = ['中国', '我国', '我', '新中国'];

/** What the gazetteer says of a name. */
export interface Acquaintance {
  isLeader(name: string): boolean;
  /** Nobody in the article's part of this country is called so. */
  isForeignName(name: string): boolean;
}

/** Whether the post is one of another state; undefined where nothing here tells. */
export function isForeign(
  lexicon: Lexicon,
  phrase: PostPhrase,
  name: string,
  known: Acquaintance,
): boolean | undefined {
  const post = lexicon.text.slice(phrase.start, phrase.end);
  const last = post.charAt(post.length - 1);
  if (ENVOY_ENDS.includes(last) && ENVOY.test(post)) return isForeignEnvoy(lexicon, phrase);
  if (OWN_ENVOY.test(post)) return false;
  const isNational = NATIONAL_ENDS.includes(last) && NATIONAL.test(post);
  // 习总书记: a surname alone is of someone whom readers know.
  if (isNational && name.length === 1) return undefined;
  if (isNational && known.isLeader(name)) return false;
  if (known.isForeignName(name) && !isOurs(post, name) && !holdsPlace(lexicon, phrase)) return true;
  const isOther = isNational
    ? isShort(lexicon, phrase.start) || isOtherMinister(lexicon, phrase, post, name)
    : isOtherOfficer(lexicon, phrase, post, name) || isOtherDeputy(lexicon, phrase, post);
  return (
    isOther || isOfOthers(lexicon, phrase, name) || (!known.isLeader(name) && isOfState(lexicon, phrase)) || undefined
  );
}

function isOurs(post: string, name: string): boolean {
  return OURS_ALONE.test(post) && !isWesternPair(name);
}

/** 越共|中央政治局委员: a body of another state holds the post. */
export function beginsAbroad({ starting }: Lexicon, { start }: PostPhrase): boolean {
  return ((starting[start] ?? 0) & BIT.foreign) !== 0;
}

/** A member of a parliament, or who holds a post of a state's part or of a town elsewhere. */
function isOfOthers(lexicon: Lexicon, phrase: PostPhrase, name: string): boolean {
  const post = lexicon.text.slice(phrase.start, phrase.end);
  if ((DEPUTY_OF_OTHERS.test(post) || isOfPart(lexicon, phrase, post)) && namesState(lexicon)) return true;
  return isElsewhere(lexicon, phrase, name);
}

/** 昆士|兰州州长: a state of a federation, whose name the gazetteer lacks. */
function isOfPart({ starting }: Lexicon, { start }: PostPhrase, post: string): boolean {
  return ((starting[start] ?? 0) & BITS.places) === 0 && PART.test(post);
}

const PART =
  /^(?!时任|现任|前任|代理|自治|[原该全])[\u3400-\u9fff]{2,6}(?:州?前?副?州长|州前?副?(?:总检察长|检察长|警察局长)|警局局长|(?<!香港|澳门|特区|行政区)行政长官)$/;

/** Posts of this country's bodies and levels alone: 州委副书记苏嘎尔布 is ours whatever his name. */
const OURS_ALONE = /委(?![员会])|党|政协|人大|书记|[县乡村旗盟]|^省|厅副?厅长/;

/** 卡杜纳|州州长 holds none. */
function holdsPlace({ starting }: Lexicon, { start, titleStart }: PostPhrase): boolean {
  for (let at = start; at < titleStart; at += 1) if ((starting[at] ?? 0) & BIT.place) return true;
  return false;
}

/** 瑟夫赛德镇镇长查尔斯·伯克特: a western name and a place that the gazetteer lacks, in an article that names a state. */
function isElsewhere(lexicon: Lexicon, { start, titleStart }: PostPhrase, name: string): boolean {
  const isUnknown = start < titleStart && ((lexicon.starting[start] ?? 0) & BITS.places) === 0;
  return isUnknown && hasDot(name) && isWestern(name) && namesState(lexicon);
}

function isOtherMinister(lexicon: Lexicon, { start, organisations }: PostPhrase, post: string, name: string): boolean {
  // 革命党中央|总书记, 国家主席: whom the gazetteer does not hold is of another party or state.
  if (post.endsWith('总书记') || HEADS.test(post)) return true;
  if (WHOLE_MINISTRY.test(post) && stateBefore(lexicon, start)) return true;
  if (organisations & (CLASS.place | CLASS.level | CLASS.government)) return false;
  const isElsewhereNamed = isTransliterated(name) || MINISTER.test(post);
  return stateBefore(lexicon, start, PARAGRAPH) || (isElsewhereNamed && namesState(lexicon));
}

/** The gazetteer holds all of ours. */
const MINISTER = /^(?:外交|国防|财政|商务|司法|国库)部长$/;

/** 美国商务部负责安全事务的|副部长: no body stands in the post, and a state in its clause. */
function isOtherDeputy(lexicon: Lexicon, { start, organisations }: PostPhrase, post: string): boolean {
  return organisations === 0 && DEPUTY.test(post) && stateBefore(lexicon, start, CLAUSE);
}

/** With a name in characters of transliteration, which peoples of this country use too: a state must stand by the post, or the name be western. */
function isOtherOfficer(lexicon: Lexicon, { start, organisations }: PostPhrase, post: string, name: string): boolean {
  if (!COMMON.test(post) || !isTransliterated(name) || organisations & (CLASS.place | CLASS.level)) return false;
  if (isShort(lexicon, start)) return true;
  // 太|空军司令: a force may be another's.
  if (organisations & CLASS.government) return hasDot(name) && stateBefore(lexicon, start);
  return stateBefore(lexicon, start) || (isWestern(name) && namesState(lexicon));
}

/** A ministry behind a state's short form; a state right before the post (马来西亚国际贸易及|工业部副部长). */
function isOfState(lexicon: Lexicon, { start, end }: PostPhrase): boolean {
  const { text } = lexicon;
  if (isMinistry(lexicon, start, text.slice(start, end))) return true;
  for (let at = start; at > start - NEAREST; at -= 1) {
    if (!stateEndsAt(lexicon, at)) continue;
    return !isVisited(lexicon, at) && !UNBOUND.test(text.slice(at, start)) && !holdsTitle(lexicon, at, start);
  }
  return false;
}

const NEAREST = 8;
const UNBOUND = /[^\u3400-\u9fff]|[同跟向对由的时应在访也到了将已被把]|^[和与及]$|媒体/;

function holdsTitle({ starting }: Lexicon, from: number, to: number): boolean {
  return starting.subarray(from, to).some((bits) => (bits & BITS.titles) !== 0);
}

// 乌|海军分区 is of the city 乌海.
function isMinistry({ codes, starting }: Lexicon, start: number, post: string): boolean {
  if (!SHORT.includes(codes[start] ?? 0) || (starting[start] ?? 0) & BITS.places) return false;
  return MINISTRY.test(post.slice(1));
}

/** 中国驻X大使 and 驻X大使 are ours; X国驻华大使, 美驻X大使 and who resides in a place of ours are not. Undefined where nobody resides. */
function isForeignEnvoy(lexicon: Lexicon, { start, titleStart }: PostPhrase): boolean | undefined {
  const { codes, starting, text } = lexicon;
  const from = Math.max(0, start - 8);
  const at = from + text.slice(from, titleStart).lastIndexOf('驻');
  if (at < from) return undefined;
  if (text.charAt(at + 1) === '华' || (starting[at + 1] ?? 0) & BIT.firmPlace) return true;
  const end = at - (SINCE.find((word) => text.endsWith(word, at))?.length ?? 0);
  if (stateEndsAt(lexicon, end) || SHORT.includes(codes[end - 1] ?? 0)) return true;
  const isOwn = OURS.some((word) => text.endsWith(word, end)) || !isOf(codes[end - 1], CHARACTER.ideograph);
  return isOwn || (lexicon.before[end] ?? 0) > 0 ? false : undefined;
}

/** 美|商务部长, 以军|总参谋长: the short form of a state right before the post, and no part of another word. */
function isShort({ codes, wordBefore }: Lexicon, start: number): boolean {
  const isArmy = ARMY.includes(codes[start - 1] ?? 0);
  const at = isArmy ? start - 2 : [start - 1, start].find((place) => SHORT.includes(codes[place] ?? 0));
  return at !== undefined && (isArmy || SHORT.includes(codes[at] ?? 0)) && (wordBefore[at + 1] ?? 0) < 2;
}

/** Whether the last state or body named before a position in its sentence is another state, or one of its bodies (韩国外交部). */
function stateBefore(lexicon: Lexicon, start: number, within = SENTENCE): boolean {
  const { codes, ending } = lexicon;
  for (let at = start; at > start - within.reach && !within.stops.includes(codes[at - 1] ?? 0); at -= 1) {
    const bits = ending[at] ?? 0;
    if (bits & BIT.foreign && stateEndsAt(lexicon, at)) {
      // 中国政府|叙利亚问题特使: what the envoy is for.
      if (isWordAt(codes, MATTERS, at)) continue;
      return !isVisited(lexicon, at);
    }
    if (bits & (BIT.organisation * CLASS.government)) return followsState(lexicon, at);
    if (bits & BIT.place) return false;
  }
  return false;
}

const MATTERS = ['问题', '事务', '局势', '危机'];

const SENTENCE = { reach: 60, stops: codesOf('。\n') };
const CLAUSE = { reach: 30, stops: codesOf(',、;。\n') };
/** Ministers of ours stand in the gazetteer; of whom it does not hold the paragraph tells. */
const PARAGRAPH = { reach: 160, stops: codesOf('\n') };

/** 在访问|俄罗斯期间, 与|俄罗斯: where somebody goes, or with whom. */
function isVisited({ text }: Lexicon, end: number): boolean {
  return (
    /(?:访问(?!的)|出访|抵达|前往|[在赴与同和对应向从据])[^,。]{2,6}$/.test(text.slice(Math.max(0, end - 9), end)) &&
    !/^(?:总|首|外|国|政)/.test(text.slice(end, end + 1))
  );
}

function followsState(lexicon: Lexicon, end: number): boolean {
  const { endRowAt, hits, rowsByEnd } = lexicon;
  const last = endRowAt[end + 1] ?? 0;
  for (let index = endRowAt[end] ?? 0; index < last; index += 1)
    if (stateEndsAt(lexicon, hits.starts[rowsByEnd[index] ?? 0] ?? 0)) return true;
  return false;
}

/** Whether the last that is named before a position in its sentence is another state, and no place, body or level of ours. */
export function isAbroad(lexicon: Lexicon, position: number): boolean {
  const { codes, ending, text } = lexicon;
  for (let at = position; at > position - PARAGRAPH.reach && !SENTENCE.stops.includes(codes[at - 1] ?? 0); at -= 1) {
    const bits = ending[at] ?? 0;
    if (bits & BIT.foreign && stateEndsAt(lexicon, at)) return !OWN_LEVEL.test(text.slice(at, position));
    if (bits & (BIT.place | (BIT.organisation * CLASS.government))) return false;
  }
  return false;
}

const OWN_LEVEL = /[我全本][省市县区镇乡村]|[省市县区镇乡村]里/;

/** Heads of neighbouring states, whose names are written like ours. */
const NEIGHBOURS = new Set('金日成 金正日 金正恩 卢武铉 李明博 朴槿惠 文在寅 尹锡悦 李在明 阮富仲 李显龙'.split(' '));

export function isNeighbour(name: string): boolean {
  return NEIGHBOURS.has(name);
}
