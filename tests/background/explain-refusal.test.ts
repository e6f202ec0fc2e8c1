import { describe, expect, it } from 'vitest';
import { explainRefusal } from '../../entrypoints/background/explain-refusal.ts';

const missing = 'Error: Cannot access contents of the page. Extension manifest must request permission to access it.';

describe('explainRefusal', () => {
  it('names the site that the reader could allow', () => {
    expect(explainRefusal('http://news.example.com/a.html', missing)).toEqual({
      state: 'no-permission',
      host: 'news.example.com',
    });
  });

  it.each([
    ['chrome://version/', '', 'browser-page'],
    ['about:addons', '', 'browser-page'],
    ['view-source:http://a.gov.cn/', '', 'browser-page'],
    ['', 'Cannot access contents of url "chrome://extensions/".', 'browser-page'],
    ['https://chromewebstore.google.com/detail/x', missing, 'store'],
    ['https://addons.mozilla.org/zh-CN/firefox/', missing, 'store'],
    ['', 'The extensions gallery cannot be scripted.', 'store'],
    ['http://www.a.gov.cn/files/1.pdf', missing, 'pdf'],
    ['file:///home/reader/a.html', missing, 'file'],
  ])('knows that %s%s is a page of its own kind', (url, error, why) => {
    expect(explainRefusal(url, error)).toEqual({ state: 'forbidden', why });
  });

  it('takes a page whose address is not shown for one without permission', () => {
    expect(explainRefusal('', missing)).toEqual({ state: 'no-permission', host: '' });
  });
});
