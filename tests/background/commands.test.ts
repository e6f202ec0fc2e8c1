import { describe, expect, it } from 'vitest';
import { listCommands } from '../../entrypoints/background/commands.ts';

/** As far as Chromium's own shortcuts were found by trying every letter. */
const taken = /^Alt\+Shift\+[ABCNPRTWXZ]$/;

describe('the commands', () => {
  it.each(['chrome', 'firefox'])('each say what they do, in %s', (browser) => {
    const silent = Object.entries(listCommands(browser)).filter(
      ([name, { description }]) => !description && name[0] !== '_',
    );
    expect(silent).toEqual([]);
  });

  it('suggest four keys to Chromium, which takes no more, and none that it keeps for itself', () => {
    const keys = Object.values(listCommands('chrome')).flatMap(({ suggested_key }) => suggested_key?.default ?? []);
    expect(keys).toHaveLength(4);
    expect(keys.filter((key) => taken.test(key))).toEqual([]);
  });

  it('all have a key in Firefox', () => {
    const keys = Object.values(listCommands('firefox')).map(({ suggested_key }) => suggested_key?.default);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).not.toContain(undefined);
  });
});
