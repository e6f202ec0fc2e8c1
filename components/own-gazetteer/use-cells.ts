/** The cells of a form or a row as they are typed, and what is wrong with them. */
import { useState } from 'preact/hooks';
import type { Cells, Column } from '../../lib/gazetteer/own/columns.ts';
import type { Problem } from '../../lib/gazetteer/own/problems.ts';

/** `before` is what they begin with; a problem is forgotten when its cell changes. */
export function useCells(before: Cells) {
  const [cells, setCells] = useState(before);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const type = (column: Column, value: string): void => {
    setCells({ ...cells, [column]: value });
    setProblems(problems.filter((problem) => problem.column !== column));
  };
  const problemOf = (column: Column): Problem | undefined => problems.find((problem) => problem.column === column);
  return { cells, problems, setProblems, problemOf, type };
}
