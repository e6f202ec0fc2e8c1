import { Button } from '../../components/button.tsx';
import { CopyButton } from '../../components/copy-button.tsx';
import { describeExport } from '../../components/copy-reading.ts';
import { Icon } from '../../components/icon.tsx';
import { t } from '../../components/words.ts';
import type { Clip, Reading } from '../../lib/types.ts';
import { AskedDeletion } from './asked-deletion.tsx';
import { ExportMenu } from './export-menu.tsx';
import { findListBefore, linkTo } from './route.ts';

interface ClipBarProps {
  clip: Clip;
  /** The reading shown, which may be an earlier one. */
  reading: Reading;
  onDelete(): void;
  onReread(): void;
}

/** What can be done with the clip: back, the original page, export, copy, delete. */
export function ClipBar({ clip, reading, onDelete, onReread }: ClipBarProps) {
  return (
    <section class="clipbar" aria-label={t('archive_clip')}>
      <BackToList />
      <span class="end">
        <AskedDeletion label={t('common_delete')} question={t('archive_delete_this')} onDelete={onDelete} />
        <Button kind="plain" label={t('archive_reread_this')} onClick={onReread}>
          {t('archive_reread')}
        </Button>
        {/^https?:/.test(reading.article.url) && (
          <a class="btn" href={reading.article.url} target="_blank" rel="noreferrer">
            <Icon name="out" />
            {t('archive_original')}
          </a>
        )}
        <ExportMenu load={async () => ({ ok: true, value: [{ ...clip, reading }] })} />
        <CopyButton reading={reading} context={describeExport(clip)} />
      </span>
    </section>
  );
}

/** To the search from which the clip was opened, and to the place in it. */
function BackToList() {
  const { list, isBefore } = findListBefore();
  const goBack = (event: MouseEvent): void => {
    if (!isBefore || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    history.back();
  };
  return (
    <a class="btn plain" href={linkTo(list)} onClick={goBack}>
      <Icon name="left" />
      {t('archive_clips')}
    </a>
  );
}
