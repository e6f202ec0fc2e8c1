/** Whether and how far the settings are synced, in `browser.storage.local` under the key `sync`. It never travels itself. */
import { isObject } from './is-same.ts';

export interface SyncState {
  /** Off until the reader switches it on. */
  isOn: boolean;
  /** Key of a setting → ISO time of its last change, here or elsewhere. */
  times: Readonly<Record<string, string>>;
  /** When the browser's sync last took or gave something; ISO, `''` for never. */
  last: string;
  /** Key of a sentence, when the last attempt failed. */
  problem?: string;
}

export const syncKey = 'sync';

export const syncOff: SyncState = { isOn: false, times: {}, last: '' };

/** Whatever is stored → the state. */
export function readSyncState(stored: unknown): SyncState {
  if (!isObject(stored)) return syncOff;
  const { isOn, times, last, problem } = stored;
  const entries = isObject(times) ? Object.entries(times) : [];
  return {
    isOn: isOn === true,
    times: Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string')),
    last: typeof last === 'string' ? last : '',
    ...(typeof problem === 'string' ? { problem } : {}),
  };
}
