import { useState } from 'preact/hooks';
import { nameSource } from '../../components/masthead.tsx';
import { writePost } from '../../components/official-entry.tsx';
import { PersonName } from '../../components/person-name.tsx';
import { SectionHead } from '../../components/section-head.tsx';
import { t } from '../../components/words.ts';
import { placeSeparator } from '../../lib/archive/describe-clip.ts';
import { Blank, Unreadable } from './blanks.tsx';
import { CountBars } from './count-bars.tsx';
import { QuoteList } from './quote-list.tsx';
import { linkTo } from './route.ts';
import { countNames, listSightings, type Sighting } from './sightings.ts';
import { archive, useArchive } from './store.ts';
import { TenureChart } from './tenure-chart.tsx';

/** Everything the archive shows of one name: posts by date, what was said, programmes and places of the same clips. */
export function OfficialView({ name }: { name: string }) {
  const { value: clips, error } = useArchive(() => archive.clipsWith('officials', name), [name]);
  if (error) return <Unreadable error={error} />;
  if (!clips) return <main class="off" aria-busy="true" />;
  const sightings = listSightings(clips, name);
  const [latest] = sightings;
  if (!latest) {
    return (
      <main class="off">
        <h1 lang="zh-CN">{name}</h1>
        <Blank title={t('archive_nobody')}>
          <p>{t('archive_nobody_why')}</p>
        </Blank>
      </main>
    );
  }
  const programmes = countNames(clips, ({ reading }) => reading.recognition.programmes.map((each) => each.name));
  const places = countNames(clips, ({ reading }) =>
    reading.recognition.places.map(({ path }) => path.join(placeSeparator)),
  );
  return (
    <main class="off">
      <Head sightings={sightings} latest={latest} />
      <section class="blk">
        <SectionHead title={t('archive_posts_seen')}>{t('archive_posts_how')}</SectionHead>
        <div class="two">
          <TenureChart sightings={sightings} />
          <PostTable sightings={sightings} />
        </div>
      </section>
      <QuoteList sightings={sightings} />
      <div class="two">
        <CountBars title={t('archive_same_programmes')} counts={programmes} kind="programme" />
        <CountBars title={t('archive_places')} counts={places} kind="place" />
      </div>
    </main>
  );
}

function Head({ sightings, latest }: { sightings: readonly Sighting[]; latest: Sighting }) {
  const days = sightings.map(({ day }) => day).filter(Boolean);
  const mentions = sightings.reduce((total, { person }) => total + person.mentions.length, 0);
  return (
    <header class="head">
      <h1>
        <PersonName person={latest.person} />
      </h1>
      <p class="now" lang="zh-CN">
        {latest.posts.map((post) => (
          <span key={post.surface}>{writePost(post)}</span>
        ))}
      </p>
      <p class="stat">
        <span>{t('archive_stat_clips', sightings.length)}</span>
        <span>{t('archive_stat_mentions', mentions)}</span>
        {days.length > 0 && <span>{t('archive_stat_first', days.at(-1) ?? '')}</span>}
        {days.length > 0 && <span>{t('archive_stat_last', days[0] ?? '')}</span>}
      </p>
      <p class="meta">{t('archive_same_name')}</p>
    </header>
  );
}

/** Sightings in the table, before the rest is asked for. */
const firstRows = 60;

function PostTable({ sightings }: { sightings: readonly Sighting[] }) {
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? sightings : sightings.slice(0, firstRows);
  return (
    <div class="tw tall">
      <table>
        <thead>
          <tr>
            <th>{t('archive_date')}</th>
            <th>{t('archive_as_written')}</th>
            <th>{t('archive_clip')}</th>
            <th class="source">{t('archive_source')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ clip, day, posts, person }) => (
            <tr key={clip.id}>
              <td class="nowrap">{day}</td>
              <td lang="zh-CN">{posts.length > 0 ? posts.map(writePost).join('、') : person.surfaces.join('、')}</td>
              <td lang="zh-CN">
                <a href={linkTo({ view: 'clip', id: clip.id })}>{clip.reading.article.title}</a>
              </td>
              <td class="meta source" lang="zh-CN">
                {nameSource(clip.reading.article)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length < sightings.length && (
        <button type="button" class="more" onClick={() => setWhole(true)}>
          {t('common_more', sightings.length - shown.length)}
        </button>
      )}
    </div>
  );
}
