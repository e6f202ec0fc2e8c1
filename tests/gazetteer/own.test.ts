import { expect, it } from 'vitest';
import { makeDisabled, makeDistinction, makeRefusal, type OwnEntry } from '../../lib/gazetteer/own/types.ts';
import { extendGazetteer } from '../../lib/gazetteer/own.ts';
import { recognise } from '../../lib/mentions/recognise.ts';
import { BIT, CLASS } from '../../lib/text/surface-bits.ts';
import { listHits, scanProgrammes, scanText } from './list-hits.ts';
import { loadBundled, makeArticle, makeOfficial } from './own-sample.ts';

const bundled = loadBundled();
const text = '南海区里水镇党委书记邝柏川到河村社区调研，强调抓好“三亮三比”行动。';

it('is the bundled gazetteer itself while there are no own entries', () => {
  expect(extendGazetteer(bundled, [])).toBe(bundled);
});

it('finds an own official, marked as one, before all bundled hits of the same place', () => {
  const extended = extendGazetteer(bundled, [makeOfficial('邝柏川', '镇党委书记', { place: '440605126' })]);
  expect(scanText(extended, text).officials).toMatchObject([
    { start: 10, end: 13, official: { name: '邝柏川', own: true } },
  ]);
  expect(extended.officials[0]).toMatchObject({ name: '邝柏川', own: true });
});

it('keeps all hits in order of start, then end', () => {
  const people = ['邝柏川', '里水', '河村', '书记邝柏'].map((name) => makeOfficial(name, '镇长'));
  const bodies = ['里水', '里水镇党', '河村社区'].map((name): OwnEntry => {
    return { kind: 'organisation', id: `n:${name}`, organisation: { name, aliases: [], class: 'other', source: '' } };
  });
  const extended = extendGazetteer(bundled, [...people, ...bodies]);
  for (const hits of [listHits(extended, text), scanText(extended, text).officials])
    expect(hits).toEqual(hits.toSorted((a, b) => a.start - b.start || a.end - b.end));
  expect(listHits(extended, text)).toHaveLength(listHits(bundled, text).length + 3);
  expect(scanText(extended, text).officials).toHaveLength(scanText(bundled, text).officials.length + 4);
});

it('gives a person of an article the own entry that name, post and place fit', () => {
  const extended = extendGazetteer(bundled, [makeOfficial('邝柏川', '镇党委书记', { place: '440605126' })]);
  const [person] = recognise(makeArticle(text), extended).persons;
  expect(person).toMatchObject({ name: '邝柏川', isOfficial: true, entry: { own: true, id: 'o:own/邝柏川' } });
});

it('finds an own official behind the post whatever the name looks like, and alone on a site of the place', () => {
  const extended = extendGazetteer(bundled, [makeOfficial('裴听澜', '镇党委书记', { place: '440605126' })]);
  const namesIn = (sentence: string, fields = {}) =>
    recognise({ ...makeArticle(sentence), ...fields }, extended).persons.flatMap(({ name, entry }) =>
      entry?.own ? [name] : [],
    );
  expect(namesIn('南海区里水镇党委书记裴听澜汇报了情况。')).toEqual(['裴听澜']);
  expect(namesIn('裴听澜主持会议。')).toEqual(['裴听澜']);
  expect(namesIn('裴听澜主持会议。', { url: 'http://www.nanhai.gov.cn/1.html' })).toEqual(['裴听澜']);
  expect(namesIn('裴听澜主持会议。', { url: 'http://www.bjtzh.gov.cn/1.html' })).toEqual([]);
  expect(namesIn('这一片裴听澜水库风光好。', { url: 'http://www.nanhai.gov.cn/1.html' })).toEqual([]);
});

it('finds an own programme and an own organisation', () => {
  const extended = extendGazetteer(bundled, [
    {
      kind: 'programme',
      id: 'g:own/三亮三比',
      programme: {
        id: 'g:own/三亮三比',
        name: '三亮三比行动',
        aliases: ['三亮三比'],
        kind: 'campaign',
        level: 'township',
        gloss: '',
        glossEn: '',
        source: '镇报',
      },
    },
    {
      kind: 'organisation',
      id: 'n:河涌办',
      organisation: { name: '河涌办', aliases: [], class: 'government', source: '镇报' },
    },
  ]);
  expect(scanProgrammes(extended, '抓好三亮三比行动').map(({ programme }) => programme.own)).toContain(true);
  const [hit] = listHits(extended, '河涌办主任');
  expect(hit).toMatchObject({ start: 0, end: 3, bits: BIT.organisation * CLASS.government, divisions: [] });
});

