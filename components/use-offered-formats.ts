import { useMemo } from 'preact/hooks';
import { findOffered, type OfferedFormat, offerFormats } from './offered-formats.ts';
import { loadTemplates, readTemplates, templatesKey } from './own-templates.ts';
import { loadSettings } from './settings.ts';
import { useStored } from './use-stored.ts';

/** All formats: the built-in ones at once, the reader's templates as soon as they are read. */
export function useOfferedFormats(): OfferedFormat[] {
  const templates = useStored(templatesKey, readTemplates);
  return useMemo(() => offerFormats(templates ?? []), [templates]);
}

/** The format that the copy button stands at, read anew. */
export async function loadChosenFormat(): Promise<OfferedFormat | undefined> {
  const [{ copyFormat }, templates] = await Promise.all([loadSettings(), loadTemplates()]);
  return findOffered(offerFormats(templates), copyFormat);
}
