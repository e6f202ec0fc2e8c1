// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { goldenReading } from '../export/golden-reading.ts';
import { reset, store } from './fake-browser.ts';
import { click, find, leave, settle, show, textOf, textsOf } from './screen.ts';

vi.mock('wxt/browser', () => import('./fake-browser.ts'));
vi.mock('../../entrypoints/background/gazetteer.ts', () => ({ getGazetteer: () => Promise.reject(new Error('none')) }));

const { CopyButton } = await import('../../components/copy-button.tsx');
const { loadSettings } = await import('../../components/settings.ts');
const { renderClips } = await import('../../components/export-clips.ts');
const { offerFormats } = await import('../../components/offered-formats.ts');
const { ClipRow } = await import('../../entrypoints/archive/clip-row.tsx');

const context = { accessed: '2026-11-22', note: '私下的话', tags: ['河长制'] };
const template = { id: 'mine', name: '札记', extension: 'md', source: '《{{ title }}》{{ note }}' } as const;
const written: string[] = [];
vi.stubGlobal('navigator', { clipboard: { writeText: async (text: string) => void written.push(text) } });

const clip = {
  id: 'c1',
  schema: 1,
  saved: '2026-11-22T08:30:00.000Z',
  updated: '2026-11-22T08:30:00.000Z',
  reading: goldenReading,
  tags: [],
  note: '私下的话',
};

beforeEach(async () => {
  await leave();
  reset();
  written.length = 0;
});

async function showButton(): Promise<void> {
  await show(<CopyButton reading={goldenReading} context={context} />);
  await settle();
}

async function copy(): Promise<string> {
  await click('.split .btn');
  await settle(() => written.length > 0);
  return written.at(-1) ?? '';
}

/** What a drag of the first element that matches carries, by type. */
async function drag(selector: string): Promise<Map<string, string>> {
  const carried = new Map<string, string>();
  await act(() => void find(selector).dispatchEvent(new Event('pointerenter')));
  let turns = 0;
  await settle(() => ++turns > 30);
  const event = new Event('dragstart', { bubbles: true, cancelable: true });
  const dataTransfer = { setData: (type: string, text: string) => void carried.set(type, text) };
  await act(() => void find(selector).dispatchEvent(Object.assign(event, { dataTransfer })));
  return carried;
}

describe('the copy button', () => {
  it('offers the templates behind the built-in formats, and remembers the one chosen', async () => {
    store('local', 'templates', [template]);
    await showButton();
    await click('.split .btn + .btn');
    expect(textsOf('.menu button').at(-1)).toContain('札记');
    await click('.menu button:last-of-type');
    await settle(() => written.length > 0);
    expect(written).toEqual([`《${goldenReading.article.title}》私下的话`]);
    expect(await loadSettings()).toMatchObject({ copyFormat: 'own:mine' });
  });

  it('goes back to the first format when its template is gone', async () => {
    store('local', 'settings', { copyFormat: 'own:mine' });
    await showButton();
    expect(textOf('.split .btn')).toContain('Markdown');
  });

  it('says in a sentence, with the line, what is wrong with a template', async () => {
    store('local', 'templates', [{ ...template, source: '{{ title }}\n{{ titel }}' }]);
    store('local', 'settings', { copyFormat: 'own:mine' });
    await showButton();
    await click('.split .btn');
    await settle(() => document.querySelector('.complaint') !== null);
    expect(textOf('.complaint')).toContain('第 2 行：没有“titel”这一项');
    expect(written).toEqual([]);
  });

  it('leaves out the sections that the reader leaves out', async () => {
    store('local', 'copy', { leftOut: ['text', 'figures', 'event'] });
    await showButton();
    const text = await copy();
    expect([...text.matchAll(/^## (.+)$/gm)].map(([, title]) => title)).toEqual([
      '公职人员',
      '其他人物',
      '政策项目',
      '要点',
      '任免',
      '提纲',
      '公文与附件',
      '附注',
    ]);
  });

  it('adds paragraph numbers and properties when they are wanted', async () => {
    store('local', 'copy', { paragraphMarks: true, frontMatter: true });
    await showButton();
    const text = await copy();
    expect(text).toMatch(/^---\ntitle: /);
    expect(text).toContain('（段 2）');
  });

  it('gives a note that is left out to no format at all', async () => {
    store('local', 'copy', { leftOut: ['note'] });
    for (const format of offerFormats([template])) {
      const rendered = await renderClips(format, [clip]);
      expect(rendered.ok && rendered.text.includes('私下的话')).toBe(false);
    }
    store('local', 'copy', {});
    const csl = offerFormats([]).find(({ id }) => id === 'csl-json');
    expect(csl && (await renderClips(csl, [clip]))).toMatchObject({ text: expect.stringContaining('私下的话') });
  });
});

describe('dragging out', () => {
  it('carries what a copy would hold, and a file for browsers that make one', async () => {
    await showButton();
    const carried = await drag('.grip');
    expect([...carried.keys()]).toEqual(['text/plain', 'DownloadURL']);
    expect(carried.get('text/plain')).toMatch(/^=一江清水润万家\n\n# 云江区推进/);
    expect(carried.get('DownloadURL')).toMatch(
      /^text\/markdown:云江区推进“百村清流”行动 & 治水 攻坚\.md:data:text\/markdown;/,
    );
  });

  it('carries formatted text with its plain form', async () => {
    store('local', 'settings', { copyFormat: 'rich-text' });
    await showButton();
    const carried = await drag('.grip');
    expect(carried.get('text/html')).toContain('<table');
    expect(carried.get('text/plain')).toContain('【公职人员】');
  });

  it('carries what a template makes', async () => {
    store('local', 'settings', { copyFormat: 'own:mine' });
    store('local', 'templates', [template]);
    await showButton();
    expect((await drag('.grip')).get('text/plain')).toContain('》私下的话');
  });

  it('sends the address along from a row of the archive', async () => {
    await show(<ClipRow hit={{ clip, snippets: [] }} />);
    const carried = await drag('.clip h2 a');
    expect(carried.get('text/uri-list')).toBe(goldenReading.article.url);
    expect(carried.get('text/plain')).toContain('# 云江区推进');
  });
});

describe('several clips in one file', () => {
  it('keeps every row of a template, and one head of a built-in table', async () => {
    const row = { ...template, extension: 'tsv', source: '{{ title | tsv }}\t{{ accessed }}' } as const;
    const formats = offerFormats([row]);
    const lines = async (id: string): Promise<number> => {
      const format = formats.find((each) => each.id === id);
      const rendered = format && (await renderClips(format, [clip, clip]));
      return rendered?.ok ? rendered.text.trimEnd().split('\n').length : 0;
    };
    expect(await lines('own:mine')).toBe(2);
    expect(await lines('officials-csv')).toBe(11);
  });
});
