import { useEffect, useState } from 'preact/hooks';
import { loadPassageSettings, type PassageSettings, savePassageSettings } from '../../components/passage-settings.ts';
import { t } from '../../components/words.ts';

/** Whether the colours for highlighting come beside a selection. */
export function PassageChoice() {
  const [settings, setSettings] = useState<PassageSettings>();
  useEffect(() => void loadPassageSettings().then(setSettings), []);
  if (!settings) return null;
  const turn = (offer: boolean): void => void savePassageSettings({ offer }).then(setSettings);
  return (
    <div class="line">
      <span class="k">{t('passage_highlight')}</span>
      <div class="stackv">
        <label class="pick">
          <input type="checkbox" checked={settings.offer} onChange={(event) => turn(event.currentTarget.checked)} />
          {t('options_passages_offer')}
        </label>
        <small class="meta">{t('options_passages_otherwise')}</small>
      </div>
    </div>
  );
}
