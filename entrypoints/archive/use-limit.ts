import { useEffect, useState } from 'preact/hooks';
import { notePlace, readPlace } from './place.ts';

/** Clips that are shown at first, and more at each asking. */
export const pageSize = 20;

/** How many are shown of this result: as many as when the reader left it, else one page. And how to show more. */
export function useLimit(result: string): [number, () => void] {
  const [shown, setShown] = useState(() => ({ result, limit: readPlace().limit ?? pageSize }));
  const limit = shown.result === result ? shown.limit : pageSize;
  useEffect(() => notePlace({ limit }), [limit, result]);
  return [limit, () => setShown({ result, limit: limit + pageSize })];
}
