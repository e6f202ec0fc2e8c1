/** The tables of the archive and how an older archive becomes one of today. */
import Dexie, { type Table, type Transaction } from 'dexie';
import type { ClipTables, Tables } from './tables.ts';
import { rebuildIndexes } from './write-clips.ts';

export type ArchiveDatabase = Dexie & Tables;

interface Migration {
  version: number;
  stores: Record<string, string>;
  upgrade?: (transaction: Transaction) => PromiseLike<void>;
}

const foundBy = '*officials, *persons, *posts, *programmes, *places, *sites, *tags, *years';

/** One row a version of the schema; a row that has been released never changes. */
export const migrations: readonly Migration[] = [
  {
    version: 1,
    stores: {
      clips: '++seq, &id, url, twin, saved, published',
      versions: '++key, clip',
      trash: 'id, url, twin, deleted',
    },
  },
  {
    // Browsing and searching: everything in these tables follows from the clips.
    version: 2,
    stores: {
      clips: `++seq, &id, url, twin, saved, published, ${foundBy}`,
      texts: 'seq',
      grams: '[bucket+block]',
      facets: '[kind+name], [kind+count]',
    },
    upgrade: (transaction) => rebuildIndexes(clipTablesOf(transaction)),
  },
  {
    // Passages belong to an address, whether or not a clip of it is kept.
    version: 3,
    stores: { passages: 'id, url, changed, deleted' },
  },
];

const latestVersion = Math.max(...migrations.map(({ version }) => version));

/** The database by this name, not yet open. Every write is on the disk before its promise resolves. */
export function defineDatabase(name: string): ArchiveDatabase {
  const database = new Dexie(name, { autoOpen: false, chromeTransactionDurability: 'strict' });
  for (const { version, stores, upgrade } of migrations) {
    const declared = database.version(version).stores(stores);
    if (upgrade) declared.upgrade(upgrade);
  }
  return Object.assign(database, tablesOf(database));
}

/**
 * How to open the database, which brings it up to date. Rejects with `VersionError` for one that a newer version wrote,
 * and with `VersionChangeError` for as long as a page of an older version keeps it open.
 */
export function makeOpener(database: ArchiveDatabase): () => Promise<void> {
  let opening: Promise<void> | undefined;
  let isBlocked = false;
  const refusals = new Set<() => void>();
  database.on('blocked', () => {
    isBlocked = true;
    for (const refuse of refusals) refuse();
  });
  return () => {
    if (database.isOpen()) return Promise.resolve();
    opening ??= openChecked(database).finally(() => {
      opening = undefined;
      isBlocked = false;
      refusals.clear();
    });
    const opened = opening;
    // The browser waits for the other page for ever; a reader should not.
    const blocked = new Promise<void>((_, reject) => {
      const refuse = () => reject(new DOMException('An older page keeps the archive open', 'VersionChangeError'));
      if (isBlocked) refuse();
      else refusals.add(refuse);
    });
    return Promise.race([opened, blocked]);
  };
}

async function openChecked(database: ArchiveDatabase): Promise<void> {
  // Dexie opens a newer archive without a word and changes its tables; so its version is looked at first.
  if ((await readVersion(database.name)) > latestVersion) {
    throw new DOMException('The archive was written by a newer version', 'VersionError');
  }
  await database.open();
}

// 0 where there is none. Dexie's version is a tenth of the browser's, which has room for repairs.
function readVersion(name: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    let isNew = false;
    request.onupgradeneeded = () => {
      isNew = true;
      request.transaction?.abort();
    };
    request.onsuccess = () => {
      resolve(Math.floor(request.result.version / 10));
      request.result.close();
    };
    request.onerror = () => (isNew ? resolve(0) : reject(request.error));
  });
}

interface TableSource {
  table<Row, Key>(name: string): Table<Row, Key>;
}

// A transaction that brings an archive to a version knows no table of a later one.
function clipTablesOf(source: TableSource): ClipTables {
  return {
    clips: source.table('clips'),
    texts: source.table('texts'),
    grams: source.table('grams'),
    facets: source.table('facets'),
  };
}

function tablesOf(source: TableSource): Tables {
  return {
    ...clipTablesOf(source),
    versions: source.table('versions'),
    trash: source.table('trash'),
    passages: source.table('passages'),
  };
}
