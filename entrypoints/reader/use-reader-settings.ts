import { useEffect, useRef, useState } from 'preact/hooks';
import { loadReaderSettings, type ReaderSettings, saveReaderSettings } from '../../components/reader-settings.ts';

export type ChangeReader = (change: Partial<ReaderSettings>) => void;

/** The choices and how to change them; undefined until they are read. A change shows at once and is written behind. */
export function useReaderSettings(): [ReaderSettings | undefined, ChangeReader] {
  const [settings, setSettings] = useState<ReaderSettings>();
  // Two changes may come before the next drawing.
  const latest = useRef<ReaderSettings | undefined>(undefined);
  const take = (next: ReaderSettings): void => {
    latest.current = next;
    setSettings(next);
  };
  useEffect(() => void loadReaderSettings().then(take), []);
  const change = (fields: Partial<ReaderSettings>): void => {
    if (!latest.current) return;
    const next = { ...latest.current, ...fields };
    take(next);
    void saveReaderSettings(next);
  };
  return [settings, change];
}
