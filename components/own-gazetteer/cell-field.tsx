import { useId } from 'preact/hooks';
import type { Column } from '../../lib/gazetteer/own/columns.ts';
import type { Problem } from '../../lib/gazetteer/own/problems.ts';
import { explainProblem, nameColumn, own } from './own-words.ts';
import { type FindPlaces, PlaceField } from './place-field.tsx';

interface CellFieldProps {
  column: Column;
  value: string;
  problem: Problem | undefined;
  findPlaces: FindPlaces;
  label?: string | undefined;
  hint?: string | undefined;
  onInput(value: string): void;
}

const kinds = ['strategy', 'campaign', 'policy', 'project', 'law', 'slogan', 'mechanism', 'meeting'] as const;
const classes = ['government', 'other', 'place', 'inner', 'level'] as const;

/** One field with what is wrong with it beneath, and what could stand there instead as buttons. */
export function CellField({ column, value, problem, findPlaces, label, hint, onInput }: CellFieldProps) {
  const id = useId();
  const described = problem ? `${id}-problem` : undefined;
  const name = label ?? nameColumn(column);
  const take = (taken: string): void => {
    onInput(taken);
    // The button goes with the fault.
    document.getElementById(id)?.focus();
  };
  const common = { id, value, 'aria-label': name, 'aria-invalid': Boolean(problem), 'aria-describedby': described };
  return (
    <div class={`cell ${column}`}>
      {column === 'place' && (
        <PlaceField
          id={id}
          value={value}
          label={name}
          hint={hint ?? own('own_place_hint')}
          invalid={Boolean(problem)}
          describedBy={described}
          findPlaces={findPlaces}
          onInput={onInput}
        />
      )}
      {(column === 'kind' || column === 'class') && (
        <select class="field" {...common} onChange={(event) => onInput(event.currentTarget.value)}>
          {column === 'kind'
            ? kinds.map((kind) => <option key={kind} value={kind} children={own(`own_kind_${kind}`)} />)
            : classes.map((each) => <option key={each} value={each} children={own(`own_class_${each}`)} />)}
        </select>
      )}
      {column !== 'place' && column !== 'kind' && column !== 'class' && (
        <input
          class="field"
          {...common}
          lang="zh-CN"
          placeholder={hint}
          autocomplete="off"
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      )}
      {problem && <Fault id={described} problem={problem} onTake={take} />}
    </div>
  );
}

interface FaultProps {
  id: string | undefined;
  problem: Problem;
  onTake(value: string): void;
}

function Fault({ id, problem, onTake }: FaultProps) {
  const proposals = problem.proposals.filter(({ value }) => value !== '');
  return (
    <div class="fault" id={id}>
      <span>{explainProblem(problem)}</span>
      {proposals.map(({ value, label }) => (
        <button type="button" class="btn plain" key={value} lang="zh-CN" onClick={() => onTake(value)}>
          {own('own_take_value', label)}
        </button>
      ))}
    </div>
  );
}
