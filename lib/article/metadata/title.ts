import type { Box, Line, Page } from '../model.ts';
import { hasPoorAround } from '../poor.ts';
import { joinStrips, type Strip } from '../strip.ts';
import { looseText, squeeze } from '../whitespace.ts';
import { isMetaLine } from './head.ts';

export interface Title extends Strip {
  /** Index of the page's line, or -1 when the title stands only in metadata. */
  line: number;
  /** One past the last line that belongs to the headline. */
  end: number;
  basis: string;
}

const META_NAMES = ['articletitle', 'og:title', 'twitter:title', 'title', 'dc.title', 'headline'];
const HEADING_BONUS = new Map([
  ['h1', 6],
  ['h2', 4],
  ['h3', 2],
  ['founder-title', 8],
]);
const NAMED =
  /(?:^|[\s_-])(?:title|tit|biaoti|bt|headline|rich_media_title|activity-name|arttitle|newstitle)(?=$|[\s_-]|\d)/;

/** The visible headline: a block that `<title>` or a title meta contains; else the metadata's own title, cut. */
export function findTitle(page: Page): Title {
  const clues = readClues(page);
  let best: { line: Line; end: number; score: number } | undefined;
  for (const line of page.lines) {
    if (!isPossible(line) || !isNamed(looseText(line.dense), clues)) continue;
    for (let end = line.index + 1; end <= line.index + 3; end++) {
      const lines = page.lines.slice(line.index, end);
      if (end > page.lines.length || !lines.every(isPossible)) break;
      const score = scoreTitle(lines, clues);
      if (score > 0 && (!best || score > best.score)) best = { line, end, score };
    }
  }
  if (!best) return findUnseenTitle(page);
  const strip = joinStrips(page.lines.slice(best.line.index, best.end));
  return { ...strip, line: best.line.index, end: best.end, basis: 'visible' };
}

/** What names the article: `<title>` and the title metas, loose. */
interface Clues {
  head: string;
  metas: string[];
}

function readClues(page: Page): Clues {
  const metas = META_NAMES.map((name) => looseText(page.metas.get(name) ?? '')).filter(Boolean);
  // A title cut with dots still says how the headline begins.
  const head = isSectionTitle(page.headTitle) ? '' : looseText(page.headTitle.replace(/(?:\.{2,}|…).*$/s, ''));
  return { head, metas };
}

function isPossible(line: Line): boolean {
  if (line.hidden || line.dense.length < 3 || line.dense.length > 90) return false;
  return line.linkChars <= line.dense.length / 2 || isHeading(line.box);
}

function isNamed(text: string, { head, metas }: Clues): boolean {
  return (
    text !== '' && [head, ...metas].some((clue) => clue.includes(text) || (clue.length >= 8 && text.startsWith(clue)))
  );
}

/** The headline by its place, for a page whose `<title>` does not name it: the last heading-like line before the body. */
export function findTitleByPlace(page: Page, bodyStart: number): Title | undefined {
  let best: { line: Line; score: number } | undefined;
  for (const line of page.lines.slice(Math.max(bodyStart - 12, 0), bodyStart + 1)) {
    if (!isHeadlineLike(line)) continue;
    const score = scorePlace(page, line);
    if (score >= 3 && (!best || score >= best.score)) best = { line, score };
  }
  return best && { ...best.line, line: best.line.index, end: best.line.index + 1, basis: 'place' };
}

function isHeadlineLike({ hidden, dense, linkChars }: Line): boolean {
  if (hidden || dense.length < 6 || dense.length > 70 || linkChars > 0) return false;
  return !/[。>]|[|].*[|]|首页|当前位置/.test(dense) && !isMetaLine(dense);
}

