/** What a stretch of text names: a place at its head, a school, firm or foreign state anywhere in it. */
import { BIT, BITS, CLASS } from '../text/surface-bits.ts';
import { codesOf } from './characters.ts';
import type { Grammar } from './grammar.ts';

const [OPEN, CLOSE, STATIONED] = codesOf('()驻');

/** 县|文物保护所: a new name may have swallowed the place or level that it begins with. */
export function beginsWithPlace({ hits, rowAt, starting }: Grammar, start: number, end: number): boolean {
  const wanted = BITS.anyPlace | (CLASS.level * BIT.organisation) | (CLASS.level * BIT.suffix);
  if (((starting[start] ?? 0) & wanted) === 0) return false;
  const last = rowAt[start + 1] ?? 0;
  for (let row = rowAt[start] ?? 0; row < last; row += 1)
    if ((hits.ends[row] ?? 0) <= end && (hits.bits[row] ?? 0) & wanted) return true;
  return false;
}

const OTHER = CLASS.other * BIT.organisation + CLASS.other * BIT.suffix;

/** A school, firm or foreign state anywhere in the phrase, unless the word is part of a longer name of an organ (科技 in 科技局). */
export function namesOther(grammar: Grammar, start: number, end: number): boolean {
  const { codes, hits, rowAt } = grammar;
  const last = rowAt[end] ?? 0;
  for (let row = rowAt[start] ?? 0; row < last; row += 1) {
    if (((hits.bits[row] ?? 0) & OTHER) === 0) continue;
    const own = hits.ends[row] ?? 0;
    // 烟草专卖局(公司)局长
    if (codes[(hits.starts[row] ?? 0) - 1] === OPEN && codes[own] === CLOSE) continue;
    // 中国驻老挝大使馆政治处主任, 市场合同处副处长
    if (codes[(hits.starts[row] ?? 0) - 1] === STATIONED || isTopic(grammar, row, end)) continue;
    if (isDepartment(grammar, hits.starts[row] ?? 0, own)) continue;
    if (own <= end && !isVillage(grammar, own) && !isCovered(grammar, row, start, end)) return true;
  }
  return false;
}

/** 市场|监管司, 投资|与规划处: what an office deals with, and no firm of its own. */
function isTopic({ hits, text }: Grammar, row: number, end: number): boolean {
  const own = hits.ends[row] ?? 0;
  return TOPICS.has(text.slice(hits.starts[row], own)) && OFFICE.test(text.slice(own, end));
}

/** 县卫健局|康复科, 县应急局|救援中心: a part of the office that stands right before it. */
export function isDepartment({ codes, ending }: Grammar, start: number, end: number): boolean {
  return PARTS.includes(codes[end - 1] ?? 0) && ((ending[start] ?? 0) & GOVERNMENT) !== 0;
}

const PARTS = codesOf('科队心');
const GOVERNMENT = CLASS.government * BIT.organisation + CLASS.government * BIT.suffix;

const TOPICS: ReadonlySet<string> = new Set('市场 投资 物业 保险 基金 证券 商贸 电商 网站 景区 旅行社'.split(' '));
const OFFICE = /^[\u3400-\u9fff]{0,8}[局司处科股署]$/;

/** Whether a village, town or road goes on here, or its police station, whatever the name begins with. */
export function isVillage({ text }: Grammar, at: number): boolean {
  return /^(?:[村镇乡县区街路巷桥]|社区|大道|派出所)/.test(text.slice(at, at + 3));
}

/** Whether a place or another organisation of the phrase holds the whole word; the short name of a place that is the word itself (学院) does not. */
function isCovered({ hits, rowAt }: Grammar, word: number, start: number, end: number): boolean {
  const cover = BITS.anyPlace | (BITS.anyOrganisation & ~OTHER);
  const first = hits.starts[word] ?? 0;
  const last = rowAt[first + 1] ?? 0;
  for (let row = rowAt[start] ?? 0; row < last; row += 1) {
    const own = hits.ends[row] ?? 0;
    const bits = hits.bits[row] ?? 0;
    if (own > end || own < (hits.ends[word] ?? 0) || (bits & cover) === 0) continue;
    const isItself = own === hits.ends[word] && hits.starts[row] === first;
    if (!isItself || bits & cover & ~BIT.shortPlace) return true;
  }
  return false;
}
