import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../components/button.tsx';
import { t } from '../../components/words.ts';
import type { ClipOrder } from '../../lib/archive/browse.ts';
import { EmptyArchive, NothingFound, Unreadable } from './blanks.tsx';
import { ClipRow } from './clip-row.tsx';
import { Facets } from './facets.tsx';
import { Preview } from './preview.tsx';
import { joinLine, type Line, splitLine } from './query-line.ts';
import { ResultHead } from './result-head.tsx';
import { SearchLine } from './search-line.tsx';
import { archive, useArchive } from './store.ts';

const pageSize = 20;

/** Search, facets and the clips found. */
export function ListView({ line: asked }: { line: string }) {
  const [line, setLine] = useAddressedLine(asked);
  const [order, setOrder] = useState<ClipOrder>('published-newest');
  const [limit, setLimit] = useState(pageSize);
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [currentId, setCurrentId] = useState<string>();
  const text = joinLine(line);
  useEffect(() => setLimit(pageSize), [text]);
  const { value: total, error: closed } = useArchive(() => archive.countClips(), []);
  const { value: found } = useArchive(() => archive.search(text, { limit, order }), [text, limit, order]);
  if (closed) return <Unreadable error={closed} />;
  if (total === 0) return <EmptyArchive />;
  const hits = found?.hits ?? [];
  const current = hits.find(({ clip }) => clip.id === currentId) ?? hits[0];
  const pick = (id: string, isPicked: boolean): void => {
    setPicked((before) => new Set(isPicked ? [...before, id] : [...before].filter((each) => each !== id)));
  };
  return (
    <main class="arch">
      <h1 class="sr">{t('common_archive')}</h1>
      <SearchLine line={line} onChange={setLine} />
      <Facets line={line} onChange={setLine} />
      <div class="results">
        <ResultHead
          hits={hits}
          total={found?.total}
          picked={picked}
          order={order}
          onOrder={setOrder}
          onPick={setPicked}
        />
        {found?.total === 0 && <NothingFound line={line} onChange={setLine} />}
        {hits.map((hit) => (
          <ClipRow
            key={hit.clip.id}
            hit={hit}
            isPicked={picked.has(hit.clip.id)}
            isCurrent={hit.clip.id === currentId}
            onPick={(isPicked) => pick(hit.clip.id, isPicked)}
            onPoint={() => setCurrentId(hit.clip.id)}
          />
        ))}
        {found && <Rest count={found.total - hits.length} onShow={() => setLimit(limit + pageSize)} />}
      </div>
      {current && <Preview clip={current.clip} />}
    </main>
  );
}

function Rest({ count, onShow }: { count: number; onShow(): void }) {
  if (count <= 0) return null;
  return (
    <p class="rest">
      <Button kind="plain" onClick={onShow}>
        {t('archive_show_more', Math.min(pageSize, count))}
      </Button>
    </p>
  );
}

/** The line and how to change it. The address holds it, so that a search can be kept and shared. */
function useAddressedLine(asked: string): [Line, (line: Line) => void] {
  const [line, setLine] = useState(() => splitLine(asked));
  const text = joinLine(line);
  useEffect(() => {
    if (asked !== text) setLine(splitLine(asked));
  }, [asked]);
  useEffect(() => {
    history.replaceState(null, '', text ? `#q=${encodeURIComponent(text)}` : '#');
  }, [text]);
  return [line, setLine];
}
