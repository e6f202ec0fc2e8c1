import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Button } from '../../components/button.tsx';
import { CommandsList } from '../../components/commands-list.tsx';
import { Notice } from '../../components/notice.tsx';
import { t } from '../../components/words.ts';

/** The keys as they are set, and the way to the browser's own page where they are changed. */
export function KeysSection() {
  const [isLost, setLost] = useState(false);
  const open = (): void => void openKeysPage().catch(() => setLost(true));
  return (
    <section class="grp" id="keys">
      <h2>{t('options_keys')}</h2>
      <p class="lead">{t(import.meta.env.FIREFOX ? 'options_keys_firefox' : 'options_keys_chromium')}</p>
      <CommandsList />
      <div class="acts">
        <Button icon="out" onClick={open}>
          {t('options_keys_change')}
        </Button>
      </div>
      {isLost && <Notice kind="warn">{t('options_keys_lost')}</Notice>}
    </section>
  );
}

// Firefox has a call for it; Chromium opens the page like any other.
async function openKeysPage(): Promise<void> {
  const { commands } = browser;
  if (canOpenKeys(commands)) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

function canOpenKeys(commands: object): commands is { openShortcutSettings(): Promise<void> } {
  return 'openShortcutSettings' in commands && typeof commands.openShortcutSettings === 'function';
}
