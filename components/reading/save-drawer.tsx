import { useEffect, useState } from 'preact/hooks';
import { send } from '../../entrypoints/shared/messaging.ts';
import { TagField } from '../tag-field.tsx';
import { t } from '../words.ts';
import { type Draft, readDraft } from './drafts.ts';

interface SaveDrawerProps {
  tabId: number;
  /** The clip that will be updated; its tags and note are what is edited. */
  clipId?: string | undefined;
  draft: Draft;
  /** The clip's own have come. */
  onLoad(stored: Draft): void;
  /** Two changes may come before the next drawing, so each names only what it changes. */
  onChange(change: (before: Draft) => Draft): void;
  onSave(): void;
  onCancel(): void;
}

/** Tags and a note, filled in place. Ctrl+Enter saves, Escape gives up. */
export function SaveDrawer({ tabId, clipId, draft, onLoad, onChange, onSave, onCancel }: SaveDrawerProps) {
  const [known, setKnown] = useState<string[]>([]);
  const [suggested, setSuggested] = useState<string[] | 'coming'>('coming');
  useEffect(() => {
    // Without the background there is nothing to offer; typing tags works all the same.
    send({ type: 'known-tags' }).then(setKnown, () => setKnown([]));
    send({ type: 'suggest-tags', tabId }).then(setSuggested, () => setSuggested([]));
    if (clipId) void readDraft(clipId).then((before) => before && onLoad(before));
  }, [tabId, clipId]);
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onSave();
    if (event.key !== 'Escape' || event.isComposing) return;
    // In a popup Escape closes the window; the first one only closes the drawer.
    event.preventDefault();
    onCancel();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys are caught for the fields inside
    <div class="drawer" onKeyDown={press}>
      <TagField
        tags={draft.tags}
        known={known}
        suggested={suggested}
        takesFocus
        onChange={(tags) => onChange((before) => ({ ...before, tags }))}
      />
      <textarea
        class="field"
        rows={2}
        aria-label={t('common_note')}
        placeholder={t('common_note')}
        value={draft.note}
        onInput={({ currentTarget: { value: note } }) => onChange((before) => ({ ...before, note }))}
      />
    </div>
  );
}
