import { describeKind } from '../../components/programme-entry.tsx';
import { SectionHead } from '../../components/section-head.tsx';
import { speaksChinese, t } from '../../components/words.ts';
import { placeSeparator } from '../../lib/archive/describe-clip.ts';
import { fold } from '../../lib/archive/fold.ts';
import { cutSnippets } from '../../lib/archive/snippets.ts';
import type { Clip } from '../../lib/types.ts';
import { Blank, Unreadable } from './blanks.tsx';
import { ClipRow } from './clip-row.tsx';
import { CountBars } from './count-bars.tsx';
import { Rest } from './rest.tsx';
import { countNames } from './sightings.ts';
import { archive, useArchive } from './store.ts';
import { useLimit } from './use-limit.ts';

/** One programme: what it is, and every clip that names it, with the passages. */
export function ProgrammeView({ name }: { name: string }) {
  const [limit, showMore] = useLimit(name);
  const { value: clips, error } = useArchive(() => archive.clipsWith('programmes', name), [name]);
  if (error) return <Unreadable error={error} />;
  if (!clips) return <main class="off" aria-busy="true" />;
  const places = countNames(clips, ({ reading }) =>
    reading.recognition.places.map(({ path }) => path.join(placeSeparator)),
  );
  const found = clips.flatMap(({ reading }) => reading.recognition.programmes.filter((each) => each.name === name));
  const entry = found.find((each) => each.entry)?.entry;
  const [first] = found;
  return (
    <main class="off">
      <header class="head">
        <h1>
          <span class="programme" lang="zh-CN">
            {name}
          </span>
        </h1>
        {first && <p class="stat">{describeKind(first)}</p>}
        {entry && <p class="gloss">{speaksChinese() ? entry.gloss : entry.glossEn || entry.gloss}</p>}
      </header>
      {clips.length === 0 && (
        <Blank title={t('archive_no_programme')}>
          <p>{t('archive_nobody_why')}</p>
        </Blank>
      )}
      {clips.length > 0 && (
        <section class="blk">
          <SectionHead title={t('archive_clips')} count={clips.length} />
          {clips.slice(0, limit).map((clip) => (
            <ClipRow
              key={clip.id}
              hit={{ clip, snippets: cutSnippets(clip.reading.article, surfacesIn(clip, name)) }}
            />
          ))}
          <Rest count={clips.length - limit} onShow={showMore} />
        </section>
      )}
      <CountBars title={t('archive_places')} counts={places} kind="place" />
    </main>
  );
}

function surfacesIn(clip: Clip, name: string): string[] {
  const programme = clip.reading.recognition.programmes.find((each) => each.name === name);
  return programme ? [fold(programme.surface)] : [];
}
