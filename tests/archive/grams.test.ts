import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Archive, openArchive } from '../../lib/archive/archive.ts';
import { sampleClip } from './sample-clip.ts';

const texts = fc.array(fc.string({ unit: fc.constantFrom('乡', '村', '振', '兴', '，'), maxLength: 12 }), {
  minLength: 1,
  maxLength: 6,
});
const term = fc.string({ unit: fc.constantFrom('乡', '村', '振', '兴', '，'), minLength: 1, maxLength: 5 });

let archives = 0;

async function idsFor(archive: Archive, line: string): Promise<string[]> {
  const found = await archive.search(line, { limit: 100 });
  return found.ok ? found.value.hits.map(({ clip }) => clip.id).sort() : [];
}

describe('substring search', () => {
  it('finds exactly the clips whose text holds the phrase, after any changes', async () => {
    await fc.assert(
      fc.asyncProperty(texts, texts, fc.array(term, { minLength: 1, maxLength: 4 }), async (before, after, terms) => {
        const archive = openArchive(`grams-${archives++}`);
        for (const round of [before, after]) {
          for (const [at, text] of round.entries()) {
            await archive.saveClip(
              sampleClip({ id: `${at}`, url: `https://x.cn/${at}`, title: `题${at}`, source: '源', texts: [text] }),
            );
          }
        }
        const now = before.map((text, at) => after[at] ?? text).concat(after.slice(before.length));
        for (const each of terms) {
          const expected = now.flatMap((text, at) => (text.includes(each) ? [`${at}`] : [])).sort();
          expect(await idsFor(archive, `“${each}”`)).toEqual(expected);
        }
        archive.close();
      }),
      { numRuns: 25 },
    );
  });

  it('holds over more clips than one block of the index has', async () => {
    const archive = openArchive('grams-blocks');
    const clips = Array.from({ length: 600 }, (_, at) =>
      sampleClip({ id: `${at}`, url: `https://x.cn/${at}`, title: `第${at}号`, source: '源', texts: [`编号${at}完`] }),
    );
    await archive.importBackup({ clips, versions: [], passages: [] });
    expect(await idsFor(archive, '编号599完')).toEqual(['599']);
    expect(await idsFor(archive, '编号25完')).toEqual(['25']);
    const all = await archive.search('编号');
    expect(all.ok && all.value.total).toBe(600);
    await archive.deleteClips(['599']);
    expect(await idsFor(archive, '编号599完')).toEqual([]);
    archive.close();
  });
});
