/**
 * The whole archive as one file and back: JSON, packed with gzip. A file is checked row by row before anything is
 * written, and what is written is written in one transaction.
 */

import { isObject } from '../text/is-object.ts';
import type { Clip, Passage } from '../types.ts';
import { checkClip, checkVersion, type StoredVersion } from './clip-shape.ts';
import { findSame } from './find-same.ts';
import { judgePassages, type PassageCounts, putPassages } from './import-passages.ts';
import { listPassages } from './passages.ts';
import { addressKey, hasTextChanged, twinKey } from './same-article.ts';
import type { ArchiveDatabase } from './schema.ts';
import type { Problem } from './shape.ts';
import { putClips } from './write-clips.ts';

const backupFormat = 'zhengwen-clip';
/** Version of the file's shape, clips included; a later one is refused. The second has passages. */
export const backupSchema = 2;

export type RowVerdict =
  | 'new'
  /** In the archive already, older than in the file: it will be updated. */
  | 'changed'
  | 'same'
  /** The archive holds a later state, which stays. */
  | 'older'
  /** A second row of the same article in the file. */
  | 'double'
  | 'refused';

export interface BackupRow {
  /** From 1, in the order of the file. */
  row: number;
  title: string;
  verdict: RowVerdict;
  problem?: Problem;
}

/** What goes in when the reader says so. */
export interface BackupContent {
  clips: Clip[];
  versions: StoredVersion[];
  passages: Passage[];
}

/** A file that can be read, with what would become of each row. */
export interface Backup extends BackupContent {
  exported: string;
  rows: BackupRow[];
  passageCounts: PassageCounts;
}

/** Keys of the interface texts. */
export type BackupError = 'backupDamaged' | 'backupForeign' | 'backupNewer';
export type BackupCheck = { ok: true; backup: Backup } | { ok: false; error: BackupError };

export interface ImportCounts {
  added: number;
  updated: number;
  kept: number;
}

export interface LongWork {
  onProgress?: (done: number, total: number) => void;
  signal?: AbortSignal;
}

const batchSize = 100;

/** Every clip, every earlier version and every passage; the trash stays behind. */
export async function exportBackup(database: ArchiveDatabase, exported: Date, work: LongWork = {}): Promise<Blob> {
  const head = { format: backupFormat, schema: backupSchema, exported: exported.toISOString() };
  const parts = [JSON.stringify(head).slice(0, -1), ',"clips":['];
  const seqs = await database.clips.toCollection().primaryKeys();
  for (let from = 0; from < seqs.length; from += batchSize) {
    if (work.signal?.aborted) throw new DOMException('stopped by the reader', 'StoppedError');
    const rows = await database.clips.bulkGet(seqs.slice(from, from + batchSize));
    const clips = rows.flatMap((row) => (row ? [JSON.stringify(row.clip)] : []));
    if (clips.length > 0) parts.push(parts.length > 2 ? ',\n' : '\n', clips.join(',\n'));
    work.onProgress?.(Math.min(from + batchSize, seqs.length), seqs.length);
  }
  parts.push('\n],"versions":[');
  const versions = await database.versions.toArray();
  const kept = versions.map(({ clip, taken, reading }) => JSON.stringify({ clip, taken, reading }));
  const passages = (await listPassages(database)).map((passage) => JSON.stringify(passage));
  parts.push(kept.join(',\n'), '],"passages":[\n', passages.join(',\n'), ']}\n');
  const packed = new Blob(parts).stream().pipeThrough(new CompressionStream('gzip'));
  return new Response(packed, { headers: { 'content-type': 'application/gzip' } }).blob();
}

/** Reads a file, packed or plain, and says of each row what would become of it. Writes nothing. */
export async function checkBackup(database: ArchiveDatabase, file: Blob): Promise<BackupCheck> {
  const content = parse(await unpack(file));
  if (content === undefined) return { ok: false, error: 'backupDamaged' };
  if (!isObject(content) || content.format !== backupFormat) return { ok: false, error: 'backupForeign' };
  if (typeof content.schema !== 'number' || !Array.isArray(content.clips)) return { ok: false, error: 'backupForeign' };
  if (content.schema > backupSchema) return { ok: false, error: 'backupNewer' };
  const { rows, clips } = await judgeRows(database, content.clips);
  const ids = new Set(clips.map(({ id }) => id));
  const checked = listOf(content.versions).map(checkVersion);
  const versions = checked.flatMap((version) => (version.ok && ids.has(version.value.clip) ? [version.value] : []));
  const { passages, counts } = await judgePassages(database, listOf(content.passages));
  const exported = typeof content.exported === 'string' ? content.exported : '';
  return { ok: true, backup: { exported, rows, clips, versions, passages, passageCounts: counts } };
}

