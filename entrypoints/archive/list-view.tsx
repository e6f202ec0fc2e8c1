import { useEffect, useState } from 'preact/hooks';
import { t } from '../../components/words.ts';
import { clipOrders } from '../../lib/archive/browse.ts';
import { EmptyArchive, NothingFound, Unreadable } from './blanks.tsx';
import { ClipRow } from './clip-row.tsx';
import { Facets } from './facets.tsx';
import { Preview } from './preview.tsx';
import { joinLine, type Line, splitLine } from './query-line.ts';
import { Rest } from './rest.tsx';
import { ResultHead } from './result-head.tsx';
import type { ListRoute } from './route.ts';
import { SearchLine } from './search-line.tsx';
import { archive, useArchive } from './store.ts';
import { useLimit } from './use-limit.ts';

interface ListViewProps {
  route: ListRoute;
  /** The address holds search and order, so that they can be kept and come back to. */
  replace(route: ListRoute): void;
}

/** Search, facets and the clips found. */
export function ListView({ route, replace }: ListViewProps) {
  const { order = clipOrders[0] } = route;
  const [line, setLine] = useLine(route, replace);
  const text = joinLine(line);
  const [limit, showMore] = useLimit(`${order} ${text}`);
  const [picked, setPicked] = usePicked(text);
  const [currentId, setCurrentId] = useState<string>();
  const { value: total, error: closed } = useArchive(() => archive.countClips(), []);
  const { value: found } = useArchive(() => archive.search(text, { limit, order }), [text, limit, order]);
  if (closed) return <Unreadable error={closed} />;
  if (total === 0) return <EmptyArchive />;
  const hits = found?.hits ?? [];
  const current = hits.find(({ clip }) => clip.id === currentId) ?? hits[0];
  return (
    <main class="arch">
      <h1 class="sr">{t('common_archive')}</h1>
      <SearchLine line={line} onChange={setLine} />
      <Facets line={line} onChange={setLine} />
      <div class="results">
        <ResultHead
          line={text}
          total={found?.total}
          picked={picked}
          order={order}
          onOrder={(next) => replace({ view: 'list', line: text, order: next })}
          onPick={setPicked}
        />
        {found?.total === 0 && <NothingFound line={line} onChange={setLine} />}
        {hits.map((hit) => (
          <ClipRow
            key={hit.clip.id}
            hit={hit}
            isPicked={picked.includes(hit.clip.id)}
            isCurrent={hit.clip.id === currentId}
            onPick={(isPicked) => setPicked(pickOne(picked, hit.clip.id, isPicked))}
            onPoint={() => setCurrentId(hit.clip.id)}
          />
        ))}
        {found && <Rest count={found.total - hits.length} onShow={showMore} />}
      </div>
      {current && <Preview clip={current.clip} />}
    </main>
  );
}

/** The line as it is edited. What is asked for by a link takes its place. */
function useLine({ line: asked, order }: ListRoute, replace: ListViewProps['replace']): [Line, (line: Line) => void] {
  const [line, setLine] = useState(() => splitLine(asked));
  useEffect(() => {
    if (asked !== joinLine(line)) setLine(splitLine(asked));
  }, [asked]);
  const change = (next: Line): void => {
    setLine(next);
    // At once, or the address of a link that is followed meanwhile would be written over.
    replace({ view: 'list', line: joinLine(next), ...(order && { order }) });
  };
  return [line, change];
}

/** Ids picked of what this line finds. */
function usePicked(line: string): [readonly string[], (ids: readonly string[]) => void] {
  const [picked, setPicked] = useState<{ line: string; ids: readonly string[] }>({ line, ids: [] });
  return [picked.line === line ? picked.ids : [], (ids) => setPicked({ line, ids })];
}

function pickOne(picked: readonly string[], id: string, isPicked: boolean): string[] {
  const others = picked.filter((each) => each !== id);
  return isPicked ? [...others, id] : others;
}
