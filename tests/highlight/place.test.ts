// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { placeSpan, readSegment } from '../../lib/highlight/place.ts';
import { placedArticle, span } from './sample.ts';

function nodes(...texts: string[]): Text[] {
  return texts.map((text) => document.createTextNode(text));
}

describe('placeSpan', () => {
  it('finds a span inside one text node', () => {
    const texts = nodes('　　镇党委书记周旭明出席会议。');
    const placed = placedArticle(['镇党委书记周旭明出席会议。'], [[{ node: 0, start: 2, end: 15 }]]);
    expect(placeSpan(span(0, 5, 8), placed, texts).map(readSegment)).toEqual(['周旭明']);
  });

  it('follows a span over several text nodes', () => {
    const texts = nodes('县长周', '旭', '明出席');
    const placed = placedArticle(
      ['县长周旭明出席'],
      [
        [
          { node: 0, start: 0, end: 3 },
          { node: 1, start: 0, end: 1 },
          { node: 2, start: 0, end: 3 },
        ],
      ],
    );
    expect(placeSpan(span(0, 2, 5), placed, texts).map(readSegment)).toEqual(['周', '旭', '明']);
  });

  it('keeps one line over white space that cleaning took out of a name', () => {
    const texts = nodes('副主任冯 艳说');
    const placed = placedArticle(
      ['副主任冯艳说'],
      [
        [
          { node: 0, start: 0, end: 4 },
          { node: 0, start: 5, end: 7 },
        ],
      ],
    );
    expect(placeSpan(span(0, 3, 5), placed, texts).map(readSegment)).toEqual(['冯 艳']);
  });

  it('parts the line where cleaning took out words', () => {
    const texts = nodes('脱贫2、攻坚');
    const placed = placedArticle(
      ['脱贫攻坚'],
      [
        [
          { node: 0, start: 0, end: 2 },
          { node: 0, start: 4, end: 6 },
        ],
      ],
    );
    expect(placeSpan(span(0, 0, 4), placed, texts).map(readSegment)).toEqual(['脱贫', '攻坚']);
  });

  it('finds a span of the title', () => {
    const texts = nodes('我县部署乡村振兴');
    const placed = placedArticle([], [], '我县部署乡村振兴', [{ node: 0, start: 0, end: 8 }]);
    expect(placeSpan(span(-1, 4, 8), placed, texts).map(readSegment)).toEqual(['乡村振兴']);
  });

  it('finds nothing where the page has replaced its text', () => {
    const texts = nodes('县长周旭明出席');
    const placed = placedArticle(['县长周旭明出席'], [[{ node: 0, start: 0, end: 7 }]]);
    const [node] = texts;
    if (node) node.data = '县长赵启文出席';
    expect(placeSpan(span(0, 2, 5), placed, texts)).toEqual([]);
  });

  it('finds nothing for a title that stands only in metadata, or a block that is not there', () => {
    expect(placeSpan(span(-1, 0, 2), placedArticle([], [], '标题'), [])).toEqual([]);
    expect(placeSpan(span(7, 0, 2), placedArticle([], []), [])).toEqual([]);
  });
});
