/** The bundled table of news sites, and the reader's permissions for them. */
import { browser } from 'wxt/browser';
import table from '../assets/sites.tsv?raw';
import { parseSites, type Site } from '../lib/gazetteer/sites.ts';
import { parseUrl } from '../lib/text/canonical-url.ts';

/** Annotated from the start, by the manifest. */
export const builtInOrigin = '*://*.gov.cn/*';

/** Sites that need the reader's permission: all of the table but those below gov.cn. Local ones first. */
export function listSites(): Site[] {
  const sites = [...parseSites(table).values()].filter(({ host }) => !isBuiltIn(host));
  return sites.toSorted((a, b) => Number(a.code === '') - Number(b.code === '') || compare(a.code, b.code));
}

/** The local sites alone: what one request at the beginning asks for. */
export function listLocalSites(): Site[] {
  return listSites().filter(({ code }) => code !== '');
}

/** A host and all below it. */
export function originOf(host: string): string {
  return `*://*.${host}/*`;
}

/** The host of an origin pattern; `*` for all sites. */
export function hostOf(origin: string): string {
  return origin
    .replace(/^[^:]+:\/\//, '')
    .replace(/\/\*?$/, '')
    .replace(/^\*\.(?=.)/, '');
}

export function isBuiltIn(host: string): boolean {
  return host === 'gov.cn' || host.endsWith('.gov.cn');
}

/** A domain as typed, or an address pasted in its place; undefined for what is neither. */
export function readHost(typed: string): string | undefined {
  const text = typed.trim().toLowerCase();
  const address = /^https?:\/\//.test(text) ? text : `http://${text}`;
  const hostname = parseUrl(address)?.hostname ?? '';
  return /^(?:[\p{L}\p{N}-]+\.)+[\p{L}\p{N}-]{2,}$/u.test(hostname) ? hostname.replace(/^www\./, '') : undefined;
}

/** Asks the browser, which asks the reader. Has to be called in a click, before anything else is waited for. */
export function requestHosts(hosts: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: hosts.map(originOf) });
}

/** Origins that the reader has granted beyond the manifest's own. */
export async function listGranted(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => origin !== builtInOrigin).sort();
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
