import { useState } from 'preact/hooks';
import { Button } from '../../components/button.tsx';
import { TagField } from '../../components/tag-field.tsx';
import { findWord, t } from '../../components/words.ts';
import { archive, useArchive } from './store.ts';

/** Adds tags to every clip that is picked; the tags they have stay. */
export function TagPicked({ ids, onDone }: { ids: readonly string[]; onDone(): void }) {
  const [tags, setTags] = useState<string[]>([]);
  const [error, setError] = useState('');
  const [isBusy, setBusy] = useState(false);
  const { value: known } = useArchive(() => archive.knownTags(), []);
  const add = async (): Promise<void> => {
    setBusy(true);
    const done = await archive.updateClips(ids, { addTags: tags });
    setBusy(false);
    if (done.ok) onDone();
    else setError(findWord(done.error) ?? t('common_failed'));
  };
  return (
    <div class="tagpicked">
      <TagField tags={tags} known={known ?? []} takesFocus onChange={setTags} />
      <div class="acts">
        <Button kind="primary" disabled={tags.length === 0 || isBusy} onClick={() => void add()}>
          {t('archive_tag_picked', ids.length)}
        </Button>
        <Button kind="plain" onClick={onDone}>
          {t('common_cancel')}
        </Button>
        <span role="status">{isBusy ? t('archive_tagging', ids.length) : error}</span>
      </div>
    </div>
  );
}
