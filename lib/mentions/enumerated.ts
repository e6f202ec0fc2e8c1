/** Lists that count themselves (甲、乙、丙三大行动), and names made of even parts (周调度、月分析、季总结制度). */
import type { CandidateRange } from './programme-shapes.ts';
import { leadOf, ownOf } from './undertaking-words.ts';

const COUNT = /([二三四五六七八九十])[大项个](?:专项)?(?:行动|工程|计划|战略|攻坚战|保卫战)/g;

/** `甲、乙、丙三大行动`: as many names as the numeral says, and the sum of them. */
export function findEnumerated(text: string): CandidateRange[] {
  const ranges: CandidateRange[] = [];
  for (const match of text.matchAll(COUNT)) {
    const count = '一二三四五六七八九十'.indexOf(match[1] ?? '') + 1;
    const items = text.slice(clauseStart(text, match.index), match.index).split('、');
    if (items.length !== count) continue;
    items[0] = items[0]?.slice(leadOf(items[0] ?? '', '')) ?? '';
    let start = match.index - items.join('、').length;
    for (const item of items) {
      if (item.length > 3 && item.length < 20) ranges.push({ start, end: start + item.length, rule: 'enumerated' });
      start += item.length + 1;
    }
    ranges.push({ start: match.index, end: match.index + match[0].length, rule: 'enumerated' });
  }
  return ranges;
}

/** What is made of even parts. */
const WHOLES = /(?:[二三四五]大)?(?<fought>保卫战|攻坚战)|责任制|制度|机制/g;
/** What no part holds, or ends in: 河长制 is a system of its own, 教育局 a body. */
const NO_PART = /[的了和与等不以及为是各]|制度|机制|[制局委办厅]$|一课$|双责$/;
const LONGEST_PARTS = 40;

interface Form {
  /** How many parts there are at least, and how long each is. */
  parts: number;
  least: number;
  most: number;
  /** How long the last may be where it need not be as long as the others. */
  last?: number;
}

const SYSTEM: Form = { parts: 3, least: 3, most: 4 };
const BATTLE: Form = { parts: 2, least: 2, most: 3, last: 5 };

/** `周调度、月分析、季总结制度`, `蓝天、碧水、黑土地保卫战`: parts of one length are one name; the first stands behind a verb or a mark. */
export function findParallel(text: string): CandidateRange[] {
  const ranges: CandidateRange[] = [];
  for (const match of text.matchAll(WHOLES)) {
    const before = text.slice(Math.max(0, match.index - LONGEST_PARTS), match.index);
    const run = /[\u3400-\u9fff、]*$/.exec(before)?.[0] ?? '';
    const length = lengthOfParts(run.split('、'), match.groups?.fought === undefined ? SYSTEM : BATTLE);
    const start = match.index - length;
    if (length > 0 && !isInWord(text, start))
      ranges.push({ start, end: match.index + match[0].length, rule: 'enumerated' });
  }
  return ranges;
}

/** How many characters the even parts at the end have with their marks, 0 for none. */
function lengthOfParts(parts: readonly string[], { last: longest, ...form }: Form): number {
  const [before = '', last = ''] = parts.slice(-2);
  // The first may stand behind a verb: of two, the last tells the length.
  const even = parts.length > 2 || longest === undefined ? before.length : Math.min(before.length, last.length);
  const isLast = longest === undefined ? last.length === even : last.length >= form.least && last.length <= longest;
  if (!isLast || even < form.least || even > form.most || isNoPart(last)) return 0;
  let length = last.length;
  let count = 1;
  for (const part of parts.slice(0, -1).reverse()) {
    const own = part.slice(-even);
    if (own.length < even || isNoPart(own)) break;
    length += even + 1;
    count += 1;
    if (part.length > even) break;
  }
  return count < form.parts ? 0 : length;
}

/** Parts that are words of every report name nothing: 监督考核、激励约束机制. */
function isNoPart(part: string): boolean {
  return NO_PART.test(part) || ownOf(part) === '';
}

/** Whether what stands before a position goes on into it and is no verb before a name. */
function isInWord(text: string, at: number): boolean {
  const before = /[\u3400-\u9fff]{0,4}$/.exec(text.slice(Math.max(0, at - 4), at))?.[0] ?? '';
  return before !== '' && leadOf(`${before}${text.slice(at, at + 2)}`, '') !== before.length;
}

const LONGEST_CLAUSE = 100;

function clauseStart(text: string, end: number): number {
  let start = end;
  while (start > end - LONGEST_CLAUSE && start > 0 && !/[,。;:!?\n]/.test(text.charAt(start - 1))) start -= 1;
  return start;
}
