/** The reader's entries as the page shows them: read again after every change, wherever it was made. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Outcome } from '../../lib/archive/outcome.ts';
import type { OwnPage, OwnSearch, OwnStore } from '../../lib/archive/own-entries.ts';
import type { Gazetteer } from '../../lib/gazetteer/gazetteer.ts';
import { findPlaces } from '../../lib/gazetteer/own/find-place.ts';

const first = 50;
const step = 200;

export type EntrySearch = ReturnType<typeof useEntrySearch>;

/** The search for entries by words: by the names of places as well, as soon as the gazetteer is there. */
export function useEntrySearch(store: OwnStore, gazetteer: Gazetteer | undefined) {
  const [words, setWords] = useState('');
  const [count, setCount] = useState(first);
  const places = useMemo(
    () => (gazetteer && words.trim() ? findPlaces(gazetteer, words).map(({ code }) => code) : []),
    [gazetteer, words],
  );
  const page = useOwnPage(store, { words, places, count });
  const found = page?.ok ? page.value : undefined;
  return {
    words,
    found,
    failure: page && !page.ok ? page.error : undefined,
    /** How many entries `showMore` would add. */
    rest: found ? Math.min(step, found.total - found.entries.length) : 0,
    find(typed: string): void {
      setWords(typed);
      setCount(first);
    },
    showMore: () => setCount(count + step),
  };
}

/** The page that the search finds; undefined until it is first read. */
function useOwnPage(store: OwnStore, search: OwnSearch): Outcome<OwnPage> | undefined {
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
