/**
 * The whole archive as one file and back: JSON, packed with gzip. A file is checked row by row before anything is
 * written, and what is written is written in one transaction.
 */

import { isObject } from '../text/is-object.ts';
import type { Clip, Passage } from '../types.ts';
import { checkClip, checkVersion, type StoredVersion } from './clip-shape.ts';
import { judgePassages, type PassageCounts, putPassages } from './import-passages.ts';
import { goOn, type LongWork, stepsAtOnce } from './long-work.ts';
import { lookUpClips } from './look-up.ts';
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

/** Every clip, every earlier version and every passage; the trash stays behind. */
export async function exportBackup(database: ArchiveDatabase, exported: Date, work: LongWork = {}): Promise<Blob> {
  const head = { format: backupFormat, schema: backupSchema, exported: exported.toISOString() };
  const parts = [JSON.stringify(head).slice(0, -1), ',"clips":['];
  const seqs = await database.clips.toCollection().primaryKeys();
  for (let from = 0; from < seqs.length; from += stepsAtOnce) {
    const rows = await database.clips.bulkGet(seqs.slice(from, from + stepsAtOnce));
    const clips = rows.flatMap((row) => (row ? [JSON.stringify(row.clip)] : []));
    if (clips.length > 0) parts.push(parts.length > 2 ? ',\n' : '\n', clips.join(',\n'));
    goOn(work, Math.min(from + stepsAtOnce, seqs.length), seqs.length);
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
export async function checkBackup(database: ArchiveDatabase, file: Blob, work: LongWork = {}): Promise<BackupCheck> {
  const content = parse(await unpack(file));
  if (content === undefined) return { ok: false, error: 'backupDamaged' };
  if (!isObject(content) || content.format !== backupFormat) return { ok: false, error: 'backupForeign' };
  if (typeof content.schema !== 'number' || !Array.isArray(content.clips)) return { ok: false, error: 'backupForeign' };
  if (content.schema > backupSchema) return { ok: false, error: 'backupNewer' };
  const { rows, clips } = await judgeRows(database, content.clips, work);
  const ids = new Set(clips.map(({ id }) => id));
  const checked = listOf(content.versions).map(checkVersion);
  const versions = checked.flatMap((version) => (version.ok && ids.has(version.value.clip) ? [version.value] : []));
  const { passages, counts } = await judgePassages(database, listOf(content.passages));
  const exported = typeof content.exported === 'string' ? content.exported : '';
  return { ok: true, backup: { exported, rows, clips, versions, passages, passageCounts: counts } };
}

/** Writes a checked file, all of it or nothing: one that is stopped leaves the archive as it was. */
export function importBackup(
  database: ArchiveDatabase,
  backup: BackupContent,
  work: LongWork = {},
): PromiseLike<ImportCounts> {
  const total = backup.clips.length;
  return database.transaction('rw', database.tables, async () => {
    goOn(work, 0, total);
    const known = await lookUpClips(database, backup.clips);
    const fresh = backup.clips.filter((clip) => isLater(clip, known.get(clip.id)));
    const superseded = fresh.flatMap((clip) => listSuperseded(clip, known.get(clip.id)));
    await database.versions.bulkAdd(superseded);
    const clips = fresh.map((clip) => takePlaceOf(clip, known.get(clip.id)));
    for (let from = 0; from < clips.length; from += stepsAtOnce) {
      goOn(work, total - clips.length + from, total);
      await putClips(database, clips.slice(from, from + stepsAtOnce));
    }
    await addVersions(database, backup.versions, known);
    await database.trash.bulkDelete(clips.map(({ id }) => id));
    await putPassages(database, backup.passages);
    goOn(work, total, total);
    const added = total - known.size;
    return { added, updated: clips.length - added, kept: total - clips.length };
  });
}

async function judgeRows(
  database: ArchiveDatabase,
  listed: unknown[],
  work: LongWork,
): Promise<Pick<Backup, 'rows' | 'clips'>> {
  const rows: BackupRow[] = [];
  const clips: Clip[] = [];
  const seen = new Set<string>();
  for (let from = 0; from < listed.length; from += stepsAtOnce) {
    goOn(work, from, listed.length);
    const values = listed.slice(from, from + stepsAtOnce);
    const checks = values.map(checkClip);
    const readable = checks.flatMap((check) => (check.ok ? check.value : []));
    const known = await lookUpClips(database, readable);
    for (const [at, check] of checks.entries()) {
      const row = from + at + 1;
      if (!check.ok) rows.push({ row, title: titleOf(values[at]), verdict: 'refused', problem: check.problem });
      else {
        const verdict = judgeClip(check.value, seen, known.get(check.value.id));
        rows.push({ row, title: check.value.reading.article.title, verdict });
        if (verdict === 'new' || verdict === 'changed') clips.push(check.value);
      }
    }
  }
  return { rows, clips };
}

/** `seen` are the keys of the file's clips so far; those of this one are added. */
function judgeClip(clip: Clip, seen: Set<string>, before: Clip | undefined): RowVerdict {
  const keys = listKeys(clip);
  const isDouble = keys.some((key) => seen.has(key));
  for (const key of keys) seen.add(key);
  return isDouble ? 'double' : judge(before, clip);
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

function isLater(clip: Clip, before: Clip | undefined): boolean {
  return before === undefined || before.updated < clip.updated;
}

/** The reading that gives way to the file's, where the text differs. */
function listSuperseded(clip: Clip, before: Clip | undefined): StoredVersion[] {
  if (!before || !hasTextChanged(before.reading.article, clip.reading.article)) return [];
  return [{ clip: before.id, taken: before.updated, reading: before.reading }];
}

function takePlaceOf(clip: Clip, before: Clip | undefined): Clip {
  return before ? { ...clip, id: before.id, saved: before.saved } : clip;
}

async function addVersions(
  database: ArchiveDatabase,
  versions: readonly StoredVersion[],
  known: ReadonlyMap<string, Clip>,
): Promise<void> {
  for (const version of versions) {
    const clip = known.get(version.clip)?.id ?? version.clip;
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
