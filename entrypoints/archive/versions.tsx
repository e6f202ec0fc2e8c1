import { useEffect, useRef, useState } from 'preact/hooks';
import { ChangeList } from '../../components/change-list.tsx';
import { formatInstant } from '../../components/dates.ts';
import { t } from '../../components/words.ts';
import type { Clip, Reading } from '../../lib/types.ts';
import { recall } from '../background/tab-cache.ts';
import { archive, useArchive } from './store.ts';

interface VersionsProps {
  clip: Clip;
  /** The tab that shows the article's page; what it says now can be compared. */
  tab?: number | undefined;
  /** Shows this reading in place of the present one. */
  onReading(reading: Reading): void;
}

/** The one choice that is no instant: the page as its tab shows it now. */
const page = 'page';

/** Earlier readings of the same page, and what it says now. The one chosen is shown, with what differs from the clip. */
export function Versions({ clip, tab, onReading }: VersionsProps) {
  const live = useLiveReading(tab);
  const [chosen, setChosen] = useState<string>();
  const { value: versions = [] } = useArchive(() => archive.listVersions(clip.id), [clip.id]);
  if (versions.length === 0 && !live) return null;
  const shown = chosen ?? (live ? page : '');
  const earlier = versions.find(({ taken }) => taken === shown)?.reading;
  const choose = (next: string): void => {
    setChosen(next);
    onReading(versions.find(({ taken }) => taken === next)?.reading ?? clip.reading);
  };
  return (
    <section>
      <label class="pick">
        <span class="nowrap">{t('archive_version')}</span>
        <select class="field" value={shown} onChange={(event) => choose(event.currentTarget.value)}>
          {live && <option value={page}>{t('archive_version_page')}</option>}
          <option value="">{t('archive_version_now', formatInstant(clip.updated))}</option>
          {versions.map(({ taken }) => (
            <option key={taken} value={taken}>
              {formatInstant(taken)}
            </option>
          ))}
        </select>
      </label>
      {earlier && <ChangeList earlier={earlier.article} later={clip.reading.article} />}
      {live && shown === page && <InView earlier={clip.reading} later={live} />}
    </section>
  );
}

// Who came to see what has changed need not look for it.
function InView({ earlier, later }: { earlier: Reading; later: Reading }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.scrollIntoView({ block: 'nearest' }), []);
  return (
    <div ref={box}>
      <ChangeList earlier={earlier.article} later={later.article} />
    </div>
  );
}

function useLiveReading(tab: number | undefined): Reading | undefined {
  const [reading, setReading] = useState<Reading>();
  useEffect(() => {
    if (tab === undefined) return;
    void recall(tab).then((known) => setReading(known && 'reading' in known ? known.reading : undefined));
  }, [tab]);
  return reading;
}
