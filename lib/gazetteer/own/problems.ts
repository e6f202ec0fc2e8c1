/** What keeps a row out: a key of the interface texts with its values, and what could stand there instead. */
import type { Column } from './columns.ts';

export interface Proposal {
  /** What the cell would hold. */
  value: string;
  /** How it is shown. */
  label: string;
}

export interface Problem {
  column: Column;
  content: string;
  /** A key of the interface texts. */
  problem: ProblemKey;
  values: string[];
  proposals: Proposal[];
}

export type ProblemKey =
  | 'own_problem_missing'
  | 'own_problem_name'
  | 'own_problem_id'
  | 'own_problem_other_name'
  | 'own_problem_date'
  | 'own_problem_day'
  | 'own_problem_order'
  | 'own_problem_current'
  | 'own_problem_place'
  | 'own_problem_places'
  | 'own_problem_private'
  | 'own_problem_word'
  | 'own_problem_short'
  | 'own_problem_long'
  | 'own_problem_entry';

/** A value, or everything that is wrong with the row. */
export type RowReading<Value> = { ok: true; value: Value } | { ok: false; problems: Problem[] };

export function makeProblem(
  column: Column,
  content: string,
  problem: ProblemKey,
  { values = [], proposals = [] }: { values?: string[]; proposals?: (Proposal | string)[] } = {},
): Problem {
  return {
    column,
    content,
    problem,
    values,
    proposals: proposals.map((proposal) =>
      typeof proposal === 'string' ? { value: proposal, label: proposal } : proposal,
    ),
  };
}
