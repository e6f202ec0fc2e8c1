import { browser } from 'wxt/browser';

/** The reader's choices for annotated pages, kept in `storage.local`. */
export interface PageSettings {
  /** Draw the lines on every article by itself. */
  annotate: boolean;
  /** Show the legend with them. */
  legend: boolean;
}

const defaults: PageSettings = { annotate: true, legend: true };

/** The choices as they stand now. */
export async function readSettings(): Promise<PageSettings> {
  const { annotate, legend } = await browser.storage.local.get({ ...defaults });
  return { annotate: annotate !== false, legend: legend !== false };
}

/** Keeps whether the legend comes with the lines. */
export function rememberLegend(legend: boolean): Promise<void> {
  return browser.storage.local.set({ legend });
}
