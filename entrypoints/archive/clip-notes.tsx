import { SectionHead } from '../../components/section-head.tsx';
import { TagField } from '../../components/tag-field.tsx';
import { t } from '../../components/words.ts';
import type { Clip } from '../../lib/types.ts';
import { archive, useArchive } from './store.ts';
import { useOwnFields } from './use-own-fields.ts';

/** The reader's own tags and note. They are written as they are typed. */
export function ClipNotes({ clip }: { clip: Clip }) {
  const { tags, note, outcome, changeTags, changeNote } = useOwnFields(clip);
  const { value: known } = useArchive(() => archive.knownTags(), []);
  return (
    <section class="notes">
      <SectionHead title={t('archive_own')}>
        <span role="status">{outcome}</span>
      </SectionHead>
      <TagField tags={tags} known={known ?? []} onChange={changeTags} />
      <textarea
        class="field"
        rows={3}
        aria-label={t('common_note')}
        placeholder={t('common_note')}
        value={note}
        onInput={(event) => changeNote(event.currentTarget.value)}
      />
    </section>
  );
}
