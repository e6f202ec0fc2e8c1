/** The reader's choices for highlighting, in `browser.storage.local` under a key of their own: scripts of pages read them. */
import { browser } from 'wxt/browser';
import { type PassageColour, passageColours } from '../lib/types.ts';

export interface PassageSettings {
  /** Offer the colours beside a finished selection on annotated pages. */
  offer: boolean;
  /** The colour used last. */
  colour: PassageColour;
}

export const passageSettingsKey = 'passages';

export const defaultPassageSettings: PassageSettings = { offer: true, colour: passageColours[0] };

export async function loadPassageSettings(): Promise<PassageSettings> {
  const stored = await browser.storage.local.get(passageSettingsKey);
  return readPassageSettings(stored[passageSettingsKey]);
}

/** Writes these fields and leaves the other as it is. */
export async function savePassageSettings(change: Partial<PassageSettings>): Promise<PassageSettings> {
  const settings = { ...(await loadPassageSettings()), ...change };
  await browser.storage.local.set({ [passageSettingsKey]: settings });
  return settings;
}

/** Whatever is stored → settings. */
export function readPassageSettings(stored: unknown): PassageSettings {
  const fields = typeof stored === 'object' && stored !== null ? stored : {};
  return {
    offer: 'offer' in fields && typeof fields.offer === 'boolean' ? fields.offer : defaultPassageSettings.offer,
    colour: ('colour' in fields && findColour(fields.colour)) || defaultPassageSettings.colour,
  };
}

/** The colour of this name, if there is one. */
export function findColour(name: unknown): PassageColour | undefined {
  return passageColours.find((colour) => colour === name);
}
