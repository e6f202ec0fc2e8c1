// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openOwnEntries } from '../../lib/archive/own-entries.ts';
import { compileGazetteer } from '../../lib/gazetteer/compile.ts';
import { loadGazetteer } from '../../lib/gazetteer/load.ts';
import { makeRefusal } from '../../lib/gazetteer/own/types.ts';
import { makeOfficial } from '../gazetteer/own-sample.ts';
import { click, find, has, leave, press, settle, show, textOf, textsOf, type } from './screen.ts';

vi.mock('wxt/browser', () => import('./fake-browser.ts'));

const { OwnGazetteer } = await import('../../components/own-gazetteer/own-gazetteer.tsx');

const gazetteer = loadGazetteer(compileGazetteer((name) => readFileSync(`assets/${name}`, 'utf8')));
const stores: ReturnType<typeof openOwnEntries>[] = [];

async function openSection(): Promise<ReturnType<typeof openOwnEntries>> {
  const store = openOwnEntries(`own-page-${stores.length}`);
  stores.push(store);
  await show(<OwnGazetteer store={store} gazetteer={gazetteer} />);
  await settle(() => has('.tools [role=status]'));
  return store;
}

async function choose(text: string): Promise<void> {
  Object.defineProperty(find('.tools input[type=file]'), 'files', { value: [new File([text], 'own.csv')] });
  await act(() => void find('.tools input[type=file]').dispatchEvent(new Event('change', { bubbles: true })));
  await settle(() => has('.report'));
}

const table = [
  '姓名,职务,地区,起,出处',
  '温如岚,县农业农村局局长,清河县,2023-04,县报',
  '简书宁,县水利局局长,清河县,2023.4,县报',
  '石砚秋,葛仙庄镇党委书记,清河县 葛仙庄镇,2022-05,县报',
  '石砚秋,葛仙庄镇党委书记,清河县 葛仙庄镇,2022-05,县报',
  '欧阳望舒,副县长,清河县,2023,',
].join('\n');

describe('the section of the own gazetteer', () => {
  afterEach(async () => {
    await leave();
    for (const store of stores) store.close();
  });

  it('says whose row is at fault, and keeps such rows after the good ones went in', async () => {
    await openSection();
    await choose(table);
    expect(textsOf('.report header span')).toEqual(['5 行', '新增 2', '文件内重复 1', '有误 2']);
    expect(textsOf('.report tbody td:nth-child(2)')).toEqual(['简书宁', '欧阳望舒']);
    await click('.report .primary');
    await settle(() => has('.report .aside'));
    expect(textOf('.report .aside')).toBe('已导入 2 行，名录随即生效。有误的 2 行没有导入，列在这里，改好再导入。');
    expect(textsOf('.report tbody td:nth-child(2)')).toEqual(['简书宁', '欧阳望舒']);
    expect(document.activeElement).toBe(find('.report'));
    await click('.report td .btn');
    expect(textsOf('.report tbody td:nth-child(2)')).toEqual(['欧阳望舒']);
    expect(document.activeElement).toBe(find('.report'));
    await click('.report td .btn');
    expect(document.activeElement).toBe(find('.report input'));
    await click('.report .primary');
    await settle(() => textsOf('.gz tbody tr').length === 3);
    expect(textsOf('.report tbody td:nth-child(2)')).toEqual(['欧阳望舒']);
  });

  it('keeps the focus with the line that was edited, and with the field that was mended', async () => {
    const store = await openSection();
    await store.put([makeOfficial('邝柏川', '镇长')]);
    await settle(() => has('.gz tbody tr'));
    await click('.gz tbody tr .btn');
    await press('.gz .editing input', 'Escape');
    await settle();
    expect(document.activeElement?.getAttribute('aria-label')).toBe('编辑 邝柏川');
    await click('.gz tbody tr .btn');
    await type('.gz .cell.from input', '2023/4');
    await click('.gz .editing .primary');
    await click('.gz .fault .btn');
    expect(document.activeElement).toBe(find('.gz .cell.from input'));
  });

  it('leads back to the button when an entry was added, and says that it was', async () => {
    await openSection();
    await click('.tools .end > span:last-child .btn');
    await type('.ownform .cell.name input', '裴听澜');
    await type('.ownform .cell.post input', '镇长');
    await type('.ownform .cell.source input', '县报');
    await act(() => void find('.ownform').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })));
    await settle(() => has('.notice'));
    expect(textOf('.notice')).toContain('已加入 裴听澜');
    expect(document.activeElement?.textContent).toBe('新增');
  });

  it('counts the rows beside the entries where a person has several', async () => {
    const store = await openSection();
    const one = makeOfficial('邝柏川', '镇长');
    const tenures = [...one.official.tenures, { post: '镇党委书记', source: '县报' }];
    await store.put([{ ...one, official: { ...one.official, tenures } }]);
    await settle(() => has('.gz'));
    expect(textOf('.tools [role=status]')).toBe('1 条，共 2 行');
  });

  it('says what a table leaves out', async () => {
    const save = vi.fn(() => 'blob:none');
    Object.assign(URL, { createObjectURL: save, revokeObjectURL: () => undefined });
    const store = await openSection();
    await store.put([{ ...makeOfficial('邝柏川', '镇长'), isOff: true }, makeRefusal('person', '沈慕白')]);
    await settle(() => has('.gz'));
    await click('.tools .split .btn');
    expect(save).toHaveBeenCalledTimes(1);
    expect(has('.notice')).toBe(false);
    await click('.tools .split [aria-haspopup]');
    await click('.tools .menu button:nth-child(2)');
    await settle(() => has('.notice'));
    expect(textOf('.notice')).toMatch(/停用的 1 条.*共 1 条，不在表格里.*JSON/);
  });
});
