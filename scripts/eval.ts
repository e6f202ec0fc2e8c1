/**
 * `npm run eval`: every measure in one run. Recognition on the project's own labelled articles; extraction beside
 * Readability and Defuddle, and the whole on labelled pages, where a corpus stands at `../shared` (or `CORPUS_HOME`).
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { recognise } from '../lib/mentions/recognise.ts';
import { nodeGazetteer } from '../lib/node.ts';
import {
  articleOfLabels,
  precisionOf,
  readLabelledArticles,
  recallOf,
  scoreArticle,
  sumScores,
  type Tally,
} from '../tests/articles/score.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const home = process.env.CORPUS_HOME ?? join(root, '../shared');

printOwnArticles();
process.exitCode = evaluateCorpus();

function printOwnArticles(): void {
  const articles = [...readLabelledArticles()];
  const scores = articles.map(([id, labels]) =>
    scoreArticle(id, labels, recognise(articleOfLabels(labels), nodeGazetteer())),
  );
  const { officials, posts, programmes, jurisdictions } = sumScores(scores);
  console.log(`# Own articles (${articles.length})`);
  console.table({
    officials: describe(officials),
    'posts exact': { recall: round(recallOf(posts)) },
    programmes: describe(programmes),
    jurisdictions: describe(jurisdictions),
  });
}

function describe(tally: Tally): { precision: string; recall: string } {
  return { precision: round(precisionOf(tally)), recall: round(recallOf(tally)) };
}

/** The exit code: a missing corpus is said, and no failure. */
function evaluateCorpus(): number {
  const corpus = join(home, 'corpus');
  if (!existsSync(corpus)) {
    console.log(
      `No labelled pages at ${corpus}: extraction and the whole were not measured. CORPUS_HOME names another place.`,
    );
    return 0;
  }
  return Math.max(
    run('Extraction beside other extractors', ['scripts/eval-article.ts', corpus]),
    run('The seed pages', [join(home, 'tools/score-seeds.mjs')]),
    run('The seed pages in the browsers (of the last build)', ['scripts/eval-browsers.ts', corpus]),
    run('The news pages', [join(home, 'tools/score-news.mjs'), '--worst=5']),
  );
}

function run(title: string, args: string[]): number {
  console.log(`\n# ${title}`);
  return spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status ?? 1;
}

function round(value: number): string {
  return value.toFixed(3);
}
