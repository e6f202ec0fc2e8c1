/** One's own entries → a file that is saved, and what it leaves out. */
import type { TableKind } from '../../lib/gazetteer/own/columns.ts';
import type { OwnEntries, OwnKind } from '../../lib/gazetteer/own/types.ts';
import { writeCsv, writeJson, writeTsv } from '../../lib/gazetteer/own/write-pack.ts';
import { downloadFile } from '../export-clips.ts';
import { own } from './own-words.ts';

export interface OwnFormat {
  id: string;
  kind: TableKind | 'whole';
  extension: 'tsv' | 'csv' | 'json';
}

/** The one format that holds everything. */
export const wholeFormat: OwnFormat = { id: 'own-gazetteer.json', kind: 'whole', extension: 'json' };

export const ownFormats: readonly OwnFormat[] = [
  wholeFormat,
  ...(['officials', 'programmes', 'organisations'] as const).flatMap((kind) =>
    (['tsv', 'csv'] as const).map((extension) => ({ id: `${kind}.${extension}`, kind, extension })),
  ),
];

/** Saves the file under the name of its format. */
export function saveEntries(entries: OwnEntries, format: OwnFormat): void {
  downloadFile(new Blob([write(entries, format)], { type: 'text/plain' }), format.id);
}

const entryKinds: Readonly<Record<TableKind, OwnKind>> = {
  officials: 'official',
  programmes: 'programme',
  organisations: 'organisation',
};

/** What a table cannot say of these entries, in sentences; undefined where it says all. */
export function tellLost(entries: OwnEntries, { kind }: OwnFormat): string | undefined {
  if (kind === 'whole') return undefined;
  const off = entries.filter((entry) => entry.kind === entryKinds[kind] && entry.isOff === true).length;
  const corrections = entries.filter((entry) => corrected.has(entry.kind)).length;
  if (off + corrections === 0) return undefined;
  const said = [
    off > 0 && own('own_lost_off', off),
    corrections > 0 && own('own_lost_corrections', corrections),
    own('own_lost_remedy'),
  ];
  return said.filter(Boolean).join('');
}

const corrected: ReadonlySet<OwnKind> = new Set(['refusal', 'distinction', 'disabled'] as const);

function write(entries: OwnEntries, { kind, extension }: OwnFormat): string {
  if (kind === 'whole') return writeJson(entries);
  if (extension === 'csv') return writeCsv(entries, kind);
  const date = new Date().toLocaleDateString('sv').slice(0, 7);
  return writeTsv(entries, kind, { header: kind === 'officials' ? { date } : {} });
}
