import { useState } from 'preact/hooks';
import { formatInstant } from '../../components/dates.ts';
import { t } from '../../components/words.ts';
import type { Clip, Reading } from '../../lib/types.ts';
import { compareArticles } from './changes.ts';
import { archive, useArchive } from './store.ts';

interface VersionsProps {
  clip: Clip;
  /** Shows this reading in place of the present one. */
  onReading(reading: Reading): void;
}

/** Earlier readings of the same page. The one chosen is shown, with what has changed since. */
export function Versions({ clip, onReading }: VersionsProps) {
  const [chosen, setChosen] = useState('');
  const { value: versions = [] } = useArchive(() => archive.listVersions(clip.id), [clip.id]);
  if (versions.length === 0) return null;
  const earlier = versions.find(({ taken }) => taken === chosen)?.reading;
  const choose = (taken: string): void => {
    setChosen(taken);
    onReading(versions.find((version) => version.taken === taken)?.reading ?? clip.reading);
  };
  return (
    <section>
      <label class="pick">
        <span class="nowrap">{t('archive_version')}</span>
        <select class="field" value={chosen} onChange={(event) => choose(event.currentTarget.value)}>
          <option value="">{t('archive_version_now', formatInstant(clip.updated))}</option>
          {versions.map(({ taken }) => (
            <option key={taken} value={taken}>
              {formatInstant(taken)}
            </option>
          ))}
        </select>
      </label>
      {earlier && <Changes earlier={earlier} later={clip.reading} />}
    </section>
  );
}

function Changes({ earlier, later }: { earlier: Reading; later: Reading }) {
  const { dropped, added } = compareArticles(earlier.article, later.article);
  return (
    <div class="changes">
      <p class="meta">{t('archive_changes', dropped.length, added.length)}</p>
      {dropped.map((text) => (
        <p key={text} lang="zh-CN">
          <del>{text}</del>
        </p>
      ))}
      {added.map((text) => (
        <p key={text} lang="zh-CN">
          <ins>{text}</ins>
        </p>
      ))}
    </div>
  );
}
