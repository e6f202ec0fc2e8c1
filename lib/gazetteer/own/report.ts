/** What checking a file yields. */
import type { TableKind } from './columns.ts';
import type { Problem } from './problems.ts';
import type { SourceTable } from './read-table.ts';
import type { OwnEntries } from './types.ts';

export interface PackRow {
  /** As a spreadsheet counts it, from 1. */
  row: number;
  /** `double`: it says what a row before it in the file says. */
  verdict: 'new' | 'changed' | 'same' | 'double' | 'refused';
  name: string;
  problems: Problem[];
}

export interface PackReport {
  kind: TableKind | 'whole';
  rows: readonly PackRow[];
  /** What the good rows make of the entries that are new or changed. */
  entries: OwnEntries;
  /** Columns that were not taken. */
  left: readonly { header: string; isPrivate: boolean }[];
  /** The table as it was read, for mending cells and for saving rows apart. */
  source: SourceTable;
}

/** Why a file cannot be read as a whole: a key of the interface texts. */
export type PackProblem = 'own_file_empty' | 'own_file_json' | 'own_file_columns' | 'own_file_rows';
export type PackResult = { ok: true; report: PackReport } | { ok: false; problem: PackProblem; values: string[] };
