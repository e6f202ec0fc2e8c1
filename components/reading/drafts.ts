import type { OwnFields } from '../../lib/archive/clip-change.ts';

/** Tags and note of a clip that is in the archive already, for editing in the popup. */
export type Draft = OwnFields;

/** Undefined where the clip is not there or cannot be read. */
export async function readDraft(id: string): Promise<Draft | undefined> {
  const archive = await openArchiveLater();
  const found = await archive.getClip(id);
  archive.close();
  return found.ok && found.value ? { tags: found.value.tags, note: found.value.note } : undefined;
}

/** Writes what differs from the draft as it was read; what was changed elsewhere meanwhile stays. */
export async function writeDraft(id: string, before: Draft, draft: Draft): Promise<void> {
  const [archive, { changeBetween }] = await Promise.all([
    openArchiveLater(),
    import('../../lib/archive/clip-change.ts'),
  ]);
  await archive.updateClips([id], changeBetween(before, draft));
  archive.close();
}

/** The database is loaded only by the popup that needs it: most open, show and close. */
export async function openArchiveLater() {
  const { openArchive } = await import('../../lib/archive/archive.ts');
  return openArchive();
}
