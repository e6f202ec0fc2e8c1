import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { t } from './words.ts';

interface Shortcut {
  name: string;
  keys: string;
}

/** The keys as they are set in this browser; a command without one says so. */
export function CommandsList() {
  const [shortcuts, setShortcuts] = useState<Shortcut[]>([]);
  useEffect(() => void listShortcuts().then(setShortcuts), []);
  return (
    <dl class="shortcuts">
      {shortcuts.map(({ name, keys }) => [
        <dt key={name}>{keys ? <kbd>{keys}</kbd> : <span class="meta">{t('common_no_key')}</span>}</dt>,
        <dd key={`${name} what`}>{name}</dd>,
      ])}
    </dl>
  );
}

async function listShortcuts(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.map(({ name, description, shortcut }) => ({
    name: name === '_execute_action' ? t('common_open_popup') : (description ?? name ?? ''),
    keys: shortcut ?? '',
  }));
}
