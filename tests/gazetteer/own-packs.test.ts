import { expect, it } from 'vitest';
import { parsePack } from '../../lib/gazetteer/officials.ts';
import { applyPack, checkPack, mendPack } from '../../lib/gazetteer/own/check-pack.ts';
import { decodeTable } from '../../lib/gazetteer/own/read-table.ts';
import type { PackReport } from '../../lib/gazetteer/own/report.ts';
import { makeDisabled, makeRefusal, type OwnEntries } from '../../lib/gazetteer/own/types.ts';
import { writeCsv, writeJson, writeRefused, writeTsv } from '../../lib/gazetteer/own/write-pack.ts';
import { loadBundled, makeOfficial } from './own-sample.ts';

const places = loadBundled();

function check(text: string, current: OwnEntries = []): PackReport {
  const result = checkPack(text, current, places);
  if (!result.ok) throw new Error(result.problem);
  return result.report;
}

const verdicts = ({ rows }: PackReport) => rows.map(({ verdict }) => verdict);
const faults = ({ rows }: PackReport) =>
  rows.flatMap(({ row, problems }) =>
    problems.map(({ column, content, problem, proposals }) => [
      row,
      column,
      content,
      problem,
      ...proposals.map(({ value }) => value),
    ]),
  );

it('reads a CSV of a spreadsheet with Chinese headers, quotes and a byte order mark', () => {
  const report = check(
    '\ufeff姓名,职务,地区,起,出处\r\n邝柏川,"镇党委委员、组织委员",南海区里水镇,2023-04,"县报,""头版"" 2023-04-20"\r\n',
  );
  expect(verdicts(report)).toEqual(['new']);
  expect(applyPack(report)).toMatchObject([
    {
      id: 'o:own/邝柏川',
      official: {
        name: '邝柏川',
        tenures: [
          { post: '镇党委委员', place: '440605126', from: '2023-04', source: '县报,"头版" 2023-04-20' },
          { post: '组织委员', place: '440605126' },
        ],
      },
    },
  ]);
});

it('tells a row that repeats the file from one that says what there is already', () => {
  const text =
    '姓名,职务,地区,出处\n邝柏川,镇长,南海区里水镇,报\n邝柏川,镇长,南海区里水镇,报\n邝柏川,镇长,南海区里水镇,报\n';
  const first = check(text);
  expect(verdicts(first)).toEqual(['new', 'double', 'double']);
  const more = '姓名,职务,地区,出处\n邝柏川,镇党委书记,南海区里水镇,报\n邝柏川,镇长,南海区里水镇,报\n';
  expect(verdicts(check(more, applyPack(first)))).toEqual(['changed', 'same']);
});

it('reads a published pack as its own format does', () => {
  const text = `# place: 440605\n# date: 2023-04\nid\tname\taliases\tpost\torganisation\tplace\tfrom\tto\tcurrent\tseen\tsource\no:邝柏川\t邝柏川\t邝伯川\t镇长\t里水镇人民政府\t440605126\t2021-09\t\t1\t\t县报\n`;
  const [entry] = applyPack(check(text));
  expect(entry).toMatchObject({ official: parsePack(text).officials[0] });
});

it('reads GB18030 and UTF-16 as spreadsheets write them', () => {
  const gb = Uint8Array.of(0xd0, 0xd5, 0xc3, 0xfb, 0x2c, 0xd6, 0xb0, 0xce, 0xf1);
  expect(decodeTable(gb)).toBe('姓名,职务');
  expect(decodeTable(Uint8Array.of(0xff, 0xfe, 0xd3, 0x59, 0x0d, 0x54))).toBe('姓名');
});

it('names row, column, content and a proposal for every fault', () => {
  const report = check(
    [
      '姓名,职务,地区,起,止,出处',
      '邝柏川,镇长,南海区里水镇,2023.4,,县报',
      '麦秋禾,村支书,里水镇 布新村,2021,,县报',
      '容德广（兼）,镇长,里水镇,2021,2020-05,',
      '',
      '关小满,区长,通州区,,,县报',
    ].join('\n'),
  );
  expect(verdicts(report)).toEqual(['refused', 'refused', 'refused', 'refused']);
  expect(faults(report)).toEqual([
    [2, 'from', '2023.4', 'own_problem_date', '2023-04'],
    [3, 'place', '里水镇 布新村', 'own_problem_place', '440605126'],
    [4, 'name', '容德广（兼）', 'own_problem_name', '容德广'],
    [4, 'source', '', 'own_problem_missing'],
    [4, 'to', '2020-05', 'own_problem_order'],
    [6, 'place', '通州区', 'own_problem_places', '110112', '320612'],
  ]);
});

it('looks for a place in the divisions that the pack covers, and proposes the names there', () => {
  const report = check('# place: 440605\nname\tpost\tplace\tsource\n邝柏川\t镇长\t黎水镇\t县报\n');
  expect(faults(report)).toEqual([[3, 'place', '黎水镇', 'own_problem_place', '440605126', '500114109']]);
});

it('takes no column of private facts and says so, and no cell that holds a telephone number', () => {
  const report = check(
    '姓名,职务,手机,出生年月,出处\n邝柏川,镇长,13800000000,1970-01,县报\n麦秋禾,镇长13800000000,,,县报',
  );
  expect(report.left).toEqual([
    { header: '手机', isPrivate: true },
    { header: '出生年月', isPrivate: true },
  ]);
  expect(verdicts(report)).toEqual(['new', 'refused']);
  expect(faults(report)[0]?.[3]).toBe('own_problem_private');
  expect(JSON.stringify(applyPack(report))).not.toMatch(/138|1970/);
});

