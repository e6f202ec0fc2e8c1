/** Names in characters of transliteration: those of the west, and those of peoples of this country, who live in certain provinces. */
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { BIT } from '../text/surface-bits.ts';
import { CHARACTER, codesOf, isOf, LESS_USUAL, WESTERN } from './characters.ts';
import { hasDot } from './dotted-names.ts';
import type { Lexicon } from './lexicon.ts';
import { namesState } from './states.ts';

/** Parts of names of this country's peoples. */
const USUAL =
  /扎西|次仁|顿珠|多吉|卓玛|达瓦|尼玛|洛桑|格桑|旦增|丹增|平措|旺堆|索朗|央金|罗布|边巴|普布|加措|江措|才让|才旦|巴特尔|巴图|其其格|朝鲁|苏和|毕力格|[布不]都|买买提|吐尔|热合曼|合提|古丽|木江|木汗|白克|乌兰|图雅|娜仁|萨仁|帕尔哈提|热依|肉孜|努尔|尔逊/;

/** Written with the characters of transliteration alone, and with no usual part of our peoples' names. */
export function isTransliterated(name: string): boolean {
  return mayBeTransliterated(name) && ![...name].some((character) => LESS_USUAL.includes(character));
}

/** The same with less usual characters. */
function mayBeTransliterated(name: string): boolean {
  for (let at = 0; at < name.length; at += 1)
    if (!isOf(name.charCodeAt(at), CHARACTER.dot | CHARACTER.transliterated)) return false;
  return !USUAL.test(name);
}

/** Two names and a dot, none of which is usual with peoples of ours. */
export function isWesternPair(name: string): boolean {
  return hasDot(name) && !USUAL.test(name);
}

export function isWestern(name: string): boolean {
  return [...name].some((character) => WESTERN.includes(character));
}

/**
 * Tells names that nobody bears here, in an article that names a state and no place of such peoples: with a dot, or
 * transliterated without a Han surname; with one that is not frequent, where the article names no place of ours at all.
 */
export function foreignNamesOf(lexicon: Lexicon, { names, divisionsAt }: Gazetteer): (name: string) => boolean {
  let scene: 'here' | 'abroad' | 'wholly-abroad' | undefined;
  return (name) => {
    // 谢|夫乔维奇: so long a name may begin with a character of ours.
    if (!hasDot(name) && !mayBeTransliterated(name.length > 4 ? name.slice(1) : name)) return false;
    const surname = name.length < 4 ? names.surname(name.charCodeAt(0)) : undefined;
    if (surname && (name.length < 3 || surname.class === 'common')) return false;
    scene ??= sceneOf(lexicon, divisionsAt);
    return scene === 'wholly-abroad' || (scene === 'abroad' && surname?.class !== 'known');
  };
}

function sceneOf(lexicon: Lexicon, divisionsAt: Gazetteer['divisionsAt']): 'here' | 'abroad' | 'wholly-abroad' {
  if (!namesState(lexicon)) return 'here';
  const places = namedPlaces(lexicon, divisionsAt);
  if (places.length === 0) return 'wholly-abroad';
  return places.some((code) => HOMELANDS.test(code)) ? 'here' : 'abroad';
}

/** 内蒙古, 辽宁, 吉林, 黑龙江, 四川, 云南, 西藏, 甘肃, 青海, 宁夏 and 新疆 by their codes. */
const HOMELANDS = /^(?:15|2[123]|5[134]|6[2345])/;

/** The codes of the places named by their full name, and of provinces and cities by any. */
function namedPlaces({ codes: text, hits }: Lexicon, divisionsAt: Gazetteer['divisionsAt']): string[] {
  const codes: string[] = [];
  for (let row = 0; row < hits.size; row += 1) {
    if (((hits.bits[row] ?? 0) & BIT.firmPlace) === 0) continue;
    const start = hits.starts[row] ?? 0;
    const end = hits.ends[row] ?? 0;
    if (isPartOfOther(text, start, end)) continue;
    // 新建, 合作, 和平: of the short names of counties most are words as well.
    const isNamed = ((hits.bits[row] ?? 0) & BIT.place) !== 0 && end - start > 2;
    for (const { code } of divisionsAt(hits.nodes[row] ?? 0)) if (isNamed || code.length < 6) codes.push(code);
  }
  return codes;
}

/** 哈巴罗夫斯|克州, 阿里|·海德尔; 阿盟: the league of states more often than the one of ours. */
function isPartOfOther(codes: Uint16Array, start: number, end: number): boolean {
  if (isOf(codes[end], CHARACTER.dot) || (end - start === 2 && codes[end - 1] === LEAGUE)) return true;
  return codes[end - 1] === STATE && isOf(codes[start - 1], CHARACTER.transliterated);
}

const [STATE, LEAGUE] = codesOf('州盟');
