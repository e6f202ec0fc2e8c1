import type { Article } from '../../types.ts';
import type { Line, PageFacts } from '../model.ts';
import { markSegments } from '../segments.ts';
import { squeeze } from '../whitespace.ts';
import { findBareSource, readLabels } from './head.ts';
import { headLines, type MetadataInput } from './input.ts';

type Sources = Pick<Article, 'source' | 'originalSource'> & { basis?: string };

const META_NAMES = ['contentsource', 'source', 'mediaid', 'og:article:source', 'article:author', 'og:article:author'];
// Where articles of every medium stand: the platform is no source.
const PLATFORM =
  /公众平台|今日头条|手机(?:新浪|搜狐|网易|腾讯|凤凰)网|^(?:百家号|搜狐|网易号?|腾讯网|新浪网?|头条号|Yahoo.*)$/;
/** Who published the text first, as far as the page says: label, meta, the name beside the date, the account's name. */
export function findSource(page: PageFacts, input: MetadataInput, siteName: string | undefined): Sources {
  const head = headLines(input);
  const tail = input.judged.filter((item) => item.rule).map((item) => item.line);
  const labelled = firstOf(head, (line) => readLabels(markSegments(line)).source);
  const trailing = firstOf([...tail, ...input.split.behind], (line) => readLabels(markSegments(line)).source);
  const named = META_NAMES.map((name) => cleanSource(page.metas.get(name))).find(Boolean);
  const bare = firstOf(head, (line) => findBareSource(markSegments(line)));
  const shown = squeeze(head.map((line) => line.dense).join('|'));
  const account = page.accounts.map(readAccount).find((name) => name && shown.includes(squeeze(name)));
  const medium = firstOf(head, (line) => /《([^《》]{2,12})》(?:杂志|周刊)?(?:作者|记者|特约)/.exec(line.text)?.[1]);
  const options: [string | undefined, string][] = [
    [labelled, 'headline'],
    [named, 'meta'],
    [account, 'account'],
    [medium, 'byline'],
    [bare, 'beside-date'],
    [trailing, 'tail'],
    [cleanSource(siteName), 'site'],
  ];
  const found = options.find(([value]) => value && !PLATFORM.test(value)) ?? [];
  const [source, basis] = found;
  if (!source || !basis) return {};
  const original = trailing && squeeze(trailing) !== squeeze(source) ? { originalSource: trailing } : {};
  return { source, basis, ...original };
}

function readAccount(text: string): string | undefined {
  return cleanSource(readLabels(text).source ?? (/[:：]|\d{4}/.test(text) ? undefined : text));
}

function firstOf(lines: Line[], read: (line: Line) => string | undefined): string | undefined {
  for (const line of lines) {
    const value = cleanSource(read(line));
    if (value) return value;
  }
  return undefined;
}

function cleanSource(text: string | undefined): string | undefined {
  const value = text?.trim();
  if (!value || /^[\d\s\p{P}]*$/u.test(value) || squeeze(value).length > 30) return undefined;
  return /^(?:本站|本网|本站原创|原创|未知|互联网|网络|转载|其他|无|null|undefined|.{0,4}(?:原创|认证)?(?:创作者|作者))$/i.test(
    value,
  ) || /_mobile$/.test(value)
    ? undefined
    : value;
}
