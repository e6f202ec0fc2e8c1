import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Button } from '../../components/button.tsx';
import { ChangeList } from '../../components/change-list.tsx';
import { formatInstant } from '../../components/dates.ts';
import { findWord, t } from '../../components/words.ts';
import { likenArticles } from '../../lib/archive/like-with-like.ts';
import type { Clip, Reading } from '../../lib/types.ts';
import { recall } from '../background/tab-cache.ts';
import { archive, useArchive } from './store.ts';

interface VersionsProps {
  clip: Clip;
  /** The tab that shows the article's page; what it says now can be compared. */
  tab?: number | undefined;
  /** Shows this reading in place of the present one, or the present one again. */
  onEarlier(earlier: Reading | undefined): void;
}

/** The one choice that is no instant: the page as its tab shows it now. */
const page = 'page';

/** Earlier readings of the same page, and what it says now. The one chosen is shown, with what differs from the clip. */
export function Versions({ clip, tab, onEarlier }: VersionsProps) {
  const live = useLiveReading(tab);
  const [chosen, setChosen] = useState<string>();
  const [outcome, setOutcome] = useState('');
  const { value: versions = [] } = useArchive(() => archive.listVersions(clip.id), [clip.id]);
  if (versions.length === 0 && !live) return null;
  const shown = chosen ?? (live ? page : '');
  const earlier = versions.find(({ taken }) => taken === shown);
  const choose = (next: string): void => {
    setChosen(next);
    setOutcome('');
    onEarlier(versions.find(({ taken }) => taken === next)?.reading);
  };
  const restore = async (taken: string): Promise<void> => {
    const done = await archive.restoreVersion({ id: clip.id, taken });
    if (done.ok) choose('');
    setOutcome(done.ok ? t('archive_version_restored') : (findWord(done.error) ?? t('common_failed')));
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
      <p class="meta" role="status">
        {outcome}
      </p>
      {earlier && (
        <>
          <p class="meta">{t('archive_version_to_now')}</p>
          <ChangeList earlier={earlier.reading.article} later={clip.reading.article} />
          <Button icon="undo" onClick={() => void restore(earlier.taken)}>
            {t('archive_version_restore')}
          </Button>
        </>
      )}
      {live && shown === page && <PageNow clipped={clip.reading} live={live} />}
    </section>
  );
}

// Who came to see what has changed need not look for it.
function PageNow({ clipped, live }: { clipped: Reading; live: Reading }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.scrollIntoView({ block: 'nearest' }), []);
  const like = useMemo(() => likenArticles(clipped.article, live.article), [clipped, live]);
  return (
    <div ref={box}>
      <p class="meta">{t('archive_clip_to_page')}</p>
      <ChangeList earlier={like.kept} later={like.page} />
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
