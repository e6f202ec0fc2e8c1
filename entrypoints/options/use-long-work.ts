/** Work that takes a while: how far it is, and the way to stop it. */
import { useRef, useState } from 'preact/hooks';
import { t } from '../../components/words.ts';
import type { LongWork } from '../../lib/archive/long-work.ts';

/** `progress` is a sentence while something runs; one work at a time. */
export function useLongWork() {
  const [progress, setProgress] = useState<string>();
  const stopping = useRef<AbortController>(undefined);
  const run = async <Value>(said: string, work: (long: LongWork) => Promise<Value>): Promise<Value> => {
    const controller = new AbortController();
    stopping.current = controller;
    setProgress(said);
    const onProgress = (done: number, total: number): void => setProgress(tell(said, done, total));
    return work({ onProgress, signal: controller.signal }).finally(() => setProgress(undefined));
  };
  const stop = (): void => {
    stopping.current?.abort();
    setProgress(t('options_backup_stopping'));
  };
  return { progress, isBusy: progress !== undefined, run, stop };
}

function tell(said: string, done: number, total: number): string {
  return total > 0 ? t('options_backup_percent', said, Math.floor((100 * done) / total)) : said;
}
