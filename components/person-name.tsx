import type { Person } from '../lib/types.ts';
import { findWord, t } from './words.ts';

export type Standing = 'known' | 'inferred' | 'undecided' | 'other';

/** How well a person is known: an entry of the gazetteer; several that fit, or no full name; the grammar alone; no official. */
export function standingOf(person: Person): Standing {
  if (!person.isOfficial) return 'other';
  if (person.entry) return 'known';
  return person.candidates.length > 1 || person.nameKind !== 'full' ? 'undecided' : 'inferred';
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
    <span class={`nm ${lineClasses[standing]}`} lang="zh-CN" title={explainName(person)}>
      {person.name}
    </span>
  );
}

// What the person is taken for, and by which turn of the text.
function explainName(person: Person): string {
  const rule = findWord(`rule_${person.rule.replaceAll('-', '_')}`);
  return [describeStanding(person), ...(rule ? [rule] : [])].join(t('page_semicolon'));
}

export function describeStanding(person: Person): string {
  const standing = standingOf(person);
  if (standing === 'undecided' && person.candidates.length > 1) return t('page_several_fit', person.candidates.length);
  if (standing === 'undecided') return t('page_partial_name');
  if (standing === 'known') return t('common_known_gloss');
  if (standing === 'inferred') return t('common_inferred_gloss');
  return t('common_quiet_gloss');
}
