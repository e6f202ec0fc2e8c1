/** The reader's entries as the page shows them: read again after every change, wherever it was made. */
import { useEffect, useState } from 'preact/hooks';
import type { Outcome } from '../../lib/archive/outcome.ts';
import type { OwnPage, OwnSearch, OwnStore } from '../../lib/archive/own-entries.ts';

/** The page that the search finds; undefined until it is first read. */
export function useOwnPage(store: OwnStore, search: OwnSearch): Outcome<OwnPage> | undefined {
  const [page, setPage] = useState<Outcome<OwnPage>>();
  const key = JSON.stringify(search);
  useEffect(() => {
    let isOver = false;
    const reload = async (): Promise<void> => {
      const found = await store.search(JSON.parse(key));
      if (!isOver) setPage(found);
    };
    void reload();
    const stop = store.onChange(() => void reload());
    return () => {
      isOver = true;
      stop();
    };
  }, [store, key]);
  return page;
}
