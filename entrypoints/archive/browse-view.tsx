import { useState } from 'preact/hooks';
import { MoreList } from '../../components/more-list.tsx';
import { t } from '../../components/words.ts';
import { Blank, Unreadable } from './blanks.tsx';
import { linkTo } from './route.ts';
import { sortNames } from './sort-names.ts';
import { archive, useArchive } from './store.ts';

type BrowseKind = 'officials' | 'programmes';

const words = {
  officials: { title: 'common_officials', hint: 'archive_find_official', view: 'official', lineClass: '' },
  programmes: { title: 'common_programmes', hint: 'archive_find_programme', view: 'programme', lineClass: 'programme' },
} as const;

/** Every name of a kind in the archive, most clips first, with a field that narrows the list. */
export function BrowseView({ kind }: { kind: BrowseKind }) {
  const [typed, setTyped] = useState('');
  const { value: facets, error } = useArchive(() => archive.facets(), []);
  if (error) return <Unreadable error={error} />;
  const { title, hint, view, lineClass } = words[kind];
  const names = sortNames(facets?.[kind] ?? []);
  const shown = names.filter(({ name }) => name.includes(typed.trim()));
  return (
    <main class="off">
      <header class="head">
        <h1>{t(title)}</h1>
        <input
          class="field"
          type="search"
          aria-label={t(hint)}
          placeholder={t(hint)}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </header>
      {facets && shown.length === 0 && (
        <Blank title={t(names.length === 0 ? 'archive_no_names' : 'archive_no_such_name')}>
          <p>{t('archive_nobody_why')}</p>
        </Blank>
      )}
      <MoreList key={typed} items={shown} first={300} class="names">
        {({ name, count }) => (
          <li key={name}>
            <a href={linkTo({ view, name })}>
              <span class={lineClass} lang="zh-CN">
                {name}
              </span>
            </a>
            <span class="n">{t('archive_clip_count', count)}</span>
          </li>
        )}
      </MoreList>
    </main>
  );
}
