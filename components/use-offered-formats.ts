import { useEffect, useMemo, useState } from 'preact/hooks';
import type { OwnTemplate } from '../lib/export/template/template.ts';
import { findOffered, type OfferedFormat, offerFormats } from './offered-formats.ts';
import { loadTemplates } from './own-templates.ts';
import { loadSettings } from './settings.ts';

/** All formats: the built-in ones at once, the reader's templates as soon as they are read. */
export function useOfferedFormats(): OfferedFormat[] {
  const [templates, setTemplates] = useState<readonly OwnTemplate[]>([]);
  useEffect(() => void loadTemplates().then(setTemplates), []);
  return useMemo(() => offerFormats(templates), [templates]);
}

/** The format that the copy button stands at, read anew. */
export async function loadChosenFormat(): Promise<OfferedFormat | undefined> {
  const [{ copyFormat }, templates] = await Promise.all([loadSettings(), loadTemplates()]);
  return findOffered(offerFormats(templates), copyFormat);
}
