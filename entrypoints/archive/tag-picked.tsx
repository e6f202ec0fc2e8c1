import { useState } from 'preact/hooks';
import { Button } from '../../components/button.tsx';
import { TagField } from '../../components/tag-field.tsx';
import { findWord, t } from '../../components/words.ts';
import type { Clip } from '../../lib/types.ts';
import { archive, useArchive } from './store.ts';

/** Adds tags to every clip that is picked; the tags they have stay. */
export function TagPicked({ clips, onDone }: { clips: readonly Clip[]; onDone(): void }) {
  const [tags, setTags] = useState<string[]>([]);
  const [error, setError] = useState('');
  const { value: known } = useArchive(() => archive.knownTags(), []);
  const add = async (): Promise<void> => {
    for (const clip of clips) {
      const done = await archive.updateClip(clip.id, { tags: [...clip.tags, ...tags] });
      if (!done.ok) {
        setError(findWord(done.error) ?? t('common_failed'));
        return;
      }
    }
    onDone();
  };
  return (
    <div class="tagpicked">
      <TagField tags={tags} known={known ?? []} takesFocus onChange={setTags} />
      <div class="acts">
        <Button kind="primary" disabled={tags.length === 0} onClick={() => void add()}>
          {t('archive_tag_picked', clips.length)}
        </Button>
        <Button kind="plain" onClick={onDone}>
          {t('common_cancel')}
        </Button>
        <span role="status">{error}</span>
      </div>
    </div>
  );
}
