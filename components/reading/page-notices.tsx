import { useEffect, useState } from 'preact/hooks';
import { parseUrl } from '../../lib/text/canonical-url.ts';
import type { Article } from '../../lib/types.ts';
import { Button } from '../button.tsx';
import { joinSite, leaveSite, listJoinedSites } from '../joined-sites.ts';
import { Notice } from '../notice.tsx';
import { t } from '../words.ts';
import type { ReadingUse } from './use-reading.ts';

interface PageNoticesProps {
  article: Article;
  /** The article goes on there. */
  nextPage?: string | undefined;
  /** Characters selected on the page. */
  selected: number;
  ask: ReadingUse['ask'];
}

/** What of the page has been read, where that is not all, and what else could be. */
export function PageNotices({ article, nextPage, selected, ask }: PageNoticesProps) {
  if (article.basis.container === 'selection') {
    return (
      <Notice>
        {t('popup_is_selection')}{' '}
        <Button kind="plain" onClick={() => void ask({ whole: true })}>
          {t('popup_read_whole')}
        </Button>
      </Notice>
    );
  }
  return (
    <>
      {selected > 0 && (
        <Notice>
          {t('popup_selected', selected)}{' '}
          <Button kind="plain" onClick={() => void ask({ selection: true })}>
            {t('popup_read_selection')}
          </Button>
        </Notice>
      )}
      {nextPage && <MorePages article={article} onJoin={() => void ask({ allPages: true })} />}
    </>
  );
}

function MorePages({ article, onJoin }: { article: Article; onJoin(): void }) {
  const host = parseUrl(article.url)?.hostname ?? '';
  const [isJoined, setJoined] = useState(false);
  useEffect(() => void listJoinedSites().then((hosts) => setJoined(hosts.includes(host))), [host]);
  const choose = async (isChosen: boolean): Promise<void> => {
    setJoined(isChosen);
    if (!isChosen) return leaveSite(host);
    await joinSite(host);
    onJoin();
  };
  const { parts } = article.basis;
  return (
    <Notice>
      {parts ? t('popup_pages_missing', parts) : t('popup_next_page')}{' '}
      <Button kind="plain" onClick={onJoin}>
        {t(parts ? 'common_retry' : 'popup_join_pages')}
      </Button>
      {host && (
        <label class="check">
          <input type="checkbox" checked={isJoined} onChange={(event) => void choose(event.currentTarget.checked)} />
          {t('popup_join_always')}
        </label>
      )}
    </Notice>
  );
}
