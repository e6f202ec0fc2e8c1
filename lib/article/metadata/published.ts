import type { PageFacts } from '../model.ts';
import { markSegments } from '../segments.ts';
import { findDate, parseDate } from './dates.ts';
import { isMetaLine } from './head.ts';
import { headLines, type MetadataInput } from './input.ts';

const META_NAMES = [
  'pubdate',
  'publishdate',
  'article:published_time',
  'og:article:published_time',
  'weibo: article:create_at',
  'publish_time',
  'og:release_date',
  'firstpublishedtime',
  'createdate',
  'dc.date',
  'date',
];

interface Dated {
  date: string;
  basis: string;
}

/**
 * When the page was published. The line at the headline is what readers see and is finer than many metas; the
 * prescribed `PubDate` overrules it only when the days differ.
 */
export function findPublished(page: PageFacts, input: MetadataInput): Dated | undefined {
  const metaDates = META_NAMES.flatMap((name): Dated[] => {
    const date = parseDate(page.metas.get(name) ?? '');
    return date ? [{ date, basis: `meta:${name}` }] : [];
  });
  const shown = findShown(input);
  const meta = metaDates[0];
  if (!shown) return meta ?? readData(page) ?? findBehind(input) ?? readAddress(input.url);
  if (!meta) return shown;
  const sameDay = meta.date.slice(0, 10) === shown.date.slice(0, 10);
  if (!sameDay) return meta.basis === 'meta:pubdate' ? meta : shown;
  return shown.date.length > 10 ? shown : meta;
}

/** The date at the headline: a labelled one or one of a line of metadata, those with a time first. */
function findShown(input: MetadataInput): Dated | undefined {
  const lines = headLines(input).filter((line) => line.dense.length < 160 && !/今天是|截至|更新至/.test(line.dense));
  const dated = lines.flatMap((line) => {
    const found = findDate(markSegments(line).replace(/\u2003/g, ' '));
    if (!found) return [];
    const labelled = /(?:发布|发稿|时间|日期|更新|来源)/.test(line.dense) ? 2 : 0;
    const behind = line.index > input.title.line ? 2 : 0;
    const alone = (labelled || behind) && isMetaLine(line.dense) ? 2 : 0;
    return [{ date: found.date, score: labelled + behind + alone + (found.date.length > 10 ? 1 : 0) }];
  });
  const best = dated.reduce<(typeof dated)[number] | undefined>(
    (top, one) => (!top || one.score > top.score ? one : top),
    undefined,
  );
  return best && best.score > 1 ? { date: best.date, basis: 'headline' } : undefined;
}

// Structured data and the variables that scripts fill the page from. Only read, never run.
const DATA =
  /"(?:datePublished|pubDate|publishTime|publish_time)"\s*:\s*"([^"]{8,30})"|\b(?:createTime|publish_time|publishTime)\s*=\s*['"]([^'"]{8,30})['"]/;

function readData(page: PageFacts): Dated | undefined {
  for (const script of page.readScripts()) {
    const match = script.length < 400_000 ? DATA.exec(script) : null;
    const date = parseDate(match?.[1] ?? match?.[2] ?? '');
    if (date) return { date, basis: 'data' };
  }
  return undefined;
}

function findBehind({ judged, split }: MetadataInput): Dated | undefined {
  // A mail was sent when it was sent, whatever it quotes.
  const removed = judged.filter(({ rule }) => rule && rule !== 'mail-header').map((item) => item.line);
  for (const line of [...removed.slice(-8), ...split.behind]) {
    const found = isMetaLine(line.dense) ? findDate(markSegments(line)) : undefined;
    if (found) return { date: found.date, basis: 'tail' };
  }
  return undefined;
}

/** `/2024-05/13/`, `/202405/t20240513_12.html`, `/2019/1203/` in the address. */
function readAddress(url: string): Dated | undefined {
  const match =
    /\/(?:t|\w*_)?((?:19|20)\d\d)[-/]?(0[1-9]|1[0-2])[-/]?(0[1-9]|[12]\d|3[01])(?!\d)/.exec(url) ??
    /[/_t]((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])[_/.]/.exec(url);
  return match ? { date: `${match[1]}-${match[2]}-${match[3]}`, basis: 'address' } : undefined;
}
