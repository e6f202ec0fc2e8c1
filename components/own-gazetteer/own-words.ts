/** Texts of this section: rows of assets/words/own.json. */
import type rows from '../../assets/words/own.json';
import type { Column } from '../../lib/gazetteer/own/columns.ts';
import type { Problem } from '../../lib/gazetteer/own/problems.ts';
import { findWord, t } from '../words.ts';

export type OwnWord = keyof typeof rows;

/** A text of the section; `$1`, `$2` … are replaced. */
export function own(word: OwnWord, ...values: (string | number)[]): string {
  return findWord(word, ...values) ?? word;
}

export function nameColumn(column: Column): string {
  return own(`own_${column}`);
}

/** What is wrong with a cell, in one sentence; `$1` is the value that was wanted, `$2` the column. */
export function explainProblem({ problem, values, column }: Problem): string {
  return own(problem, values[0] ?? '', nameColumn(column));
}

/** The sentence of a failure of the storage. */
export function explainFailure(error: string): string {
  return own('own_not_saved', findWord(error) ?? t('common_failed'));
}
