/** The parts that a readable document is made of, and the sections that hold them. */
import type { Span } from '../types.ts';

/** All sections in the order in which they are written. */
export const sectionIds = [
  'event',
  'officials',
  'persons',
  'programmes',
  'keyPoints',
  'figures',
  'appointments',
  'outline',
  'document',
  'note',
  'passages',
  'text',
] as const;
export type SectionId = (typeof sectionIds)[number];

/** What is written when nothing is chosen: the full text only on request. */
export const defaultSections: readonly SectionId[] = sectionIds.filter((id) => id !== 'text');

/** A piece of text with the paragraph numbers that it rests on, from 1, ascending; the title is no paragraph. */
export interface Line {
  text: string;
  marks: number[];
}

export interface TreeNode extends Line {
  children: TreeNode[];
}

/** The lines of one cell of a table; each is a statement of its own. */
export type Cell = Line[];

export type Part =
  | { kind: 'facts'; facts: { label: string; line: Line }[] }
  | { kind: 'list'; ordered: boolean; lines: Line[] }
  | { kind: 'table'; head: string[]; rows: Cell[][] }
  | { kind: 'tree'; nodes: TreeNode[] }
  | { kind: 'heading'; level: number; text: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'quote'; text: string }
  | { kind: 'links'; links: { text: string; url: string }[] };

export interface Section {
  id: SectionId;
  title: string;
  parts: Part[];
}

/** Numbers of the paragraphs, from 1, that spans lie in. */
export function listMarks(evidence: readonly Span[]): number[] {
  const numbers = evidence.filter(({ block }) => block >= 0).map(({ block }) => block + 1);
  return [...new Set(numbers)].sort((one, other) => one - other);
}
