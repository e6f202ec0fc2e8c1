/** Runs inside Chromium for `bench.ts`: times the three extractors on one page. */
import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { extractArticle } from '../lib/article/extract.ts';

/** Milliseconds, the fastest of three runs each. */
export interface Timings {
  ours: number;
  readability: number;
  defuddle: number;
}

const url = 'https://www.example.gov.cn/';

function timeExtractors(html: string): Timings {
  return {
    ours: fastest(html, (document) => extractArticle(document, { url, force: true })),
    readability: fastest(html, (document) => new Readability(document).parse()),
    defuddle: fastest(html, (document) => new Defuddle(document, { url }).parse()),
  };
}

// Readability and Defuddle change the document they are given, so each run has a new one.
function fastest(html: string, run: (document: Document) => unknown): number {
  const times = [1, 2, 3].map(() => {
    const document = new DOMParser().parseFromString(html, 'text/html');
    const start = performance.now();
    run(document);
    return performance.now() - start;
  });
  return Math.min(...times);
}

Object.assign(globalThis, { timeExtractors });
