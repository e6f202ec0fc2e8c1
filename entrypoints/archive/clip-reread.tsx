import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { findWord, t } from '../../components/words.ts';
import type { ReadingChanges } from '../../lib/clip/compare-readings.ts';
import { send } from '../shared/messaging.ts';
import { ReadingChangesList } from './reading-changes.tsx';

/** What the names as they are now would make of this clip; nothing is written before the reader says so. */
export function ClipReread({ id, onClose }: { id: string; onClose(): void }) {
  const { changes, error, apply } = usePreview(id, onClose);
  return (
    <section class="clipreread" aria-label={t('archive_reread_this')}>
      {error && <Notice kind="bad">{error}</Notice>}
      {!changes && !error && <p role="status">{t('popup_reading')}</p>}
      {changes && <p role="status">{t(changes.isSame ? 'archive_reread_same' : 'archive_reread_differs')}</p>}
      {changes && !changes.isSame && <ReadingChangesList changes={changes} />}
      <div class="acts">
        {changes && !changes.isSame && (
          <Button kind="primary" takesFocus onClick={() => void apply()}>
            {t('archive_reread_apply')}
          </Button>
        )}
        <Button kind="plain" takesFocus={changes?.isSame === true} onClick={onClose}>
          {t(changes && !changes.isSame ? 'archive_reread_leave' : 'common_close')}
        </Button>
      </div>
    </section>
  );
}

function usePreview(id: string, onApplied: () => void) {
  const [changes, setChanges] = useState<ReadingChanges>();
  const [error, setError] = useState('');
  useEffect(() => {
    send({ type: 'reread-preview', id }).then(
      (found) => (found ? setChanges(found) : setError(t('archive_no_clip'))),
      () => setError(t('common_failed')),
    );
  }, [id]);
  const apply = async (): Promise<void> => {
    const done = await send({ type: 'reread-clip', id }).catch(() => undefined);
    if (done?.ok) onApplied();
    else setError(findWord(done?.error ?? '') ?? t('common_failed'));
  };
  return { changes, error, apply };
}
