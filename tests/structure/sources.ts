/** The project's own sources and what they import from each other. */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

export interface Import {
  /** A path from the root, or the name of a library. */
  target: string;
  /** As it is written. */
  written: string;
  isTypeOnly: boolean;
  /** By `import()`, when it is needed. */
  isLater: boolean;
}

export interface Source {
  path: string;
  text: string;
  imports: Import[];
}

/** Every source file under these folders, by its path from the root. */
export function readSources(...folders: string[]): Map<string, Source> {
  const paths = globSync(
    folders.map((folder) => `${folder}/**/*.{ts,tsx}`),
    { cwd: root },
  ).map((path) => path.replaceAll('\\', '/'));
  return new Map(paths.sort().map((path) => [path, readSource(path)]));
}

function readSource(path: string): Source {
  const text = readFileSync(join(root, path), 'utf8');
  return { path, text, imports: listImports(path, text) };
}

function listImports(path: string, text: string): Import[] {
  const statements = text.matchAll(/^(?:import|export)\s+(type\s+)?([^;'"]*?\bfrom\s+)?'([^']+)'/gm);
  const dynamic = text.matchAll(/\bimport\('([^']+)'\)/g);
  return [
    ...[...statements].map(([, type, names = '', written = '']) => ({
      target: resolve(path, written),
      written,
      isTypeOnly: type !== undefined || /^\{(?:\s*type\s[^,]*,?)+\s*\}/.test(names),
      isLater: false,
    })),
    ...[...dynamic].map(([, written = '']) => ({
      target: resolve(path, written),
      written,
      isTypeOnly: false,
      isLater: true,
    })),
  ];
}

function resolve(from: string, written: string): string {
  if (!written.startsWith('.')) return written;
  return normalize(join(dirname(from), written))
    .replaceAll('\\', '/')
    .replace(/\?.*$/, '');
}

/** All that is loaded with a file, itself included; types are not. */
export function collectLoaded(start: string, sources: ReadonlyMap<string, Source>): Set<string> {
  const loaded = new Set([start]);
  for (const path of loaded) {
    for (const { target, isTypeOnly } of sources.get(path)?.imports ?? []) if (!isTypeOnly) loaded.add(target);
  }
  return loaded;
}

/** What is loaded before a file runs, itself included: not what it imports when needed. */
export function collectEager(start: string, sources: ReadonlyMap<string, Source>): Set<string> {
  const loaded = new Set([start]);
  for (const path of loaded) {
    for (const { target, isTypeOnly, isLater } of sources.get(path)?.imports ?? [])
      if (!isTypeOnly && !isLater) loaded.add(target);
  }
  return loaded;
}

/** Files that load themselves by way of others. */
export function findCircles(sources: ReadonlyMap<string, Source>): string[] {
  return [...sources.values()]
    .filter(({ path, imports }) =>
      imports.some(({ target, isTypeOnly }) => !isTypeOnly && collectLoaded(target, sources).has(path)),
    )
    .map(({ path }) => path);
}
