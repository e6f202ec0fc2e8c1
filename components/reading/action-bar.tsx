import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { SavedState } from '../../lib/messages.ts';
import { Button, IconButton } from '../button.tsx';
import { CopyButton } from '../copy-button.tsx';
import { describeExport } from '../copy-reading.ts';
import { formatInstant } from '../dates.ts';
import { Notice } from '../notice.tsx';
import { t, type Word } from '../words.ts';
import type { ReadyProps } from './ready.tsx';
import { SaveDrawer } from './save-drawer.tsx';
import { useOpenPage } from './surface.ts';
import { type Step, useSaving } from './use-saving.ts';

type ActionBarProps = ReadyProps & {
  /** What went wrong with the page. */
  complaint?: Word | undefined;
};

/** Copy and save. The drawer opens in place, above the buttons; the text above it does not move. */
export function ActionBar({ reading, saved, pending, tabId, ask, complaint }: ActionBarProps) {
  const { step, error, draft, setDraft, edit, save, open, cancel } = useSaving(tabId, () => ask());
  const isOpen = step === 'drawer' || step === 'saving';
  return (
    <footer ref={useFocusBack(isOpen)}>
      {complaint && <Notice kind="warn">{t(complaint)}</Notice>}
      {saved?.changed && step === 'idle' && (
        <Notice kind="warn">
          {t('popup_changed', formatInstant(saved.saved))} {t('popup_changed_keeps')}
        </Notice>
      )}
      {isOpen && (
        <SaveDrawer
          tabId={tabId}
          clipId={saved?.id}
          draft={draft}
          onLoad={edit}
          onChange={setDraft}
          onSave={() => void save()}
          onCancel={cancel}
        />
      )}
      {error && <Notice kind="bad">{t('popup_save_failed', error)}</Notice>}
      <div class="foot">
        <CopyButton reading={reading} context={describeExport()} />
        <span class="end">
          {isOpen && (
            <Button kind="plain" onClick={cancel}>
              {t('common_cancel')}
            </Button>
          )}
          {step === 'idle' && saved && <IconButton icon="edit" label={t('popup_edit')} onClick={open} />}
          <PrimaryAction step={step} saved={saved} pending={pending} onOpen={open} onSave={() => void save()} />
        </span>
      </div>
    </footer>
  );
}

// The drawer takes its fields away with it, and the focus in them: it goes on at the button below.
function useFocusBack(isOpen: boolean): RefObject<HTMLElement | null> {
  const foot = useRef<HTMLElement>(null);
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    if (wasOpen.current && !isOpen) foot.current?.querySelector<HTMLElement>('.primary')?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return foot;
}

interface PrimaryActionProps {
  step: Step;
  saved: SavedState | undefined;
  pending: boolean;
  /** Opens the drawer. */
  onOpen(): void;
  onSave(): void;
}

function PrimaryAction({ step, saved, pending, onOpen, onSave }: PrimaryActionProps) {
  const openPage = useOpenPage();
  if (step === 'done') {
    return (
      <Button kind="primary" icon="check" onClick={() => undefined}>
        <span role="status">{t('popup_saved')}</span>
      </Button>
    );
  }
  if (step === 'idle' && saved && !saved.changed) {
    return (
      <Button kind="primary" icon="saved" onClick={() => void openPage(`archive.html#clip=${saved.id}`)}>
        {t('popup_open_clip')}
      </Button>
    );
  }
  const isIdle = step === 'idle';
  return (
    <Button kind="primary" icon="save" disabled={pending || step === 'saving'} onClick={isIdle ? onOpen : onSave}>
      {nameAction(step, saved)}
    </Button>
  );
}

function nameAction(step: Step, saved: SavedState | undefined): string {
  if (step === 'saving') return t('popup_saving');
  return t(saved?.changed ? 'popup_save_again' : 'common_save');
}
