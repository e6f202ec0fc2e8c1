/** What the extension needs beside its code, made from the tables before every build: gazetteer, villages, interface texts. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { compileGazetteer } from '../lib/gazetteer/compile.ts';
import { buildWords } from './build-words.ts';

const root = new URL('../', import.meta.url);

/** Writes public/gazetteer/gazetteer.bin, public/gazetteer/villages/<province>.gz and public/_locales. */
export function buildAssets(): void {
  const folder = new URL('public/gazetteer/', root);
  mkdirSync(folder, { recursive: true });
  const bytes = compileGazetteer((name) => readFileSync(new URL(`assets/${name}`, root), 'utf8'));
  writeFileSync(new URL('gazetteer.bin', folder), bytes);
  cpSync(new URL('assets/gazetteer/villages/', root), new URL('villages/', folder), { recursive: true });
  buildWords();
}
