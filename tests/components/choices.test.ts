import { describe, expect, it, vi } from 'vitest';

vi.mock('wxt/browser', () => import('./fake-browser.ts'));
const { defaultSettings, readSettings } = await import('../../components/settings.ts');
const { hostOf, isBuiltIn, listLocalSites, originOf, readHost } = await import('../../components/sites.ts');
const { linkTo, parseHash } = await import('../../entrypoints/archive/route.ts');
const { formatDay, formatEventDate, weekday } = await import('../../components/dates.ts');

describe('settings', () => {
  it('fall back field by field where what is stored is foreign', () => {
    expect(readSettings(undefined)).toEqual(defaultSettings);
    expect(readSettings({ annotation: 'neon', kinds: { quiet: false, known: 1 }, card: 'often', strip: 0 })).toEqual({
      ...defaultSettings,
      kinds: { ...defaultSettings.kinds, quiet: false },
    });
  });
});

describe('a site', () => {
  it('is taken from a domain or an address, and from nothing else', () => {
    expect(readHost('News.Example.com')).toBe('news.example.com');
    expect(readHost('https://www.example.com/a?b')).toBe('example.com');
    for (const typed of ['', '例子', 'localhost', 'a b.com', '*.com']) expect(readHost(typed)).toBeUndefined();
  });

  it('has one pattern for the host and all below it', () => {
    expect(hostOf(originOf('example.com'))).toBe('example.com');
    expect(hostOf('*://*/*')).toBe('*');
  });

  it('needs no permission below gov.cn, and those of the table do', () => {
    expect(isBuiltIn('www.fs.gov.cn')).toBe(true);
    expect(isBuiltIn('mygov.cn')).toBe(false);
    expect(listLocalSites().length).toBeGreaterThanOrEqual(100);
    expect(listLocalSites().filter(({ host }) => isBuiltIn(host))).toEqual([]);
  });
});

describe('an address of the archive', () => {
  it('leads where it was made for', () => {
    for (const route of [
      { view: 'list', line: '政策：河长制 “C+D 100%”' },
      { view: 'list', line: '河长制', order: 'saved-oldest' },
      { view: 'clip', id: 'a-1' },
      { view: 'official', name: '周明远' },
      { view: 'places' },
    ] as const) {
      expect(parseHash(linkTo(route))).toEqual(route);
    }
  });

  it('is the whole list where it means nothing', () => {
    expect(parseHash('#nothing=1')).toEqual({ view: 'list', line: '' });
  });
});

describe('a date', () => {
  it('stays as coarse as it is', () => {
    expect(['2023', '2023-04', '2023-04-19'].map(formatDay)).toEqual(['2023年', '2023年4月', '2023年4月19日']);
    expect(weekday('2023-04')).toBeUndefined();
    expect(weekday('2023-04-19')).toBe('周三');
  });

  it('is the words of the text where they give none, and says once what two ends share', () => {
    expect(formatEventDate({ surface: '近日', basis: 'vague', evidence: [] })).toBe('近日');
    expect(formatEventDate({ from: '2018-10-08', to: '2018-10-09', surface: '', basis: 'full', evidence: [] })).toBe(
      '2018年10月8日至9日',
    );
    const days = (from: string, to: string) => formatEventDate({ from, to, surface: '', basis: 'full', evidence: [] });
    expect(days('2018-09-28', '2018-10-09')).toBe('2018年9月28日至10月9日');
    expect(days('2018-12-31', '2019-01-02')).toBe('2018年12月31日至2019年1月2日');
    expect(days('2018-03', '2018-05')).toBe('2018年3月至5月');
  });
});
