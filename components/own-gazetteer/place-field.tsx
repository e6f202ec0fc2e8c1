import { useEffect, useId, useState } from 'preact/hooks';
import type { PlaceChoice } from '../../lib/gazetteer/own/find-place.ts';

export type FindPlaces = (words: string) => Promise<readonly PlaceChoice[]>;

interface PlaceFieldProps {
  id: string;
  value: string;
  label: string;
  hint: string;
  invalid: boolean;
  describedBy: string | undefined;
  findPlaces: FindPlaces;
  onInput(value: string): void;
}

/** A place in words; the places that the words may mean are offered while they are typed. */
export function PlaceField({ id, value, label, hint, invalid, describedBy, findPlaces, onInput }: PlaceFieldProps) {
  const list = useId();
  const [choices, setChoices] = useState<readonly PlaceChoice[]>([]);
  useEffect(() => {
    let isOver = false;
    const look = async (): Promise<void> => {
      const found = await findPlaces(value);
      if (!isOver) setChoices(found);
    };
    const timer = setTimeout(() => void look(), 120);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [value, findPlaces]);
  return (
    <>
      <input
        id={id}
        class="field"
        lang="zh-CN"
        aria-label={label}
        placeholder={hint}
        autocomplete="off"
        list={list}
        value={value}
        aria-invalid={invalid}
        aria-describedby={describedBy}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      <datalist id={list}>
        {choices.map(({ code, path }) => (
          <option key={code} value={path.slice(-3).join(' ')} label={path.join(' › ')} />
        ))}
      </datalist>
    </>
  );
}
