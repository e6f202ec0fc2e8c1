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
      {problem && (
        <div class="fault" id={described}>
          <span>{explainProblem(problem)}</span>
          {problem.proposals
            .filter((proposal) => proposal.value !== '')
            .map(({ value: better, label: shown }) => (
              <button type="button" class="btn plain" key={better} lang="zh-CN" onClick={() => onInput(better)}>
                {own('own_take_value', shown)}
              </button>
            ))}
        </div>
      )}
    </div>
  );
}
