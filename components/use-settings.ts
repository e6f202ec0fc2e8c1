import { readSettings, type Settings, saveSettings, settingsKey } from './settings.ts';
import { useStored } from './use-stored.ts';

/** The settings, followed from wherever they are changed, and how to change them; undefined until they are read. */
export function useSettings(): [Settings | undefined, (change: Partial<Settings>) => void] {
  const settings = useStored(settingsKey, readSettings);
  return [settings, (fields) => void saveSettings(fields)];
}
