import { useEffect, useState } from 'preact/hooks';
import type { Likened } from '../../lib/archive/like-with-like.ts';
import type { SavedState } from '../../lib/messages.ts';
import type { Article } from '../../lib/types.ts';
import { ChangeList } from '../change-list.tsx';
import { formatInstant } from '../dates.ts';
import { SectionHead } from '../section-head.tsx';
import { t } from '../words.ts';
import { openArchiveLater } from './drafts.ts';

/** Of these the first are shown; the rest is asked for. */
const shownFirst = 3;

/** What has changed on the page since it was saved, by paragraph. */
export function PageChanges({ saved, article }: { saved: SavedState; article: Article }) {
  const like = useLikened(saved, article);
  if (!like) return null;
  return (
    <section class="pagechanges">
      <SectionHead title={t('popup_changes')}>
        <span class="meta">{t('popup_changes_since', formatInstant(saved.saved))}</span>
      </SectionHead>
      <ChangeList earlier={like.kept} later={like.page} first={shownFirst} />
    </section>
  );
}

// The archive, and what compares with it, is loaded only where there is a change.
function useLikened({ id, saved }: SavedState, article: Article): Likened | undefined {
  const [like, setLike] = useState<Likened>();
  useEffect(() => {
    let isOver = false;
    const load = async (): Promise<void> => {
      const [archive, { likenArticles }] = await Promise.all([
        openArchiveLater(),
        import('../../lib/archive/like-with-like.ts'),
      ]);
      const found = await archive.getClip(id);
      archive.close();
      if (!isOver && found.ok && found.value) setLike(likenArticles(found.value.reading.article, article));
    };
    // Without the archive the list of changes is left out; the notice by the button still tells that there are some.
    load().catch((error: unknown) => console.info('The saved text could not be read:', error));
    return () => {
      isOver = true;
    };
  }, [id, saved, article]);
  return like;
}
