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

/** Allows it for a site, or no longer. */
export async function joinSite(host: string, isJoined: boolean): Promise<void> {
  const others = (await listJoinedSites()).filter((each) => each !== host);
  await browser.storage.local.set({ [key]: isJoined ? [...others, host] : others });
}
