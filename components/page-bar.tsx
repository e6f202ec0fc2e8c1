import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';
import { t } from './words.ts';

export interface PageLink {
  href: string;
  name: string;
  isCurrent?: boolean;
}

/** AppBar of the full pages: the product, where one is, what can be done. */
export function PageBar({ links, children }: { links: readonly PageLink[]; children?: ComponentChildren }) {
  return (
    <header class="appbar">
      <a class="brand" href="archive.html#">
        <Icon name="clip" />
        {t('common_brand')}
      </a>
      <nav aria-label={t('common_pages')}>
        {links.map(({ href, name, isCurrent }) => (
          <a key={href} href={href} aria-current={isCurrent ? 'page' : undefined}>
            {name}
          </a>
        ))}
      </nav>
      {children && <span class="end">{children}</span>}
    </header>
  );
}
