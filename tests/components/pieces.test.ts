import { describe, expect, it, vi } from 'vitest';
import type { Mark } from '../../lib/highlight/marks.ts';
import { markMentions } from '../../lib/highlight/marks.ts';
import type { Block } from '../../lib/types.ts';
import { sampleReading } from './sample-reading.ts';

vi.mock('wxt/browser', () => import('./fake-browser.ts'));
const { cutText } = await import('../../components/marked-text.tsx');
const { describeEvidence } = await import('../../components/evidence-mark.tsx');
const { listOfficials } = await import('../../components/list-officials.ts');
const { groupBlocks } = await import('../../components/article-text.tsx');
const { shortenDivision } = await import('../../components/shorten-division.ts');

const at = (start: number, end: number): Mark => ({
  span: { block: 0, start, end },
  line: 'known',
  subject: { kind: 'person', key: 'p' },
});

describe('the officials of an article', () => {
  it('begin with those who act, in the summary’s order; those only named come last', () => {
    const { recognition, summary } = sampleReading;
    const [first] = recognition.persons.filter(({ isOfficial }) => isOfficial);
    const silent = summary.actors.map((actor) =>
      actor.person === first?.key ? { ...actor, roles: ['mentioned' as const], said: [] } : actor,
    );
    const listed = listOfficials({ ...sampleReading, summary: { ...summary, actors: silent } });
    expect(listed).toHaveLength(recognition.persons.filter(({ isOfficial }) => isOfficial).length);
    const acting = silent.filter(({ roles, said }) => said.length > 0 || !roles.every((role) => role === 'mentioned'));
    const keys = listed.map(({ key }) => key);
    const expected = acting.map(({ person }) => person).filter((key) => keys.includes(key));
    expect(keys.slice(0, expected.length)).toEqual(expected);
    expect(expected).not.toContain(first?.key);
  });
});

describe('a marked text', () => {
  it('is the text again when its pieces are joined', () => {
    const marks = markMentions(sampleReading.recognition);
    for (const [block, { text }] of sampleReading.article.blocks.entries()) {
      const pieces = cutText(
        text,
        marks.filter(({ span }) => span.block === block),
        { start: 3, end: 9 },
      );
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    }
  });

  it('keeps the line of a name under the evidence that covers it in part', () => {
    const pieces = cutText('镇长周明远出席', [at(2, 5)], { start: 4, end: 7 });
    expect(pieces.map(({ text, mark, isCurrent }) => [text, mark !== undefined, isCurrent])).toEqual([
      ['镇长', false, false],
      ['周明', true, false],
      ['远', true, true],
      ['出席', false, true],
    ]);
  });
});

describe('an evidence mark', () => {
  const spans = (...blocks: number[]) => blocks.map((block) => ({ block, start: 0, end: 1 }));

  it('counts paragraphs from one and joins a run', () => {
    expect(describeEvidence(spans(3))).toBe('段 4');
    expect(describeEvidence(spans(10, 8, 9))).toBe('段 9–11');
  });

  it('lists what is no run, and shortens a long list', () => {
    expect(describeEvidence(spans(0, 4))).toBe('段 1, 5');
    expect(describeEvidence(spans(0, 2, 4, 6))).toBe('段 1, 3 …');
  });

  it('says title where the title alone is the evidence', () => {
    expect(describeEvidence(spans(-1))).toBe('标题');
    expect(describeEvidence(spans(-1, 1))).toBe('段 2');
  });
});

describe('the blocks of a text', () => {
  it('hold the cells of one table together and begin another where the rows start again', () => {
    const cell = (row: number): Block => ({ kind: 'cell', text: '一', row });
    const groups = groupBlocks([{ kind: 'paragraph', text: '二' }, cell(0), cell(1), cell(0)]);
    expect(groups.map((group) => group.length)).toEqual([1, 2, 1]);
  });
});

describe('a place path', () => {
  it('shortens provinces and prefectures, and no name to one character', () => {
    expect(['广东省', '佛山市', '广西壮族自治区', '沙市'].map(shortenDivision)).toEqual([
      '广东',
      '佛山',
      '广西',
      '沙市',
    ]);
  });
});
