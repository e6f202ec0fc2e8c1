import { describe, expect, it } from 'vitest';
import { shortenPost } from '../../entrypoints/content/card/post-name.ts';

describe('shortenPost', () => {
  it.each([
    ['北滘镇党委书记', '北滘镇', '镇党委书记'],
    ['云和县崇头镇镇长', '崇头镇', '镇长'],
    ['石塘镇竹口村党支部书记', '竹口村', '村党支部书记'],
    ['北滘镇桃村村党委书记', '桃村', '村党委书记'],
    ['和平街道办事处主任', '和平街道', '街道办事处主任'],
    ['景宁畲族自治县县长', '景宁畲族自治县', '县长'],
  ])('leaves out the places of %s', (surface, place, short) => {
    expect(shortenPost(surface, place)).toBe(short);
  });

  it('keeps a post that does not name its place', () => {
    expect(shortenPost('区委常委', '顺德区')).toBe('区委常委');
  });

  it('keeps a post that is all place', () => {
    expect(shortenPost('竹口村', '竹口村')).toBe('竹口村');
  });

  it('keeps where a first secretary has been sent', () => {
    expect(shortenPost('驻洞口村第一书记', '洞口村')).toBe('驻洞口村第一书记');
  });
});
