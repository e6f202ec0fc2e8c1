import { t, type Word } from '../../components/words.ts';
import type { Change, PersonState, ReadingChanges, Standing } from '../../lib/clip/compare-readings.ts';

const standings: Record<Standing, Word> = {
  known: 'page_known',
  undecided: 'page_undecided',
  inferred: 'page_inferred',
  other: 'archive_not_official',
};

/** What another reading sees, a line each: who and what is new, gone, known differently. */
export function ReadingChangesList({ changes }: { changes: Omit<ReadingChanges, 'isSame'> }) {
  const { persons, programmes, places } = changes;
  const isElsewhere = persons.length + programmes.length + places.length === 0;
  return (
    <ul class="differences">
      {persons.map((change) => (
        <Line key={`p ${change.name}`} change={change} describe={describePerson} />
      ))}
      {programmes.map((change) => (
        <Line key={`g ${change.name}`} change={change} describe={describeProgramme} lineClass="programme" />
      ))}
      {places.map((change) => (
        <Line key={`d ${change.name}`} change={change} describe={() => ''} />
      ))}
      {isElsewhere && <li>{t('archive_other_changes')}</li>}
    </ul>
  );
}

interface LineProps<State> {
  change: Change<State>;
  describe(state: State): string;
  lineClass?: string;
}

function Line<State>({ change: { name, before, after }, describe, lineClass }: LineProps<State>) {
  const word = before === undefined ? 'archive_change_new' : after === undefined ? 'archive_change_gone' : undefined;
  return (
    <li>
      <span class="k">{t(word ?? 'archive_change_other')}</span>
      <span class={lineClass} lang="zh-CN">
        {word === 'archive_change_gone' ? <del>{name}</del> : name}
      </span>
      <span class="meta">
        {tellStates([before, after].flatMap((state) => (state === undefined ? [] : [describe(state)])))}
      </span>
    </li>
  );
}

function tellStates([one, other]: readonly string[]): string {
  return one !== undefined && other !== undefined ? t('archive_change_from_to', one, other) : (one ?? '');
}

function describePerson({ standing, posts }: PersonState): string {
  return [t(standings[standing]), posts.join(t('common_comma'))].filter(Boolean).join(' ');
}

function describeProgramme(state: 'known' | 'candidate'): string {
  return t(state === 'known' ? 'page_known' : 'page_candidate');
}
