/**
 * Document → Article. The live tree is read once into boxes and lines (`page.ts`), every possible container is scored
 * with one measure (`container.ts`), its lines are judged by rows and shapes (`clean.ts`), and what is left becomes
 * blocks whose characters all map back to the page. The document is never changed.
 */
import type { Extraction } from '../types.ts';
import { composeArticle } from './compose.ts';
import { type Container, chooseContainer, revealMainText, type SecondOpinion } from './container.ts';
import { judgePage } from './detect.ts';
import { findTitle, findTitleByPlace, type Title } from './metadata/title.ts';
import type { Page } from './model.ts';
import { readPage } from './page.ts';
import { splitBody } from './split.ts';

interface ExtractOptions {
  url: string;
  /** Skips the judgement whether the page is an article. */
  force?: boolean;
  /** Asked about pages on which the measure is unsure: `askReadability`, where its size does not matter. */
  secondOpinion?: SecondOpinion;
}

/** Extracts the article of a page; a page without one is a value. Changes nothing on the document it is given. */
export function extractArticle(document: Document, options: ExtractOptions): Extraction {
  const page = readPage(document);
  return extractFromPage(page, options);
}

interface Main {
  title: Title;
  container: Container | undefined;
}

// The headline helps to find the body; where the page's own title does not show it, the body helps to find the headline.
function findMain(page: Page, ask: SecondOpinion | undefined): Main {
  const title = findTitle(page);
  const container = chooseContainer(page, title.line, ask);
  if (title.line >= 0 || !container) return { title, container };
  const inside = page.lines.slice(...container.box.lines);
  const first = inside.find(
    (line) => !line.hidden && line.dense.length >= 40 && line.linkChars < line.dense.length / 2,
  );
  const placed = findTitleByPlace(page, first?.index ?? container.box.lines[0]);
  return placed ? { title: placed, container: chooseContainer(page, placed.line, ask) } : { title, container };
}

function extractFromPage(page: Page, options: ExtractOptions): Extraction {
  revealMainText(page);
  const { title, container } = findMain(page, options.secondOpinion);
  const { isArticle, ...basis } = judgePage(page, title, container);
  if (!container) return { ok: false, reason: 'empty', basis };
  if (!options.force && !isArticle) return { ok: false, reason: 'not-article', basis };
  const split = splitBody(page, container, title);
  const placed = composeArticle({ page, title, split, url: options.url, basis: container.basis });
  return placed ? { ok: true, ...placed } : { ok: false, reason: 'empty', basis };
}
