import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parsePlaces } from '../../lib/gazetteer/places.ts';
import { parseGovernmentHosts, parseSites, siteOfHost } from '../../lib/gazetteer/sites.ts';
import { readLines } from '../../lib/gazetteer/tables.ts';

const read = (name: string) => readFileSync(new URL(`../../assets/${name}`, import.meta.url), 'utf8');
const text = read('sites.tsv');
const sites = parseSites(text);
const places = parsePlaces(read('gazetteer/places.tsv'));

describe('sites', () => {
  it('are sorted, unique, and say where they come from', () => {
    const hosts = readLines(text)
      .slice(1)
      .map((line) => line.split('\t')[0] ?? '');
    expect(hosts).toEqual([...new Set(hosts)].sort());
    expect(hosts.length).toBeGreaterThan(250);
    expect(text).toContain('# Source');
  });

  it('write back to the same bytes', () => {
    const rows = [...sites.values()].map(({ host, name, code, kind }) => [host, name, code, kind].join('\t'));
    expect(rows).toEqual(readLines(text).slice(1));
  });

  it('speak from a division of the table, or from none when they are national', () => {
    for (const { host, code, kind } of sites.values()) {
      if (kind === 'national') expect(code).toBe('');
      else expect(places.byCode(code)?.code, host).toBe(code);
    }
  });

  it('answer for the hosts below them by the longest row', () => {
    expect(siteOfHost(sites, 'www.gz.gov.cn')?.code).toBe('4401');
    expect(siteOfHost(sites, 'news.bjtzh.gov.cn')?.code).toBe('110112');
    expect(siteOfHost(sites, 'WWW.SHUNDECITY.COM')?.code).toBe('440606');
    expect(siteOfHost(sites, 'www.gov.cn')?.kind).toBe('national');
  });

  it('do not answer for a host that only ends in the same letters', () => {
    expect(siteOfHost(sites, 'notgz.gov.cn')).toBeUndefined();
    expect(siteOfHost(sites, 'gov.cn')).toBeUndefined();
    expect(siteOfHost(sites, 'localhost')).toBeUndefined();
  });
});

describe('the hosts of governments', () => {
  const table = read('gazetteer/government-hosts.tsv');
  const hosts = parseGovernmentHosts(table);

  it('are sorted, speak from a division of the table, and repeat none of the sites', () => {
    const labels = readLines(table)
      .slice(1)
      .map((line) => line.split('\t')[0] ?? '');
    expect(labels).toEqual([...new Set(labels)].sort());
    expect(labels.length).toBeGreaterThan(2500);
    for (const { host, code } of hosts.values()) expect(places.byCode(code)?.code, host).toBe(code);
    expect([...hosts.keys()].filter((host) => sites.has(host))).toEqual([]);
  });

  it('answer for the hosts below them', () => {
    expect(siteOfHost(hosts, 'www.liulin.gov.cn')?.code).toBe('141125');
  });
});
