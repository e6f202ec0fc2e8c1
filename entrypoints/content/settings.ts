/** The reader's choices as far as annotated pages follow them. */
import { browser } from 'wxt/browser';
import { loadSettings, type Settings, settingsKey } from '../../components/settings.ts';

export interface PageSettings
  extends Pick<Settings, 'annotation' | 'kinds'>,
    Partial<Pick<Settings, 'card' | 'strip'>> {
  /** Show the legend with the lines. */
  legend: boolean;
}

const legendKey = 'legend';

/** The choices as they stand now. */
export async function readSettings(): Promise<PageSettings> {
  const [{ annotation, kinds, card, strip }, stored] = await Promise.all([
    loadSettings(),
    browser.storage.local.get(legendKey),
  ]);
  return { annotation, kinds, card, strip, legend: stored[legendKey] !== false };
}

/** Keeps whether the legend comes with the lines. */
export function rememberLegend(legend: boolean): Promise<void> {
  return browser.storage.local.set({ [legendKey]: legend });
}

/** Calls back when the choices in the options change; returns how to stop. */
export function watchSettings(changed: () => void): () => void {
  const listen = (changes: Record<string, unknown>): void => {
    if (settingsKey in changes) changed();
  };
  browser.storage.local.onChanged.addListener(listen);
  return () => browser.storage.local.onChanged.removeListener(listen);
}
