import { describe, expect, it, vi } from 'vitest';
import type { Figure, Reading } from '../../lib/types.ts';
import { sampleReading } from '../components/sample-reading.ts';

vi.mock('wxt/browser', () => import('../components/fake-browser.ts'));
const { noteReading } = await import('../../entrypoints/reader/note-reading.tsx');

const figure = (block: number, start: number): Figure => ({
  value: '12',
  unit: '个',
  counted: '网格',
  evidence: [{ block, start, end: start + 2 }],
});

const withSummary = (summary: Partial<Reading['summary']>): Reading => ({
  ...sampleReading,
  summary: { ...sampleReading.summary, figures: [], appointments: [], event: {}, ...summary },
});

describe('our notes beside the text', () => {
  it('say which day is meant by 昨天, at the paragraph that says it', () => {
    const date = { from: '2023-04-19', surface: '昨天上午', basis: 'relative' as const };
    const evidence = [{ block: 2, start: 0, end: 4 }];
    const [note, ...others] = noteReading(withSummary({ event: { date: { ...date, evidence } } }));
    expect(note).toMatchObject({ block: 2, title: '时' });
    expect(note?.content).toContain('2023年4月19日');
    expect(others).toEqual([]);
  });

  it('say nothing of a day that only lacks its year', () => {
    const date = { from: '2023-04-19', surface: '4月19日', basis: 'year-from-publication' as const };
    const evidence = [{ block: 0, start: 0, end: 5 }];
    expect(noteReading(withSummary({ event: { date: { ...date, evidence } } }))).toEqual([]);
  });

  it('list the figures of a paragraph that has several, and leave a single one to its sentence', () => {
    const notes = noteReading(withSummary({ figures: [figure(1, 0), figure(3, 0), figure(3, 9)] }));
    expect(notes.map(({ block, title }) => [block, title])).toEqual([[3, '数字']]);
  });
});
