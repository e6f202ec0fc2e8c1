import { describe, expect, it } from 'vitest';
import { compareReadings } from '../../lib/clip/compare-readings.ts';
import type { Official, Reading } from '../../lib/types.ts';
import { sampleClip } from '../archive/sample-clip.ts';

const read = (sample: Parameters<typeof sampleClip>[0]): Reading => sampleClip(sample).reading;

const entry: Official = { id: 'o1', name: '周明远', aliases: [], tenures: [] };

describe('two readings of one text', () => {
  it('are the same whatever the order of their keys', () => {
    const one = read({ officials: ['周明远'], programmes: ['河长制'] });
    const turned: Reading = JSON.parse(JSON.stringify(one), (_, value: unknown) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).reverse())
        : value,
    );
    expect(compareReadings(one, turned)).toEqual({ persons: [], programmes: [], places: [], isSame: true });
  });

  it('tell who is new and who is gone', () => {
    const changes = compareReadings(read({ officials: ['周明远'] }), read({ officials: ['林若溪'] }));
    const state = { standing: 'inferred', posts: ['云江镇镇长'] };
    expect(changes.persons).toEqual([
      { name: '周明远', before: state },
      { name: '林若溪', after: state },
    ]);
    expect(changes.isSame).toBe(false);
  });

  it('tell who is known now and was inferred before', () => {
    const before = read({ officials: ['周明远'] });
    const { recognition } = before;
    const persons = recognition.persons.map((person) => ({ ...person, entry }));
    const after = { ...before, recognition: { ...recognition, persons } };
    expect(compareReadings(before, after).persons).toMatchObject([
      { name: '周明远', before: { standing: 'inferred' }, after: { standing: 'known' } },
    ]);
  });

  it('tell of programmes and places', () => {
    const changes = compareReadings(
      read({ programmes: ['河长制'] }),
      read({ programmes: ['河长制', '林长制'], place: ['广东省', '佛山市'] }),
    );
    expect(changes.programmes).toEqual([{ name: '林长制', after: 'candidate' }]);
    expect(changes.places).toEqual([{ name: '广东省佛山市', after: true }]);
  });

  it('may differ in the summary alone', () => {
    const before = read({});
    const after = { ...before, summary: { ...before.summary, keyPoints: [{ text: '甲', evidence: [] }] } };
    expect(compareReadings(before, after)).toEqual({ persons: [], programmes: [], places: [], isSame: false });
  });
});
