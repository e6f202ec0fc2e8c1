import { describe, expect, it } from 'vitest';
import { summarise } from '../../lib/summary/summarise.ts';
import type { OutlineNode } from '../../lib/types.ts';
import { articles } from './articles/list.ts';
import { articleOf, recogniseByHand } from './build-recognition.ts';
import { findUnproved } from './check-evidence.ts';

const flatten = (nodes: readonly OutlineNode[]): string[] =>
  nodes.flatMap(({ text, children }) => [text, ...flatten(children)]);

describe.each(articles)('the summary of $slug', (labels) => {
  const { expected } = labels;
  const article = articleOf(labels);
  const summary = summarise(article, recogniseByHand(article, labels));
  const { event } = summary;
  const actorOf = (name: string) => summary.actors.find(({ person }) => person === `p:${name}`);

  it('rests on its evidence', () => {
    expect(findUnproved(article, summary)).toEqual([]);
  });

  it('names the event', () => {
    if (expected.kind !== undefined) expect(event.kind ?? null).toBe(expected.kind);
    if (expected.name !== undefined) expect(event.name?.text ?? null).toBe(expected.name);
    if (expected.organiser) expect(event.organiser?.text).toBe(expected.organiser);
  });

  it('places it in time and space', () => {
    if (expected.date === null) expect(event.date?.from).toBeUndefined();
    if (expected.date) expect([event.date?.from, event.date?.to]).toEqual([expected.date[0], expected.date[1]]);
    if (expected.place) expect(event.place?.path.at(-1)).toBe(expected.place);
  });

  it('gives each official the roles and the words that are theirs', () => {
    for (const [name, roles] of Object.entries(expected.roles ?? {})) {
      expect([name, ...(actorOf(name)?.roles ?? []).toSorted()]).toEqual([name, ...roles.toSorted()]);
    }
    for (const [name, words] of expected.said ?? []) {
      expect(actorOf(name)?.said.map(({ text }) => text)).toContainEqual(expect.stringContaining(words));
    }
  });

  it('reads every figure and no other', () => {
    if (!expected.figures) return;
    const read = summary.figures.map(({ value, unit, counted }) => [value, unit, counted]);
    expect(read.map(([value, unit]) => `${value}${unit}`).toSorted()).toEqual(
      expected.figures.map(([value, unit]) => `${value}${unit}`).toSorted(),
    );
    for (const [value, unit, counted] of expected.figures) {
      expect(read).toContainEqual([value, unit, expect.stringContaining(counted)]);
    }
  });

  it('keeps the order that the text gives itself', () => {
    if (expected.outline) expect(flatten(summary.outline)).toEqual(expected.outline);
  });

  it('tells who took and who left a post', () => {
    const read = summary.appointments.map(({ person, post, change }) => [person.slice(2), post, change]);
    expect(read).toEqual(expected.appointments ?? []);
  });

  it('chooses facts as key points', () => {
    const points = summary.keyPoints.map(({ text }) => text);
    expect(points.length).toBeGreaterThan(0);
    expect(points.length).toBeLessThanOrEqual(7);
    for (const words of expected.keyPoints ?? []) expect(points).toContainEqual(expect.stringContaining(words));
    for (const words of expected.notKeyPoints ?? []) expect(points).not.toContainEqual(expect.stringContaining(words));
  });
});
