/**
 * A file that is to be imported → a report: for every row whether it is new, changed, the same or refused and why.
 * Nothing is written: `applyPack` gives the entries that the good rows make, for the reader to decide.
 */
import type { CellContext } from './cells.ts';
import { type Cells, type Column, readHeader, type TableKind, tableOf } from './columns.ts';
import type { PlaceSource } from './find-place.ts';
import { type Joined, joinOfficial, joinOrganisation, joinProgramme, makePool, type Pool } from './join.ts';
import { makeProblem, type Problem, type RowReading } from './problems.ts';
import { readOfficial } from './read-official.ts';
import { readOrganisation, readProgramme } from './read-others.ts';
import { readTable, type SourceTable } from './read-table.ts';
import { readWhole } from './read-whole.ts';
import type { PackReport, PackResult, PackRow } from './report.ts';
import type { OwnEntries, OwnEntry } from './types.ts';

const MOST_ROWS = 200_000;

/** Checks a file's text against the entries there are. Row order changes no verdict but which of two equal rows is new. */
export function checkPack(text: string, current: OwnEntries, places: PlaceSource): PackResult {
  const whole = readWhole(text, current);
  if (whole) return { ok: true, report: whole };
  const reading = readTable(text);
  return reading.ok ? checkTable(reading.table, current, places) : { ok: false, problem: reading.problem, values: [] };
}

/** The entries to write: all that the good rows bring. */
export function applyPack({ entries }: PackReport): OwnEntries {
  return entries;
}

/** Puts another content into a cell (from 1, as in the report) and checks again. A column the table lacks is added. */
export function mendPack(
  { source }: PackReport,
  { row, column, value }: { row: number; column: Column; value: string },
  current: OwnEntries,
  places: PlaceSource,
): PackResult {
  const { columns } = readHeader(source.header);
  const found = columns.indexOf(column);
  const at = found < 0 ? source.header.length : found;
  const header = found < 0 ? [...source.header, column] : source.header;
  const rows = source.rows.map((each) => {
    if (each.row !== row) return each;
    const fields = header.map((_, index) => each.fields[index] ?? '');
    return { row, fields: fields.with(at, value) };
  });
  return checkTable({ ...source, header, rows }, current, places);
}

function checkTable(source: SourceTable, current: OwnEntries, places: PlaceSource): PackResult {
  const { columns, left } = readHeader(source.header);
  const kind = tableOf(columns);
  if (!kind) return { ok: false, problem: 'own_file_columns', values: [source.header.join(' ').slice(0, 120)] };
  if (source.rows.length > MOST_ROWS) return { ok: false, problem: 'own_file_rows', values: [`${MOST_ROWS}`] };
  const within = (source.comments.place ?? '').split(/[,，、\s]+/).filter((code) => /^\d+$/.test(code));
  const context = { places, within };
  const pool = makePool(current);
  const before = new Map(current.map((entry) => [entry.id, entry]));
  const changed = new Map<string, OwnEntry>();
  const rows = source.rows.map(({ row, fields }): PackRow => {
    const cells = readCells(columns, fields);
    const { joined, problems } = joinRow(kind, cells, context, pool);
    const name = (cells.name ?? '').trim();
    if (!joined) return { row, verdict: 'refused', name, problems };
    const { verdict, entry } = joined;
    if (verdict !== 'same') changed.set(entry.id, entry);
    const isDouble =
      verdict === 'same' && changed.has(entry.id) && !isKnown(kind, cells, context, before.get(entry.id));
    return { row, verdict: isDouble ? 'double' : verdict, name, problems: [] };
  });
  return { ok: true, report: { kind, rows, entries: [...changed.values()], left, source } };
}

/** Whether the entry as it was before the file says already what the row says. */
function isKnown(kind: TableKind, cells: Cells, context: CellContext, before: OwnEntry | undefined): boolean {
  return before !== undefined && joinRow(kind, cells, context, makePool([before])).joined?.verdict === 'same';
}

function readCells(columns: readonly (Column | undefined)[], fields: readonly string[]): Cells {
  const cells: Cells = {};
  columns.forEach((column, index) => {
    if (column) cells[column] = fields[index] ?? '';
  });
  return cells;
}

interface RowOutcome {
  joined?: Joined;
  problems: Problem[];
}

function joinRow(kind: TableKind, cells: Cells, context: CellContext, pool: Pool): RowOutcome {
  if (kind === 'programmes') return joinWith(readProgramme(cells, context), (value) => joinProgramme(pool, value));
  if (kind === 'organisations')
    return joinWith(readOrganisation(cells, context), (value) => joinOrganisation(pool, value));
  const reading = readOfficial(cells, context);
  const outcome = joinWith(reading, (value) => joinOfficial(pool, value));
  if (outcome.joined || !reading.ok) return outcome;
  const id = cells.id ?? '';
  return { problems: [makeProblem('id', id, 'own_problem_other_name', { values: [reading.value.name] })] };
}

function joinWith<Value>(reading: RowReading<Value>, join: (value: Value) => Joined | undefined): RowOutcome {
  if (!reading.ok) return { problems: reading.problems };
  const joined = join(reading.value);
  return joined ? { joined, problems: [] } : { problems: [] };
}
