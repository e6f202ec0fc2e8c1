import { readFileSync } from 'node:fs';
import { compileGazetteer } from '../../lib/gazetteer/compile.ts';
import type { TableName } from '../../lib/gazetteer/tables.ts';

const kept = new Map<TableName, string>();

/** A table of the project, as the compiler asks for it. */
export function readTable(name: TableName): string {
  const text = kept.get(name) ?? readFileSync(new URL(`../../assets/${name}`, import.meta.url), 'utf8');
  kept.set(name, text);
  return text;
}

let bytes: Uint8Array | undefined;

/** The project's own gazetteer, compiled once a test file. */
export function ownBytes(): Uint8Array {
  bytes ??= compileGazetteer(readTable);
  return bytes;
}
