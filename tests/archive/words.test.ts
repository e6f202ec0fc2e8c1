import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { exportFormats } from '../../lib/export/formats.ts';

const lib = new URL('../../lib/archive/', import.meta.url);
const words = new URL('../../assets/words/', import.meta.url);

function listWords(): Set<string> {
  const files = readdirSync(words).map((file) => JSON.parse(readFileSync(new URL(file, words), 'utf8')));
  return new Set(files.flatMap((rows) => Object.keys(rows)));
}

it('has a sentence for every failure of the archive and every fault of a backup', () => {
  const sources = readdirSync(lib).map((file) => readFileSync(new URL(file, lib), 'utf8'));
  const keys = sources.flatMap((source) => source.match(/(?<=')(?:archive|backup|shape)[A-Z]\w+(?=')/g) ?? []);
  const known = listWords();
  expect(keys.length).toBeGreaterThan(10);
  expect(keys.filter((key) => !known.has(key))).toEqual([]);
});

it('has a name for every export format', () => {
  const known = listWords();
  expect(exportFormats.filter(({ wordsKey }) => !known.has(wordsKey))).toEqual([]);
});
