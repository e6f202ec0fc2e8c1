import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { IconButton } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import { t } from '../../components/words.ts';
import { send, sendToTab } from '../shared/messaging.ts';

interface AppBarProps {
  tabId?: number | undefined;
  /** Undefined while there is no article to annotate. */
  annotated?: boolean | undefined;
  /** Whether the tab shows the reader view; undefined while there is nothing to read. */
  inReader?: boolean | undefined;
}

export function AppBar({ tabId, annotated, inReader }: AppBarProps) {
  const [isOn, setOn] = useState(annotated);
  useEffect(() => setOn(annotated), [annotated]);
  const toggle = async (): Promise<void> => {
    if (tabId === undefined) return;
    // A page that is gone keeps the button as it was.
    const answer = await sendToTab(tabId, { type: 'set-annotation', on: !isOn }).catch(() => undefined);
    if (answer) setOn(answer.on);
  };
  return (
    <header class="bar">
      <span class="brand">
        <Icon name="clip" />
        {t('common_brand')}
      </span>
      <IconButton
        icon="line"
        label={t(isOn ? 'popup_annotation_on' : 'popup_annotation_off')}
        pressed={isOn ?? false}
        disabled={annotated === undefined}
        onClick={() => void toggle()}
      />
      <IconButton
        icon="read"
        label={t(inReader ? 'reader_back' : 'reader_name')}
        pressed={inReader ?? false}
        disabled={tabId === undefined || inReader === undefined}
        onClick={() => void toggleReader(tabId)}
      />
      <IconButton icon="box" label={t('common_archive')} onClick={() => void openAndClose('archive.html')} />
      <IconButton icon="gear" label={t('common_settings')} onClick={() => void openOptions()} />
    </header>
  );
}

/** Opens a page of the extension; the popup has done its work then. */
export async function openAndClose(path: string): Promise<void> {
  await send({ type: 'open-page', path });
  window.close();
}

async function toggleReader(tabId: number | undefined): Promise<void> {
  if (tabId !== undefined) await send({ type: 'toggle-reader', tabId });
  window.close();
}

async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
  window.close();
}
