import { cardTimes } from '../../components/settings.ts';
import { t } from '../../components/words.ts';
import type { SettingsProps } from './lines-section.tsx';

/** What floats over an annotated page: when cards open, and whether the strip stands above the title. */
export function PageParts({ settings, onChange }: SettingsProps) {
  return (
    <>
      <div class="line">
        <span class="k" id="cards">
          {t('options_cards')}
        </span>
        <div class="acts kinds" role="radiogroup" aria-labelledby="cards">
          {cardTimes.map((time) => (
            <label class="pick" key={time}>
              <input
                type="radio"
                name="card"
                checked={settings.card === time}
                onChange={() => onChange({ card: time })}
              />
              <span>{t(`options_card_${time}`)}</span>
            </label>
          ))}
        </div>
      </div>
      <div class="line">
        <span class="k">{t('options_strip')}</span>
        <label class="pick">
          <input
            type="checkbox"
            name="strip"
            checked={settings.strip}
            onChange={(event) => onChange({ strip: event.currentTarget.checked })}
          />
          <span>{t('options_strip_show')}</span>
        </label>
      </div>
    </>
  );
}
