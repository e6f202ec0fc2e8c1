import { useEffect, useRef, useState } from 'preact/hooks';
import type { Problem } from '../../lib/gazetteer/own/problems.ts';
import { Button } from '../button.tsx';
import { nameColumn, own } from './own-words.ts';

interface RemedyProps {
  row: number;
  problem: Problem;
  onMend(value: string): void;
}

/** One proposal is a button, several are a list, none is a field. */
export function Remedy({ row, problem, onMend }: RemedyProps) {
  const { proposals, column } = problem;
  const [isOpen, setOpen] = useState(false);
  const label = own('own_fill_cell', row, nameColumn(column));
  if (proposals.length === 1)
    return (
      <Button
        kind="plain"
        label={`${own('own_take')}：${label} ${proposals[0]?.label}`}
        onClick={() => onMend(proposals[0]?.value ?? '')}
      >
        {own('own_take')}
      </Button>
    );
  if (proposals.length === 0 && !isOpen)
    return (
      <Button kind="plain" label={`${own('own_fill')}：${label}`} onClick={() => setOpen(true)}>
        {own('own_fill')}
      </Button>
    );
  return <RemedyForm label={label} problem={problem} onMend={onMend} />;
}

function RemedyForm({ label, problem, onMend }: Omit<RemedyProps, 'row'> & { label: string }) {
  const { proposals, content } = problem;
  const [chosen, setChosen] = useState(proposals[0]?.value ?? '');
  const field = useRef<HTMLInputElement>(null);
  // In the place of the button that opened it.
  useEffect(() => field.current?.focus(), []);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (chosen !== '') onMend(chosen);
  };
  return (
    <form class="remedy" onSubmit={submit}>
      {proposals.length > 1 ? (
        <select
          class="field"
          aria-label={label}
          value={chosen}
          onChange={(event) => setChosen(event.currentTarget.value)}
        >
          {proposals.map(({ value, label: shown }) => (
            <option key={value} value={value}>
              {shown}
            </option>
          ))}
        </select>
      ) : (
        <input
          class="field"
          aria-label={label}
          lang="zh-CN"
          ref={field}
          placeholder={content}
          value={chosen}
          onInput={(event) => setChosen(event.currentTarget.value)}
        />
      )}
      <button type="submit" class="btn plain">
        {own('own_take')}
      </button>
    </form>
  );
}
