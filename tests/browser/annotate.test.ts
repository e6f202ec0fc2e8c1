import { expect, it } from 'vitest';
import { addresses } from './pages.ts';
import { findText } from './show-card.ts';
import { inEachBrowser } from './reader.ts';

const highlights = `[...CSS.highlights].flatMap(([name, ranges]) => [...ranges].map((range) => [name, range.toString()]))`;
const bodyOf = `document.head.outerHTML + document.body.outerHTML`;

inEachBrowser((reader) => {
  it('annotates a government page by itself', async () => {
    const tab = await reader().open(addresses.meeting);
    await tab.waitFor('CSS.highlights.size > 0');
    const drawn = await reader().inPage<[string, string][]>(tab, highlights);
    const textsOf = (line: string) => drawn.filter(([name]) => name.startsWith(line)).map(([, text]) => text);
    expect(textsOf('zw-inferred')).toEqual(expect.arrayContaining(['陆承安', '沈知秋', '欧阳望舒', '县委副书记']));
    expect(textsOf('zw-known')).toContain('习近平');
    expect(textsOf('zw-programme')).toEqual(expect.arrayContaining(['河长制', '“一河两岸三带”综合整治行动']));
    expect(textsOf('zw-quiet')).toEqual(expect.arrayContaining(['毛冬青', '枚江镇']));
  });
});
