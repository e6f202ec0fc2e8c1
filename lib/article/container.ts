import { type Measure, measurePage, weighLine } from './measure.ts';
import type { Box, Line, Page } from './model.ts';
import { siteRows } from './sites.ts';

/** The chosen container with the id of the row or rule that proposed it. */
export interface Container {
  box: Box;
  basis: string;
  measure: Measure;
}

interface Candidate {
  box: Box;
  basis: string;
  score: number;
}

const rowsByName = new Map(siteRows.flatMap((row) => row.names.map((name): [string, string] => [name, row.id])));
// A known container or a second opinion wins a near tie; neither can outweigh text that it lacks.
const ADVANTAGE = 1.06;
const SURE = 0.9;

/** Another judge of a page: its container, if it finds one. */
export type SecondOpinion = (page: Page) => Box | undefined;

/**
 * Scores every block box with one measure and takes the best; known containers have a small advantage, and so has the
 * choice of a second opinion, which is asked when no score is sure.
 */
export function chooseContainer(page: Page, titleLine: number, ask?: SecondOpinion): Container | undefined {
  const measure = measurePage(page, titleLine);
  const best = findBest(page, measure, undefined);
  if (!best) return undefined;
  if (!ask || best.score >= SURE) return { ...best, measure };
  const second = ask(page);
  return { ...((second && findBest(page, measure, second)) ?? best), measure };
}

function findBest(page: Page, measure: Measure, second: Box | undefined): Candidate | undefined {
  const best = findHighest(page, measure, second);
  return best && { ...best, box: widen(best.box, measure) };
}

// A single paragraph that outscores its own column leaves short lines beside it behind.
function widen(box: Box, measure: Measure): Box {
  const [from, to] = box.lines;
  let wider = box.parent;
  while (wider && wider.lines[0] === from && wider.lines[1] === to) wider = wider.parent;
  if (to - from > 1 || !wider?.block || measure.score(wider) < measure.score(box) * 0.85) return box;
  return measure.stop >= 0 && wider.lines[1] > measure.stop + 4 ? box : wider;
}

function findHighest(page: Page, measure: Measure, second: Box | undefined): Candidate | undefined {
  let best: Candidate | undefined;
  for (const box of page.boxes) {
    if (box.skipped || !box.block) continue;
    const row = findRow(box);
    const basis = row ? `site:${row}` : box === second ? 'readability' : 'density';
    const score = measure.score(box) * (basis === 'density' ? 1 : ADVANTAGE);
    // Of boxes with the same text the innermost is taken.
    if (score > 0 && (!best || score >= best.score)) best = { box, basis, score };
  }
  return best;
}

function findRow(box: Box): string | undefined {
  const byTag = rowsByName.get(box.tag);
  if (byTag) return byTag;
  if (!box.names.trim()) return undefined;
  const byId = box.id ? rowsByName.get(`#${box.id.toLowerCase()}`) : undefined;
  if (byId) return byId;
  for (const name of box.names.split(/\s+/)) {
    const found = rowsByName.get(`.${name}`);
    if (found) return found;
  }
  return undefined;
}

/**
 * Text that scripts or style rules hide is not part of the article, unless it is most of the page's text: some sites
 * show the body only after a script ran.
 */
export function revealMainText(page: Page): void {
  const total = page.lines.reduce((sum, line) => sum + weighLine(line), 0);
  for (const root of page.boxes) {
    if (!root.hidden || root.parent?.hidden || root.skipped) continue;
    const inside = page.lines.slice(...root.lines).filter((line) => line.hidden);
    const weight = inside.reduce((sum, line) => sum + weighLine(line), 0);
    if (weight < total * 0.6) continue;
    for (const line of inside) if (!hasOtherHider(line, root)) line.hidden = false;
  }
}

// Inside a revealed body, what has a hider of its own stays hidden.
function hasOtherHider(line: Line, root: Box): boolean {
  for (let at: Box | undefined = line.box; at && at !== root; at = at.parent) if (at.ownHidden) return true;
  return false;
}
