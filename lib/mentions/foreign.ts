/** Officials of other states are no officials of this gazetteer: their posts are told by the state, its short form, or the name. */
import { BIT, CLASS } from '../text/surface-bits.ts';
import { CHARACTER, codesOf, isOf } from './characters.ts';
import { hasDot } from './dotted-names.ts';
import type { PostPhrase } from './grammar.ts';
import type { Lexicon } from './lexicon.ts';

/** Posts that a state has once. Where no body stands before them, the state that the sentence names decides. */
const NATIONAL =
  /(?:总理|首相|总统|总书记|外长|防长|财长|议长|国务卿|总参谋长|(?:外交|国防|财政|商务|司法|内政|内务|教育|卫生|能源|运输|交通|农业|环境|贸易|经济|发展|文化|旅游|劳工|移民|新闻|石油|电力|安全)部长|特别代表)$/;
/** Holders of these in this country stand in the gazetteer, all of them. */
const HEADS = /^(?:第一)?副?总理$|^总书记$/;
/** Posts that other states have too, whatever their level. */
const COMMON = /(?:局长|检察长|检察官|法官|警察|警长|司令|参谋长|部长|秘书|专员|发言人|助理|署长|安全委员)$/;
/** States by one character, as headlines write them. 以, 日 and the like are words too: only what no word can be. */
const SHORT = codesOf('美俄英法德韩朝印巴叙乌伊越泰菲澳黎埃');
const ARMY = codesOf('军');
const FORMER = codesOf('前原');
/** Behind a state's short form: 俄外交部发言人. */
const MINISTRY = /^(?:外交部|国防部|财政部|商务部|司法部|能源部|央行|军方|海军|空军|陆军)/;
const ENVOY = /(?:大使|总领事|领事|公使|参赞|武官)$/;
const REACH = 60;
const ANCHORS = CLASS.government | CLASS.place | CLASS.level;

/** Whether the post is one of another state; undefined where nothing here tells. */
export function isForeign(
  lexicon: Lexicon,
  phrase: PostPhrase,
  name: string,
  isLeader: (name: string) => boolean,
): boolean | undefined {
  const post = lexicon.text.slice(phrase.start, phrase.end);
  if (ENVOY.test(post)) return isForeignEnvoy(lexicon, phrase);
  const isAnchored = (phrase.organisations & ANCHORS) !== 0;
  const isNational = NATIONAL.test(post);
  // 习总书记: a surname alone is of someone whom readers know.
  if (isNational && (name.length === 1 || isLeader(name))) return undefined;
  if (isNational && isShort(lexicon, phrase.start)) return true;
  if (SHORT.includes(lexicon.codes[phrase.start] ?? 0) && MINISTRY.test(post.slice(1))) return true;
  // 太|空军司令: a force may be another's.
  if (hasDot(name) && COMMON.test(post) && isWestern(name) && stateBefore(lexicon, phrase.start)) return true;
  if (isAnchored) return undefined;
  if (isNational) {
    if (HEADS.test(post)) return true;
    return stateBefore(lexicon, phrase.start) || (isWestern(name) && namesState(lexicon)) || undefined;
  }
  return (COMMON.test(post) && isWestern(name) && (isShort(lexicon, phrase.start) || namesState(lexicon))) || undefined;
}

/** 中国驻X大使 and 驻X大使 are ours; X国驻华大使 and 美驻X大使 are not. Undefined where nobody is said to reside. */
function isForeignEnvoy(lexicon: Lexicon, { start, titleStart }: PostPhrase): boolean | undefined {
  const { codes, ending, text } = lexicon;
  const from = Math.max(0, start - 6);
  const at = from + text.slice(from, titleStart).lastIndexOf('驻');
  if (at < from) return undefined;
  if (text.charAt(at + 1) === '华') return true;
  const end = FORMER.includes(codes[at - 1] ?? 0) ? at - 1 : at;
  return ((ending[end] ?? 0) & BIT.foreign) !== 0 || SHORT.includes(codes[end - 1] ?? 0);
}

/** 美|商务部长, 以军|总参谋长: the short form of a state right before the post, and no part of another word. */
function isShort({ codes, wordBefore }: Lexicon, start: number): boolean {
  const isArmy = ARMY.includes(codes[start - 1] ?? 0);
  const at = isArmy ? start - 2 : [start - 1, start].find((place) => SHORT.includes(codes[place] ?? 0));
  return at !== undefined && (isArmy || SHORT.includes(codes[at] ?? 0)) && (wordBefore[at + 1] ?? 0) < 2;
}

/** Whether the last state or body named before a position in its sentence is another state, or one of its bodies (韩国外交部). */
function stateBefore(lexicon: Lexicon, start: number): boolean {
  const { codes, ending } = lexicon;
  for (let at = start; at > start - REACH && !STOPS.includes(codes[at - 1] ?? 0); at -= 1) {
    const bits = ending[at] ?? 0;
    if (bits & BIT.foreign) return true;
    if (bits & (BIT.organisation * CLASS.government)) return followsState(lexicon, at);
    if (bits & BIT.place) return false;
  }
  return false;
}

function followsState({ ending, endRowAt, hits, rowsByEnd }: Lexicon, end: number): boolean {
  const last = endRowAt[end + 1] ?? 0;
  for (let index = endRowAt[end] ?? 0; index < last; index += 1)
    if ((ending[hits.starts[rowsByEnd[index] ?? 0] ?? 0] ?? 0) & BIT.foreign) return true;
  return false;
}

const STOPS = codesOf('。\n');

/** Written with the characters of transliteration alone. */
function isWestern(name: string): boolean {
  for (let at = 0; at < name.length; at += 1) {
    const code = name.charCodeAt(at);
    if (!isOf(code, CHARACTER.foreignTail | CHARACTER.dot) && !MORE_WESTERN.includes(code)) return false;
  }
  return true;
}

/** Of names from the west, which names of this country's languages are not written with. */
const MORE_WESTERN = codesOf('汀文伯姆戴埃贝登肯蒂顿霍廷韦琴芬莎娅妮汤豪宾鲍纽');

function namesState({ hits }: Lexicon): boolean {
  for (let row = 0; row < hits.size; row += 1) if ((hits.bits[row] ?? 0) & BIT.foreign) return true;
  return false;
}