it('refuses a file whose columns name neither posts nor programmes', () => {
  expect(checkPack('a,b\n1,2', [], places)).toMatchObject({ ok: false, problem: 'own_file_columns' });
  expect(checkPack('', [], places)).toMatchObject({ ok: false, problem: 'own_file_empty' });
  expect(checkPack('{"a":', [], places)).toMatchObject({ ok: false, problem: 'own_file_json' });
});

it('tells new from changed and the same, and deletes nothing', () => {
  const current = [
    makeOfficial('邝柏川', '镇长', { place: '440605126', from: '2021' }),
    makeOfficial('麦秋禾', '镇长', { place: '440605126' }),
  ];
  const report = check(
    '姓名,职务,地区,起,止,出处\n邝柏川,镇长,440605126,2021,2023,县报\n麦秋禾,镇长,440605126,,,县报\n关小满,镇长,440605126,,,县报\n',
    current,
  );
  expect(verdicts(report)).toEqual(['changed', 'same', 'new']);
  expect(applyPack(report)).toMatchObject([
    { official: { tenures: [{ from: '2021', to: '2023' }] } },
    { official: { name: '关小满' } },
  ]);
});

it('keeps namesakes of places that do not hold one another apart', () => {
  const entries = applyPack(
    check(
      '姓名,职务,地区,出处\n邝柏川,镇长,里水镇,县报\n邝柏川,局长,南海区,县报\n邝柏川,镇长,北京市通州区张家湾镇,县报\n',
    ),
  );
  expect(entries.map(({ id }) => id)).toEqual(['o:own/邝柏川', 'o:own/邝柏川#2']);
});

it('has the same verdicts and entries whatever the order of the rows', () => {
  const rows = ['邝柏川,镇长,里水镇,2021,县报', '麦秋禾,书记,里水镇,2022,县报', '坏名字1,镇长,里水镇,,县报'];
  const reportOf = (lines: readonly string[]) => check(['姓名,职务,地区,起,出处', ...lines].join('\n'));
  const sorted = (report: PackReport) => [...applyPack(report)].sort((a, b) => (a.id < b.id ? -1 : 1));
  expect(sorted(reportOf(rows.toReversed()))).toEqual(sorted(reportOf(rows)));
});

it('mends a cell and checks again, a column that was not there included', () => {
  const report = check('姓名,职务,地区\n邝柏川,镇长,里水 布新\n');
  const first = mendPack(report, { row: 2, column: 'place', value: '440605126' }, [], places);
  if (!first.ok) throw new Error(first.problem);
  expect(faults(first.report)).toEqual([[2, 'source', '', 'own_problem_missing']]);
  const second = mendPack(first.report, { row: 2, column: 'source', value: '县报' }, [], places);
  expect(second).toMatchObject({ report: { rows: [{ verdict: 'new' }] } });
});

it('saves the refused rows apart under their own header, without private columns', () => {
  const report = check('# date: 2023\n姓名,手机,职务,出处\n邝柏川,,镇长,县报\n麦秋禾,13800000000,"镇长,主任",\n');
  expect(writeRefused(report)).toBe('\ufeff# date: 2023\n姓名,职务,出处\r\n麦秋禾,"镇长,主任",\r\n');
});

it('writes and reads back the same entries as TSV, CSV and JSON', () => {
  const entries: OwnEntries = [
    makeOfficial('邝柏川', '镇长', { place: '440605126', from: '2021', source: '县报,"头版"' }),
    makeOfficial('阿依古丽·买买提', '副县长', { current: true, organisation: '某县人民政府' }),
    {
      kind: 'programme',
      id: 'g:own/三亮三比',
      programme: {
        id: 'g:own/三亮三比',
        name: '三亮三比',
        aliases: ['三亮'],
        kind: 'campaign',
        level: 'township',
        gloss: '',
        glossEn: '',
        source: '镇报',
        context: ['里水'],
      },
    },
    {
      kind: 'organisation',
      id: 'n:河涌办',
      organisation: { name: '河涌办', aliases: ['涌办'], class: 'government', source: '镇报' },
    },
    { ...makeRefusal('person', '高峰', { place: '440605' }), isOff: true },
    makeDisabled('o:张某', '张某'),
  ];
  expect(applyPack(check(writeJson(entries)))).toEqual(entries);
  expect(verdicts(check(writeJson(entries), entries))).toEqual(entries.map(() => 'same'));
  for (const kind of ['officials', 'programmes', 'organisations'] as const) {
    const name = kind.slice(0, -1);
    const wanted = entries.filter((entry) => entry.kind === name);
    expect(applyPack(check(writeTsv(entries, kind)))).toEqual(wanted);
    expect(applyPack(check(writeCsv(entries, kind)))).toEqual(wanted);
  }
});

it('reads a programme with Chinese words for its kind and level, and the level from the place', () => {
  const [entry] = applyPack(check('名称,简称,类型,地区,出处\n三亮三比行动,三亮三比,行动,里水镇,镇报\n'));
  expect(entry).toMatchObject({
    id: 'g:own/三亮三比行动@440605126',
    programme: { aliases: ['三亮三比'], kind: 'campaign', level: 'township' },
  });
});

it('takes no entry of a JSON file that has another shape, and all the others', () => {
  const good = makeOfficial('邝柏川', '镇长');
  const bad = { ...good, id: 'o:own/x', official: { ...good.official, phone: '138' } };
  const report = check(JSON.stringify({ format: 'zhengwen-own-gazetteer', version: 1, entries: [bad, good] }));
  expect(verdicts(report)).toEqual(['refused', 'new']);
});
