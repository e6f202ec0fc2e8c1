import { type CopyChoices, copyKey, defaultChoices, readChoices, saveChoices } from '../../components/copy-choices.ts';
import { offerFormats } from '../../components/offered-formats.ts';
import { useStored } from '../../components/use-stored.ts';
import { t } from '../../components/words.ts';
import { type SectionId, sectionIds } from '../../lib/export/parts.ts';
import type { OwnTemplate } from '../../lib/export/template/template.ts';
import type { SettingsProps } from './lines-section.tsx';

/** What copies and exports hold: the format to begin with, the sections, marks and properties. */
export function CopySection({ settings, onChange, templates }: SettingsProps & { templates: readonly OwnTemplate[] }) {
  return (
    <section class="grp" id="copy">
      <h2>{t('options_copy')}</h2>
      <p class="lead">{t('options_copy_lead')}</p>
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
          {offerFormats(templates).map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <Choices />
    </section>
  );
}

function Choices() {
  const choices = useStored(copyKey, readChoices) ?? defaultChoices;
  const change = (fields: Partial<CopyChoices>): void => void saveChoices(fields);
  const toggle = (id: SectionId, isWritten: boolean): void => {
    const others = choices.leftOut.filter((each) => each !== id);
    change({ leftOut: isWritten ? others : [...others, id] });
  };
  return (
    <>
      <div class="line">
        <span class="k" id="copy-sections">
          {t('options_sections')}
        </span>
        <div class="stackv">
          {/* biome-ignore lint/a11y/useSemanticElements: the label stands beside the group, where a legend cannot */}
          <div class="acts kinds" role="group" aria-labelledby="copy-sections">
            {sectionIds.map((id) => (
              <label class="pick" key={id}>
                <input
                  type="checkbox"
                  checked={!choices.leftOut.includes(id)}
                  onChange={(event) => toggle(id, event.currentTarget.checked)}
                />
                <span>{t(`options_part_${id}`)}</span>
              </label>
            ))}
          </div>
          <small class="meta">{t('options_sections_why')}</small>
        </div>
      </div>
      <div class="line">
        <span class="k">{t('options_copy_more')}</span>
        <div class="stackv">
          <Pick
            label={t('options_marks')}
            remark={t('options_marks_why')}
            isOn={choices.paragraphMarks}
            onChange={(paragraphMarks) => change({ paragraphMarks })}
          />
          <Pick
            label={t('options_front_matter')}
            remark={t('options_front_matter_why')}
            isOn={choices.frontMatter}
            onChange={(frontMatter) => change({ frontMatter })}
          />
        </div>
      </div>
    </>
  );
}

interface PickProps {
  label: string;
  remark: string;
  isOn: boolean;
  onChange(isOn: boolean): void;
}

function Pick({ label, remark, isOn, onChange }: PickProps) {
  return (
    <label class="pick">
      <input type="checkbox" checked={isOn} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span>
        {label}
        <small>{remark}</small>
      </span>
    </label>
  );
}
