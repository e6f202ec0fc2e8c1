import type { DetectionBasis } from '../types.ts';
import type { Container } from './container.ts';
import { isLinkedHeadline } from './measure.ts';
import { findDate } from './metadata/dates.ts';
import { isMetaLine } from './metadata/head.ts';
import type { Title } from './metadata/title.ts';
import type { Line, Page } from './model.ts';

/** The figures of the judgement, and the judgement. */
interface Judgement extends DetectionBasis {
  isArticle: boolean;
}

const PLAIN_TITLE =
  /^(?:404|403|500)|页面(?:不存在|未找到|找不到)|无法访问|(?:用户|会员)?(?:登录|登陆|注册)$|搜索结果|站内搜索|高级检索|网站地图/;

/**
 * Whether the page is an article: one body of sentences that outweighs what is linked, listed or asked for. A short
 * text counts when a headline that `<title>` names and a line of date and source stand above it.
 */
export function judgePage(page: Page, title: Title, container: Container | undefined): Judgement {
  const inside = container ? page.lines.slice(...container.box.lines).filter((line) => !line.hidden) : [];
  const own = inside.filter((line) => line.linkChars < line.dense.length / 3);
  const longest = own.reduce((max, line) => Math.max(max, line.dense.length), 0);
  const basis = { longest, linkShare: shareOfLinks(page) };
  if (!container || PLAIN_TITLE.test(title.text.trim())) return { ...basis, isArticle: false };
  const weight = container.measure.weight(...container.box.lines);
  const isTold = weight >= 100 && longest >= 40;
  const isShort = weight >= 20 && longest >= 24 && title.line >= 0 && hasDateLine(page, title);
  // What stands behind the article's end is no sign of what the page is for.
  const { stop } = container.measure;
  const read = inside.filter((line) => line.index >= title.end && (stop < 0 || line.index < stop));
  const isOther =
    (container.measure.teasers > 0.5 && !hasHeadline(page, title)) ||
    isList(read, weight) ||
    isForm(page, container, title, weight) ||
    isShow(page, inside, weight, stop);
  return { ...basis, isArticle: (isTold || isShort) && !isOther };
}

/** The characters of the visible page that are links, to three places. */
function shareOfLinks(page: Page): number {
  const visible = page.lines.filter((line) => !line.hidden);
  const chars = sum(visible, (line) => line.dense.length);
  return chars ? Math.round((sum(visible, (line) => line.linkChars) / chars) * 1000) / 1000 : 0;
}

function sum(lines: Line[], read: (line: Line) => number): number {
  return lines.reduce((total, line) => total + read(line), 0);
}

function hasHeadline(page: Page, title: Title): boolean {
  if (title.text.length < 8) return false;
  return title.basis === 'visible' || (title.basis === 'place' && hasDateLine(page, title));
}

function hasDateLine(page: Page, title: Title): boolean {
  return page.lines
    .slice(Math.max(title.line - 2, 0), title.end + 8)
    .some((line) => !line.hidden && isMetaLine(line.dense) && findDate(line.dense) !== undefined);
}

// Linked headlines outweigh the text: a list of articles, with or without snippets.
function isList(inside: Line[], weight: number): boolean {
  const linked = inside.filter(isLinkedHeadline);
  const teasers = inside.filter(
    (line) =>
      /(?:…|\.{3}|[[【(（]?(?:详细|详情|全文|查看更多|阅读全文|更多)[\]】)）]?[>»]*)$/.test(line.dense) &&
      line.dense.length > 20,
  );
  if (teasers.length >= 3 && teasers.length > inside.length * 0.2) return true;
  return (
    sum(inside, (line) => line.linkChars) > sum(inside, (line) => line.dense.length) * 0.5 ||
    (linked.length >= 6 && weight < linked.length * 40)
  );
}

// Fields to fill in behind the headline, with no more text than explains them.
function isForm(page: Page, { box }: Container, title: Title, weight: number): boolean {
  const fields = page.boxes.slice(box.index, box.end).filter(({ tag, element, lines }) => {
    if (lines[0] <= title.line) return false;
    if (tag !== 'input' && tag !== 'textarea' && tag !== 'select') return false;
    const type = element && 'tagName' in element ? page.dom.attribute(element, 'type') : '';
    return !/^(?:hidden|submit|button|image|reset|search)$/i.test(type);
  });
  return fields.length >= 4 && weight < fields.length * 150;
}

/** A film with a few words, or a picture series (`1/10`). */
function isShow(page: Page, inside: Line[], weight: number, stop: number): boolean {
  const series = inside.some((line) => /^[(（]?\d{1,2}\/\d{1,3}(?!\d)/.test(line.dense));
  // A film behind the text is an advertisement or another page's.
  const end = Math.max(inside.at(-1)?.index ?? 0, stop);
  const film = page.boxes.some(
    ({ hidden, tag, lines }) => !hidden && lines[0] <= end && /^(?:video|embed|object)$/.test(tag),
  );
  return (series && weight < 400) || (film && weight < 120);
}
