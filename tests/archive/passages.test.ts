import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { type Archive, openArchive } from '../../lib/archive/archive.ts';
import type { Outcome } from '../../lib/archive/outcome.ts';
import { samplePassage } from './sample-passage.ts';

let names = 0;
let opened: Archive[] = [];

function open(now = () => new Date('2026-11-22T00:00:00Z')): Archive {
  const archive = openArchive(`passages-${names++}`, now);
  opened.push(archive);
  return archive;
}

afterEach(() => {
  for (const archive of opened) archive.close();
  opened = [];
});

async function settled<Value>(outcome: Promise<Outcome<Value>>): Promise<Value> {
  const answer = await outcome;
  if (!answer.ok) throw new Error(answer.error);
  return answer.value;
}

const elsewhere = 'https://www.yunjiang.gov.cn/news/2.html';

describe('passages', () => {
  it('are listed by page in the order of its text, and all with the latest change first', async () => {
    const { passages } = open();
    await passages.save(samplePassage({ id: 'late', offset: 90 }));
    await passages.save(samplePassage({ id: 'early', offset: 3, changed: '2026-11-02T00:00:00.000Z' }));
    await passages.save(samplePassage({ id: 'other', url: elsewhere, changed: '2026-11-03T00:00:00.000Z' }));
    const ids = async (url?: string) => (await settled(passages.list(url))).map(({ id }) => id);
    expect(await ids(samplePassage().url)).toEqual(['early', 'late']);
    expect(await ids()).toEqual(['other', 'early', 'late']);
  });

  it('are replaced by the one of the same id', async () => {
    const { passages } = open();
    await passages.save(samplePassage());
    await passages.save(samplePassage({ note: '待核', colour: 'green' }));
    expect(await settled(passages.list())).toEqual([samplePassage({ note: '待核', colour: 'green' })]);
  });

  it('come back after a deletion, as they were', async () => {
    const { passages } = open();
    await passages.save(samplePassage());
    expect(await settled(passages.remove(['p1', 'none']))).toEqual(['p1']);
    expect(await settled(passages.list())).toEqual([]);
    expect(await settled(passages.get('p1'))).toBeUndefined();
    expect(await settled(passages.listTrash())).toEqual([
      { passage: samplePassage(), deleted: '2026-11-22T00:00:00.000Z' },
    ]);
    expect(await settled(passages.restore(['p1']))).toEqual([samplePassage()]);
    expect(await settled(passages.list(samplePassage().url))).toEqual([samplePassage()]);
  });

  it('are deleted for good only out of the trash', async () => {
    const { passages } = open();
    await passages.save(samplePassage());
    expect(await settled(passages.erase(['p1']))).toBe(0);
    await passages.remove(['p1']);
    expect(await settled(passages.erase(['p1', 'none']))).toBe(1);
    expect(await settled(passages.restore(['p1']))).toEqual([]);
  });

  it('of another address are not deleted or brought back, where one is named', async () => {
    const { passages } = open();
    await passages.save(samplePassage());
    expect(await settled(passages.remove(['p1'], elsewhere))).toEqual([]);
    await passages.remove(['p1']);
    expect(await settled(passages.restore(['p1'], elsewhere))).toEqual([]);
  });

  it('go for good after thirty days in the trash', async () => {
    let today = new Date('2026-11-01T00:00:00Z');
    const archive = open(() => today);
    await archive.passages.save(samplePassage());
    await archive.passages.remove(['p1']);
    today = new Date('2026-11-30T00:00:00Z');
    await archive.purgeTrash();
    expect(await settled(archive.passages.listTrash())).toHaveLength(1);
    today = new Date('2026-12-02T00:00:00Z');
    await archive.purgeTrash();
    expect(await settled(archive.passages.listTrash())).toEqual([]);
  });
});
