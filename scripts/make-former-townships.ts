/**
 * Writes `assets/gazetteer/former-townships.tsv`: townships' names that ended from 2014 to 2023, with the document
 * that approved the change. Run after make-former-places.ts:
 *
 *   git clone https://github.com/yescallop/areacodes && unzip areacodes/sub-county-diff.xlsx -d sub-county
 *   npx node scripts/make-former-townships.ts sub-county
 *
 * The source is the civil affairs ministry's yearly lists of changes below the county. Where they do not say which
 * township took another in, the code of today is that of the county.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFormerPlaces } from '../lib/gazetteer/former-places.ts';
import { parsePlaces } from '../lib/gazetteer/places.ts';

const HEADER = `# Names of townships that ended from 2014 to 2023: when, how, the code of today (the county's where the township that
# took it in is not named), and the document that approved it.
# Source: Ministry of Civil Affairs, yearly lists of changes below the county, as collected in yescallop/areacodes, CC0.
# Written by scripts/make-former-townships.ts.
name	level	code	from	to	now	change	source
`;

interface Change {
  year: string;
  oldCode: string;
  oldName: string;
  reason: string;
  newCode: string;
  newName: string;
  document: string;
}

type Cells = Map<string, string>;

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error('A folder is needed: the unpacked sub-county-diff.xlsx.');
  process.exit(1);
}
const places = parsePlaces(readFileSync('assets/gazetteer/places.tsv', 'utf8'));
const counties = readFormerCounties(readFileSync('assets/gazetteer/former-places.tsv', 'utf8'));
const strings = readStrings(readFileSync(join(folder, 'xl/sharedStrings.xml'), 'utf8'));
const sheets = readdirSync(join(folder, 'xl/worksheets')).filter((file) => file.endsWith('.xml'));
const changes = sheets.flatMap((file) => readSheet(readFileSync(join(folder, 'xl/worksheets', file), 'utf8')));
// A township listed twice for one change keeps the row that names a township of today.
const best = new Map<string, string>();
for (const row of changes.flatMap(writeRow)) {
  const key = row.split('\t').slice(0, 5).join('\t');
  if ((best.get(key) ?? '').length < row.length) best.set(key, row);
}
const rows = [...best.values()].sort((a, b) => (a < b ? -1 : 1));
writeFileSync('assets/gazetteer/former-townships.tsv', `${HEADER}${rows.join('\n')}\n`);

function writeRow(change: Change): string[] {
  const county = counties.get(change.oldCode.slice(0, 6)) ?? change.oldCode.slice(0, 6);
  const home = places.byCode(county);
  const isName = /[镇乡道木]$|办事处$/.test(change.oldName) && change.oldName.length > 1;
  if (!home || !isName || places.children(county).some(({ name }) => name === change.oldName)) return [];
  const now = findSuccessor(change, county) ?? home.code;
  const reason = change.reason || '调整';
  const source = change.document || `民政部 ${change.year}年县以下行政区划变更情况`;
  return [[change.oldName, 'township', change.oldCode, '', change.year, now, reason, source].join('\t')];
}

/** The lists' own codes are not the statistics bureau's: the name decides within the county. */
function findSuccessor({ newCode, newName, oldName }: Change, county: string): string | undefined {
  const home = newCode ? (counties.get(newCode.slice(0, 6)) ?? newCode.slice(0, 6)) : county;
  const towns = places.children(home);
  const stem = oldName.replace(/(?:镇|乡|街道|苏木)$/, '');
  const named = towns.find(({ name }) => name === newName);
  if (named) return named.code;
  const kept =
    stem.length > 1
      ? towns.filter(({ name }) => /^(?:镇|乡|街道|苏木)$/.test(name.slice(stem.length)) && name.startsWith(stem))
      : [];
  return kept.length === 1 ? kept[0]?.code : undefined;
}

function readFormerCounties(text: string): Map<string, string> {
  const rows = parseFormerPlaces(text).filter(({ level }) => level === 'county');
  return new Map(rows.map(({ code, now }) => [code, now[0] ?? code]));
}

function readStrings(xml: string): string[] {
  return [...xml.matchAll(/<si>(.*?)<\/si>/gs)].map(([, item = '']) =>
    [...item.matchAll(/<t[^>]*>(.*?)<\/t>/gs)].map(([, text = '']) => text).join(''),
  );
}

/** The rows of one year. A merged cell stands for all rows it spans; the sheet of 2015 has no column of provinces. */
function readSheet(xml: string): Change[] {
  const cells = readCells(xml);
  const head = [...cells].find(([, text]) => /^\d{4}年/.test(text))?.[1] ?? '';
  const year = head.slice(0, 4);
  const first = [...cells].some(([, text]) => text === '省份') ? 'C' : 'B';
  const columns = [0, 1, 2, 3, 4, 5].map((step) => String.fromCharCode(first.charCodeAt(0) + step));
  const numbers = [...cells]
    .filter(([key, text]) => key.startsWith('A') && /^\d+$/.test(text))
    .map(([key]) => key.slice(1));
  return numbers.map((row) => {
    const [oldCode = '', oldName = '', reason = '', newCode = '', newName = '', document = ''] = columns.map((column) =>
      (cells.get(column + row) ?? '').replace(/\s/g, ''),
    );
    return { year, oldCode, oldName, reason, newCode, newName, document };
  });
}

function readCells(xml: string): Cells {
  const cells: Cells = new Map();
  for (const [, key = '', attributes = '', body = ''] of xml.matchAll(
    /<c r="([A-Z]+\d+)"([^>]*?)(?:\/>|>(.*?)<\/c>)/gs,
  )) {
    const value = /<v>(.*?)<\/v>/.exec(body)?.[1];
    if (value === undefined) continue;
    cells.set(key, attributes.includes('t="s"') ? (strings[Number(value)] ?? '') : value);
  }
  for (const [, column = '', top, last, bottom] of xml.matchAll(/<mergeCell ref="([A-Z]+)(\d+):([A-Z]+)(\d+)"/g)) {
    const text = cells.get(`${column}${top}`);
    if (column !== last || text === undefined) continue;
    for (let row = Number(top) + 1; row <= Number(bottom); row += 1) cells.set(column + row, text);
  }
  return cells;
}
