import { useEffect, useRef } from 'preact/hooks';
import type { Cells, Column } from '../../lib/gazetteer/own/columns.ts';
import type { Problem } from '../../lib/gazetteer/own/problems.ts';
import { CellField } from './cell-field.tsx';
import { nameColumn, own } from './own-words.ts';
import type { FindPlaces } from './place-field.tsx';
import { useCells } from './use-cells.ts';

interface FurtherRowProps {
  name: string;
  isOff: boolean;
  onSwitch(): void;
  /** Another official of the same name, to be merged with. */
  onMerge: (() => void) | undefined;
}

interface EditRowProps extends Omit<FurtherRowProps, 'name'> {
  cells: Cells;
  findPlaces: FindPlaces;
  /** Answers what is wrong with the fields. */
  onSave(cells: Cells): Promise<readonly Problem[]>;
  onCancel(): void;
}

/** A tenure in fields, where its line stood. Enter saves, Escape leaves. */
export function EditRow({ cells: before, isOff, findPlaces, onSave, onCancel, onSwitch, onMerge }: EditRowProps) {
  const { cells, problems, setProblems, problemOf, type } = useCells(before);
  const row = useRef<HTMLTableRowElement>(null);
  useEffect(() => row.current?.querySelector<HTMLInputElement>('input')?.focus(), []);
  const save = async (): Promise<void> => setProblems(await onSave(cells));
  const press = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    if (event.key === 'Escape') onCancel();
    if (event.key === 'Enter' && event.target instanceof HTMLInputElement) void save();
  };
  const field = (column: Column, hint?: string) => (
    <CellField
      column={column}
      value={cells[column] ?? ''}
      hint={hint}
      problem={problemOf(column)}
      findPlaces={findPlaces}
      onInput={(value) => type(column, value)}
    />
  );
  return (
    <>
      <tr class="editing" ref={row} onKeyDown={press}>
        <td>{field('name')}</td>
        <td>{field('post')}</td>
        <td>{field('place')}</td>
        <td>
          <div class="period">
            {field('from', nameColumn('from'))}
            {field('to', nameColumn('to'))}
          </div>
        </td>
        <td>{field('source')}</td>
        <td class="num">
          <button type="button" class="btn plain" onClick={() => onCancel()}>
            {own('own_cancel')}
          </button>
          <button type="button" class="btn primary" disabled={problems.length > 0} onClick={() => void save()}>
            {own('own_save')}
          </button>
        </td>
      </tr>
      <FurtherRow name={before.name ?? ''} isOff={isOff} onSwitch={onSwitch} onMerge={onMerge} />
    </>
  );
}

/** What can be done with the official as a whole. */
function FurtherRow({ name, isOff, onSwitch, onMerge }: FurtherRowProps) {
  return (
    <tr class="editing further">
      <td colSpan={6}>
        <button type="button" class="btn plain" onClick={onSwitch}>
          {own(isOff ? 'own_on' : 'own_off')}
        </button>
        {onMerge && (
          <button type="button" class="btn plain" onClick={onMerge}>
            {own('own_merge', name)}
          </button>
        )}
      </td>
    </tr>
  );
}
