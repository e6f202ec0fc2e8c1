/**
 * The reader's choices, in `browser.storage.local` under the key `settings`. The content script reads the same value.
 * A missing or foreign field falls back to its default.
 */
import { browser } from 'wxt/browser';
import { isObject } from '../lib/text/is-object.ts';

export interface Settings {
  /** `hover`: lines appear only under the pointer. */
  annotation: 'line' | 'wash' | 'hover';
  kinds: Record<LineKind, boolean>;
  /** When pointing at a name opens its card: `key` only while Ctrl or ⌘ is held. */
  card: 'always' | 'key' | 'never';
  /** Event, date and place above the article on its page. */
  strip: boolean;
  /** Id of the export format that the copy button uses. */
  copyFormat: string;
}

export const lineKinds = ['known', 'inferred', 'programme', 'quiet'] as const;
export type LineKind = (typeof lineKinds)[number];

export const settingsKey = 'settings';

export const defaultSettings: Settings = {
  annotation: 'line',
  kinds: { known: true, inferred: true, programme: true, quiet: true },
  card: 'always',
  strip: true,
  copyFormat: 'markdown',
};

export const lineStyles = ['line', 'wash', 'hover'] as const satisfies Settings['annotation'][];
export const cardTimes = ['always', 'key', 'never'] as const satisfies Settings['card'][];

export async function loadSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(settingsKey);
  return readSettings(stored[settingsKey]);
}

/** Writes these fields and leaves the others as they are. */
export async function saveSettings(change: Partial<Settings>): Promise<Settings> {
  const settings = { ...(await loadSettings()), ...change };
  await browser.storage.local.set({ [settingsKey]: settings });
  return settings;
}

/** Whatever is stored → settings. */
export function readSettings(stored: unknown): Settings {
  if (!isObject(stored)) return defaultSettings;
  const { annotation, kinds, card, strip, copyFormat } = stored;
  return {
    annotation: lineStyles.find((each) => each === annotation) ?? defaultSettings.annotation,
    kinds: readKinds(kinds),
    card: cardTimes.find((each) => each === card) ?? defaultSettings.card,
    strip: typeof strip === 'boolean' ? strip : defaultSettings.strip,
    copyFormat: typeof copyFormat === 'string' ? copyFormat : defaultSettings.copyFormat,
  };
}

function readKinds(stored: unknown): Settings['kinds'] {
  const kinds = { ...defaultSettings.kinds };
  if (!isObject(stored)) return kinds;
  for (const kind of lineKinds) if (typeof stored[kind] === 'boolean') kinds[kind] = stored[kind];
  return kinds;
}
