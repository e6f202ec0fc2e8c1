import type { DetectionBasis } from '../types.ts';
import type { Container } from './container.ts';
import { countMarks } from './measure.ts';
import type { Page } from './page.ts';

export interface Judgement extends DetectionBasis {
  isArticle: boolean;
}

/** Whether the page is an article, by figures that the reader can check. */
export function judgePage(page: Page, container: Container | undefined): Judgement {
  const visible = page.lines.filter((line) => !line.hidden);
  const chars = visible.reduce((sum, line) => sum + line.dense.length, 0);
  const links = visible.reduce((sum, line) => sum + line.linkChars, 0);
  const inside = container ? page.lines.slice(...container.box.lines).filter((line) => !line.hidden) : [];
  const own = inside.filter((line) => line.linkChars < line.dense.length / 3);
  const longest = own.reduce((max, line) => Math.max(max, line.dense.length), 0);
  const sentences = own.reduce((sum, line) => sum + (countMarks(line.dense) >= 1 ? line.dense.length : 0), 0);
  const linkShare = chars ? Math.round((links / chars) * 1000) / 1000 : 0;
  const insideLinks = inside.reduce((sum, line) => sum + line.linkChars, 0);
  const insideChars = inside.reduce((sum, line) => sum + line.dense.length, 0);
  const isArticle = longest >= 40 && sentences >= 100 && insideLinks < insideChars * 0.5;
  return { longest, linkShare, isArticle };
}
