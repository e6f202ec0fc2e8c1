/**
 * What the reader wants in copies and exports, in `browser.storage.local` under the key `copy`. It stands apart from the
 * settings that annotated pages read, so that their script need not carry it.
 */
import { browser } from 'wxt/browser';
import type { ExportContext } from '../lib/export/format.ts';
import { type SectionId, sectionIds } from '../lib/export/parts.ts';

export interface CopyChoices {
  /** Sections that are not written. What is left out is kept, not what is chosen: a new section then shows by itself. */
  leftOut: readonly SectionId[];
  /** Ends every statement with the numbers of its paragraphs. */
  paragraphMarks: boolean;
  /** Properties before Markdown. */
  frontMatter: boolean;
}

export const copyKey = 'copy';

export const defaultChoices: CopyChoices = { leftOut: ['text'], paragraphMarks: false, frontMatter: false };

/** Whatever is stored → choices; a missing or foreign field falls back to its default. */
export function readChoices(stored: unknown): CopyChoices {
  if (typeof stored !== 'object' || stored === null) return defaultChoices;
  const { leftOut, paragraphMarks, frontMatter } = stored as Partial<Record<keyof CopyChoices, unknown>>;
  return {
    leftOut: Array.isArray(leftOut) ? readSections(leftOut) : defaultChoices.leftOut,
    paragraphMarks: paragraphMarks === true,
    frontMatter: frontMatter === true,
  };
}

function readSections(stored: readonly unknown[]): SectionId[] {
  return [...new Set(stored)].flatMap((each) => sectionIds.find((id) => id === each) ?? []);
}

export async function loadChoices(): Promise<CopyChoices> {
  const stored = await browser.storage.local.get(copyKey);
  return readChoices(stored[copyKey]);
}

/** Writes these fields and leaves the others as they are. */
export async function saveChoices(change: Partial<CopyChoices>): Promise<void> {
  await browser.storage.local.set({ [copyKey]: { ...(await loadChoices()), ...change } });
}

/** The context of an export as the reader wants it. Own words that are left out go into no format at all. */
export function applyChoices(context: ExportContext, choices: CopyChoices): ExportContext {
  const { leftOut, paragraphMarks, frontMatter } = choices;
  const { note, passages, ...others } = context;
  const isNoteGiven = note !== undefined && !leftOut.includes('note');
  const arePassagesGiven = passages !== undefined && !leftOut.includes('passages');
  return {
    ...others,
    ...(isNoteGiven ? { note } : {}),
    ...(arePassagesGiven ? { passages } : {}),
    sections: sectionIds.filter((id) => !leftOut.includes(id)),
    paragraphMarks,
    frontMatter,
  };
}
