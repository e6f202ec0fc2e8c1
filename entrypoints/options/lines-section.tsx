import { lineKinds, lineStyles, type Settings } from '../../components/settings.ts';
import { t } from '../../components/words.ts';
import { PageParts } from './page-parts.tsx';
import { PassageChoice } from './passage-choice.tsx';

export interface SettingsProps {
  settings: Settings;
  onChange(change: Partial<Settings>): void;
}

/** How the lines look, and which kinds are drawn. */
export function LinesSection({ settings, onChange }: SettingsProps) {
  return (
    <section class="grp" id="lines">
      <h2>{t('options_lines')}</h2>
      <p class="lead">{t('options_lines_lead')}</p>
      <fieldset class="choices">
        <legend class="sr">{t('options_line_style')}</legend>
        {lineStyles.map((style) => (
          <label key={style} class={style === 'wash' ? 'wash' : undefined}>
            <input
              type="radio"
              name="annotation"
              checked={settings.annotation === style}
              onChange={() => onChange({ annotation: style })}
            />
            <span>{t(`options_style_${style}`)}</span>
            <Sample isDrawn={style !== 'hover'} />
          </label>
        ))}
      </fieldset>
      <div class="line">
        <span class="k" id="kinds">
          {t('options_kinds')}
        </span>
        {/* biome-ignore lint/a11y/useSemanticElements: the label stands beside the group, where a legend cannot */}
        <div class="acts kinds" role="group" aria-labelledby="kinds">
          {lineKinds.map((kind) => (
            <label class="pick" key={kind}>
              <input
                type="checkbox"
                checked={settings.kinds[kind]}
                onChange={(event) => onChange({ kinds: { ...settings.kinds, [kind]: event.currentTarget.checked } })}
              />
              <span class={kind}>{t(`page_${kind}`)}</span>
            </label>
          ))}
        </div>
      </div>
      <PageParts settings={settings} onChange={onChange} />
      <PassageChoice />
    </section>
  );
}

// Article text of the genre stays Chinese in every language of the interface.
function Sample({ isDrawn }: { isDrawn: boolean }) {
  const line = (kind: string): string => (isDrawn ? kind : '');
  return (
    <p lang="zh-CN">
      <span class={line('known post')}>云江镇党委书记</span>
      <span class={line('known')}>周明远</span>、<span class={line('inferred post')}>青石村党委书记</span>
      <span class={line('inferred')}>邝秀兰</span>谈<span class={line('programme')}>乡村振兴</span>
    </p>
  );
}