function scorePlace(page: Page, { index, dense, box, boldChars }: Line): number {
  const next = page.lines.slice(index + 1).find((other) => !other.hidden);
  return (
    (HEADING_BONUS.get(box.tag) ?? (/^h\d$/.test(box.tag) ? 2 : 0)) +
    (NAMED.test(box.names) ? 3 : 0) +
    (next && isMetaLine(next.dense) ? 4 : 0) +
    (box.align === 'center' ? 1 : 0) +
    (boldChars >= dense.length ? 1 : 0)
  );
}

// `新闻动态--某某学会官网`: a title that names the section and the site, not the article.
function isSectionTitle(title: string): boolean {
  const parts = title
    .split(/\s*(?:[_|｜>]|[-–—]+)\s*/)
    .map(squeeze)
    .filter(Boolean);
  return parts.every((part) => part.length <= 6 || (part.length <= 14 && SITE_WORD.test(part)));
}

// A blog's headline links to its own page.
function isHeading(box: Box): boolean {
  return HEADING_BONUS.has(box.tag) || NAMED.test(box.names);
}

function scoreTitle(lines: Line[], clues: Clues): number {
  const first = lines[0];
  if (!first || !lines.every((line) => line.box === first.box || line.box.parent === first.box.parent)) return 0;
  const text = looseText(lines.map((line) => line.dense).join(''));
  if (text.length < 4 || text.length > 90) return 0;
  const names = [clues.head, ...clues.metas];
  const exact = names.includes(text);
  const starts = names.some((name) => name.startsWith(text));
  // Metas cut at an inner quotation mark, and titles cut with dots, are the beginning of the headline.
  const cut =
    lines.length === 1 && isHeading(first.box) && names.some((name) => name.length >= 8 && text.startsWith(name));
  if (!exact && !starts && !cut && !isPart(text, clues)) return 0;
  const poor = lines.some((line) => hasPoorAround(line.box)) ? -6 : 0;
  return text.length + (exact ? 6 : 0) + (starts ? 6 : 0) + scoreHeading(first.box) + poor - first.index / 400;
}

function isPart(text: string, { head, metas }: Clues): boolean {
  if (text.length < 6) return false;
  return (head.includes(text) && text.length > head.length * 0.4) || metas.some((meta) => meta.includes(text));
}

function scoreHeading({ tag, names }: Box): number {
  return (HEADING_BONUS.get(tag) ?? 0) + (NAMED.test(names) ? 2 : 0);
}

function findUnseenTitle(page: Page): Title {
  const heading = page.lines.find((line) => line.box.tag === 'h1' && !line.hidden && line.dense.length > 5);
  const meta = META_NAMES.map((name) => page.metas.get(name)).find((text) => text && squeeze(text).length > 3);
  const text = cutSuffix(meta ?? page.headTitle, page);
  if (!text && heading) return { ...heading, line: heading.index, end: heading.index + 1, basis: 'h1' };
  return { text, pieces: [], line: -1, end: 0, basis: meta ? 'meta' : 'head' };
}

const SITE_WORD =
  /网|新闻|频道|政府|日报|晚报|时报|早报|晨报|中心|门户|在线|客户端|官网|数字报|电子报|博客|公众号|发布|平台|资讯|报社|文库|\.com|\.cn|首页|动态|要闻|栏目/;

/** Cuts channel and site names behind a headline: `标题_频道_站名`. */
function cutSuffix(title: string, page: Pick<Page, 'metas'>): string {
  let text = title.replace(/<[^>]*>/g, '').trim();
  const names = ['sitename', 'columnname', 'og:site_name'].map((name) => squeeze(page.metas.get(name) ?? ''));
  for (;;) {
    const match = /^(.{4,}?)\s*(?:[_|｜]|\s[-–—]+\s|[-–—]+(?=[^-–—]*$))\s*([^_|｜]{1,24})$/su.exec(text);
    const suffix = match?.[2];
    if (!match?.[1] || !suffix) return text;
    if (!SITE_WORD.test(suffix) && !names.includes(squeeze(suffix)) && !/_/.test(text)) return text;
    text = match[1].trim();
  }
}
