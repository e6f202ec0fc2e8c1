import type { Link } from './model.ts';
import { squeeze } from './whitespace.ts';

const NUMBER = /^[【[(（<]?(\d{1,2})[】\])）>]?$/;
const PAGE_KEY = /^_?(?:p|pn|page|paged|page_?no|page_?index|curpage)$/i;

/** An address and what it is without the number of the part in it: `532-2.html`, `t5_1.html`, `?page=2`. */
interface PartAddress {
  whole: string;
  base: string;
  number: number | undefined;
}

/** Whether two addresses differ in nothing but the number of a part. */
export function isPart(address: string, url: string): boolean {
  const next = readPart(address);
  const here = readPart(url);
  if (next.whole === here.whole) return false;
  return next.number === undefined ? next.base === here.base : [here.whole, here.base].includes(next.base);
}

/** The part behind this one in a pager of bare numbers (`【1】【2】【3】`), or undefined. */
export function findNextNumber(links: Link[], url: string): string | undefined {
  const parts = new Map<number, string>();
  let current: number | undefined;
  for (const { text, href } of links) {
    const label = Number(NUMBER.exec(squeeze(text))?.[1] ?? 0);
    if (!label || !href || href.startsWith('#') || !URL.canParse(href, url)) continue;
    const address = new URL(href, url).href;
    if (readPart(address).whole === readPart(url).whole) current ??= label;
    else if (isPart(address, url) && isNumbered(address, label)) parts.set(label, address);
  }
  if (current === undefined) for (current = 1; parts.has(current); ) current++;
  return parts.get(current + 1);
}

// Content systems count from one or, with the first part unnumbered, from nought.
function isNumbered(address: string, label: number): boolean {
  const { number } = readPart(address);
  return number === undefined ? label === 1 : number === label || number === label - 1;
}

function readPart(address: string): PartAddress {
  const url = new URL(address);
  url.hash = '';
  const whole = url.href;
  // Firefox gives content scripts no iterators of the page's objects, `searchParams` among them.
  const names = url.search
    .slice(1)
    .split('&')
    .map((pair) => pair.split('=', 1)[0] ?? '');
  const key = names.find((name) => PAGE_KEY.test(name));
  if (key !== undefined) {
    const number = Number(url.searchParams.get(key));
    url.searchParams.delete(key);
    return { whole, base: url.href, number };
  }
  const match = /^(.*[^/])[-_](\d|[1-9]\d)(\.\w+)?$/.exec(url.pathname);
  if (!match) return { whole, base: whole, number: undefined };
  url.pathname = `${match[1]}${match[3] ?? ''}`;
  return { whole, base: url.href, number: Number(match[2]) };
}
