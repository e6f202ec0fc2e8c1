import { expect, it } from 'vitest';
import { draftPath, readDraft } from '../../components/own-gazetteer/read-draft.ts';
import { addEntry, cellsOf, editTenure, removeTenure, replaceEntry } from '../../lib/gazetteer/own/edit.ts';
import { findPlaces, readPlace, writePlace } from '../../lib/gazetteer/own/find-place.ts';
import { makeRefusal } from '../../lib/gazetteer/own/types.ts';
import { loadBundled, makeOfficial } from './own-sample.ts';

const places = loadBundled();
const known = makeOfficial('邝柏川', '镇长', { place: '440605126', from: '2021', seen: '2023-04-20' });

it('adds a post to an official who is known in the place, and another person elsewhere', () => {
  const cells = { name: '邝柏川', post: '镇党委书记', place: '南海区 里水镇', source: '县报' };
  const added = addEntry('officials', cells, [known], places);
  expect(added).toMatchObject({
    ok: true,
    value: { id: known.id, official: { tenures: [{ post: '镇长' }, { post: '镇党委书记' }] } },
  });
  const other = addEntry('officials', { ...cells, place: '北京市通州区' }, [known], places);
  expect(other).toMatchObject({ ok: true, value: { id: 'o:own/邝柏川#2' } });
});

it('says what is wrong with every field at once', () => {
  const made = addEntry(
    'officials',
    { name: '', post: '', place: '里水 布新', from: '2023.4', source: '' },
    [],
    places,
  );
  expect(made.ok ? [] : made.problems.map(({ column }) => column)).toEqual(['name', 'post', 'place', 'from', 'source']);
});

it('shows an entry in fields that read back to the same entry', () => {
  const cells = cellsOf(known, 0, places);
  expect(cells).toMatchObject({ name: '邝柏川', place: '佛山市 南海区 里水镇' });
  expect(editTenure(known, 0, cells, places)).toEqual({ ok: true, value: known });
});

it('edits one tenure and leaves the others', () => {
  const both = {
    ...known,
    official: { ...known.official, tenures: [...known.official.tenures, { post: '书记', source: '县报' }] },
  };
  const edited = editTenure(both, 1, { name: '邝柏川', post: '党委书记', source: '县报' }, places);
  expect(edited).toMatchObject({ value: { official: { tenures: [{ post: '镇长' }, { post: '党委书记' }] } } });
  expect(removeTenure(both, 0)).toMatchObject({ official: { tenures: [{ post: '书记' }] } });
  expect(removeTenure(known, 0)).toBeUndefined();
});

it('keeps a correction off while it is edited', () => {
  const off = { ...makeRefusal('person', '高峰'), isOff: true };
  const made = replaceEntry(off, { name: '高峰', post: '主任', place: '' }, places);
  expect(made).toMatchObject({ value: { kind: 'refusal', isOff: true, condition: { post: '主任' } } });
});

it('reads places in words, by code, and set close', () => {
  for (const words of ['里水镇', '南海区 里水镇', '佛山市南海区里水镇', '南海›里水', '440605126'])
    expect(readPlace(places, words)).toEqual({ ok: true, code: '440605126' });
  expect(writePlace(places, '440605126')).toBe('佛山市 南海区 里水镇');
});

it('offers all divisions of a name, and nothing for a single character', () => {
  expect(findPlaces(places, '通州区').map(({ code }) => code)).toEqual(['110112', '320612']);
  expect(findPlaces(places, '里')).toEqual([]);
});

it('fills the form from the address of the options page', () => {
  const draft = { kind: 'officials' as const, cells: { name: '邝柏川', post: '镇长', place: '440605126' } };
  const { search, hash, pathname } = new URL(draftPath(draft), 'https://extension.example/');
  expect([pathname, hash]).toEqual(['/options.html', '#own']);
  expect(readDraft(search)).toEqual(draft);
  expect(readDraft('?own=else&name=x')).toBeUndefined();
});
