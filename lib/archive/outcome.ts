/** What can go wrong with the archive, as values: `error` is a key of the interface texts. */
import Dexie from 'dexie';

export type ArchiveError =
  /** The disk, or the browser's share of it, is full. */
  | 'archiveQuota'
  /** Another page of an older version of the product keeps the archive open. */
  | 'archiveBlocked'
  /** The archive was written by a newer version of the product. */
  | 'archiveVersion'
  /** The browser gives no storage (a private window, a damaged profile). */
  | 'archiveUnavailable'
  /** The reader stopped it. */
  | 'archiveStopped'
  | 'archiveFailed';

export type Outcome<Value> = { ok: true; value: Value } | { ok: false; error: ArchiveError };

const errorsByName: Record<string, ArchiveError> = {
  QuotaExceededError: 'archiveQuota',
  VersionError: 'archiveVersion',
  VersionChangeError: 'archiveBlocked',
  DatabaseClosedError: 'archiveBlocked',
  MissingAPIError: 'archiveUnavailable',
  InvalidStateError: 'archiveUnavailable',
  SecurityError: 'archiveUnavailable',
  StoppedError: 'archiveStopped',
  UnknownError: 'archiveUnavailable',
};

/** Runs work on the database; its failures become values, bugs stay exceptions. */
export async function settle<Value>(work: () => PromiseLike<Value>): Promise<Outcome<Value>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    const reason = nameFailure(error);
    if (!reason) throw error;
    return { ok: false, error: reason };
  }
}

// Dexie wraps: an aborted transaction or a failed opening holds the cause in `inner`, a bulk one in `failures`.
function nameFailure(error: unknown): ArchiveError | undefined {
  const chain = listCauses(error);
  const known = chain.map(({ name }) => errorsByName[name]).find(Boolean);
  if (known) return known;
  return chain.some(isStorageError) ? 'archiveFailed' : undefined;
}

function listCauses(error: unknown): Error[] {
  const causes: Error[] = [];
  let cause = error;
  while (cause instanceof Error && causes.length < 8) {
    // The innermost says most: a quota that ran out closes and aborts everything around it.
    causes.unshift(cause);
    const failures: unknown = Reflect.get(cause, 'failures');
    cause = Reflect.get(cause, 'inner') ?? (Array.isArray(failures) ? failures[0] : undefined);
  }
  return causes;
}

function isStorageError(error: Error): boolean {
  return error instanceof Dexie.DexieError || error instanceof DOMException;
}
