/** Our own notes beside the text: what the reading adds to a paragraph. They say nothing that the summary does not. */
import { explainDate, formatEventDate } from '../../components/dates.ts';
import type { MarginNote } from '../../components/margin-notes.tsx';
import { t } from '../../components/words.ts';
import type { Appointment, Figure, Reading } from '../../lib/types.ts';

/** Figures in one note: a single one is as well read in its sentence. */
const fewestFigures = 2;
const mostFigures = 5;

export function noteReading(reading: Reading): MarginNote[] {
  return [...noteDate(reading), ...noteAppointments(reading), ...noteFigures(reading)];
}

// 昨天 is worth a note; a day that only lacks its year is not.
function noteDate({ summary: { event } }: Reading): MarginNote[] {
  const { date } = event;
  const how = date && explainDate(date);
  const [place] = date?.evidence ?? [];
  if (date?.basis !== 'relative' || !how || !place || place.block < 0) return [];
  const content = [formatEventDate(date), how].join(t('page_join'));
  return [{ key: 'date', block: place.block, title: t('common_when'), content }];
}

function noteAppointments({ summary, recognition }: Reading): MarginNote[] {
  const nameOf = ({ person }: Appointment): string =>
    recognition.persons.find(({ key }) => key === person)?.name ?? person.replace(/^p:/, '');
  return [...groupByBlock(summary.appointments)].map(([block, appointments]) => ({
    key: `appointments ${block}`,
    block,
    title: t('common_appointments'),
    content: (
      <ul>
        {appointments.map((each) => (
          <li key={`${each.person} ${each.post} ${each.change}`} lang="zh-CN">
            {t(`common_change_${each.change}`)} {nameOf(each)} {each.post}
          </li>
        ))}
      </ul>
    ),
  }));
}

function noteFigures({ summary }: Reading): MarginNote[] {
  const groups = [...groupByBlock(summary.figures)].filter(([, figures]) => figures.length >= fewestFigures);
  return groups.map(([block, figures]) => ({
    key: `figures ${block}`,
    block,
    title: t('common_figures'),
    content: (
      <ul>
        {figures.slice(0, mostFigures).map(({ value, unit, counted, evidence }) => (
          <li key={evidence[0]?.start} lang="zh-CN">
            {counted} <span class="nowrap">{`${value}${unit}`}</span>
          </li>
        ))}
        {figures.length > mostFigures && <li class="meta">{t('common_more', figures.length - mostFigures)}</li>}
      </ul>
    ),
  }));
}

function groupByBlock<Item extends Appointment | Figure>(items: readonly Item[]): Map<number, Item[]> {
  const groups = new Map<number, Item[]>();
  for (const item of items) {
    const block = item.evidence[0]?.block ?? -1;
    if (block >= 0) groups.set(block, [...(groups.get(block) ?? []), item]);
  }
  return groups;
}
