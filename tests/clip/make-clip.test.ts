import { describe, expect, it } from 'vitest';
import { backupSchema } from '../../lib/archive/backup.ts';
import { clipSchema, makeClip } from '../../lib/clip/make-clip.ts';
import { canonicalUrl } from '../../lib/text/canonical-url.ts';
import { goldenReading } from '../export/golden-reading.ts';

describe('a clip', () => {
  const details = { id: 'x', saved: '2026-11-22T08:30:00.000Z' };

  it('holds the reading as it is, with id and instant from outside', () => {
    const clip = makeClip(goldenReading, details);
    expect(clip).toEqual({
      ...details,
      schema: clipSchema,
      updated: details.saved,
      reading: goldenReading,
      tags: [],
      note: '',
    });
  });

  it('tidies tags and note', () => {
    const clip = makeClip(goldenReading, { ...details, tags: [' #河长制', '＃河长制 ', '', '待  核'], note: ' 注\n' });
    expect(clip).toMatchObject({ tags: ['河长制', '待 核'], note: '注' });
  });

  it('fits into a backup', () => {
    expect(clipSchema).toBeLessThanOrEqual(backupSchema);
  });
});

describe('the canonical address', () => {
  const cases: [string, string][] = [
    ['http://www.a.gov.cn/x/1.html', 'https://www.a.gov.cn/x/1.html'],
    ['https://www.a.gov.cn:443/x/1.html#main', 'https://www.a.gov.cn/x/1.html'],
    ['http://www.a.gov.cn:80/x/1.html', 'https://www.a.gov.cn/x/1.html'],
    ['https://a.cn/n?id=3&utm_source=weixin&from=timeline&spm=0.1', 'https://a.cn/n?id=3'],
    ['https://a.cn/#/news/12', 'https://a.cn/#/news/12'],
    ['https://user:secret@a.cn/1', 'https://a.cn/1'],
    ['about:blank', ''],
    ['', ''],
    ['正文', ''],
  ];
  for (const [address, canonical] of cases) {
    it(`is ${canonical || 'none'} for ${address || 'nothing'}`, () => {
      expect(canonicalUrl(address)).toBe(canonical);
    });
  }

  it('keeps what names the article', () => {
    expect(canonicalUrl('https://a.cn/n?id=3&page=2')).not.toBe(canonicalUrl('https://a.cn/n?id=3&page=3'));
  });
});
