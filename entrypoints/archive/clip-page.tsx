import { Button } from '../../components/button.tsx';
import { t } from '../../components/words.ts';
import { Blank, Unreadable } from './blanks.tsx';
import { ClipView } from './clip-view.tsx';
import { linkTo } from './route.ts';
import { archive, useArchive } from './store.ts';
import { useDeletion } from './use-deletion.ts';

/** One clip; after its deletion the way back; or the sentence that it is not there. */
export function ClipPage({ id, passage, tab }: { id: string; passage?: string | undefined; tab?: number | undefined }) {
  const { result, remove, undo } = useDeletion();
  const { value: clip, error } = useArchive(async () => {
    const found = await archive.getClip(id);
    // Told apart from “not loaded yet”.
    return found.ok ? { ok: true, value: found.value ?? null } : found;
  }, [id]);
  if (error) return <Unreadable error={error} />;
  if (clip) return <ClipView clip={clip} passage={passage} tab={tab} onDelete={() => remove([id])} />;
  if (clip === undefined) return <main class="reader" aria-busy="true" />;
  return (
    <main class="arch only">
      <h1 class="sr">{t('common_archive')}</h1>
      {result?.canUndo ? (
        <Blank
          title={result.text}
          actions={
            <Button icon="undo" onClick={undo} takesFocus>
              {t('common_undo')}
            </Button>
          }
        >
          <p>
            <a href={linkTo({ view: 'list', line: '' })}>{t('archive_clips')}</a>
          </p>
        </Blank>
      ) : (
        <Blank title={t('archive_no_clip')}>
          <p>
            {t('archive_no_clip_why')} <a href="#trash">{t('archive_trash')}</a>
          </p>
        </Blank>
      )}
    </main>
  );
}
