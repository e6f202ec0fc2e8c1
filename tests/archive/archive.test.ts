import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Archive, openArchive } from '../../lib/archive/archive.ts';
import { changeBetween } from '../../lib/archive/clip-change.ts';
import type { Outcome } from '../../lib/archive/outcome.ts';
import { migrations } from '../../lib/archive/schema.ts';
import type { Clip } from '../../lib/types.ts';
import { sampleClip } from './sample-clip.ts';
import { samplePassage } from './sample-passage.ts';

let opened: { archive: Archive; name: string }[] = [];
let names = 0;

function open(now?: () => Date): Archive {
  const name = `archive-${names++}`;
  const archive = openArchive(name, now);
  opened.push({ archive, name });
  return archive;
}

async function settled<Value>(outcome: Promise<Outcome<Value>>): Promise<Value> {
  const answer = await outcome;
  if (!answer.ok) throw new Error(answer.error);
  return answer.value;
}

const site = 'https://www.yunjiang.gov.cn/news/';

function inParts(texts: string[], pages: string[], starts: number[]): Clip {
  const clip = sampleClip({ url: `${site}${pages[0]}`, texts });
  clip.reading.article.parts = pages.map((page, at) => ({ url: `${site}${page}`, start: starts[at] ?? 0 }));
  return clip;
}

afterEach(async () => {
  for (const { archive, name } of opened) {
    archive.close();
    await Dexie.delete(name);
  }
  opened = [];
});

