/**
 * Writes `assets/gazetteer/former-places.tsv`: names of counties and above that ended in 2000 or later.
 *
 *   git clone https://github.com/yescallop/areacodes
 *   npx node scripts/make-former-places.ts areacodes
 *
 * The source (CC0) collects the civil affairs ministry's codes of each year with what became of each. A division is
 * followed from change to change until its codes are ones of `places.tsv`. A name its successor still bears is left out.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parsePlaces } from '../lib/gazetteer/places.ts';

interface Division {
  code: string;
  parent: string;
  name: string;
  level: 'province' | 'prefecture' | 'county';
  from: number;
  /** The first year at whose end the name was gone; 0 while in use. */
  to: number;
  next: string[];
}

const HEADER = `# Names of counties and above that ended in 2000 or later: when, how, and the codes of today, the chief one first.
# Source: Ministry of Civil Affairs, codes of each year and changes of divisions at county level and above, as collected
# in yescallop/areacodes, CC0. Written by scripts/make-former-places.ts.
name	level	code	from	to	now	change	source
`;
const FIRST_YEAR = 2000;

/** Changes after the last year of the source. */
const LATER: readonly string[] = [
  '江北区\tcounty\t500105\t1995\t2025\t500157\t区划调整\t渝府发〔2025〕15号',
  '渝北区\tcounty\t500112\t1994\t2025\t500157,500109\t区划调整\t渝府发〔2025〕15号',
];

/** The kind of change by the last character before and after. */
const CHANGES: Readonly<Record<string, string>> = {
  县区: '撤县设区',
  市区: '撤市设区',
  县市: '撤县设市',
  区市: '撤地设市',
  盟市: '撤盟设市',
  旗区: '撤旗设区',
};

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error('A folder is needed: a copy of yescallop/areacodes.');
  process.exit(1);
}
const places = parsePlaces(readFileSync('assets/gazetteer/places.tsv', 'utf8'));
const divisions = readDivisions(readFileSync(join(folder, 'result.csv'), 'utf8'));
const byCode = Map.groupBy(divisions, (division) => division.code);
const rows = [...divisions.flatMap(writeRow), ...LATER].sort((a, b) => (a < b ? -1 : 1));
writeFileSync('assets/gazetteer/former-places.tsv', `${HEADER}${[...new Set(rows)].join('\n')}\n`);

function readDivisions(csv: string): Division[] {
  const levels = { 省级: 'province', 地级: 'prefecture', 县级: 'county' } as const;
  const lines = csv.trim().split(/\r?\n/).slice(1);
  return lines.map((line) => {
    const [code = '', , parent = '', name = '', level, , from, to, next = ''] = line.split(',');
    return {
      code: code.replace(/(?:0000|00)$/, ''),
      parent,
      name,
      level: level === '省级' || level === '地级' ? levels[level] : 'county',
      from: Number(from),
      to: Number(to),
      next: next ? next.split(';') : [],
    };
  });
}

function writeRow(division: Division): string[] {
  const { name, level, code, from, to } = division;
  if (!to || to < FIRST_YEAR) return [];
  const now = sortByKinship(name, level === 'prefecture' ? followPrefecture(division) : follow(division));
  const names = now.map((successor) => places.byCode(successor)?.name ?? '');
  if (now.length === 0 || names.includes(name)) return [];
  const change = nameChange(name, names, code === now[0]);
  const source = `民政部 ${to}年县级以上行政区划变更情况`;
  return [[name, level, code, from, to, now.join(','), change, source].join('\t')];
}

/** The codes of today for a division that ended. */
function follow(division: Division, depth = 0): string[] {
  const ended = division.next.filter((next) => !next.includes('['));
  const codes = ended.length > 0 ? ended : [division.code];
  const found = codes.flatMap((code) => {
    const later = byCode.get(code)?.find(({ from, to }) => from <= division.to && (!to || to > division.to));
    if (later?.to && depth < 9) return follow(later, depth + 1);
    const place = places.byCode(code);
    return place ? [place.code] : [];
  });
  return [...new Set(found)];
}

/** A prefecture is where its counties are now; only those with its own name, if there is one. */
function followPrefecture(division: Division): string[] {
  const counties = divisions.filter(
    ({ level, parent, to, code }) =>
      level === 'county' && parent === division.name && to === division.to && code.slice(0, 4) === division.code,
  );
  const above = [...new Set(counties.flatMap((county) => follow(county)).map((code) => code.slice(0, 4)))];
  if (places.byCode(division.code)) return [division.code];
  const stem = division.name.slice(0, 2);
  const heirs = above.filter((code) => places.byCode(code)?.name.startsWith(stem));
  return heirs.length > 0 ? heirs : above.filter((code) => places.level(code) === 'prefecture');
}

function sortByKinship(name: string, codes: string[]): string[] {
  const stem = name.slice(0, 2);
  const isKin = (code: string) => (places.byCode(code)?.name.startsWith(stem) ? 0 : 1);
  return codes.sort((a, b) => isKin(a) - isKin(b) || Number(a) - Number(b));
}

function nameChange(name: string, names: string[], isSameCode: boolean): string {
  const now = names[0] ?? '';
  if (names.length > 1) return '拆分';
  if (name.slice(0, 2) !== now.slice(0, 2)) return isSameCode ? '更名' : '并入或更名';
  const isAutonomous = /自治(?:县|旗)$/.test(now);
  if (isAutonomous !== /自治(?:县|旗)$/.test(name)) return isAutonomous ? '设自治县' : '撤自治县';
  return CHANGES[name.slice(-1) + now.slice(-1)] ?? (isSameCode ? '更名' : '并入或更名');
}
