import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import { openArchive } from '../../lib/archive/archive.ts';
import type { Outcome } from '../../lib/archive/outcome.ts';
import type { Reading } from '../../lib/types.ts';
import { sampleClip } from './sample-clip.ts';

const name = 'archive-reread';
let archive = openArchive(name);

async function settled<Value>(outcome: Promise<Outcome<Value>>): Promise<Value> {
  const answer = await outcome;
  if (!answer.ok) throw new Error(answer.error);
  return answer.value;
}

afterEach(async () => {
  archive.close();
  await Dexie.delete(name);
  archive = openArchive(name);
});

const url = 'https://www.yunjiang.gov.cn/news/';

describe('another reading of a clip', () => {
  const before = sampleClip({ officials: ['周明远'], tags: ['待核'], note: '再看' });
  const { reading } = sampleClip({ officials: ['林若溪'] });
  const now: Reading = { ...reading, gazetteer: 'newer' };

  it('takes the place of the old one; tags, note and days stay, and it is found by its names', async () => {
    await settled(archive.saveClip(before));
    expect(await settled(archive.replaceReadings(new Map([['a', now]])))).toEqual(['a']);
    expect(await settled(archive.getClip('a'))).toEqual({ ...before, reading: now });
    expect(await settled(archive.countByOfficial('周明远'))).toBe(0);
    expect(await settled(archive.countByOfficial('林若溪'))).toBe(1);
    const { total } = await settled(archive.search('人物：林若溪'));
    expect(total).toBe(1);
    expect(await settled(archive.listVersions('a'))).toEqual([]);
  });

  it('is not taken by a clip whose text changed meanwhile, nor by one that is gone', async () => {
    await settled(archive.saveClip(sampleClip({ texts: ['另一段文字。'] })));
    const readings = new Map([
      ['a', now],
      ['gone', now],
    ]);
    expect(await settled(archive.replaceReadings(readings))).toEqual([]);
    expect((await settled(archive.getClip('a')))?.reading.gazetteer).toBe('test');
  });

  it('comes to all of them or to none', async () => {
    await settled(archive.saveClip(before));
    const broken = { ...now, article: { ...now.article, title: () => undefined } } as unknown as Reading;
    const second = sampleClip({ id: 'b', url: `${url}2.html`, title: '另一篇' });
    await settled(archive.saveClip(second));
    const failing = archive.replaceReadings(
      new Map([
        ['a', now],
        ['b', { ...broken, article: { ...second.reading.article, lead: () => undefined } } as unknown as Reading],
      ]),
    );
    expect(await failing.catch(() => ({ ok: false }))).toMatchObject({ ok: false });
    expect((await settled(archive.getClip('a')))?.reading.gazetteer).toBe('test');
  });
});

describe('a passage of a page', () => {
  const passage = (id: string, text: string) => {
    const clip = sampleClip({ id, texts: [text], title: text.slice(0, 6) });
    const { article } = clip.reading;
    return { ...clip, reading: { ...clip.reading, article: { ...article, basis: { container: 'selection' } } } };
  };

  it('is a clip of its own beside the page and other passages of it', async () => {
    await settled(archive.saveClip(sampleClip({})));
    await settled(archive.saveClip(passage('b', '镇长周明远要求各村压实责任。')));
    await settled(archive.saveClip(passage('c', '昨天上午，云江镇召开河长制工作会议。')));
    expect((await settled(archive.listClips())).total).toBe(3);
  });

  it('is updated by the same passage', async () => {
    await settled(archive.saveClip(passage('b', '镇长周明远要求各村压实责任。')));
    const again = await settled(archive.saveClip(passage('c', '镇长周明远要求各村压实责任。')));
    expect(again).toMatchObject({ id: 'b', updated: true });
  });
});
