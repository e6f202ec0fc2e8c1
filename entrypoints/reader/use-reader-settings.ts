import { useEffect, useState } from 'preact/hooks';
import { loadReaderSettings, type ReaderSettings, saveReaderSettings } from '../../components/reader-settings.ts';

export type ChangeReader = (change: Partial<ReaderSettings>) => void;

/** The choices and how to change them; undefined until they are read. A change shows at once and is written behind. */
export function useReaderSettings(): [ReaderSettings | undefined, ChangeReader] {
  const [settings, setSettings] = useState<ReaderSettings>();
  useEffect(() => void loadReaderSettings().then(setSettings), []);
  const change = (fields: Partial<ReaderSettings>): void => {
    if (!settings) return;
    const next = { ...settings, ...fields };
    setSettings(next);
    void saveReaderSettings(next);
  };
  return [settings, change];
}
