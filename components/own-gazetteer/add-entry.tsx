import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Cells, Column } from '../../lib/gazetteer/own/columns.ts';
import type { DraftKind } from '../../lib/gazetteer/own/edit.ts';
import type { Problem } from '../../lib/gazetteer/own/problems.ts';
import { CellField } from './cell-field.tsx';
import { nameColumn, own } from './own-words.ts';
import type { FindPlaces } from './place-field.tsx';
import { useCells } from './use-cells.ts';

/** What the form begins with, from a card or a selection. */
export interface EntryDraft {
  kind: DraftKind;
  cells: Cells;
}

interface AddEntryProps {
  draft: EntryDraft;
  /** Kinds that can be chosen; one alone is not shown. */
  kinds?: readonly DraftKind[];
  findPlaces: FindPlaces;
  /** Saves; answers what is wrong with the fields, nothing when it is done. */
  onSave(draft: EntryDraft): Promise<readonly Problem[]>;
  onCancel(): void;
  /** What else can be done with the entry, at the end. */
  children?: ComponentChildren;
}

const allKinds: readonly DraftKind[] = ['officials', 'programmes', 'organisations', 'refusal'];

const fields: Readonly<Record<DraftKind, readonly Column[]>> = {
  officials: ['name', 'post', 'place', 'from', 'to', 'source'],
  programmes: ['name', 'aliases', 'kind', 'issuer', 'place', 'from', 'to', 'gloss', 'source'],
  organisations: ['name', 'aliases', 'class', 'source'],
  refusal: ['name', 'post', 'place'],
};

const names = {
  officials: 'own_add_official',
  programmes: 'own_add_programme',
  organisations: 'own_add_organisation',
  refusal: 'own_add_refusal',
} as const;

/** A form for one entry, for the options page and for what a card or a selection brings along. */
export function AddEntry({ draft, kinds = allKinds, findPlaces, onSave, onCancel, children }: AddEntryProps) {
  const [kind, setKind] = useState(draft.kind);
  const { cells, setProblems, problemOf, type } = useCells({ kind: 'policy', class: 'government', ...draft.cells });
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => findEmptyField(form.current)?.focus(), []);
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const found = await onSave({ kind, cells: pickCells(cells, fields[kind]) });
    setProblems(found);
    if (found.length > 0) form.current?.querySelector<HTMLElement>(`.cell.${found[0]?.column} .field`)?.focus();
  };
  return (
    <form class="ownform" ref={form} noValidate onSubmit={(event) => void submit(event)}>
      {kinds.length > 1 && <KindChoice kinds={kinds} chosen={kind} onChoose={setKind} />}
      {kind === 'refusal' && <p class="meta">{own('own_refusal_lead')}</p>}
      <div class="fields">
        {fields[kind].map((column) => {
          const label = labelOf(column, kind);
          return (
            <div class={`slot ${column}`} key={column}>
              <span aria-hidden="true">{label}</span>
              <CellField
                column={column}
                label={label}
                value={cells[column] ?? ''}
                hint={hintOf(column, kind)}
                problem={problemOf(column)}
                findPlaces={findPlaces}
                onInput={(value) => type(column, value)}
              />
            </div>
          );
        })}
      </div>
      <div class="acts">
        <button type="submit" class="btn primary">
          {own('own_save')}
        </button>
        <button type="button" class="btn plain" onClick={() => onCancel()}>
          {own('own_cancel')}
        </button>
        {children}
      </div>
    </form>
  );
}

interface KindChoiceProps {
  kinds: readonly DraftKind[];
  chosen: DraftKind;
  onChoose(kind: DraftKind): void;
}

function KindChoice({ kinds, chosen, onChoose }: KindChoiceProps) {
  return (
    <fieldset class="acts">
      <legend class="sr">{own('own_add_what')}</legend>
      {kinds.map((kind) => (
        <label class="pick" key={kind}>
          <input type="radio" name="own-kind" checked={kind === chosen} onChange={() => onChoose(kind)} />
          <span>{own(names[kind])}</span>
        </label>
      ))}
    </fieldset>
  );
}

function findEmptyField(form: HTMLFormElement | null): HTMLInputElement | undefined {
  return [...(form?.querySelectorAll<HTMLInputElement>('input.field') ?? [])].find(({ value }) => !value);
}

function pickCells(cells: Cells, columns: readonly Column[]): Cells {
  return Object.fromEntries(columns.map((column) => [column, cells[column] ?? '']));
}

function labelOf(column: Column, kind: DraftKind): string {
  const isPerson = kind === 'officials' || kind === 'refusal';
  return column === 'name' && !isPerson ? own('own_title_name') : nameColumn(column);
}

function hintOf(column: Column, kind: DraftKind): string | undefined {
  if (column === 'source') return own('own_source_hint');
  if (column === 'from' || column === 'to') return own('own_date_hint');
  if (column === 'aliases') return own('own_aliases_hint');
  if (column === 'gloss' || column === 'issuer' || (kind === 'refusal' && column === 'post'))
    return own('own_optional');
  return undefined;
}
