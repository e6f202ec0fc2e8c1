import type { Article } from '../../types.ts';
import type { PageFacts } from '../model.ts';
import { squeeze } from '../whitespace.ts';
import { findAuthors } from './find-authors.ts';
import type { MetadataInput } from './input.ts';
import { findPublished } from './published.ts';
import { findSource } from './source.ts';

type Metadata = Pick<Article, 'source' | 'originalSource' | 'published' | 'siteName' | 'column' | 'authors' | 'basis'>;

const SITE_METAS = ['sitename', 'og:site_name', 'application-name'];

/** Reads source, date, authors and names of site and column, each with its basis. */
export function readMetadata(page: PageFacts, input: MetadataInput): Metadata {
  const basis: Record<string, string> = {};
  const found: Metadata = { authors: findAuthors(page, input), basis };
  if (found.authors.length) basis.authors = 'byline';
  const siteMeta = SITE_METAS.find((name) => page.metas.get(name));
  const siteName = (siteMeta && page.metas.get(siteMeta)) ?? readSiteName(page.headTitle);
  if (siteName) {
    found.siteName = siteName;
    basis.siteName = siteMeta ? `meta:${siteMeta}` : 'head';
  }
  const columnMeta = page.metas.get('columnname');
  const column = columnMeta ?? readBreadcrumb(input);
  if (column) {
    found.column = column;
    basis.column = columnMeta ? 'meta:columnname' : 'breadcrumb';
  }
  const published = findPublished(page, input);
  if (published) {
    found.published = published.date;
    basis.published = published.basis;
  }
  const { basis: sourceBasis, ...sources } = findSource(page, input, siteName);
  Object.assign(found, sources);
  if (sourceBasis) basis.source = sourceBasis;
  return found;
}

// The last part of `<title>`: `标题_频道_站名`.
function readSiteName(headTitle: string): string | undefined {
  const parts = headTitle.split(/[_|｜]|[-–—]+/).map((part) => part.trim());
  const last = parts.at(-1);
  return parts.length > 1 && last && squeeze(last).length <= 16 && /网|政府|报|在线|新闻|文库|中心|门户|台$/.test(last)
    ? last
    : undefined;
}

/** The last step of `当前位置:首页 > 新闻中心 > 乡镇动态 > 正文` that is neither the article nor 正文. */
function readBreadcrumb({ split, title }: MetadataInput): string | undefined {
  const line = split.above.find(({ dense }) => /首页|位置/.test(dense) && /[>»›]/.test(dense) && dense.length < 90);
  const steps = line?.dense.split(/[>»›]+/).slice(1) ?? [];
  return steps
    .filter((step) => step.length >= 2 && step.length <= 12 && !/^(?:正文|内容|详情|详细|浏览|首页)/.test(step))
    .filter((step) => !squeeze(title.text).includes(step))
    .at(-1);
}
