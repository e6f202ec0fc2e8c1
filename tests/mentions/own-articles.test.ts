import { mkdirSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { recognise } from '../../lib/mentions/recognise.ts';
import {
  articleOfLabels,
  type Failure,
  precisionOf,
  readLabelledArticles,
  recallOf,
  scoreArticle,
  sumScores,
  type Tally,
} from '../articles/score.ts';
import { ownGazetteer } from './read-sentence.ts';

const articles = readLabelledArticles();
const squeeze = (text: string): string => text.replace(/\s+/g, '');
const scores = [...articles].map(
  ([id, labels]) => [id, scoreArticle(id, labels, recognise(articleOfLabels(labels), ownGazetteer()))] as const,
);
const total = sumScores(scores.map(([, score]) => score));

const describeTally = (name: string, tally: Tally): string =>
  `${name}: P ${precisionOf(tally).toFixed(3)} R ${recallOf(tally).toFixed(3)} (${tally.hit} hit, ${tally.wrong} wrong, ${tally.missed} missed)`;

function listFailures(failures: readonly Failure[]): string[] {
  const kinds = [...new Set(failures.map(({ kind }) => kind))].sort();
  return kinds.flatMap((kind) => {
    const rows = failures.filter((failure) => failure.kind === kind);
    return [`\n## ${kind} (${rows.length})`, ...rows.map(({ article, text }) => `${article}: ${text}`)];
  });
}

const listArticles = (): string[] =>
  scores.map(
    ([id, { officials, posts }]) =>
      `${id}: officials ${officials.hit} +${officials.wrong} -${officials.missed}, posts ${posts.hit}/${posts.hit + posts.missed}`,
  );

function report(): void {
  const figures = [
    `${articles.size} articles`,
    describeTally('officials', total.officials),
    `posts exact: ${recallOf(total.posts).toFixed(3)} (${total.posts.hit}/${total.posts.hit + total.posts.missed})`,
    describeTally('programmes', total.programmes),
    describeTally('jurisdictions', total.jurisdictions),
  ];
  mkdirSync('.build', { recursive: true });
  writeFileSync(
    '.build/own-articles.txt',
    [...figures, ...listFailures(total.failures), '', ...listArticles(), ''].join('\n'),
  );
  console.log([...figures, `failures: .build/own-articles.txt (${total.failures.length})`].join('\n'));
}

report();

describe('labels of the own articles', () => {
  test('are at least 44', () => expect(articles.size).toBeGreaterThanOrEqual(44));

  test.each([...articles])('%s: every name and post stands in the text', (_, { title, paragraphs, officials }) => {
    const text = squeeze([title, ...paragraphs].join('\n'));
    const surfaces = officials.flatMap(({ name, posts }) => [name, ...posts]).map(squeeze);
    expect(surfaces.filter((surface) => !text.includes(surface))).toEqual([]);
  });
});

describe('reading the own articles', () => {
  test('names the officials', () => {
    expect(precisionOf(total.officials)).toBeGreaterThanOrEqual(0.97);
    expect(recallOf(total.officials)).toBeGreaterThanOrEqual(0.92);
  });

  test('gives their posts as written', () => expect(recallOf(total.posts)).toBeGreaterThanOrEqual(0.9));
});
