/** The archive as the page shows it: read here, re-read after every change, wherever it was made. */
import { useEffect, useState } from 'preact/hooks';
import { openArchive } from '../../lib/archive/archive.ts';
import type { ArchiveError, Outcome } from '../../lib/archive/outcome.ts';

export const archive = openArchive();

export interface Loaded<Value> {
  value?: Value;
  error?: ArchiveError;
}

/** Loads again when a dependency or the archive changes; meanwhile the value before stays. */
export function useArchive<Value>(
  load: () => Promise<Outcome<Value>>,
  dependencies: readonly unknown[],
): Loaded<Value> {
  const [loaded, setLoaded] = useState<Loaded<Value>>({});
  useEffect(() => {
    let isOver = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const reload = async (): Promise<void> => {
      const outcome = await load();
      if (!isOver) setLoaded(outcome.ok ? { value: outcome.value } : { error: outcome.error });
    };
    const reloadSoon = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => void reload(), 60);
    };
    void reload();
    const stop = archive.onChange(reloadSoon);
    return () => {
      isOver = true;
      clearTimeout(timer);
      stop();
    };
  }, dependencies);
  return loaded;
}
