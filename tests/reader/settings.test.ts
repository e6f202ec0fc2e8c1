import { describe, expect, it, vi } from 'vitest';

vi.mock('wxt/browser', () => import('../components/fake-browser.ts'));
const { defaultReaderSettings, readReaderSettings } = await import('../../components/reader-settings.ts');

describe('how the reader likes the text set', () => {
  it('is taken as it was stored', () => {
    const chosen = { ...defaultReaderSettings, size: 1.375, typeface: 'kai', theme: 'paper', notes: false };
    expect(readReaderSettings(chosen)).toEqual(chosen);
  });

  it('falls back where a field is missing or foreign', () => {
    const stored = { size: 40, typeface: 'Comic Sans', width: 'wide', printLines: 'no' };
    expect(readReaderSettings(stored)).toEqual({ ...defaultReaderSettings, width: 'wide' });
    expect(readReaderSettings(null)).toEqual(defaultReaderSettings);
  });
});
