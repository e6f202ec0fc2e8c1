/** Reads the figures of one sentence: each amount with what it counts, each change with the figure it belongs to. */
import { contains, overlaps, type Range, within } from '../../text/ranges.ts';
import { splitClauses } from '../../text/sentences.ts';
import { type Passage, sliceOf } from '../source.ts';
import type { Amount } from './amounts.ts';
import { changeBefore, isShareOf } from './change.ts';
import { countedAfter, countedBefore } from './counted.ts';
import { structural } from './units.ts';

export interface FigureDraft {
  amount: Amount;
  counted: Range;
  change?: Range;
}

/** What is counted stands no further before its number. */
const WINDOW = 60;
const MONEY_NOUN =
  /^的[\u4e00-\u9fff]{2}|^(?:[\u4e00-\u9fff]{0,4}(?:资金|补助|补贴|贷款|基金|奖金|慰问金|奖励|罚款|资产|投资|善款|专款|经费|赔偿|收入|订单|产值|项目))(?=[，,。；;、用支对给为]|$)/;

export function readSentence(passage: Passage, sentence: Range, amounts: readonly Amount[]): FigureDraft[] {
  const clauses = splitClauses(passage.text, sentence);
  const drafts: FigureDraft[] = [];
  let taken = 0;
  amounts.forEach((amount, at) => {
    const clause = clauses.find((range) => contains(range, amount));
    if (!clause || at < taken) return;
    const change = changeBefore(passage.text, clause.start, amount.start);
    const shared = change === undefined ? [] : listAfter(passage.text, change, amounts.slice(at));
    if (change !== undefined && shared.length > 1) {
      taken = at + shared.length;
      shareChange(drafts, shared, { start: change, end: shared.at(-1)?.end ?? amount.end });
    } else if (!attachChange(passage, drafts.at(-1), change, amount)) {
      const draft = readDraft(passage, clause, amount, drafts.at(-1), change);
      // 审判员甲、乙3人: a name is nothing that is counted.
      if (draft && !passage.persons.some((mark) => overlaps(mark, draft.counted))) drafts.push(draft);
    }
  });
  return drafts;
}

/** 分别增长3.2%和4.5%: the amounts of one list of changes. */
function listAfter(text: string, change: number, amounts: readonly Amount[]): Amount[] {
  const [first, ...rest] = amounts;
  if (!first || !text.slice(change, first.start).includes('分别')) return [];
  const list = [first];
  for (const amount of rest) {
    if (!/^[、,，和]$/.test(text.slice(list.at(-1)?.end ?? 0, amount.start)) || amount.unit !== first.unit) break;
    list.push(amount);
  }
  return list;
}

/** A list of changes belongs to as many figures before it; where the numbers differ nobody can say whose it is. */
function shareChange(drafts: FigureDraft[], list: readonly Amount[], change: Range): void {
  const owners = drafts.slice(-list.length);
  if (owners.length !== list.length || owners.some((draft) => draft.change)) return;
  for (const owner of owners) owner.change = change;
}

function attachChange(
  passage: Passage,
  previous: FigureDraft | undefined,
  change: number | undefined,
  amount: Amount,
): boolean {
  if (change === undefined || !previous || previous.change || !joins(passage, previous.amount.end, change))
    return false;
  previous.change = { start: change, end: amount.end };
  return true;
}

/** A change belongs to the figure before when nothing but a mark or the counted noun stands between. */
function joins(passage: Passage, end: number, change: number): boolean {
  return /^[\u4e00-\u9fff“”()（）]{0,8}[,，、]?\s?(?:比|并|分别)?$/.test(passage.text.slice(end, change));
}

function readDraft(
  passage: Passage,
  clause: Range,
  amount: Amount,
  previous: FigureDraft | undefined,
  change: number | undefined,
): FigureDraft | undefined {
  const { text } = passage;
  const until = change ?? amount.start;
  const before = previous && contains(clause, previous.amount) ? previous : undefined;
  if (change !== undefined && isShareOf(text, clause.start, amount.start) && until - clause.start < 2) return undefined;
  if (before && /^(?:[共计累，,、总合]|合计|共计)*$/.test(text.slice(before.amount.end, until))) {
    return amount.unit === before.amount.unit ? undefined : { amount, counted: before.counted };
  }
  const from = Math.max(before ? endOf(before) : 0, clause.start, until - WINDOW);
  if (change === undefined) {
    const counted = countedAround(passage, amount, { start: from, end: clause.end });
    return counted && { amount, counted };
  }
  const counted = nounBefore(passage, from, change);
  return counted && { amount, counted, change: { start: change, end: amount.end } };
}

/** What an amount without a change counts: the noun after it where one can follow, else the noun before it. */
function countedAround(passage: Passage, amount: Amount, { start, end }: Range): Range | undefined {
  const after = canFollow(passage.text, amount) ? countedAfter(passage.text, amount.end, end) : undefined;
  if (after && amount.kind === 'counter' && structural.test(sliceOf(passage, after))) return undefined;
  const counted = after ?? nounBefore(passage, start, amount.start);
  return counted ?? (amount.kind === 'measure' ? countedAfter(passage.text, amount.end, end) : undefined);
}

function nounBefore(passage: Passage, from: number, until: number): Range | undefined {
  const start = afterDates(passage, startOfItem(passage.text, from, until), until);
  return countedBefore(passage.text, start, until);
}

/** 企业去年研发投入: the spell is no part of what is counted. */
function afterDates(passage: Passage, from: number, to: number): number {
  const date = within(passage.dates, { start: from, end: to - 1 }).at(-1);
  return date ? date.end : from;
}

/** After the last 、 or bracket before the number, where words stand between. */
function startOfItem(text: string, from: number, to: number): number {
  const cut = Math.max(...['、', '(', '（'].map((mark) => text.slice(from, to).lastIndexOf(mark)));
  return cut >= 0 && to - from - cut > 2 ? from + cut + 1 : from;
}

/** The noun of money and measures stands before the number as a rule, that of counts after it. */
function canFollow(text: string, { kind, unit, end }: Amount): boolean {
  const after = text.slice(end, end + 14);
  if (kind === 'counter') return unit !== '倍' && unit !== '人次' && unit !== '人';
  if (kind !== 'share') return MONEY_NOUN.test(after);
  if (/^(?:以[上下]|左右)[,，。；;]/.test(after)) return false;
  return /^(?:以上|以下|左右)?的(?!速度|增速|增长)|^[\u4e00-\u9fff]/.test(after);
}

function endOf({ amount, change, counted }: FigureDraft): number {
  return Math.max(amount.end, change?.end ?? 0, counted.end);
}
