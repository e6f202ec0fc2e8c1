import 'fake-indexeddb/auto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { type Archive, openArchive } from '../../lib/archive/archive.ts';
import type { Backup, BackupCheck } from '../../lib/archive/backup.ts';
import type { Outcome } from '../../lib/archive/outcome.ts';
import { makeClip } from '../../lib/clip/make-clip.ts';
import { goldenReading } from '../export/golden-reading.ts';
import { sampleClip } from './sample-clip.ts';
import { samplePassage } from './sample-passage.ts';

let names = 0;
let opened: Archive[] = [];

function open(): Archive {
  const archive = openArchive(`backup-${names++}`, () => new Date('2026-11-22T00:00:00Z'));
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

async function accept(check: Promise<Outcome<BackupCheck>>): Promise<Backup> {
  const answer = await settled(check);
  if (!answer.ok) throw new Error(answer.error);
  return answer.backup;
}

const golden = makeClip(goldenReading, { id: 'golden', saved: '2026-11-22T08:00:00.000Z', tags: ['治水'], note: '注' });

async function readBack(file: Blob): Promise<Record<string, unknown>> {
  return JSON.parse(gunzipSync(await file.arrayBuffer()).toString());
}

function pack(content: unknown): Blob {
  return new Blob([JSON.stringify(content)]);
}

const head = { format: 'zhengwen-clip', schema: 1, exported: '2026-11-22T00:00:00.000Z' };

describe('a backup', () => {
  it('brings a whole archive over, versions included', async () => {
    const archive = open();
    await archive.saveClip(golden);
    await archive.saveClip(sampleClip());
    await archive.saveClip(sampleClip({ texts: ['改过。'], saved: '2026-11-03T00:00:00.000Z' }));
    const file = await settled(archive.exportBackup());
    const other = open();
    const backup = await accept(other.checkBackup(file));
    expect(backup.rows.map(({ verdict }) => verdict)).toEqual(['new', 'new']);
    expect(await settled(other.countClips())).toBe(0);
    expect(await settled(other.importBackup(backup))).toEqual({ added: 2, updated: 0, kept: 0 });
    expect(await settled(other.getClip('golden'))).toEqual(golden);
    expect(await settled(other.listVersions('a'))).toHaveLength(1);
    expect((await settled(other.search('河长制落到实处'))).total).toBe(1);
    const again = await settled(other.exportBackup());
    expect(await readBack(again)).toEqual(await readBack(file));
  });

  it('imported twice changes nothing', async () => {
    const archive = open();
    await archive.saveClip(golden);
    const file = await settled(archive.exportBackup());
    const backup = await accept(archive.checkBackup(file));
    expect(backup.rows[0]).toEqual({ row: 1, title: goldenReading.article.title, verdict: 'same' });
    expect(await settled(archive.importBackup(backup))).toEqual({ added: 0, updated: 0, kept: 0 });
  });

  it('updates an older clip and leaves a newer one alone', async () => {
    const archive = open();
    await archive.saveClip(sampleClip({ id: 'mine', saved: '2026-11-02T00:00:00.000Z' }));
    const theirs = { ...sampleClip({ id: 'theirs', texts: ['改过。'] }), updated: '2026-11-09T00:00:00.000Z' };
    const newer = await accept(archive.checkBackup(pack({ ...head, clips: [theirs], versions: [] })));
    expect(newer.rows[0]?.verdict).toBe('changed');
    expect(await settled(archive.importBackup(newer))).toEqual({ added: 0, updated: 1, kept: 0 });
    expect((await settled(archive.getClip('mine')))?.reading.article.blocks).toHaveLength(1);
    expect(await settled(archive.listVersions('mine'))).toHaveLength(1);
    const older = await accept(archive.checkBackup(pack({ ...head, clips: [sampleClip()], versions: [] })));
    expect(older.rows[0]?.verdict).toBe('older');
  });

  it('says of each row what is wrong with it, and takes the good ones', async () => {
    const archive = open();
    const broken = structuredClone(golden);
    Reflect.set(broken.reading.article, 'title', 7);
    const stray = structuredClone(golden);
    stray.reading.summary.keyPoints[0]?.evidence.push({ block: 99, start: 0, end: 1 });
    const clips = [broken, golden, stray, 'no clip', { ...golden, id: 'again' }, { ...golden, saved: 'yesterday' }];
    const backup = await accept(archive.checkBackup(pack({ ...head, clips })));
    expect(backup.rows.map(({ row, verdict, problem }) => [row, verdict, problem?.path])).toEqual([
      [1, 'refused', 'reading.article.title'],
      [2, 'new', undefined],
      [3, 'refused', 'reading.summary.keyPoints.0.evidence.1'],
      [4, 'refused', ''],
      [5, 'double', undefined],
      [6, 'refused', 'saved'],
    ]);
    expect(await settled(archive.importBackup(backup))).toEqual({ added: 1, updated: 0, kept: 0 });
  });

  it('brings passages over, takes the later state of each, and says how many', async () => {
    const archive = open();
    await archive.passages.save(samplePassage({ id: 'a' }));
    await archive.passages.save(samplePassage({ id: 'b', note: '新', changed: '2026-11-03T00:00:00.000Z' }));
    await archive.passages.save(samplePassage({ id: 'gone' }));
    await archive.passages.remove(['gone']);
    const file = await settled(archive.exportBackup());
    const other = open();
    await other.passages.save(samplePassage({ id: 'b', note: '旧' }));
    await other.passages.save(samplePassage({ id: 'a' }));
    await other.passages.remove(['a']);
    const backup = await accept(other.checkBackup(file));
    expect(backup.passageCounts).toEqual({ added: 1, updated: 1, kept: 0, refused: 0 });
    expect((await settled(other.passages.list())).map(({ note }) => note)).toEqual(['旧']);
    await settled(other.importBackup(backup));
    expect(await settled(other.passages.list())).toEqual(await settled(archive.passages.list()));
    expect((await accept(other.checkBackup(file))).passageCounts).toEqual({
      added: 0,
      updated: 0,
      kept: 2,
      refused: 0,
    });
  });

  it('passes over what is no passage, and every key that no passage has', async () => {
    const archive = open();
    const good = samplePassage();
    const passages = [
      { ...good, script: 'x' },
      { ...good, id: 'b', colour: 'plaid' },
      { ...good, id: 'c', url: 'javascript:alert(1)' },
      { ...good, id: 'd', quote: ' ' },
      { ...good, id: 'e', note: '长'.repeat(20_001) },
      7,
    ];
    const backup = await accept(archive.checkBackup(pack({ ...head, schema: 2, clips: [], passages })));
    expect(backup.passageCounts).toEqual({ added: 1, updated: 0, kept: 0, refused: 5 });
    expect(backup.passages).toEqual([good]);
  });

  it('refuses a file of a newer version, a foreign one and a damaged one', async () => {
    const archive = open();
    const errorOf = async (file: Blob) => {
      const check = await settled(archive.checkBackup(file));
      return check.ok ? undefined : check.error;
    };
    expect(await errorOf(pack({ ...head, schema: 3, clips: [] }))).toBe('backupNewer');
    expect(await errorOf(pack({ clips: [] }))).toBe('backupForeign');
    expect(await errorOf(pack([1]))).toBe('backupForeign');
    expect(await errorOf(new Blob(['{"format":']))).toBe('backupDamaged');
    const whole = gzipSync(JSON.stringify({ ...head, clips: [] }));
    expect(await errorOf(new Blob([whole.subarray(0, whole.length - 12)]))).toBe('backupDamaged');
    expect(await errorOf(new Blob([whole]))).toBeUndefined();
  });

  it('can be stopped, and tells how far it is', async () => {
    const archive = open();
    await archive.saveClip(golden);
    const progress: number[] = [];
    await archive.exportBackup({ onProgress: (done, total) => progress.push(done / total) });
    expect(progress).toEqual([1]);
    expect(await archive.exportBackup({ signal: AbortSignal.abort() })).toEqual({ ok: false, error: 'archiveStopped' });
  });

  it('leaves the archive as it was when the reader stops half way through restoring', async () => {
    const archive = open();
    await archive.saveClip(sampleClip({ id: 'mine', texts: ['旧。'], saved: '2026-11-01T00:00:00.000Z' }));
    await archive.passages.save(samplePassage({ id: 'mine' }));
    for (let at = 0; at < 120; at++)
      await archive.saveClip(sampleClip({ id: `old-${at}`, url: `https://x.cn/o${at}`, title: `旧${at}` }));
    const before = await readBack(await settled(archive.exportBackup()));
    const many = Array.from({ length: 250 }, (_, at) =>
      sampleClip({ id: `new-${at}`, url: `https://x.cn/${at}`, title: `第${at}期` }),
    );
    const tagged = Array.from({ length: 120 }, (_, at) =>
      sampleClip({
        id: `old-${at}`,
        url: `https://x.cn/o${at}`,
        title: `旧${at}`,
        tags: ['新'],
        saved: '2026-11-09T00:00:00.000Z',
      }),
    );
    const newer = sampleClip({ id: 'mine', texts: ['新。'], saved: '2026-11-09T00:00:00.000Z' });
    const checked = await accept(archive.checkBackup(pack({ ...head, clips: [newer, ...tagged, ...many] })));
    const stopping = new AbortController();
    const seen: number[] = [];
    const onProgress = (done: number, total: number): void => {
      seen.push(done / total);
      if (done / total > 0.6) stopping.abort();
    };
    const stopped = await archive.importBackup(checked, { onProgress, signal: stopping.signal });
    expect(stopped).toEqual({ ok: false, error: 'archiveStopped' });
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(await readBack(await settled(archive.exportBackup()))).toEqual(before);
    expect(await settled(archive.listVersions('mine'))).toEqual([]);
    expect((await settled(archive.search('第7期'))).total).toBe(0);
    expect(await settled(archive.importBackup(checked))).toEqual({ added: 250, updated: 121, kept: 0 });
  });

  it('writes nothing at all when one write fails', async () => {
    const archive = open();
    const unstorable = sampleClip({ id: 'b', url: 'https://x.cn/2', title: '乙' });
    Reflect.set(unstorable, 'note', () => 'a function cannot be stored');
    const backup = { clips: [golden, unstorable], versions: [], passages: [] };
    await archive.importBackup(backup).then(
      (answer) => expect(answer.ok).toBe(false),
      (error) => expect(error).toBeInstanceOf(Error),
    );
    expect(await settled(archive.countClips())).toBe(0);
    expect((await settled(archive.facets())).officials).toEqual([]);
  });
});