it('leaves out a bundled official and a bundled programme that are switched off', () => {
  const [official] = bundled.officials;
  const [programme] = bundled.programmes;
  if (!official || !programme) throw new Error('the bundled tables are empty');
  const extended = extendGazetteer(bundled, [
    makeDisabled(official.id, official.name),
    makeDisabled(programme.id, programme.name),
  ]);
  expect(extended.officials.some(({ id }) => id === official.id)).toBe(false);
  const named = scanText(extended, official.name).officials;
  expect(named.some((hit) => hit.official.id === official.id)).toBe(false);
  expect(scanProgrammes(extended, programme.name).some((hit) => hit.programme.id === programme.id)).toBe(false);
});

it('uses no entry that is kept but off', () => {
  const off: OwnEntry = { ...makeOfficial('邝柏川', '镇党委书记'), isOff: true };
  const extended = extendGazetteer(bundled, [off]);
  expect(scanText(extended, text)).toEqual(scanText(bundled, text));
});

it('takes the place of a bundled official who holds the same post in the same place, and of no other namesake', () => {
  const known = bundled.officials.find(({ tenures }) => tenures[0]?.place);
  const tenure = known?.tenures[0];
  if (!known || !tenure) throw new Error('no bundled official with a place');
  const same = extendGazetteer(bundled, [makeOfficial(known.name, tenure.post, { place: tenure.place ?? '' })]);
  expect(same.officials.filter(({ name }) => name === known.name)).toMatchObject([{ own: true }]);
  const other = extendGazetteer(bundled, [makeOfficial(known.name, '村支书', { place: '440605126' })]);
  expect(other.officials.filter(({ name }) => name === known.name).length).toBeGreaterThan(1);
});

it('does not recognise a name that is “not this person”, nor its posts', () => {
  const extended = extendGazetteer(bundled, [makeRefusal('person', '邝柏川')]);
  const recognition = recognise(makeArticle(text), bundled);
  const corrected = extended.correct?.(recognition);
  expect(recognition.persons.map(({ name }) => name)).toContain('邝柏川');
  expect(corrected?.persons.map(({ name }) => name)).not.toContain('邝柏川');
  expect(corrected?.mentions.filter(({ entity }) => entity === 'p:邝柏川')).toEqual([]);
});

it('refuses a name only in the place and with the post of the correction', () => {
  const recognition = recognise(makeArticle(text), bundled);
  const namesWith = (condition: { post?: string; place?: string }) =>
    extendGazetteer(bundled, [makeRefusal('person', '邝柏川', condition)])
      .correct?.(recognition)
      .persons.map(({ name }) => name);
  expect(namesWith({ place: '440605' })).not.toContain('邝柏川');
  expect(namesWith({ place: '110112' })).toContain('邝柏川');
  expect(namesWith({ post: '镇长' })).toContain('邝柏川');
  expect(namesWith({ post: '党委书记' })).not.toContain('邝柏川');
});

it('tells a namesake apart: the person has the own entry, and no bundled one', () => {
  const own = { ...makeOfficial('邝柏川', '镇党委书记', { place: '440605126' }) };
  const elsewhere = { ...makeOfficial('邝柏川', '镇党委书记', { place: '4406' }) };
  const two = extendGazetteer(bundled, [
    own,
    { ...elsewhere, id: 'o:own/邝柏川#2', official: { ...elsewhere.official, id: 'o:own/邝柏川#2' } },
  ]);
  const undecided = recognise(makeArticle(text), two);
  expect(undecided.persons[0]?.candidates).toHaveLength(2);
  const told = extendGazetteer(bundled, [own, makeDistinction('邝柏川', own.id, { place: '440605126' })]);
  const person = told.correct?.(undecided).persons[0];
  expect(person).toMatchObject({ entry: { id: own.id }, candidates: [own.id] });
});

it('has one version for the same entries in any order, and another for other entries', () => {
  const one = makeOfficial('邝柏川', '镇长');
  const two = makeOfficial('麦秋禾', '镇长');
  const versionOf = (...entries: OwnEntry[]) => extendGazetteer(bundled, entries).version;
  expect(versionOf(one, two)).toBe(versionOf(two, one));
  expect(versionOf(one)).not.toBe(versionOf(two));
  expect(versionOf(one).startsWith(`${bundled.version}+own.1.`)).toBe(true);
});
