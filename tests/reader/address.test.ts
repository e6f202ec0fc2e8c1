import { describe, expect, it } from 'vitest';
import { readAddress } from '../../entrypoints/reader/address.ts';

describe('the address of a reader view', () => {
  it('names the reading and the page that it was read on', () => {
    const fields = new URLSearchParams({ id: 'a-1', page: 'http://www.yunjiang.gov.cn/1.html?a=1&b=2' });
    expect(readAddress(`?${fields}`)).toEqual({ id: 'a-1', page: 'http://www.yunjiang.gov.cn/1.html?a=1&b=2' });
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/hosts', 'nowhere', ''])(
    'leads nowhere by %s',
    (page) => {
      expect(readAddress(`?${new URLSearchParams({ id: 'a', page })}`).page).toBeUndefined();
    },
  );
});
