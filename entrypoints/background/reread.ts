/**
 * Reading the archive again with the gazetteer as it is now, a few clips at a time. What is done is written down after
 * every few, so that a worker that is put to sleep goes on where it was when it wakes; an alarm sees to that.
 */
import { browser } from 'wxt/browser';
import type { Outcome } from '../../lib/archive/outcome.ts';
import { compareReadings, type ReadingChanges } from '../../lib/clip/compare-readings.ts';
import type { Clip, Reading } from '../../lib/types.ts';
import { type ClipChanges, loadChanges, loadJob, type RereadJob, rereadKeys } from '../shared/reread-job.ts';
import { archive } from './archive.ts';
import { getOwnGazetteer } from './own-gazetteer.ts';
import { readNamed } from './read-named.ts';

/** Few enough to be done again without harm when the worker dies over them. */
const batchSize = 20;
/** Changed clips whose differences are kept for the reader to look at. */
const mostChanges = 300;
const alarm = 'reread';

let last: Promise<void> = Promise.resolve();

/** Starts with these clips, or with all. A job that runs already goes on instead. */
export async function startReread(chosen?: readonly string[]): Promise<{ ok: boolean; error?: string }> {
  const before = await loadJob();
  if (before?.state === 'running') return { ok: true };
  const ids = chosen ? { ok: true as const, value: [...chosen] } : await archive.listIds();
  if (!ids.ok) return ids;
  const { version } = await getOwnGazetteer();
  const fresh = { total: ids.value.length, done: 0, changed: 0, passed: 0, gazetteer: version };
  await browser.storage.local.set({ [rereadKeys.queue]: ids.value, [rereadKeys.changes]: [] });
  await saveJob({ id: crypto.randomUUID(), state: 'running', ...fresh });
  await wakeAgain();
  void resumeReread();
  return { ok: true };
}

/** Ends it after the clips now in hand; what is read stays. */
export async function stopReread(): Promise<void> {
  await changeJob((job) => (job.state === 'running' ? { ...job, state: 'stopped' } : job));
}

/** Goes on where a stopped or failed job was, or one that a worker fell asleep over. */
export async function continueReread(): Promise<void> {
  await changeJob((job) => (job.state === 'done' ? job : { ...job, state: 'running', error: undefined }));
  await wakeAgain();
  void resumeReread();
}

/** Goes on with a job that an earlier worker left; called whenever one wakes. Two never run at once. */
export function resumeReread(): Promise<void> {
  last = last.then(run, run);
  return last;
}

/** Whether this alarm is for us to go on. */
export function isRereadAlarm(name: string): boolean {
  return name === alarm;
}

/** What would differ in one clip; nothing is written. */
export async function previewReread(id: string): Promise<ReadingChanges | undefined> {
  const found = await archive.getClip(id);
  if (!found.ok || !found.value) return undefined;
  return compareReadings(found.value.reading, await readNamed(found.value.reading.article));
}

/** Reads one clip again for good. */
export async function rereadClip(id: string): Promise<{ ok: boolean; error?: string }> {
  const found = await archive.getClip(id);
  if (!found.ok) return found;
  if (!found.value) return { ok: false, error: 'archive_no_clip' };
  const replaced = await archive.replaceReadings(new Map([[id, await readNamed(found.value.reading.article)]]));
  return replaced.ok ? { ok: true } : replaced;
}

async function run(): Promise<void> {
  for (let job = await loadJob(); job?.state === 'running'; job = await loadJob()) {
    const ids = await nextIds(job);
    if (!ids.length) await finish();
    else await readBatch(job, ids);
  }
  if ((await loadJob())?.state !== 'running') await browser.alarms.clear(alarm);
}

async function nextIds({ done }: RereadJob): Promise<string[]> {
  const queue = (await browser.storage.local.get(rereadKeys.queue))[rereadKeys.queue];
  return Array.isArray(queue) ? queue.slice(done, done + batchSize) : [];
}

async function readBatch({ id }: RereadJob, ids: readonly string[]): Promise<void> {
  const batch = await readClips(ids).catch((error: unknown) => {
    console.warn('The archive is not read again:', error);
    return { ok: false as const, error: 'page_error_gazetteer' as const };
  });
  if (!batch.ok) return changeJob((job) => ({ ...job, state: 'failed', error: batch.error }));
  const { changes, replaced } = batch.value;
  await keepChanges(changes);
  // Another may have been started meanwhile, or this one stopped.
  await changeJob((job) =>
    job.id === id
      ? {
          ...job,
          done: job.done + ids.length,
          changed: job.changed + changes.length,
          passed: job.passed + ids.length - replaced,
        }
      : job,
  );
}

interface Batch {
  changes: ClipChanges[];
  replaced: number;
}

async function readClips(ids: readonly string[]): Promise<Outcome<Batch>> {
  const found = await archive.getClips(ids);
  if (!found.ok) return found;
  const readings = new Map<string, Reading>();
  for (const { id, reading } of found.value) readings.set(id, await readNamed(reading.article));
  const replaced = await archive.replaceReadings(readings);
  if (!replaced.ok) return replaced;
  const changes = found.value
    .filter(({ id }) => replaced.value.includes(id))
    .flatMap((clip) => describeChanges(clip, readings.get(clip.id)));
  return { ok: true, value: { changes, replaced: replaced.value.length } };
}

function describeChanges({ id, reading }: Clip, now: Reading | undefined): ClipChanges[] {
  if (!now) return [];
  const { isSame, ...changes } = compareReadings(reading, now);
  return isSame ? [] : [{ id, title: reading.article.title, ...changes }];
}

async function keepChanges(changes: readonly ClipChanges[]): Promise<void> {
  if (!changes.length) return;
  const kept = await loadChanges();
  await browser.storage.local.set({ [rereadKeys.changes]: [...kept, ...changes].slice(0, mostChanges) });
}

async function finish(): Promise<void> {
  await browser.storage.local.remove(rereadKeys.queue);
  await changeJob((job) => (job.state === 'running' ? { ...job, state: 'done' } : job));
}

let changing: Promise<void> = Promise.resolve();

// One change after the other: none is to be written over by one that began before it.
function changeJob(change: (job: RereadJob) => RereadJob): Promise<void> {
  const work = async (): Promise<void> => {
    const job = await loadJob();
    if (job) await saveJob(change(job));
  };
  changing = changing.then(work, work);
  return changing;
}

async function saveJob(job: RereadJob): Promise<void> {
  await browser.storage.local.set({ [rereadKeys.job]: job });
}

// Half a minute is the shortest that browsers allow, and about as long as a worker lasts.
async function wakeAgain(): Promise<void> {
  await browser.alarms.create(alarm, { periodInMinutes: 0.5 });
}