describe('saving', () => {
  it('keeps a clip whole', async () => {
    const archive = open();
    const clip = sampleClip({ tags: ['待核'], note: '再看一遍' });
    expect(await settled(archive.saveClip(clip))).toEqual({ id: 'a', updated: false, changed: false });
    expect(await settled(archive.getClip('a'))).toEqual(clip);
  });

  it('updates the article of the same address and never doubles it', async () => {
    const archive = open();
    await archive.saveClip(sampleClip({ tags: ['河长制'], note: '旧' }));
    const again = sampleClip({
      id: 'b',
      url: 'http://www.yunjiang.gov.cn/news/1.html?utm_source=x#top',
      saved: '2026-11-02T08:00:00.000Z',
      tags: ['待核'],
    });
    expect(await settled(archive.saveClip(again))).toEqual({ id: 'a', updated: true, changed: false });
    const { clips, total } = await settled(archive.listClips());
    expect(total).toBe(1);
    expect(clips[0]).toMatchObject({
      id: 'a',
      saved: '2026-11-01T08:00:00.000Z',
      updated: '2026-11-02T08:00:00.000Z',
      tags: ['河长制', '待核'],
      note: '旧',
    });
    expect(await settled(archive.listVersions('a'))).toEqual([]);
  });

  it('knows a reprint by title, source, day and near-same text', async () => {
    const archive = open();
    const texts = ['云江镇召开河长制工作会议，部署下一阶段任务。'.repeat(5)];
    await archive.saveClip(sampleClip({ texts }));
    const other = sampleClip({ id: 'b', url: 'https://m.yunjiang.cn/x/9', texts: [`${texts[0]}完`] });
    expect((await settled(archive.saveClip(other))).id).toBe('a');
  });

  it('keeps two articles of a series that share title, source and day', async () => {
    const archive = open();
    await archive.saveClip(sampleClip({ title: '任前公示', texts: ['周明远拟任云江镇镇长。'] }));
    const other = sampleClip({
      id: 'b',
      url: 'https://a.cn/2',
      title: '任前公示',
      texts: ['梁秋实不再担任水库管理处主任职务。'],
    });
    expect((await settled(archive.saveClip(other))).id).toBe('b');
    expect(await settled(archive.countClips())).toBe(2);
  });

  it('keeps the earlier reading when the text changed', async () => {
    const archive = open();
    await archive.saveClip(sampleClip());
    const changed = sampleClip({ texts: ['改过的正文。'], saved: '2026-11-05T00:00:00.000Z' });
    expect((await settled(archive.saveClip(changed))).changed).toBe(true);
    const versions = await settled(archive.listVersions('a'));
    expect(versions.map(({ taken, reading }) => [taken, reading.article.blocks.length])).toEqual([
      ['2026-11-01T08:00:00.000Z', 2],
    ]);
  });

  it('makes an earlier version the present one, and the present one a version', async () => {
    const now = new Date('2026-11-09T00:00:00.000Z');
    const archive = open(() => now);
    await archive.saveClip(sampleClip({ note: '注' }));
    await archive.saveClip(sampleClip({ texts: ['改过的正文。'], saved: '2026-11-05T00:00:00.000Z' }));
    const which = { id: 'a', taken: '2026-11-01T08:00:00.000Z' };
    expect(await settled(archive.restoreVersion(which))).toBe(true);
    const clip = await settled(archive.getClip('a'));
    expect(clip).toMatchObject({ updated: now.toISOString(), note: '注', reading: sampleClip().reading });
    const versions = await settled(archive.listVersions('a'));
    expect(versions.map(({ taken }) => taken)).toEqual(['2026-11-05T00:00:00.000Z']);
    expect((await settled(archive.search('压实责任'))).total).toBe(1);
    expect(await settled(archive.restoreVersion(which))).toBe(false);
  });

  it('keeps the further parts of an article when its first page is saved again', async () => {
    const archive = open();
    const whole = inParts(['第一页。', '第二页甲。', '第二页乙。'], ['1.html', '1_2.html'], [0, 1]);
    await archive.saveClip(whole);
    const first = sampleClip({ url: `${site}1.html`, texts: ['第一页。'], saved: '2026-11-05T00:00:00.000Z' });
    expect(await settled(archive.saveClip(first))).toEqual({ id: 'a', updated: true, changed: false });
    const second = sampleClip({ id: 'b', url: `${site}1_2.html`, texts: ['第二页甲。', '第二页乙。'] });
    expect((await settled(archive.findArticle(second.reading.article)))?.id).toBe('a');
    expect(await settled(archive.saveClip(second))).toEqual({ id: 'a', updated: true, changed: false });
    expect((await settled(archive.getClip('a')))?.reading.article.blocks).toHaveLength(3);
    expect(await settled(archive.listVersions('a'))).toEqual([]);
  });

  it('does not put one changed page in the place of a whole article', async () => {
    const archive = open();
    await archive.saveClip(inParts(['第一页。', '第二页。'], ['1.html', '1_2.html'], [0, 1]));
    const first = sampleClip({ url: `${site}1.html`, texts: ['第一页改过。'] });
    expect(await settled(archive.saveClip(first))).toMatchObject({ refused: true });
    expect((await settled(archive.getClip('a')))?.reading.article.blocks).toHaveLength(2);
    const whole = inParts(['第一页改过。', '第二页。'], ['1.html', '1_2.html'], [0, 1]);
    expect(await settled(archive.saveClip(whole))).toEqual({ id: 'a', updated: true, changed: true });
  });

  it('keeps a line that the reader put back when its page is saved again', async () => {
    const archive = open();
    await archive.saveClip(sampleClip({ texts: ['正文。', '责任编辑：温静之'] }));
    const page = sampleClip({ texts: ['正文。'], tags: ['再存'] });
    page.reading.article.removed = [{ text: '责任编辑：温静之', rule: 'editor', before: 1 }];
    expect(await settled(archive.saveClip(page))).toEqual({ id: 'a', updated: true, changed: false });
    const clip = await settled(archive.getClip('a'));
    expect(clip?.reading.article.blocks.map(({ text }) => text)).toEqual(['正文。', '责任编辑：温静之']);
    expect(clip?.tags).toEqual(['再存']);
  });

  it('finds a clip by any form of its address, and none by an empty one', async () => {
    const archive = open();
    await archive.saveClip(sampleClip());
    expect((await settled(archive.findByUrl('http://www.yunjiang.gov.cn/news/1.html?spm=1')))?.id).toBe('a');
    expect(await settled(archive.findByUrl('about:blank'))).toBeUndefined();
  });

  it('stores two saves of one article at the same time once', async () => {
    const archive = open();
    await Promise.all(['a', 'b', 'c'].map((id) => archive.saveClip(sampleClip({ id }))));
    expect(await settled(archive.countClips())).toBe(1);
  });
});

