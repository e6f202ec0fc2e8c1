import { afterAll, beforeAll, describe } from 'vitest';
import { openReader, type Reader } from './reader.ts';

/** Runs the same tests in both browsers, each with a reader of its own. */
export function inEachBrowser(tests: (reader: () => Reader) => void): void {
  describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
    let reader: Reader | undefined;
    beforeAll(async () => {
      reader = await openReader(name);
    });
    afterAll(() => reader?.close());
    tests(() => {
      if (!reader) throw new Error(`${name} did not start`);
      return reader;
    });
  });
}
