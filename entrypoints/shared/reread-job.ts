/**
 * The re-reading of the archive as it stands, in `browser.storage.local`: it outlives the worker that runs it, and our
 * pages watch it there. Only the background writes it.
 */
import { browser } from 'wxt/browser';
import type { Word } from '../../components/words.ts';
import type { ReadingChanges } from '../../lib/clip/compare-readings.ts';

export interface RereadJob {
  id: string;
  state: 'running' | 'stopped' | 'done' | 'failed';
  /** Why it failed. */
  error?: Word | undefined;
  total: number;
  done: number;
  /** Clips of which something is read differently now. */
  changed: number;
  /** Clips that went, or whose text changed, while it ran. */
  passed: number;
  /** The version of the gazetteer that reads. */
  gazetteer: string;
}

/** One clip that is read differently now. */
export interface ClipChanges extends Omit<ReadingChanges, 'isSame'> {
  id: string;
  title: string;
}

export const rereadKeys = { job: 'reread', queue: 'reread-queue', changes: 'reread-changes' } as const;

export async function loadJob(): Promise<RereadJob | undefined> {
  return (await read(rereadKeys.job)) as RereadJob | undefined;
}

/** The clips that changed, up to as many as are kept. */
export async function loadChanges(): Promise<ClipChanges[]> {
  return ((await read(rereadKeys.changes)) ?? []) as ClipChanges[];
}

async function read(key: string): Promise<unknown> {
  return (await browser.storage.local.get(key))[key];
}
