/**
 * How a reader likes the text set, in `browser.storage.local` under the key `reader`; apart from the other settings,
 * which every page loads. A missing or foreign field falls back to its default.
 */
import { browser } from 'wxt/browser';

export const typefaces = ['song', 'hei', 'kai'] as const;
export const widths = ['narrow', 'medium', 'wide'] as const;
export const leadings = ['close', 'medium', 'loose'] as const;
export const themes = ['system', 'light', 'paper', 'dark'] as const;

/** Type sizes in rem. */
export const sizes: readonly number[] = [1, 1.125, 1.25, 1.375, 1.5];

export interface ReaderSettings {
  /** One of `sizes`. */
  size: number;
  typeface: (typeof typefaces)[number];
  width: (typeof widths)[number];
  leading: (typeof leadings)[number];
  theme: (typeof themes)[number];
  /** Notes stand beside the text. */
  notes: boolean;
  /** Lines of the annotation are printed too. */
  printLines: boolean;
}

export const defaultReaderSettings: ReaderSettings = {
  size: 1.125,
  typeface: 'song',
  width: 'medium',
  leading: 'medium',
  theme: 'system',
  notes: true,
  printLines: true,
};

export const readerSettingsKey = 'reader';

export async function loadReaderSettings(): Promise<ReaderSettings> {
  const stored = await browser.storage.local.get(readerSettingsKey);
  return readReaderSettings(stored[readerSettingsKey]);
}

export async function saveReaderSettings(settings: ReaderSettings): Promise<void> {
  await browser.storage.local.set({ [readerSettingsKey]: settings });
}

/** Whatever is stored → settings. */
export function readReaderSettings(stored: unknown): ReaderSettings {
  const fields: Record<string, unknown> = typeof stored === 'object' && stored !== null ? { ...stored } : {};
  const { size, typeface, width, leading, theme, notes, printLines } = defaultReaderSettings;
  return {
    size: pick(sizes, fields.size, size),
    typeface: pick(typefaces, fields.typeface, typeface),
    width: pick(widths, fields.width, width),
    leading: pick(leadings, fields.leading, leading),
    theme: pick(themes, fields.theme, theme),
    notes: pick([true, false], fields.notes, notes),
    printLines: pick([true, false], fields.printLines, printLines),
  };
}

function pick<Choice>(choices: readonly Choice[], stored: unknown, otherwise: Choice): Choice {
  return choices.find((choice) => choice === stored) ?? otherwise;
}
