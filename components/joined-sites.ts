/**
 * Sites whose articles in parts are made whole without a click: hosts in `browser.storage.local`, under a key of their
 * own, for pages do not need it.
 */
import { browser } from 'wxt/browser';

const key = 'joined-sites';

/** In alphabetical order. */
export async function listJoinedSites(): Promise<string[]> {
  const stored: unknown = (await browser.storage.local.get(key))[key];
  return Array.isArray(stored) ? stored.filter((host) => typeof host === 'string').sort() : [];
}

export async function joinSite(host: string): Promise<void> {
  await browser.storage.local.set({ [key]: [...(await listOthers(host)), host] });
}

/** Its articles are made whole by a click alone again. */
export async function leaveSite(host: string): Promise<void> {
  await browser.storage.local.set({ [key]: await listOthers(host) });
}

async function listOthers(host: string): Promise<string[]> {
  return (await listJoinedSites()).filter((each) => each !== host);
}
