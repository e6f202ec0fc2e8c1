import { useEffect, useState } from 'preact/hooks';
import { loadSettings, type Settings, saveSettings } from './settings.ts';

/** The settings and how to change them; undefined until they are read. A change shows at once and is written behind. */
export function useSettings(): [Settings | undefined, (change: Partial<Settings>) => void] {
  const [settings, setSettings] = useState<Settings>();
  useEffect(() => void loadSettings().then(setSettings), []);
  const change = (fields: Partial<Settings>): void => {
    if (settings) setSettings({ ...settings, ...fields });
    void saveSettings(fields);
  };
  return [settings, change];
}
