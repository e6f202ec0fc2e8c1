/** The order that the text gives itself: headings and numbered parts as a tree. */

import { trimRange } from '../../text/ranges.ts';
import { splitClauses } from '../../text/sentences.ts';
import type { OutlineNode } from '../../types.ts';
import { findUnits, type OutlineUnit } from '../outline/units.ts';
import { type Section, type Source, sentenceAt, sliceOf, toSpan } from '../source.ts';

export const outline: Section<'outline'> = { id: 'outline', summarise: summariseOutline };

/** Longest text of a node; the evidence holds the whole. */
const LONGEST = 40;

function summariseOutline(source: Source): OutlineNode[] {
  return buildTree(keepLists(findUnits(source)));
}

/** A mark of a family counts only with a sibling: one 首先 alone orders nothing. Headings always count. */
function keepLists(units: OutlineUnit[]): OutlineUnit[] {
  const kept = new Set<OutlineUnit>();
  const open = new Map<string, OutlineUnit>();
  for (const unit of units) {
    if (unit.family === 'heading') kept.add(unit);
    closeDeeper(open, unit.rank);
    const last = open.get(unit.family);
    if (last && follows(last, unit)) {
      kept.add(last);
      kept.add(unit);
    }
    if (unit.number <= 1 || (last && follows(last, unit))) open.set(unit.family, unit);
  }
  return units.filter((unit) => kept.has(unit));
}

function closeDeeper(open: Map<string, OutlineUnit>, rank: number): void {
  for (const [family, unit] of open) if (unit.rank > rank) open.delete(family);
}

function follows(last: OutlineUnit, unit: OutlineUnit): boolean {
  if (unit.family === 'heading') return true;
  if (unit.family === 'item') return unit.passage.block - last.passage.block === 1;
  const isNext = unit.number === last.number + 1;
  // 最后 closes a list wherever it stands.
  return isNext || (unit.family === 'order' && unit.number > last.number);
}

function buildTree(units: OutlineUnit[]): OutlineNode[] {
  const roots: OutlineNode[] = [];
  const path: { rank: number; node: OutlineNode }[] = [];
  for (const unit of units) {
    const node: OutlineNode = { ...nodeText(unit), children: [] };
    if (node.text === '') continue;
    while ((path.at(-1)?.rank ?? -1) >= unit.rank) path.pop();
    const parent = path.at(-1)?.node;
    (parent ? parent.children : roots).push(node);
    path.push({ rank: unit.rank, node });
  }
  return roots;
}

/** The head sentence, cut after as many clauses as fit; the evidence is the whole sentence. */
function nodeText({ passage, range }: OutlineUnit): Pick<OutlineNode, 'text' | 'evidence'> {
  const sentence = sentenceAt(passage, range.start);
  const head = trimRange(
    passage.text,
    { start: range.start, end: Math.min(range.end, Math.max(sentence.end, range.start + 1)) },
    '。；;：:，,',
  );
  const evidence = [toSpan(passage, head)];
  if (head.end - head.start <= LONGEST) return { text: sliceOf(passage, head), evidence };
  const clauses = splitClauses(passage.text, head).filter((clause) => clause.end - head.start <= LONGEST);
  return { text: passage.text.slice(head.start, clauses.at(-1)?.end ?? head.start + LONGEST), evidence };
}
