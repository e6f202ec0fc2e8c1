import { useState } from 'preact/hooks';
import { Button, IconButton } from '../../components/button.tsx';
import { CopyButton } from '../../components/copy-button.tsx';
import { describeExport } from '../../components/copy-reading.ts';
import { Icon } from '../../components/icon.tsx';
import { t } from '../../components/words.ts';
import type { Clip, Reading } from '../../lib/types.ts';
import { ExportMenu } from './export-menu.tsx';
import { linkTo } from './route.ts';

interface ClipBarProps {
  clip: Clip;
  /** The reading shown, which may be an earlier one. */
  reading: Reading;
  onDelete(): void;
  onReread(): void;
}

/** What can be done with the clip: back, the original page, export, copy, delete. */
export function ClipBar({ clip, reading, onDelete, onReread }: ClipBarProps) {
  const [isAsked, setAsked] = useState(false);
  return (
    <section class="clipbar" aria-label={t('archive_clip')}>
      <a class="btn plain" href={linkTo({ view: 'list', line: '' })}>
        <Icon name="left" />
        {t('archive_clips')}
      </a>
      <span class="end">
        {isAsked ? (
          <>
            <Button kind="danger" icon="trash" onClick={onDelete} takesFocus>
              {t('archive_delete_this')}
            </Button>
            <Button kind="plain" onClick={() => setAsked(false)}>
              {t('common_cancel')}
            </Button>
          </>
        ) : (
          <IconButton icon="trash" label={t('common_delete')} onClick={() => setAsked(true)} />
        )}
        <Button kind="plain" label={t('archive_reread_this')} onClick={onReread}>
          {t('archive_reread')}
        </Button>
        {/^https?:/.test(reading.article.url) && (
          <a class="btn" href={reading.article.url} target="_blank" rel="noreferrer">
            <Icon name="out" />
            {t('archive_original')}
          </a>
        )}
        <ExportMenu clips={[{ ...clip, reading }]} />
        <CopyButton reading={reading} context={describeExport(clip)} />
      </span>
    </section>
  );
}
