/** What the extension needs beside its code, made before every build: gazetteer, villages, interface texts, jieba. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { compileGazetteer } from '../lib/gazetteer/compile.ts';
import { buildWords } from './build-words.ts';
import { jiebaWasm } from './jieba-plugin.ts';

const root = new URL('../', import.meta.url);

/** Writes public/gazetteer/gazetteer.bin, public/gazetteer/villages/<province>.gz, public/jieba and public/_locales. */
export function buildAssets(): void {
  const folder = new URL('public/gazetteer/', root);
  mkdirSync(folder, { recursive: true });
  const bytes = compileGazetteer((name) => readFileSync(new URL(`assets/${name}`, root), 'utf8'));
  writeFileSync(new URL('gazetteer.bin', folder), bytes);
  cpSync(new URL('assets/gazetteer/villages/', root), new URL('villages/', folder), { recursive: true });
  cpSync(new URL(jiebaWasm.source, root), new URL(`${jiebaWasm.folder}${jiebaWasm.name}`, root));
  buildWords();
}
