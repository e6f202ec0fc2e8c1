import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

/** What stands in `browser.storage.local` under this key, followed from wherever it is changed; undefined until it is read. */
export function useStored<Value>(key: string, read: (stored: unknown) => Value): Value | undefined {
  const [value, setValue] = useState<Value>();
  useEffect(() => {
    const load = (): void => void browser.storage.local.get(key).then((stored) => setValue(() => read(stored[key])));
    const follow = (changes: Record<string, unknown>): void => {
      if (key in changes) load();
    };
    load();
    browser.storage.local.onChanged.addListener(follow);
    return () => browser.storage.local.onChanged.removeListener(follow);
  }, [key, read]);
  return value;
}
