import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { type ClipChanges, loadChanges, loadJob, type RereadJob, rereadKeys } from '../shared/reread-job.ts';

export interface Reread {
  job?: RereadJob | undefined;
  changes: readonly ClipChanges[];
}

/** The re-reading as it stands, followed while it runs. Undefined until it is known. */
export function useReread(): Reread | undefined {
  const [reread, setReread] = useState<Reread>();
  useEffect(() => {
    const reload = async (): Promise<void> => setReread({ job: await loadJob(), changes: await loadChanges() });
    const follow = (changed: Record<string, unknown>): void => {
      if (rereadKeys.job in changed) void reload();
    };
    void reload();
    browser.storage.local.onChanged.addListener(follow);
    return () => browser.storage.local.onChanged.removeListener(follow);
  }, []);
  return reread;
}
