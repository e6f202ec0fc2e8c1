/** Passages of a backup: what would become of each, and writing them. */
import type { Passage } from '../types.ts';
import { checkPassage } from './passage-shape.ts';
import type { ArchiveDatabase } from './schema.ts';

export interface PassageCounts {
  added: number;
  updated: number;
  /** In the archive already, as it is or in a later state. */
  kept: number;
  /** Not a passage that can be read. */
  refused: number;
}

/** The passages of a file that would be written, and the count of all. Writes nothing. */
export async function judgePassages(
  database: ArchiveDatabase,
  listed: readonly unknown[],
): Promise<{ passages: Passage[]; counts: PassageCounts }> {
  const checked = listed.map(checkPassage).flatMap((each) => (each.ok ? [each.value] : []));
  const unique = [...new Map(checked.map((passage) => [passage.id, passage])).values()];
  const { fresh, added } = await pickFresh(database, unique);
  const counts = {
    added,
    updated: fresh.length - added,
    kept: unique.length - fresh.length,
    refused: listed.length - unique.length,
  };
  return { passages: fresh, counts };
}

/** Writes those that the archive lacks, deleted, or holds in an earlier state. Runs inside the caller's transaction. */
export async function putPassages(database: ArchiveDatabase, passages: readonly Passage[]): Promise<void> {
  const { fresh } = await pickFresh(database, passages);
  await database.passages.bulkPut(fresh);
}

async function pickFresh(
  database: ArchiveDatabase,
  passages: readonly Passage[],
): Promise<{ fresh: Passage[]; added: number }> {
  const before = await database.passages.bulkGet(passages.map(({ id }) => id));
  const isThere = (at: number) => before[at] !== undefined && before[at].deleted === undefined;
  const fresh = passages.filter(({ changed }, at) => !isThere(at) || (before[at]?.changed ?? '') < changed);
  return { fresh, added: passages.filter((_, at) => !isThere(at)).length };
}
