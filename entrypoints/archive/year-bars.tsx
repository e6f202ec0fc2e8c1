import { Icon } from '../../components/icon.tsx';
import { t } from '../../components/words.ts';
import type { FacetCount } from '../../lib/archive/browse.ts';

interface YearBarsProps {
  /** Oldest first. */
  years: readonly FacetCount[];
  isOn(year: string): boolean;
  onToggle(year: string): void;
}

/** Clips a year; each bar is a button that adds its year to the search. */
export function YearBars({ years, isOn, onToggle }: YearBarsProps) {
  const first = years[0];
  if (!first) return null;
  const highest = Math.max(...years.map(({ count }) => count));
  return (
    <details class="facet" open>
      <summary>
        {t('archive_years')}
        <Icon name="down" />
      </summary>
      <div class="years">
        {years.map(({ name, count }) => (
          <button
            type="button"
            key={name}
            aria-pressed={isOn(name)}
            aria-label={t('archive_year_count', name, count)}
            title={t('archive_year_count', name, count)}
            onClick={() => onToggle(name)}
          >
            <i class={isOn(name) ? 'on shape' : 'shape'} style={{ height: `${(count / highest) * 100}%` }} />
          </button>
        ))}
      </div>
      <div class="yl" aria-hidden="true">
        <span>{first.name}</span>
        {years.length > 1 && <span>{years.at(-1)?.name}</span>}
      </div>
    </details>
  );
}