describe('browsing', () => {
  it('lists by the instant of saving or the day of publication', async () => {
    const archive = open();
    await archive.saveClip(
      sampleClip({
        id: 'a',
        url: 'https://x.cn/1',
        title: '甲',
        published: '2020-01-01',
        saved: '2026-01-03T00:00:00Z',
      }),
    );
    await archive.saveClip(
      sampleClip({
        id: 'b',
        url: 'https://x.cn/2',
        title: '乙',
        published: '2022-01-01',
        saved: '2026-01-02T00:00:00Z',
      }),
    );
    await archive.saveClip(
      sampleClip({
        id: 'c',
        url: 'https://x.cn/3',
        title: '丙',
        published: '2021-01-01',
        saved: '2026-01-01T00:00:00Z',
      }),
    );
    const ids = async (order: 'saved-newest' | 'published-newest' | 'published-oldest', offset = 0) =>
      (await settled(archive.listClips({ order, offset, limit: 2 }))).clips.map(({ id }) => id);
    expect(await ids('saved-newest')).toEqual(['a', 'b']);
    expect(await ids('published-newest')).toEqual(['b', 'c']);
    expect(await ids('published-oldest', 2)).toEqual(['b']);
  });

  it('counts officials, programmes, places, tags, sites and years, and keeps the counts true through updates', async () => {
    const archive = open();
    const place = ['广东省', '佛山市', '云江镇'];
    await archive.saveClip(
      sampleClip({ officials: ['周明远'], others: ['何阿婆'], programmes: ['河长制'], place, tags: ['待核'] }),
    );
    await archive.saveClip(
      sampleClip({ id: 'b', url: 'https://x.cn/2', title: '乙', officials: ['周明远', '梁秋实'] }),
    );
    await archive.saveClip(sampleClip({ id: 'b', url: 'https://x.cn/2', title: '乙', officials: ['周明远'] }));
    const facets = await settled(archive.facets());
    expect(facets.officials).toEqual([{ name: '周明远', count: 2 }]);
    expect(facets.programmes).toEqual([{ name: '河长制', count: 1 }]);
    expect(facets.places.map(({ name }) => name)).toContain('广东省›佛山市›云江镇');
    expect(facets.years).toEqual([{ name: '2023', count: 2 }]);
    expect(await settled(archive.knownTags())).toEqual(['待核']);
    expect(await settled(archive.countByOfficial('周明远'))).toBe(2);
    expect(await settled(archive.countByOfficial('何阿婆'))).toBe(1);
    expect(await settled(archive.countByName('programmes', '河长制'))).toBe(1);
    expect(await settled(archive.countByName('places', '广东省›佛山市›云江镇'))).toBe(1);
    expect(await settled(archive.countByName('programmes', '无此项目'))).toBe(0);
    expect((await settled(archive.clipsWith('officials', '周明远'))).map(({ id }) => id)).toEqual(['a', 'b']);
    expect(await settled(archive.clipsWith('places', '广东省›佛山市'))).toHaveLength(1);
  });

  it('changes tags and note', async () => {
    const archive = open();
    await archive.saveClip(sampleClip({ tags: ['旧'] }));
    const change = { addTags: ['#新 ', '新'], dropTags: ['旧'], note: '注' };
    expect(await settled(archive.updateClips(['a'], change))).toBe(1);
    expect(await settled(archive.getClip('a'))).toMatchObject({ tags: ['新'], note: '注' });
    expect(await settled(archive.knownTags())).toEqual(['新']);
    expect(await settled(archive.updateClips(['none'], { note: 'x' }))).toBe(0);
  });

  it('changes only what is named, so that two views of a clip do not undo each other', async () => {
    const archive = open();
    const before = sampleClip({ tags: ['任免', '旧'] });
    await archive.saveClip(before);
    await archive.updateClips(['a'], changeBetween(before, { tags: ['任免', '旧', '乙'], note: '乙写的' }));
    await archive.updateClips(['a'], changeBetween(before, { tags: ['任免', '甲'], note: '' }));
    expect(await settled(archive.getClip('a'))).toMatchObject({ tags: ['任免', '乙', '甲'], note: '乙写的' });
  });
});

