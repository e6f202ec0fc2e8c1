import { type LineKind, lineKinds } from '../../components/settings.ts';
import { t } from '../../components/words.ts';
import type { Mark } from '../../lib/highlight/marks.ts';
import { kindOf } from './line-kinds.ts';

interface LineKeysProps {
  marks: readonly Mark[];
  kinds: Record<LineKind, boolean>;
  onKinds(kinds: Record<LineKind, boolean>): void;
}

/** Which lines are drawn, and how many people or programmes each kind has. */
export function LineKeys({ marks, kinds, onKinds }: LineKeysProps) {
  return (
    <fieldset class="keys">
      <legend>{t('archive_lines')}</legend>
      {lineKinds.map((kind) => (
        <label class="pick" key={kind}>
          <input
            type="checkbox"
            checked={kinds[kind]}
            onChange={(event) => onKinds({ ...kinds, [kind]: event.currentTarget.checked })}
          />
          <span class={kind}>{t(`page_${kind}`)}</span>
          <span class="n">{countSubjects(marks, kind)}</span>
        </label>
      ))}
    </fieldset>
  );
}

function countSubjects(marks: readonly Mark[], kind: LineKind): number {
  const subjects = marks.filter((mark) => kindOf(mark) === kind).map(({ subject }) => `${subject.kind} ${subject.key}`);
  return new Set(subjects).size;
}
