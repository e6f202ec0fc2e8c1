/** What the extension needs beside its code, made from the tables before every build: the compiled gazetteer and the interface texts. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { compileGazetteer } from '../lib/gazetteer/compile.ts';
import { buildWords } from './build-words.ts';

const root = new URL('../', import.meta.url);

/** Writes public/gazetteer/gazetteer.bin and public/_locales. */
export function buildAssets(): void {
  const folder = new URL('public/gazetteer/', root);
  mkdirSync(folder, { recursive: true });
  const bytes = compileGazetteer((name) => readFileSync(new URL(`assets/${name}`, root), 'utf8'));
  writeFileSync(new URL('gazetteer.bin', folder), bytes);
  buildWords();
}
