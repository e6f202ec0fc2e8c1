// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { markMentions } from '../../lib/highlight/marks.ts';
import { placeSpan, readSegment } from '../../lib/highlight/place.ts';
import { sampleReading } from '../components/sample-reading.ts';
import { find, show } from '../components/screen.ts';

vi.mock('wxt/browser', () => import('../components/fake-browser.ts'));
const { ArticleText } = await import('../../components/article-text.tsx');
const { Masthead } = await import('../../components/masthead.tsx');
const { placeReading } = await import('../../entrypoints/reader/place-reading.ts');

const { article, recognition } = sampleReading;

describe('the text of the reader view', () => {
  it('shows every mention where the reading says it stands, behind notes and in tables too', async () => {
    const table = ['项目', '时限', '清淤', '六月'].map((text, at) => ({
      kind: 'cell' as const,
      text,
      row: Math.floor(at / 2),
    }));
    const reading = { ...sampleReading, article: { ...article, blocks: [...article.blocks, ...table] } };
    await show(
      <article>
        <Masthead article={reading.article} />
        <ArticleText article={reading.article} inner={({ text }) => text} behind={() => <p>边注</p>} />
      </article>,
    );
    const { placed, texts } = placeReading(reading, find('article'));
    const read = (span: Parameters<typeof placeSpan>[0]) => placeSpan(span, placed, texts).map(readSegment).join('');
    const textOf = (block: number) => (block < 0 ? article.title : (reading.article.blocks[block]?.text ?? ''));
    const spans = markMentions(recognition).map(({ span }) => span);
    expect(spans.length).toBeGreaterThan(10);
    expect(spans.map(read)).toEqual(spans.map(({ block, start, end }) => textOf(block).slice(start, end)));
    const last = reading.article.blocks.length - 1;
    expect(read({ block: last, start: 0, end: 2 })).toBe('六月');
    expect(read({ block: -1, start: 0, end: 3 })).toBe(article.title.slice(0, 3));
  });
});
