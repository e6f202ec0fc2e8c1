import type { Judged } from './clean.ts';
import type { Container } from './container.ts';
import { isMetaLine } from './metadata/head.ts';
import type { Title } from './metadata/title.ts';
import type { Box, Line, Page } from './model.ts';
import { looseText } from './whitespace.ts';

/** The container's lines in order; those of the headline, of metadata and of named chrome have their rule already. */
export interface Split {
  lines: Judged[];
  /** Visible lines from a little before the headline to the body. */
  around: Line[];
  /** More of what stands before the body: the catalogue of a document may stand above its headline. */
  above: Line[];
  /** A few lines behind the container. */
  behind: Line[];
  /** The container; absent for plain text. */
  box?: Box;
  /** The page's line behind which the article is over, or -1. */
  stop: number;
  /** Lines of the page that the container holds, half-open. */
  from: number;
  to: number;
}

/** Parts headline, metadata and chrome boxes of the container from its body. */
export function splitBody(page: Page, container: Container, title: Title): Split {
  const { box } = container;
  const [from, to] = box.lines;
  const hasTitle = title.line >= from && title.line < to;
  const loose = looseText(title.text);
  let text = 0;
  const lines = page.lines
    .slice(from, to)
    .filter((line) => !line.hidden)
    .map((line): Judged => {
      if (hasTitle && line.index < title.end)
        return { line, rule: line.index >= title.line ? 'headline' : 'before-headline' };
      if (loose.length > 3 && looseText(line.dense) === loose) return { line, rule: 'headline' };
      if (text < 40 && (isMetaLine(line.dense) || page.accounts.includes(line.text)))
        return { line, rule: 'meta-line' };
      if (isChrome(line, box)) return { line, rule: 'named-chrome' };
      if (line.dense.length > 20) text += line.dense.length;
      return { line };
    });
  const start = lines.find((item) => !item.rule)?.line.index ?? from;
  const top = title.line >= 0 && title.line < start ? Math.max(title.line - 4, 0) : Math.max(start - 8, 0);
  const visible = (lower: number, upper: number): Line[] =>
    page.lines.slice(lower, upper).filter((line) => !line.hidden);
  return {
    lines,
    around: visible(top, start),
    above: visible(Math.max(top - 40, 0), start),
    behind: visible(to, to + 12),
    from,
    to,
    box,
    stop: container.measure.stop,
  };
}

/** A box inside the container that is named like chrome takes its lines along, unless it holds much of the text. */
function isChrome(line: Line, container: Box): boolean {
  for (let at: Box | undefined = line.box; at && at !== container; at = at.parent) {
    if (at.ownPoor) return at.lines[1] - at.lines[0] < (container.lines[1] - container.lines[0]) * 0.6;
  }
  return false;
}
