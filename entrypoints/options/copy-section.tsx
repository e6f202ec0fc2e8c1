import { nameFormat } from '../../components/copy-reading.ts';
import { t } from '../../components/words.ts';
import { exportFormats } from '../../lib/export/formats.ts';
import type { SettingsProps } from './lines-section.tsx';

/** The format that the copy button begins with. */
export function CopySection({ settings, onChange }: SettingsProps) {
  return (
    <section class="grp" id="copy">
      <h2>{t('options_copy')}</h2>
      <div class="line">
        <label class="k" for="copy-format">
          {t('options_copy_default')}
        </label>
        <select
          class="field short"
          id="copy-format"
          value={settings.copyFormat}
          onChange={(event) => onChange({ copyFormat: event.currentTarget.value })}
        >
          {exportFormats.map((format) => (
            <option key={format.id} value={format.id}>
              {nameFormat(format)}
            </option>
          ))}
        </select>
      </div>
    </section>
  );
}