describe('the trash', () => {
  it('gives a deleted clip back whole, found by everything as before', async () => {
    const archive = open();
    const clip = sampleClip({ officials: ['周明远'], tags: ['待核'] });
    await archive.saveClip(clip);
    expect(await settled(archive.deleteClips(['a', 'none']))).toBe(1);
    expect(await settled(archive.getClip('a'))).toBeUndefined();
    expect(await settled(archive.facets())).toMatchObject({ officials: [], tags: [] });
    expect((await settled(archive.search('压实责任'))).total).toBe(0);
    expect(await settled(archive.restoreClips(['a']))).toBe(1);
    expect(await settled(archive.getClip('a'))).toEqual(clip);
    expect((await settled(archive.search('压实责任'))).total).toBe(1);
    expect(await settled(archive.listTrash())).toEqual([]);
  });

  it('forgets a clip after thirty days, versions included', async () => {
    let now = new Date('2026-11-01T00:00:00Z');
    const archive = open(() => now);
    await archive.saveClip(sampleClip());
    await archive.saveClip(sampleClip({ texts: ['改过。'] }));
    await archive.deleteClips(['a']);
    now = new Date('2026-11-30T00:00:00Z');
    expect(await settled(archive.purgeTrash())).toBe(0);
    now = new Date('2026-12-02T00:00:00Z');
    expect(await settled(archive.purgeTrash())).toBe(1);
    expect(await settled(archive.restoreClips(['a']))).toBe(0);
    expect(await settled(archive.listVersions('a'))).toEqual([]);
  });

  it('deletes for good before that, versions included, and nothing that was not deleted', async () => {
    const archive = open();
    await archive.saveClip(sampleClip());
    await archive.saveClip(sampleClip({ texts: ['改过。'] }));
    await archive.saveClip(sampleClip({ id: 'b', url: 'https://x.cn/2', title: '乙' }));
    await archive.deleteClips(['a']);
    expect(await settled(archive.eraseClips(['a', 'b', 'none']))).toBe(1);
    expect(await settled(archive.listTrash())).toEqual([]);
    expect(await settled(archive.listVersions('a'))).toEqual([]);
    expect(await settled(archive.countClips())).toBe(1);
  });

  it('does not double an article that was saved again after its deletion', async () => {
    const archive = open();
    await archive.saveClip(sampleClip());
    await archive.deleteClips(['a']);
    expect(await settled(archive.saveClip(sampleClip({ id: 'b' })))).toMatchObject({ id: 'a', updated: false });
    expect(await settled(archive.restoreClips(['a']))).toBe(0);
    expect(await settled(archive.countClips())).toBe(1);
  });
});

describe('the database', () => {
  it('brings an archive of the first version up to date', async () => {
    const name = `archive-${names++}`;
    const old = new Dexie(name);
    old.version(1).stores(migrations[0]?.stores ?? {});
    const clip = sampleClip({ officials: ['周明远'] });
    const row = { id: 'a', url: clip.reading.article.url, twin: 'x', saved: clip.saved, published: '2023-05-18', clip };
    await old.table('clips').add(row);
    old.close();
    const archive = openArchive(name);
    opened.push({ archive, name });
    expect(await settled(archive.getClip('a'))).toEqual(clip);
    expect((await settled(archive.facets())).officials).toEqual([{ name: '周明远', count: 1 }]);
    expect((await settled(archive.search('人物:周明远 压实责任'))).total).toBe(1);
    expect((await settled(archive.saveClip(sampleClip({ id: 'b' })))).id).toBe('a');
  });

  it('gets a table of passages, and keeps all that it had', async () => {
    const name = `archive-${names++}`;
    const old = new Dexie(name);
    for (const { version, stores } of migrations.slice(0, 2)) old.version(version).stores(stores);
    await old.table('clips').add({ id: 'a', clip: sampleClip() });
    old.close();
    const archive = openArchive(name);
    opened.push({ archive, name });
    expect(await settled(archive.getClip('a'))).toEqual(sampleClip());
    await settled(archive.passages.save(samplePassage()));
    expect(await settled(archive.passages.list())).toEqual([samplePassage()]);
  });

  it('refuses an archive that a newer version wrote', async () => {
    const name = `archive-${names++}`;
    const newer = new Dexie(name);
    newer.version(99).stores({ clips: '++seq, &id' });
    await newer.open();
    newer.close();
    const versionOf = async () => (await indexedDB.databases()).find((each) => each.name === name)?.version;
    const archive = openArchive(name);
    opened.push({ archive, name });
    expect(await archive.saveClip(sampleClip())).toEqual({ ok: false, error: 'archiveVersion' });
    expect(await archive.countClips()).toEqual({ ok: false, error: 'archiveVersion' });
    expect(await versionOf()).toBe(990);
  });

  it('says so when an older page keeps the archive open', async () => {
    const name = `archive-${names++}`;
    const old = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open(name, 10);
      request.onsuccess = () => resolve(request.result);
    });
    const archive = openArchive(name);
    opened.push({ archive, name });
    expect(await archive.countClips()).toEqual({ ok: false, error: 'archiveBlocked' });
    old.close();
    await vi.waitFor(async () => expect(await archive.countClips()).toEqual({ ok: true, value: 0 }));
  });

  it('tells of a change', async () => {
    const archive = open();
    let changes = 0;
    const stop = archive.onChange(() => changes++);
    await archive.saveClip(sampleClip());
    expect(changes).toBeGreaterThan(0);
    stop();
  });
});
