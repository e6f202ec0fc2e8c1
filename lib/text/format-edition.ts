/** A version of the gazetteer as people read it: `2026.11` of `2026.11-8f3a2b1c`; one without a month as it is. */
export function formatEdition(version: string): string {
  return /^\d{4}\.\d{2}(?=-)/.exec(version)?.[0] ?? version;
}
