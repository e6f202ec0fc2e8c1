/** Sites whose host tells the place that an article speaks from. */
import type { DivisionCode } from '../types.ts';
import { readRows } from './tables.ts';

export type SiteKind = 'government' | 'newspaper' | 'portal' | 'broadcaster' | 'media-centre' | 'national';

export interface Site {
  host: string;
  name: string;
  /** Empty for a national site. */
  code: DivisionCode;
  kind: SiteKind;
}

export type Sites = ReadonlyMap<string, Site>;

const KINDS: readonly SiteKind[] = ['government', 'newspaper', 'portal', 'broadcaster', 'media-centre', 'national'];

/** Reads `sites.tsv`. */
export function parseSites(text: string): Sites {
  const sites = readRows(text).map(([host = '', name = '', code = '', kind]): Site => {
    return { host, name, code, kind: KINDS.find((item) => item === kind) ?? 'portal' };
  });
  return new Map(sites.map((site) => [site.host, site]));
}

/** Reads `government-hosts.tsv`, whose hosts stand without `.gov.cn` and whose sites have no name of their own. */
export function parseGovernmentHosts(text: string): Sites {
  const sites = readRows(text).map(([label = '', code = '']): Site => {
    return { host: `${label}.gov.cn`, name: '', code, kind: 'government' };
  });
  return new Map(sites.map((site) => [site.host, site]));
}

/** The site of the longest row that the host is or lies below: `gz.gov.cn` for `www.gz.gov.cn`. */
export function siteOfHost(sites: Sites, host: string): Site | undefined {
  let rest = host.toLowerCase().replace(/\.$/, '');
  while (rest.includes('.')) {
    const site = sites.get(rest);
    if (site) return site;
    rest = rest.slice(rest.indexOf('.') + 1);
  }
  return undefined;
}
