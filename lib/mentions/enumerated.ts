/** Lists that count themselves (甲、乙、丙三大行动), and names made of even parts (周调度、月分析、季总结制度). */
import type { CandidateRange } from './programme-shapes.ts';
import { leadOf } from './undertaking-words.ts';

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

const PART = '(?:(?![的了和与等不以及为是各]|制度|机制)[\\u3400-\\u9fff])';
const PARALLEL = new RegExp(
  `(${PART}{3,9}、(?:${PART}{3,4}、)+${PART}{3,4})(?:责任制|制度|机制)|(${PART}{2,9}、(?:${PART}{2,3}、)*${PART}{2,5})(?:[二三四五]大)?(?:保卫战|攻坚战)`,
  'g',
);

/** `周调度、月分析、季总结制度`, `蓝天、碧水、黑土地保卫战`: parts of one length, those of battles but for the last, are one name. */
export function findParallel(text: string): CandidateRange[] {
  const ranges: CandidateRange[] = [];
  for (const match of text.matchAll(PARALLEL)) {
    const [whole, named, fought] = match;
    const run = named ?? fought ?? '';
    const parts = run.split('、');
    // The first may stand behind a verb.
    const length = parts[1]?.length ?? 0;
    const lead = (parts[0]?.length ?? 0) - length;
    const isEven = parts.slice(1, fought ? -1 : undefined).every((part) => part.length === length);
    const isOpen = lead === 0 ? !isInWord(text, match.index) : leadOf(run.slice(0, lead + 2), '') === lead;
    if (isEven && lead >= 0 && isOpen)
      ranges.push({ start: match.index + lead, end: match.index + whole.length, rule: 'enumerated' });
  }
  return ranges;
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
