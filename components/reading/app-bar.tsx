import { useContext, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { send, sendToTab } from '../../entrypoints/shared/messaging.ts';
import { hasSidePanel, openSidePanel } from '../../entrypoints/shared/side-panel.ts';
import { IconButton } from '../button.tsx';
import { Icon } from '../icon.tsx';
import { t } from '../words.ts';
import { Leave, useOpenPage } from './surface.ts';
import type { Shown } from './use-reading.ts';

interface AppBarProps extends Shown {
  /** Offers the side panel in the place of this popup. */
  canPin?: boolean;
}

export function AppBar({ tab, state, canPin }: AppBarProps) {
  const leave = useContext(Leave);
  const openPage = useOpenPage();
  const tabId = tab?.id;
  // Undefined while there is no article to annotate or to read.
  const annotated = state?.state === 'ready' ? state.annotated : undefined;
  const inReader = state?.state === 'ready' ? state.inReader === true : undefined;
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
        onClick={() => void toggleReader(tabId).then(leave)}
      />
      {canPin && hasSidePanel() && <PinButton windowId={tab?.windowId} onOpened={leave} />}
      <IconButton icon="box" label={t('common_archive')} onClick={() => void openPage('archive.html')} />
      <IconButton
        icon="gear"
        label={t('common_settings')}
        onClick={() => void browser.runtime.openOptionsPage().then(leave)}
      />
    </header>
  );
}

function PinButton({ windowId, onOpened }: { windowId: number | undefined; onOpened(): void }) {
  const pin = (): void => {
    // A browser that refuses leaves the popup as it is.
    if (windowId !== undefined) openSidePanel(windowId).then(onOpened, (error) => console.info('No panel:', error));
  };
  return <IconButton icon="panel" label={t('popup_pin')} disabled={windowId === undefined} onClick={pin} />;
}

async function toggleReader(tabId: number | undefined): Promise<void> {
  if (tabId !== undefined) await send({ type: 'toggle-reader', tabId });
}
