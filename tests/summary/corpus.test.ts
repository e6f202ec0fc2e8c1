import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { summarise } from '../../lib/summary/summarise.ts';
import type { Block } from '../../lib/types.ts';
import { articleOf, recogniseByHand } from './build-recognition.ts';
import { findUnproved } from './check-evidence.ts';

/** Labelled pages that lie beside a development checkout; they are not part of the project. */
const corpus = new URL('../../../shared/corpus/', import.meta.url);

interface PageLabels {
  title?: string | null;
  publishedAt?: string | null;
  body?: (string | { text: string; heading?: boolean; caption?: boolean })[];
  officials?: OfficialLabels[];
  event?: { date?: string | null; endDate?: string; kind?: string; name?: string };
}

interface OfficialLabels {
  name: string;
  posts?: string[];
  isOfficial?: boolean;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const parse = (path: URL): PageLabels => {
  const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
  return isObject(value) ? value : {};
};

function toBlock(label: NonNullable<PageLabels['body']>[number]): Block {
  if (typeof label === 'string') return { kind: 'paragraph', text: label };
  return { kind: label.heading ? 'heading' : label.caption ? 'caption' : 'paragraph', text: label.text };
}

function read(labels: PageLabels, officials: readonly OfficialLabels[]) {
  const article = articleOf({
    title: labels.title ?? '',
    blocks: (labels.body ?? []).map(toBlock),
    ...(labels.publishedAt ? { published: labels.publishedAt } : {}),
  });
  const persons = officials.map(({ name, posts, isOfficial }) => ({
    name,
    posts: posts ?? [],
    isOfficial: isOfficial ?? true,
  }));
  return { article, summary: summarise(article, recogniseByHand(article, { persons })) };
}

const isThere = existsSync(corpus);
if (!isThere) console.warn('skipped: the corpus of labelled pages is not beside this checkout');

describe.skipIf(!isThere)('on every page of the corpus', () => {
  const folders = ['seeds/', 'news/'].map((folder) => new URL(folder, corpus)).filter((folder) => existsSync(folder));
  const files = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .map((name) => ({ name, path: new URL(name, folder) })),
  );

  it.each(files)('$name: every statement is in its evidence', ({ path }) => {
    const labels = parse(path);
    const { article, summary } = read(labels, labels.officials ?? []);
    expect(findUnproved(article, summary)).toEqual([]);
    const length = article.blocks.reduce((sum, { text }) => sum + text.length, 0);
    if (length > 200) expect(summary.keyPoints.length).toBeGreaterThan(0);
    expect(summary.keyPoints.length).toBeLessThanOrEqual(7);
  });

  const seeds = files.filter(({ name, path }) => path.href.includes('/seeds/') && /^00[0-4]\.json$/.test(name));

  it.each(seeds)('$name: the event is as labelled', ({ path }) => {
    const labels = parse(path);
    const { event } = read(labels, labels.officials ?? []).summary;
    expect(event.kind).toBe(labels.event?.kind);
    expect(event.name?.text).toBe(labels.event?.name);
    expect(event.date?.from).toBe(labels.event?.date ?? undefined);
    expect(event.date?.to).toBe(labels.event?.endDate);
  });
});
