import { Disclosure } from '../../components/disclosure.tsx';
import { type LineKind, lineKinds } from '../../components/settings.ts';
import { OutlineTree } from '../../components/text-sections.tsx';
import { useMedia } from '../../components/use-media.ts';
import { t } from '../../components/words.ts';
import type { Mark } from '../../lib/highlight/marks.ts';
import type { Reading } from '../../lib/types.ts';
import { kindOf } from './line-kinds.ts';

interface OutlineRailProps {
  reading: Reading;
  marks: readonly Mark[];
  kinds: Record<LineKind, boolean>;
  onKinds(kinds: Record<LineKind, boolean>): void;
}

/** Beside the text: its outline, and which lines are drawn. */
export function OutlineRail({ reading, marks, kinds, onKinds }: OutlineRailProps) {
  const { outline } = reading.summary;
  const isWide = useMedia('(min-width: 1280px)');
  return (
    <nav class="rail" aria-label={t('common_outline')}>
      {outline.length > 0 && (
        <Disclosure title={t('common_outline')} open={isWide}>
          <OutlineTree nodes={outline} />
        </Disclosure>
      )}
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
    </nav>
  );
}

function countSubjects(marks: readonly Mark[], kind: LineKind): number {
  const subjects = marks.filter((mark) => kindOf(mark) === kind).map(({ subject }) => `${subject.kind} ${subject.key}`);
  return new Set(subjects).size;
}
