import { t } from '../../components/words.ts';
import { type Lane, listLanes, spanYears } from './lanes.ts';
import type { Sighting } from './sightings.ts';

/** Posts through time, drawn only where there is evidence; the table beside it says the same. */
export function TenureChart({ sightings }: { sightings: readonly Sighting[] }) {
  const lanes = listLanes(sightings);
  if (lanes.length === 0) return null;
  const { years, place } = spanYears(lanes.flatMap(({ days }) => days));
  // More than eight labels would run into each other.
  const step = Math.ceil(years.length / 8);
  return (
    <div class="chart-box">
      <div class="chart" role="img" aria-label={t('archive_chart')}>
        {lanes.map((lane) => (
          <Row key={`${lane.title} ${lane.where}`} lane={lane} years={years.length} place={place} />
        ))}
        <span />
        <div class="axis" style={{ gridTemplateColumns: `repeat(${years.length}, 1fr)` }}>
          {years.map((year, at) => (
            <span key={year}>{at % step === 0 && year}</span>
          ))}
        </div>
      </div>
      <p class={lanes.some(({ isKnown }) => isKnown) ? 'keyline' : 'keyline inf'}>
        <span>
          <i class="seen shape" />
          {t('archive_chart_dot')}
        </span>
        <span>
          <i class="bar shape" />
          {t('archive_chart_bar')}
        </span>
      </p>
    </div>
  );
}

/** Marks closer than this cannot be told apart. Percent. */
const apart = 0.2;

function keepApart(days: readonly string[], place: (day: string) => number): string[] {
  return [...new Map(days.map((day) => [Math.round(place(day) / apart), day])).values()];
}

interface RowProps {
  lane: Lane;
  /** How many years the chart spans. */
  years: number;
  /** A day → its place in percent. */
  place: (day: string) => number;
}

function Row({ lane: { title, where, isKnown, days }, years, place }: RowProps) {
  const from = place(days[0] ?? '');
  const to = place(days.at(-1) ?? '');
  return (
    <>
      <div class="lab" lang="zh-CN">
        {title || t('archive_no_post')}
        <small>{title ? where : t('archive_name_only')}</small>
      </div>
      <div class={isKnown ? 'lane' : 'lane inf'} style={{ backgroundSize: `${100 / years}% 100%` }}>
        <span class="open" />
        {to > from && <span class="bar shape" style={{ insetInlineStart: `${from}%`, width: `${to - from}%` }} />}
        {keepApart(days, place).map((day) => (
          <span key={day} class="seen shape" style={{ insetInlineStart: `${place(day)}%` }} title={day} />
        ))}
      </div>
    </>
  );
}
