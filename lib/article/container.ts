import { measurePage, type Measure, weighLine } from './measure.ts';
import type { Box, Line, Page } from './page.ts';
import { siteRows } from './sites.ts';

/** The chosen container with the id of the row or rule that proposed it. */
export interface Container {
  box: Box;
  basis: string;
  measure: Measure;
}

const rowsByName = new Map(siteRows.flatMap((row) => row.names.map((name): [string, string] => [name, row.id])));
// A known container wins a near tie; it cannot outweigh text that it lacks.
const ROW_ADVANTAGE = 1.06;

/** Scores every block box with one measure and takes the best; known containers have a small advantage. */
export function chooseContainer(page: Page, titleLine: number): Container | undefined {
  const measure = measurePage(page, titleLine);
  let best: { box: Box; basis: string; score: number } | undefined;
  for (const box of page.boxes) {
    if (box.skipped || (!box.block && !isCustom(box.tag))) continue;
    const row = findRow(box);
    const score = measure.score(box) * (row ? ROW_ADVANTAGE : 1);
    if (score <= 0 || (best && score < best.score)) continue;
    best = { box, basis: row ? `site:${row}` : 'density', score };
  }
  return best ? { ...best, measure } : undefined;
}

function isCustom(tag: string): boolean {
  return tag.includes('-') || tag === 'ucapcontent';
}

export function findRow(box: Box): string | undefined {
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
  const roots = page.boxes.filter((box) => box.hidden && !box.parent?.hidden && !box.skipped);
  const hiddenWeight = (line: Line): number => weighLine(line);
  const total = page.lines.reduce((sum, line) => sum + weighLine(line), 0);
  for (const root of roots) {
    const inside = page.lines.slice(...root.lines).filter((line) => line.hidden);
    const weight = inside.reduce((sum, line) => sum + hiddenWeight(line), 0);
    if (weight < total * 0.6) continue;
    for (const line of inside) if (!hasOtherHider(line, root)) line.hidden = false;
  }
}

// Inside a revealed body, what has a hider of its own stays hidden.
function hasOtherHider(line: Line, root: Box): boolean {
  for (let at: Box | undefined = line.box; at && at !== root; at = at.parent) if (at.ownHidden) return true;
  return false;
}
