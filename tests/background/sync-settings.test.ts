import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser, reset } from '../components/fake-browser.ts';

vi.mock('wxt/browser', () => import('../components/fake-browser.ts'));
const { followSettings } = await import('../../entrypoints/background/sync-settings.ts');
const { mergeBundles, packBundle, unpackBundle } = await import('../../components/portable/sync-bundle.ts');

followSettings();
const template = { id: 'mine', name: '札记', extension: 'md', source: '《{{ title }}》' };
const early = '2026-01-01T00:00:00.000Z';
const late = '2099-01-01T00:00:00.000Z';

beforeEach(async () => {
  await settle();
  reset();
  vi.restoreAllMocks();
});

async function settle(): Promise<void> {
  for (let turn = 0; turn < 10; turn++) await new Promise((resolve) => setTimeout(resolve, 1));
}

async function setHere(values: Record<string, unknown>): Promise<void> {
  await browser.storage.local.set(values);
  await settle();
}

/** As if another device had sent it. */
async function sendFromElsewhere(values: Record<string, { at: string; value: unknown }>): Promise<void> {
  await browser.storage.sync.set(packBundle(values) ?? {});
  await settle();
}

const here = (): Promise<Record<string, unknown>> => browser.storage.local.get(null);
const there = async () => unpackBundle(await browser.storage.sync.get(null));
const switchOn = () => setHere({ sync: { isOn: true, times: {}, last: '' } });

describe('while it is off, as it is by default', () => {
  it('nothing goes out and nothing is taken', async () => {
    await setHere({ legend: false, templates: [template] });
    expect(await browser.storage.sync.get(null)).toEqual({});
    await sendFromElsewhere({ legend: { at: late, value: true } });
    expect(await here()).toEqual({ legend: false, templates: [template] });
  });
});

describe('when it is switched on', () => {
  it('gives what was chosen on a first device, no default and nothing else', async () => {
    await setHere({ legend: false, templates: [template], tags: ['mine'] });
    await switchOn();
    const remote = await there();
    expect(Object.keys(remote ?? {}).sort()).toEqual(['legend', 'templates']);
    expect(remote?.templates?.value).toEqual([template]);
    expect(remote?.legend?.value).toBe(false);
  });

  it('takes the settings that the account already holds', async () => {
    await setHere({ legend: true, templates: [] });
    await sendFromElsewhere({ legend: { at: early, value: false }, templates: { at: early, value: [template] } });
    await switchOn();
    expect(await here()).toMatchObject({ legend: false, templates: [template] });
  });

  it('gives each later change, with its time', async () => {
    await setHere({ legend: false });
    await switchOn();
    const before = (await there())?.legend?.at ?? '';
    await new Promise((resolve) => setTimeout(resolve, 5));
    await setHere({ legend: true });
    const legend = (await there())?.legend;
    expect(legend?.value).toBe(true);
    expect((legend?.at ?? '') > before).toBe(true);
    expect(await here()).toMatchObject({ sync: { isOn: true, last: expect.stringMatching(/^\d{4}-/) } });
  });

  it('lets the later change win, setting by setting', async () => {
    await switchOn();
    await setHere({ legend: false });
    await sendFromElsewhere({
      legend: { at: early, value: true },
      templates: { at: late, value: [template] },
    });
    expect(await here()).toMatchObject({ legend: false, templates: [template] });
    const remote = await there();
    expect([remote?.legend?.value, remote?.templates?.value]).toEqual([false, [template]]);
  });

  it('sends nothing back and forth when both say the same', async () => {
    await switchOn();
    await setHere({ legend: false });
    const set = vi.spyOn(browser.storage.sync, 'set');
    await sendFromElsewhere((await there()) ?? {});
    await settle();
    expect(set).toHaveBeenCalledTimes(1);
  });

  it('does not give back what it only reads otherwise than a newer version', async () => {
    await switchOn();
    const set = vi.spyOn(browser.storage.sync, 'set');
    await sendFromElsewhere({ ...(await there()), copy: { at: late, value: { leftOut: [], colour: 'red' } } });
    expect(set).toHaveBeenCalledTimes(1);
    expect((await there())?.copy?.value).toEqual({ leftOut: [], colour: 'red' });
    expect((await here()).copy).toEqual({ leftOut: [], paragraphMarks: false, frontMatter: false });
  });

  it('takes nothing that the product would not take itself', async () => {
    await switchOn();
    await sendFromElsewhere({
      settings: { at: late, value: { annotation: 'neon', copyFormat: 7 } },
      templates: { at: late, value: [{ id: '../x' }, template] },
      clips: { at: late, value: ['foreign'] },
    });
    const stored = await here();
    expect(stored.settings).toMatchObject({ annotation: 'line', copyFormat: 'markdown' });
    expect(stored.templates).toEqual([template]);
    expect(stored).not.toHaveProperty('clips');
  });

  it('says so when it is more than the account takes, and when it fails', async () => {
    await switchOn();
    const long = Array.from({ length: 8 }, (_, at) => ({ ...template, id: `t${at}`, source: '长'.repeat(10_000) }));
    await setHere({ templates: long });
    expect(await here()).toMatchObject({ sync: { problem: 'syncTooLarge' } });
    await setHere({ templates: [] });
    expect((await here()).sync).not.toHaveProperty('problem');
    vi.spyOn(console, 'error').mockReturnValue(undefined);
    vi.spyOn(browser.storage.sync, 'set').mockRejectedValueOnce(new Error('quota'));
    await setHere({ legend: false });
    expect(await here()).toMatchObject({ sync: { problem: 'syncFailed' } });
  });
});

describe('while parts are under way', () => {
  it('neither takes nor gives', async () => {
    await setHere({ legend: false });
    const { 'zhengwen-part-0': _, ...others } = packBundle({ legend: { at: late, value: true } }) ?? {};
    await browser.storage.sync.set(others);
    await switchOn();
    expect(await here()).toMatchObject({ legend: false });
    expect(await browser.storage.sync.get(null)).toEqual(others);
  });

  it('leaves no part behind when the settings become fewer', async () => {
    await setHere({ templates: [{ ...template, source: '长'.repeat(5_000) }] });
    await switchOn();
    const before = Object.keys(await browser.storage.sync.get(null)).length;
    await setHere({ templates: [template] });
    const after = Object.keys(await browser.storage.sync.get(null)).length;
    expect(before).toBeGreaterThan(after);
    expect((await there())?.templates?.value).toEqual([template]);
  });
});

describe('the bundle', () => {
  const bundle = { templates: { at: early, value: [{ ...template, source: '长文"\n'.repeat(2_000) }] } };

  it('comes back whole from items that are each small enough', () => {
    const items = packBundle(bundle) ?? {};
    expect(Object.keys(items).length).toBeGreaterThan(3);
    for (const [key, item] of Object.entries(items)) {
      expect(new TextEncoder().encode(key + JSON.stringify(item)).length).toBeLessThan(8_192);
    }
    expect(unpackBundle(items)).toEqual(bundle);
  });

  it('waits for parts that have not arrived', () => {
    const { 'zhengwen-part-1': _, ...others } = packBundle(bundle) ?? {};
    expect(unpackBundle(others)).toBeUndefined();
    expect(unpackBundle({})).toEqual({});
  });

  it('is merged the same way from either side', () => {
    const other = { templates: { at: late, value: [] }, legend: { at: early, value: true } };
    expect(mergeBundles(bundle, other)).toEqual(mergeBundles(other, bundle));
    expect(mergeBundles(bundle, other)).toEqual(other);
  });
});
