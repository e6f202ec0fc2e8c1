import { describe, expect, it } from 'vitest';
import { markMentions } from '../../lib/highlight/marks.ts';
import { entry, person, place, post, programme, recognition, span } from './sample.ts';

function draw(parts: Parameters<typeof recognition>[0]): string[] {
  return markMentions(recognition(parts)).map(
    ({ line, span: { block, start, end } }) => `${line} ${block}:${start}-${end}`,
  );
}

describe('markMentions', () => {
  it('draws a known official thick and the posts thin', () => {
    const known = person('周旭明', [span(0, 4, 7)], { entry, posts: [post('镇党委书记', span(0, 0, 4))] });
    expect(draw({ persons: [known] })).toEqual(['known-post 0:0-4', 'known 0:4-7']);
  });

  it('draws an official who is in no gazetteer as inferred', () => {
    expect(draw({ persons: [person('仇培东', [span(0, 0, 3)])] })).toEqual(['inferred 0:0-3']);
  });

  it('keeps a person who is no official quiet, without the posts', () => {
    const manager = person('毛冬青', [span(0, 3, 6)], { isOfficial: false, posts: [post('董事长', span(0, 0, 3))] });
    expect(draw({ persons: [manager] })).toEqual(['quiet 0:3-6']);
  });

  it('does not draw a place inside a post a second time', () => {
    const official = person('甲乙', [span(0, 6, 8)], { posts: [post('云和县委书记', span(0, 0, 6))] });
    const county = place('云和县', '331125', [span(0, 0, 3), span(1, 0, 3)]);
    expect(draw({ persons: [official], places: [county] })).toEqual([
      'inferred-post 0:0-6',
      'inferred 0:6-8',
      'quiet 1:0-3',
    ]);
  });

  it('draws a later post of the same person that only the mentions hold', () => {
    const again = { span: span(2, 0, 3), surface: '总书记', kind: 'post' as const, candidates: ['p:甲乙'], rule: 'r' };
    const official = person('甲乙', [span(2, 3, 5)]);
    expect(draw({ persons: [official], mentions: [{ ...again, entity: 'p:甲乙' }] })).toEqual([
      'inferred-post 2:0-3',
      'inferred 2:3-5',
    ]);
  });

  it('leaves out a post that belongs to nobody', () => {
    const unnamed = { span: span(0, 0, 5), surface: '党组织书记', kind: 'post' as const, candidates: [], rule: 'r' };
    expect(draw({ mentions: [unnamed] })).toEqual([]);
  });

  it('draws a programme once where a place stands inside it', () => {
    const strategy = programme('百千万工程', [span(0, 2, 7)]);
    expect(draw({ programmes: [strategy], places: [place('千', '1', [span(0, 3, 4)])] })).toEqual(['programme 0:2-7']);
  });

  it('prefers the name where a place has the same characters', () => {
    const official = person('安平', [span(0, 0, 2)]);
    expect(draw({ persons: [official], places: [place('安平', '1', [span(0, 0, 2)])] })).toEqual(['inferred 0:0-2']);
  });

  it('starts with the title', () => {
    const official = person('甲乙', [span(0, 0, 2), span(-1, 3, 5)]);
    expect(draw({ persons: [official] })).toEqual(['inferred -1:3-5', 'inferred 0:0-2']);
  });
});
