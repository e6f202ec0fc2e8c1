/** The legend at the foot of the page: filters by kind, steps through the mentions, and goes away when asked. */

import { t } from '../../components/words.ts';
import { type Group, groupOf, groups, type Mark } from '../../lib/highlight/marks.ts';
import { element, iconButton } from './element.ts';
import type { Shell } from './shell.ts';

interface LegendActions {
  isShown(group: Group): boolean;
  filter(group: Group, shown: boolean): void;
  step(direction: 1 | -1): void;
  /** Absent where the reader view is open already. */
  read?(): void;
  close(): void;
}

/** Adds the legend to the shell; a kind that the article lacks is left out. */
export function addLegend(shell: Shell, marks: readonly Mark[], actions: LegendActions): HTMLElement {
  const filters = groups.flatMap((group) => {
    const count = countSubjects(marks, group);
    return count ? [makeFilter(group, count, actions)] : [];
  });
  const legend = element(
    'div',
    { class: 'legend', role: 'group', 'aria-label': t('page_legend') },
    ...filters,
    element('span', { class: 'sep' }),
    iconButton('left', t('page_previous'), () => actions.step(-1)),
    iconButton('right', t('page_next'), () => actions.step(1)),
    actions.read && iconButton('read', t('reader_name'), actions.read),
    iconButton('close', t('page_collapse'), actions.close),
  );
  shell.root.append(legend);
  return legend;
}

function makeFilter(group: Group, count: number, actions: LegendActions): HTMLElement {
  const box = element('input', { type: 'checkbox', class: 'sr' });
  box.checked = actions.isShown(group);
  box.addEventListener('change', () => actions.filter(group, box.checked));
  const word = element('span', { class: `word ${group}` }, t(`page_${group}`));
  return element('label', {}, box, word, element('span', { class: 'n' }, String(count)));
}

function countSubjects(marks: readonly Mark[], group: Group): number {
  const subjects = marks.filter(({ line }) => groupOf(line) === group).map(({ subject }) => subject);
  return new Set(subjects.map(({ kind, key }) => `${kind} ${key}`)).size;
}
