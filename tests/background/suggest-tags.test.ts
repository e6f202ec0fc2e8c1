import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { jiebaPlugin, jiebaWasm } from '../../scripts/jieba-plugin.ts';
import { sampleReading } from '../components/sample-reading.ts';

const over = vi.hoisted(() => ({ rows: new Map<string, unknown>(), loads: 0, isBroken: false }));

vi.mock('wxt/browser', () => ({
  browser: {
    runtime: { getURL: (path: string) => `chrome-extension://zhengwen${path}` },
    storage: { session: { get: async (key: string) => ({ [key]: over.rows.get(key) }) } },
  },
}));
vi.mock('jieba-wasm/web', async () => {
  const { tag } = await import('jieba-wasm/node');
  const load = async (): Promise<void> => {
    over.loads++;
    if (over.isBroken) throw new TypeError('Failed to fetch');
  };
  return { default: load, tag };
});

describe('tags suggested for a tab', () => {
  beforeEach(() => {
    vi.resetModules();
    over.rows = new Map([['tab:7', { page: 'a', at: 1, reading: sampleReading }]]);
    over.loads = 0;
    over.isBroken = false;
  });

  it('are the keywords of the reading kept for it', async () => {
    const { suggestTags } = await import('../../entrypoints/background/suggest-tags.ts');
    expect(await suggestTags(7)).toContain('云江镇');
    expect(await suggestTags(7)).toEqual(await suggestTags(7));
    expect(over.loads).toBe(1);
  });

  it('take no dictionary while nobody asks, or nothing has been read', async () => {
    const { suggestTags } = await import('../../entrypoints/background/suggest-tags.ts');
    over.rows.set('tab:8', { page: 'b', at: 1, longest: 12, linkShare: 0.4 });
    expect(await suggestTags(8)).toEqual([]);
    expect(await suggestTags(9)).toEqual([]);
    expect(over.loads).toBe(0);
  });

  it('are none while jieba cannot be loaded, and come when it can', async () => {
    const { suggestTags } = await import('../../entrypoints/background/suggest-tags.ts');
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    over.isBroken = true;
    expect(await suggestTags(7)).toEqual([]);
    expect(warn).toHaveBeenCalledOnce();
    over.isBroken = false;
    expect(await suggestTags(7)).toContain('云江镇');
  });
});

it('the build leaves the wasm out of the bundle', () => {
  const path = jiebaWasm.source.replace('_bg.wasm', '.js');
  const code = readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
  const { transform } = jiebaPlugin;
  if (typeof transform !== 'function') throw new Error('the plugin transforms nothing');
  const changed = Reflect.apply(transform, undefined, [code, `/somewhere/${path}`]);
  expect(changed.code).not.toContain('import.meta');
  expect(() => Reflect.apply(transform, undefined, ['other code', `/somewhere/${path}`])).toThrow('no longer says');
});
