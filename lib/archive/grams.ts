/**
 * Pairs of neighbouring characters → the clips that hold them. Chinese has no spaces to cut words at, so a substring is
 * found through its pairs: they narrow, the text itself decides. A row holds the clips of one block of 1,024 numbers,
 * so that a save rewrites short rows however large the archive grows.
 */
import type { Table } from 'dexie';

export interface GramRow {
  gram: string;
  block: number;
  /** Numbers of clips within the block, ascending. */
  slots: number[];
}

export type GramTable = Table<GramRow, [string, number]>;

/** What changes for one clip: pairs that it now holds and pairs that it holds no longer. */
export interface GramChange {
  seq: number;
  added: ReadonlySet<string>;
  dropped: ReadonlySet<string>;
}

const blockBits = 10;
const slotMask = (1 << blockBits) - 1;

/** Distinct pairs of a folded text. The line break after a field is part of its last pair, never starts one. */
export function listGrams(text: string): Set<string> {
  const grams = new Set<string>();
  for (let at = 0; at + 1 < text.length; at++) {
    if (text[at] !== '\n') grams.add(text.slice(at, at + 2));
  }
  return grams;
}

/** Applies the changes of any number of clips; each touched row is read and written once. */
export async function changeGrams(table: GramTable, changes: readonly GramChange[]): Promise<void> {
  const rows = groupChanges(changes);
  const keys = [...rows.values()].map(({ gram, block }): [string, number] => [gram, block]);
  const stored = await table.bulkGet(keys);
  const kept: GramRow[] = [];
  const emptied: [string, number][] = [];
  [...rows.values()].forEach(({ gram, block, added, dropped }, at) => {
    const slots = new Set(stored[at]?.slots);
    for (const slot of dropped) slots.delete(slot);
    for (const slot of added) slots.add(slot);
    if (slots.size === 0) emptied.push([gram, block]);
    else kept.push({ gram, block, slots: [...slots].sort((one, other) => one - other) });
  });
  await table.bulkPut(kept);
  await table.bulkDelete(emptied);
}

/** Numbers of the clips that may hold the folded term: all that do, and perhaps some that hold its pairs apart. */
export async function findCandidates(table: GramTable, term: string): Promise<Set<number>> {
  if (term.length === 1) return readSlots(table, term, `${term}\uffff`);
  let candidates: Set<number> | undefined;
  for (const gram of listGrams(term)) {
    const holders = await readSlots(table, gram, gram);
    candidates = candidates ? intersect(candidates, holders) : holders;
    if (candidates.size === 0) break;
  }
  return candidates ?? new Set();
}

async function readSlots(table: GramTable, from: string, to: string): Promise<Set<number>> {
  const rows = await table.where(':id').between([from, 0], [to, Number.MAX_SAFE_INTEGER], true, true).toArray();
  return new Set(rows.flatMap(({ block, slots }) => slots.map((slot) => (block << blockBits) | slot)));
}

function intersect(one: ReadonlySet<number>, other: ReadonlySet<number>): Set<number> {
  return new Set([...one].filter((seq) => other.has(seq)));
}

interface RowChange {
  gram: string;
  block: number;
  added: number[];
  dropped: number[];
}

function groupChanges(changes: readonly GramChange[]): Map<string, RowChange> {
  const rows = new Map<string, RowChange>();
  for (const { seq, added, dropped } of changes) {
    for (const gram of added) rowOf(rows, gram, seq).added.push(seq & slotMask);
    for (const gram of dropped) rowOf(rows, gram, seq).dropped.push(seq & slotMask);
  }
  return rows;
}

function rowOf(rows: Map<string, RowChange>, gram: string, seq: number): RowChange {
  const block = seq >> blockBits;
  const key = `${gram}${block}`;
  const row = rows.get(key) ?? { gram, block, added: [], dropped: [] };
  rows.set(key, row);
  return row;
}
