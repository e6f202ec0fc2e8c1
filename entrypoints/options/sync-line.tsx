import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Button } from '../../components/button.tsx';
import { formatInstant } from '../../components/dates.ts';
import { Notice } from '../../components/notice.tsx';
import { lastChange, listOwnItems, unpackBundle } from '../../components/portable/sync-bundle.ts';
import { readSyncState, type SyncState, syncKey, syncOff } from '../../components/portable/sync-state.ts';
import { useStored } from '../../components/use-stored.ts';
import { findWord, t } from '../../components/words.ts';

/** Off by default. Says plainly who then carries the settings, what goes along, and which change counts. */
export function SyncLine() {
  const state = useStored(syncKey, readSyncState) ?? syncOff;
  const copy = useRemoteCopy(state);
  const turn = (isOn: boolean): void => {
    // What was changed while it was off has no time: what stands in the sync then counts, as is said beside the switch.
    void browser.storage.local.set({ [syncKey]: { ...syncOff, isOn } });
  };
  return (
    <div class="line">
      <span class="k">{t('options_sync')}</span>
      <div class="stackv">
        <label class="pick">
          <input type="checkbox" checked={state.isOn} onChange={(event) => turn(event.currentTarget.checked)} />
          <span>
            {t('options_sync_on')}
            <small>{t('options_sync_who')}</small>
            <small>{t('options_sync_which')}</small>
          </span>
        </label>
        <SyncStatus state={state} copy={copy.changed} />
        {!state.isOn && copy.changed && (
          <div class="acts">
            <Button icon="trash" onClick={() => void copy.remove()}>
              {t('options_sync_remove')}
            </Button>
          </div>
        )}
      </div>
    </div>
  );
}

function SyncStatus({ state, copy }: { state: SyncState; copy: string | undefined }) {
  const { isOn, last, problem } = state;
  if (isOn && problem) return <Notice kind="bad">{findWord(problem) ?? t('common_failed')}</Notice>;
  if (isOn && last) return <p class="meta">{t('options_sync_last', formatInstant(last))}</p>;
  if (!isOn && copy) return <Notice>{t('options_sync_waits', formatInstant(copy))}</Notice>;
  return null;
}

/** When the copy in the browser's sync was changed last, and how to delete it; undefined while there is none. */
function useRemoteCopy({ isOn, last }: SyncState): { changed: string | undefined; remove(): Promise<void> } {
  const [changed, setChanged] = useState<string>();
  const look = async (): Promise<void> => {
    const bundle = unpackBundle(await browser.storage.sync.get(null));
    setChanged((bundle && lastChange(bundle)) || undefined);
  };
  useEffect(() => void look(), [isOn, last]);
  const remove = async (): Promise<void> => {
    await browser.storage.sync.remove(listOwnItems(await browser.storage.sync.get(null)));
    await look();
  };
  return { changed, remove };
}
