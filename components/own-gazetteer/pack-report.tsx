import { useRef } from 'preact/hooks';
import type { Column } from '../../lib/gazetteer/own/columns.ts';
import type { Problem } from '../../lib/gazetteer/own/problems.ts';
import type { PackReport, PackRow } from '../../lib/gazetteer/own/report.ts';
import { Button } from '../button.tsx';
import { useLostFocus } from '../use-lost-focus.ts';
import { explainProblem, nameColumn, own } from './own-words.ts';
import { Remedy } from './remedy.tsx';

export interface Mending {
  row: number;
  column: Column;
  value: string;
}

interface PackReportProps {
  name: string;
  report: PackReport;
  /** What came of the import of the other rows. */
  said: string | undefined;
  onMend(mending: Mending): void;
  onImport(): void;
  onSaveRefused(): void;
  onDiscard(): void;
}

const mostFaults = 100;
const verdicts = ['new', 'changed', 'same', 'double', 'refused'] as const;

/** What would become of a file's rows. Nothing is written before the reader says so; faults can be mended here. */
export function PackReportView({ name, report, said, onMend, onImport, onSaveRefused, onDiscard }: PackReportProps) {
  const { rows, left, kind } = report;
  const countOf = (verdict: PackRow['verdict']): number => rows.filter((row) => row.verdict === verdict).length;
  const toTake = countOf('new') + countOf('changed');
  const refused = countOf('refused');
  const faults = rows.flatMap((row) => row.problems.map((problem) => ({ row, problem })));
  const place = useRef<HTMLElement>(null);
  useLostFocus(place, report);
  return (
    <section class="report own" aria-label={name} ref={place} tabIndex={-1}>
      <header aria-live="polite">
        <b>{name}</b>
        <span>{own('own_rows', rows.length)}</span>
        {verdicts.map(
          (verdict) =>
            countOf(verdict) > 0 && (
              <span key={verdict} class={verdict}>
                {own(`own_${verdict}`, countOf(verdict))}
              </span>
            ),
        )}
      </header>
      <div aria-live="polite">{said && <p class="aside">{said}</p>}</div>
      {left.map(({ header, isPrivate }) => (
        <p class={isPrivate ? 'aside bad' : 'aside'} key={header}>
          {own(isPrivate ? 'own_left_private' : 'own_left_unknown', header)}
        </p>
      ))}
      {faults.length > 0 && (
        <FaultTable faults={faults.slice(0, mostFaults)} onMend={kind === 'whole' ? undefined : onMend} />
      )}
      {faults.length > mostFaults && <p class="aside">{own('own_more_faults', faults.length - mostFaults)}</p>}
      <footer>
        <Button kind="primary" disabled={toTake === 0} onClick={onImport}>
          {own('own_do_import', toTake)}
        </Button>
        {refused > 0 && <Button onClick={onSaveRefused}>{own('own_save_refused', refused)}</Button>}
        <Button kind="plain" onClick={onDiscard}>
          {own('own_discard')}
        </Button>
      </footer>
    </section>
  );
}

interface RowFault {
  row: PackRow;
  problem: Problem;
}

interface FaultTableProps {
  faults: readonly RowFault[];
  /** Absent where a fault can be mended in the file alone. */
  onMend: ((mending: Mending) => void) | undefined;
}

function FaultTable({ faults, onMend }: FaultTableProps) {
  return (
    <div class="tw">
      <table>
        <thead>
          <tr>
            <th class="num">{own('own_row')}</th>
            <th>{own('own_whose')}</th>
            <th>{own('own_column')}</th>
            <th>{own('own_content')}</th>
            <th>{own('own_problem')}</th>
            <th>
              <span class="sr">{own('own_take')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {faults.map(({ row, problem }) => (
            <Fault
              key={`${row.row}/${problem.column}/${problem.problem}/${problem.content}`}
              row={row}
              problem={problem}
              onMend={onMend && ((value) => onMend({ row: row.row, column: problem.column, value }))}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface FaultProps extends RowFault {
  onMend: ((value: string) => void) | undefined;
}

function Fault({ row, problem, onMend }: FaultProps) {
  const { content, column } = problem;
  return (
    <tr>
      <td class="num">{row.row}</td>
      <td lang="zh-CN">{row.name || own('own_blank')}</td>
      <td>{nameColumn(column)}</td>
      <td lang="zh-CN">
        <code>{content === '' ? own('own_blank') : content}</code>
      </td>
      <td>{explain(problem)}</td>
      <td class="num">{onMend && <Remedy row={row.row} problem={problem} onMend={onMend} />}</td>
    </tr>
  );
}

function explain(problem: Problem): string {
  const [only] = problem.proposals;
  const fault = explainProblem(problem);
  if (problem.proposals.length > 1) return own('own_perhaps_one', fault);
  return only && only.value !== '' ? own('own_perhaps', fault, only.label) : fault;
}
