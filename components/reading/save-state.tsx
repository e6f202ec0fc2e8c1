import type { SavedState } from '../../lib/messages.ts';
import { Icon } from '../icon.tsx';
import { t } from '../words.ts';
import { useOpenPage } from './surface.ts';

/** Icon and word; a saved article's leads to its clip. */
export function SaveState({ saved, pending }: { saved?: SavedState | undefined; pending: boolean }) {
  const openPage = useOpenPage();
  if (pending) return <span class="state">{'\u00a0'}</span>;
  if (!saved) {
    return (
      <span class="state">
        <Icon name="save" />
        {t('popup_unsaved')}
      </span>
    );
  }
  return (
    <button
      type="button"
      class={saved.changed ? 'state changed' : 'state is'}
      title={t('popup_saved_open')}
      onClick={() => void openPage(`archive.html#clip=${saved.id}`)}
    >
      <Icon name="saved" />
      {t('popup_saved')}
    </button>
  );
}
