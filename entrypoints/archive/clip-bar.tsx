import { useEffect, useRef, useState } from 'preact/hooks';
import { Button, IconButton } from '../../components/button.tsx';
import { CopyButton } from '../../components/copy-button.tsx';
import { describeExport } from '../../components/copy-reading.ts';
import { Icon } from '../../components/icon.tsx';
import { t } from '../../components/words.ts';
import type { Clip, Reading } from '../../lib/types.ts';
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
        <AskedDeletion onDelete={onDelete} />
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

/** Deletes after a second word; Escape takes the question back, and the focus is where it was. */
function AskedDeletion({ onDelete }: { onDelete(): void }) {
  const [isAsked, setAsked] = useState(false);
  const box = useRef<HTMLSpanElement>(null);
  const wasAsked = useRef(false);
  useEffect(() => {
    if (wasAsked.current && !isAsked) box.current?.querySelector('button')?.focus();
    wasAsked.current = isAsked;
  }, [isAsked]);
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') setAsked(false);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the key is caught for the buttons inside
    <span class="asked" ref={box} onKeyDown={press}>
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
    </span>
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
