import { Icon } from '../../components/icon.tsx';
import { useMedia } from '../../components/use-media.ts';
import { t } from '../../components/words.ts';
import type { FacetCount } from '../../lib/archive/browse.ts';
import { placeSeparator } from '../../lib/archive/describe-clip.ts';
import type { QueryField } from '../../lib/archive/query.ts';
import { FacetList } from './facet-list.tsx';
import { hasValue, joinLine, type Line, toggleValue } from './query-line.ts';
import { sortNames } from './sort-names.ts';
import { archive, useArchive } from './store.ts';
import { YearBars } from './year-bars.tsx';

export interface FacetProps {
  line: Line;
  onChange(line: Line): void;
}

/** The counts of what the line finds. Years widen a search: those that are not ticked yet are counted too. */
function useFacets(line: Line) {
  const text = joinLine(line);
  const { value: facets } = useArchive(() => archive.facets(text), [text]);
  const dateless = joinLine({ ...line, tokens: line.tokens.filter(({ field }) => field !== 'date') });
  const isDated = dateless !== text;
  const { value: undated } = useArchive(() => archive.facets(isDated ? dateless : ''), [isDated, dateless]);
  const { years = [] } = (isDated && undated) || facets || {};
  return { facets, years: years.toSorted((a, b) => a.name.localeCompare(b.name)) };
}

/** Names in the clips that are found, with how many of these have them; a tick adds the condition to the search line. */
export function Facets({ line, onChange }: FacetProps) {
  const { facets, years } = useFacets(line);
  const isWide = useMedia('(min-width: 761px)');
  if (!facets) return <aside class="facets" />;
  const bind = (field: QueryField, word: string) => ({
    isOn: (value: string) => hasValue(line, field, value),
    onToggle: (value: string) => onChange(toggleValue(line, field, word, value)),
  });
  return (
    <aside class="facets" aria-label={t('archive_filter')}>
      <details class="all" open={isWide}>
        <summary class="btn">
          <Icon name="filter" />
          {t('archive_filter')} {line.tokens.length > 0 && line.tokens.length}
        </summary>
        <FacetList
          title={t('archive_officials')}
          counts={sortNames(facets.officials)}
          href="#officials"
          {...bind('person', t('archive_op_person'))}
        />
        <FacetList
          title={t('common_programmes')}
          counts={sortNames(facets.programmes)}
          lineClass="programme"
          href="#programmes"
          {...bind('programme', t('archive_op_programme'))}
        />
        <FacetList
          title={t('archive_places')}
          counts={sortPlaces(facets.places)}
          href="#places"
          {...bind('place', t('archive_op_place'))}
        />
        <FacetList
          title={t('archive_sites')}
          counts={sortNames(facets.sites)}
          {...bind('site', t('archive_op_site'))}
        />
        <FacetList title={t('common_tags')} counts={sortNames(facets.tags)} {...bind('tag', t('archive_op_tag'))} />
        <YearBars years={years} {...bind('date', t('archive_op_year'))} />
      </details>
    </aside>
  );
}

/** Parents before their children, siblings by number of clips. */
export function sortPlaces(places: readonly FacetCount[]): FacetCount[] {
  const counts = new Map(places.map(({ name, count }) => [name, count]));
  const rank = (name: string): string =>
    name
      .split(placeSeparator)
      .map((step, depth, steps) => {
        const count = counts.get(steps.slice(0, depth + 1).join(placeSeparator)) ?? 0;
        return `${String(1e6 - count).padStart(7, '0')}${step}`;
      })
      .join('\u0001');
  return places.toSorted((a, b) => (rank(a.name) < rank(b.name) ? -1 : 1));
}
