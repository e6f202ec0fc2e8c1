import type { ComponentChildren } from 'preact';
import { parseUrl } from '../lib/text/canonical-url.ts';
import type { Article } from '../lib/types.ts';
import { formatPublished } from './dates.ts';
import { t } from './words.ts';

interface MastheadProps {
  article: Article;
  level?: 1 | 2;
  children?: ComponentChildren;
}

/** Kicker, title, source, date and authors; `children` (the save state) stand at the end of the line. */
export function Masthead({ article, level = 1, children }: MastheadProps) {
  const { kicker, title, subtitle, published, authors } = article;
  const Heading = `h${level}` as const;
  return (
    <header class="mast">
      {kicker && (
        <p class="kick" lang="zh-CN">
          {kicker}
        </p>
      )}
      <Heading lang="zh-CN">{title}</Heading>
      {subtitle && (
        <p class="kick" lang="zh-CN">
          {subtitle}
        </p>
      )}
      <div class="by">
        <span class="src" lang="zh-CN">
          {nameSource(article)}
        </span>
        {published && <time dateTime={published}>{formatPublished(published)}</time>}
        {authors.map(({ name, role }) => (
          <span key={`${role}${name}`}>
            {t(`common_author_${role}`)} <span lang="zh-CN">{name}</span>
          </span>
        ))}
        {children}
      </div>
    </header>
  );
}

/** The source as named, else the site, else its host. */
export function nameSource({ source, originalSource, siteName, url }: Article): string {
  const named = source ?? siteName ?? parseUrl(url)?.host ?? '';
  return originalSource && originalSource !== named ? `${named}（${originalSource}）` : named;
}
