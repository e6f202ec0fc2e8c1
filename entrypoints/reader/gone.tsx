import { Icon } from '../../components/icon.tsx';
import { PageBar } from '../../components/page-bar.tsx';
import { t } from '../../components/words.ts';

/** The browser keeps readings until it is closed; the page itself is still where it was. */
export function Gone({ page }: { page: string | undefined }) {
  return (
    <>
      <PageBar links={[{ href: 'archive.html#', name: t('common_archive') }]} />
      <main class="gone">
        <Icon name="page" />
        <h1>{t('reader_gone')}</h1>
        <p>{t('reader_gone_why')}</p>
        {page && (
          <p>
            <a class="btn primary" href={page}>
              {t('reader_open_page')}
            </a>
          </p>
        )}
        {page && <p class="meta">{page}</p>}
      </main>
    </>
  );
}
