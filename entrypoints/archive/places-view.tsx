import { t } from '../../components/words.ts';
import { placeSeparator } from '../../lib/archive/describe-clip.ts';
import { Blank, Unreadable } from './blanks.tsx';
import { sortPlaces } from './facets.tsx';
import { linkTo } from './route.ts';
import { archive, useArchive } from './store.ts';

/** The places of all clips as a tree; each leads to its clips. */
export function PlacesView() {
  const { value: facets, error } = useArchive(() => archive.facets(), []);
  if (error) return <Unreadable error={error} />;
  const places = sortPlaces(facets?.places ?? []);
  return (
    <main class="off">
      <header class="head">
        <h1>{t('archive_places')}</h1>
      </header>
      {facets && places.length === 0 && (
        <Blank title={t('archive_no_names')}>
          <p>{t('archive_nobody_why')}</p>
        </Blank>
      )}
      <ul class="places">
        {places.map(({ name, count }) => {
          const steps = name.split(placeSeparator);
          return (
            <li key={name} style={{ paddingInlineStart: `${(steps.length - 1) * 1.5}rem` }}>
              <a href={linkTo({ view: 'list', line: `${t('archive_op_place')}：${name}` })} lang="zh-CN">
                {steps.at(-1)}
              </a>
              <span class="n">{t('archive_clip_count', count)}</span>
            </li>
          );
        })}
      </ul>
    </main>
  );
}
