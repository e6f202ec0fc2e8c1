import { expect, it, vi } from 'vitest';
import type { Gazetteer } from '../../lib/gazetteer/gazetteer.ts';
import { articleOf, ownGazetteer } from '../mentions/read-sentence.ts';

const asked = vi.hoisted(() => ({ versions: [] as string[] }));

vi.mock('../../entrypoints/background/own-gazetteer.ts', () => ({
  getOwnGazetteer: async (): Promise<Gazetteer> => ({ ...ownGazetteer(), version: asked.versions.shift() ?? 'last' }),
}));
vi.mock('../../entrypoints/background/villages.ts', () => ({ readShard: async () => undefined }));

const { readNamed } = await import('../../entrypoints/background/read-named.ts');

it('reads again when own entries changed while it was reading', async () => {
  asked.versions = ['before', 'after', 'after', 'after'];
  const { gazetteer, recognition } = await readNamed(articleOf(['县委书记韩志明到会。'], { title: '会议' }));
  expect(gazetteer).toBe('after');
  expect(recognition.persons.map(({ name }) => name)).toEqual(['韩志明']);
  expect(asked.versions).toEqual([]);
});
