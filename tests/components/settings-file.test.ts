import { expect, it, vi } from 'vitest';

vi.mock('wxt/browser', () => import('./fake-browser.ts'));
const { readSettingsFile, writeSettingsFile } = await import('../../components/portable/settings-file.ts');
const { readWords } = await import('../../scripts/build-words.ts');

const template = { id: 'mine', name: '札记', extension: 'md', source: '{{ title }}' };
const stored = {
  settings: {
    annotation: 'wash',
    kinds: { known: true, inferred: false, programme: true, quiet: true },
    card: 'key',
    strip: false,
    copyFormat: 'ris',
  },
  copy: { leftOut: ['text', 'note'], paragraphMarks: true, frontMatter: false },
  legend: false,
  templates: [template],
};

function fileOf(values: unknown, more: object = {}): string {
  return JSON.stringify({ kind: 'zhengwen-settings', version: 1, exported: '2026-11-22T08:00:00Z', values, ...more });
}

function judge(text: string, current: Record<string, unknown> = {}, allowed: string[] = []) {
  const result = readSettingsFile(text, current, allowed);
  if (!result.ok) throw new Error(result.error);
  return result.report;
}

it('gives back what was written, on another machine', () => {
  const text = writeSettingsFile(stored, ['example.com'], new Date('2026-11-22T08:00:00Z'));
  const { rows, values, sites, exported } = judge(text);
  expect(values).toMatchObject(stored);
  expect(Object.keys(values)).toEqual(['settings', 'copy', 'legend', 'reader', 'passages', 'templates']);
  expect(sites).toEqual(['example.com']);
  expect(exported).toBe('2026-11-22T08:00:00.000Z');
  expect(rows.filter(({ verdict }) => verdict === 'refused')).toEqual([]);
  expect(rows).toContainEqual({ path: 'templates.札记', verdict: 'new' });
});

it('finds nothing to change where it was written', () => {
  const text = writeSettingsFile(stored, ['example.com'], new Date());
  const { rows, sites } = judge(text, stored, ['example.com']);
  expect(rows.length).toBeGreaterThan(5);
  expect(rows.every(({ verdict }) => verdict === 'same')).toBe(true);
  expect(sites).toEqual([]);
});

it('takes the good fields and says of each other one why it stays', () => {
  const values = {
    settings: { annotation: 'neon', copyFormat: 'json', colour: 'red' },
    copy: { leftOut: ['figures', 'nothing'], frontMatter: true },
    legend: 'yes',
    clips: [1],
  };
  const { rows, values: taken } = judge(fileOf(values), stored);
  expect(taken.settings).toEqual({ ...stored.settings, copyFormat: 'json' });
  expect(taken.copy).toEqual({ ...stored.copy, frontMatter: true });
  expect(taken.legend).toBe(false);
  expect(taken).not.toHaveProperty('clips');
  expect(rows.filter(({ verdict }) => verdict === 'refused').map(({ path, problem }) => `${path} ${problem}`)).toEqual([
    'settings.annotation settingsForeign',
    'settings.colour settingsUnknown',
    'copy.leftOut settingsForeign',
    'legend settingsForeign',
    'clips settingsUnknown',
  ]);
});

it('keeps templates that the file does not hold, and refuses what is none', () => {
  const other = { ...template, id: 'other', name: '别的' };
  const changed = { ...template, source: '{{ url }}' };
  const { rows, values } = judge(fileOf({ templates: [changed, { id: 'x' }] }), { templates: [template, other] });
  expect(values.templates).toEqual([changed, other]);
  expect(rows).toEqual([
    { path: 'templates.札记', verdict: 'changed' },
    { path: 'templates.2', verdict: 'refused', problem: 'settingsNoTemplate' },
  ]);
});

it('refuses more templates than there is room for', () => {
  const many = Array.from({ length: 51 }, (_, at) => ({ ...template, id: `t${at}`, name: `${at}` }));
  const { rows, values } = judge(fileOf({ templates: many }));
  expect(values.templates).toHaveLength(50);
  expect(rows.at(-1)).toEqual({ path: 'templates.50', verdict: 'refused', problem: 'settingsManyTemplates' });
});

it('takes only hosts for sites', () => {
  const { rows, sites } = judge(fileOf({}, { sites: ['example.com', '<all_urls>', 7] }));
  expect(sites).toEqual(['example.com']);
  expect(rows.map(({ problem }) => problem)).toEqual(['settingsNoSite', 'settingsNoSite']);
});

it('refuses a file as a whole with a sentence when it is none of its own', () => {
  const refused = ['', '{', '[]', '{"kind":"other"}', fileOf(undefined), fileOf({}, { version: 2 })].map((text) =>
    readSettingsFile(text, stored, []),
  );
  expect(refused).toEqual([
    ...Array.from({ length: 5 }, () => ({ ok: false, error: 'settingsNoFile' })),
    { ok: false, error: 'settingsTooNew' },
  ]);
});

it('has a sentence for every reason', () => {
  const words = readWords();
  const keys = ['NoFile', 'TooNew', 'Unknown', 'Foreign', 'NoTemplate', 'ManyTemplates', 'NoSite'];
  expect(keys.filter((key) => !words.has(`settings${key}`))).toEqual([]);
  expect(['syncTooLarge', 'syncFailed'].filter((key) => !words.has(key))).toEqual([]);
});
