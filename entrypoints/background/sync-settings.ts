/** Carries the settings to the browser's own sync and back, while the reader has it switched on. Clips never go along. */
import { browser } from 'wxt/browser';
import { isSame } from '../../components/portable/is-same.ts';
import { portableRows } from '../../components/portable/portable-rows.ts';
import {
  type Bundle,
  listOwnItems,
  mergeBundles,
  packBundle,
  unpackBundle,
} from '../../components/portable/sync-bundle.ts';
import { readSyncState, type SyncState, syncKey } from '../../components/portable/sync-state.ts';

type Changes = Record<string, { oldValue?: unknown; newValue?: unknown }>;

// One thing after another: two answers to the same change would write over each other.
let queue: Promise<void> = Promise.resolve();

/** Listens for changes here and for what other devices send. */
export function followSettings(): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local') followLocal(changes);
    if (area === 'sync') enqueue(meet);
  });
  browser.runtime.onStartup.addListener(() => enqueue(meet));
}

function followLocal(changes: Changes): void {
  const change = changes[syncKey];
  if (change) {
    // What came from elsewhere is written together with the state: it is no change of the reader's here.
    const isSwitchedOn = readSyncState(change.newValue).isOn && !readSyncState(change.oldValue).isOn;
    if (isSwitchedOn) enqueue(meet);
    return;
  }
  const keys = portableRows.map(({ key }) => key).filter((key) => key in changes);
  if (keys.length > 0) enqueue(() => noteChanges(keys));
}

function enqueue(work: () => Promise<void>): void {
  queue = queue.then(work).catch((error: unknown) => noteFailure(error));
}

async function noteChanges(keys: readonly string[]): Promise<void> {
  const { state } = await readLocal();
  if (!state.isOn) return;
  const now = new Date().toISOString();
  const times = { ...state.times, ...Object.fromEntries(keys.map((key) => [key, now])) };
  await browser.storage.local.set({ [syncKey]: { ...state, times } });
  await meet();
}

/** Takes what is later elsewhere, gives what is later here; each is written in one go. */
async function meet(): Promise<void> {
  const { state, bundle } = await readLocal();
  if (!state.isOn) return;
  const items = await browser.storage.sync.get(null);
  const remote = unpackBundle(items);
  // Parts that are still under way will announce themselves.
  if (!remote) return;
  const now = new Date().toISOString();
  const keys = portableRows.map(({ key }) => key);
  const dated = dateFirst(bundle, remote, now);
  const taken = keys.filter((key) => atOf(remote, key) > atOf(dated, key));
  const values = Object.fromEntries(taken.map((key) => [key, readValue(key, remote[key]?.value)]));
  // What is merely read differently here is not given back: two versions of the product would send it to and fro.
  const isLater = keys.some((key) => atOf(dated, key) > atOf(remote, key));
  const merged = mergeBundles(remote, dated);
  const given = !isLater || (await give(merged, items));
  const { problem: _, ...rest } = state;
  const times = mapValues(merged, ({ at }) => at);
  const next: SyncState = given
    ? { ...rest, times, last: now }
    : { ...rest, times, last: state.last, problem: 'syncTooLarge' };
  await browser.storage.local.set({ ...values, [syncKey]: next });
}

function atOf(bundle: Bundle, key: string): string {
  return bundle[key]?.at ?? '';
}

/** What neither side dates is dated here first; a default is no choice, and is not given as one. */
function dateFirst(bundle: Bundle, remote: Bundle, now: string): Bundle {
  const entries = portableRows.flatMap(({ key, read }) => {
    const { at = '', value } = bundle[key] ?? {};
    const isChoice = at !== '' || (!remote[key] && !isSame(value, read(undefined)));
    return isChoice ? [[key, { at: at || now, value }] as const] : [];
  });
  return Object.fromEntries(entries);
}

async function give(bundle: Bundle, before: Record<string, unknown>): Promise<boolean> {
  const items = packBundle(bundle);
  if (!items) return false;
  await browser.storage.sync.set(items);
  const left = listOwnItems(before).filter((key) => !(key in items));
  if (left.length > 0) await browser.storage.sync.remove(left);
  return true;
}

async function noteFailure(error: unknown): Promise<void> {
  console.error(error);
  const { state } = await readLocal();
  if (state.isOn) await browser.storage.local.set({ [syncKey]: { ...state, problem: 'syncFailed' } });
}

async function readLocal(): Promise<{ state: SyncState; bundle: Bundle }> {
  const stored = await browser.storage.local.get(null);
  const state = readSyncState(stored[syncKey]);
  const entries = portableRows.map(
    ({ key, read }) => [key, { at: state.times[key] ?? '', value: read(stored[key]) }] as const,
  );
  return { state, bundle: Object.fromEntries(entries) };
}

function readValue(key: string, value: unknown): unknown {
  return portableRows.find((row) => row.key === key)?.read(value);
}

function mapValues<Value, Made>(
  from: Readonly<Record<string, Value>>,
  make: (value: Value, key: string) => Made,
): Record<string, Made> {
  return Object.fromEntries(Object.entries(from).map(([key, value]) => [key, make(value, key)]));
}
