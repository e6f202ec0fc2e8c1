import type { Person } from '../lib/types.ts';
import { t } from './words.ts';

export type Standing = 'known' | 'inferred' | 'undecided' | 'other';

/** How well a person is known: an entry of the gazetteer, several that fit, the grammar alone, or no official. */
export function standingOf(person: Person): Standing {
  if (!person.isOfficial) return 'other';
  if (person.entry) return 'known';
  return person.candidates.length > 1 ? 'undecided' : 'inferred';
}

const lineClasses: Record<Standing, string> = {
  known: 'known',
  inferred: 'inferred',
  undecided: 'inferred',
  other: 'quiet',
};

/** The name in the line style of its kind; what the line says is said in words as well. */
export function PersonName({ person }: { person: Person }) {
  const standing = standingOf(person);
  return (
    <span class={`nm ${lineClasses[standing]}`} lang="zh-CN" title={describeStanding(person)}>
      {person.name}
    </span>
  );
}

export function describeStanding(person: Person): string {
  const standing = standingOf(person);
  if (standing === 'undecided') return t('page_several_fit', person.candidates.length);
  if (standing === 'known') return t('common_known_gloss');
  if (standing === 'inferred') return t('common_inferred_gloss');
  return t('common_quiet_gloss');
}
