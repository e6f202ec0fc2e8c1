import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../components/button.tsx';
import { saveEntries, wholeFormat } from '../../components/own-gazetteer/save-entries.ts';
import { t } from '../../components/words.ts';
import type { OwnStore } from '../../lib/archive/own-entries.ts';

/** One's own gazetteer has a file of its own: a backup of clips would put old entries over newer ones. */
export function OwnBackup({ store }: { store: OwnStore }) {
  const [count, setCount] = useState(0);
  useEffect(() => {
    const recount = async (): Promise<void> => {
      const counted = await store.count();
      if (counted.ok) setCount(counted.value);
    };
    void recount();
    return store.onChange(() => void recount());
  }, [store]);
  const save = async (): Promise<void> => {
    const all = await store.all();
    if (all.ok) saveEntries(all.value, wholeFormat);
  };
  return (
    <div class="line">
      <span class="k">{t('options_own')}</span>
      <div class="stackv">
        <span>{count > 0 ? t('options_own_apart', count) : t('own_count', 0)}</span>
        <div class="acts">
          <Button icon="export" disabled={count === 0} onClick={() => void save()}>
            {t('options_own_export')}
          </Button>
          <a href="#own">{t('options_own_import')}</a>
        </div>
      </div>
    </div>
  );
}