/** Writes a checked file, all of it or nothing. */
export function importBackup(database: ArchiveDatabase, backup: BackupContent): PromiseLike<ImportCounts> {
  return database.transaction('rw', database.tables, async () => {
    const counts = { added: 0, updated: 0, kept: 0 };
    const clips: Clip[] = [];
    const idInArchive = new Map<string, string>();
    for (const clip of backup.clips) {
      const before = await findBefore(database, clip);
      idInArchive.set(clip.id, before?.id ?? clip.id);
      if (before && before.updated >= clip.updated) counts.kept++;
      else clips.push(before ? await supersede(database, before, clip) : clip);
      if (!before) counts.added++;
    }
    counts.updated = clips.length - counts.added;
    await putClips(database, clips);
    await addVersions(database, backup.versions, idInArchive);
    await database.trash.bulkDelete(clips.map(({ id }) => id));
    await putPassages(database, backup.passages);
    return counts;
  });
}

async function judgeRows(database: ArchiveDatabase, listed: unknown[]): Promise<Pick<Backup, 'rows' | 'clips'>> {
  const rows: BackupRow[] = [];
  const clips: Clip[] = [];
  const seen = new Set<string>();
  for (const [at, value] of listed.entries()) {
    const checked = checkClip(value);
    if (!checked.ok) {
      rows.push({ row: at + 1, title: titleOf(value), verdict: 'refused', problem: checked.problem });
      continue;
    }
    const clip = checked.value;
    const keys = listKeys(clip);
    const isDouble = keys.some((key) => seen.has(key));
    const verdict = isDouble ? 'double' : judge(await findBefore(database, clip), clip);
    for (const key of keys) seen.add(key);
    rows.push({ row: at + 1, title: clip.reading.article.title, verdict });
    if (verdict === 'new' || verdict === 'changed') clips.push(clip);
  }
  return { rows, clips };
}

function judge(before: Clip | undefined, clip: Clip): RowVerdict {
  if (!before) return 'new';
  if (before.updated === clip.updated) return 'same';
  return before.updated < clip.updated ? 'changed' : 'older';
}

function listKeys(clip: Clip): string[] {
  const { article } = clip.reading;
  const url = addressKey(article);
  return [`id ${clip.id}`, url ? `url ${url}` : `twin ${twinKey(article)}`];
}

async function findBefore(database: ArchiveDatabase, clip: Clip): Promise<Clip | undefined> {
  const sameId = await database.clips.where('id').equals(clip.id).first();
  if (sameId) return sameId.clip;
  const same = await findSame(database, clip.reading.article);
  return same && !same.trashed ? same.clip : undefined;
}

async function supersede(database: ArchiveDatabase, before: Clip, clip: Clip): Promise<Clip> {
  if (hasTextChanged(before.reading.article, clip.reading.article)) {
    await database.versions.add({ clip: before.id, taken: before.updated, reading: before.reading });
  }
  return { ...clip, id: before.id, saved: before.saved };
}

async function addVersions(
  database: ArchiveDatabase,
  versions: readonly StoredVersion[],
  idInArchive: ReadonlyMap<string, string>,
): Promise<void> {
  for (const version of versions) {
    const clip = idInArchive.get(version.clip) ?? version.clip;
    const kept = await database.versions.where('clip').equals(clip).toArray();
    if (!kept.some(({ taken }) => taken === version.taken)) {
      await database.versions.add({ clip, taken: version.taken, reading: version.reading });
    }
  }
}

async function unpack(file: Blob): Promise<string | undefined> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  if (first !== 0x1f || second !== 0x8b) return file.text();
  try {
    return await new Response(file.stream().pipeThrough(new DecompressionStream('gzip'))).text();
  } catch (error) {
    // What a cut or altered file gives; the platforms differ in the kind of error.
    if (error instanceof TypeError || error instanceof DOMException) return undefined;
    throw error;
  }
}

function parse(text: string | undefined): unknown {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function titleOf(value: unknown): string {
  let part = value;
  for (const key of ['reading', 'article', 'title']) part = isObject(part) ? part[key] : undefined;
  return typeof part === 'string' ? part : '';
}
