import { useState } from 'preact/hooks';
import { IconButton } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import { leadings, type ReaderSettings, sizes, themes, typefaces, widths } from '../../components/reader-settings.ts';
import { t } from '../../components/words.ts';
import { Choice } from './choice.tsx';
import { hasKai } from './has-kai.ts';
import type { ChangeReader } from './use-reader-settings.ts';

interface LayoutPanelProps {
  settings: ReaderSettings;
  onChange: ChangeReader;
}

const id = 'layout-panel';

/** 版式: how the text is set. Opens from its button; Escape and a click elsewhere close it. */
export function LayoutPanel(props: LayoutPanelProps) {
  return (
    <span class="layout">
      <button type="button" class="btn" popovertarget={id}>
        <Icon name="type" />
        {t('reader_layout')}
      </button>
      <section id={id} popover="auto" aria-label={t('reader_layout')}>
        <Choices {...props} />
      </section>
    </span>
  );
}

function Choices({ settings, onChange }: LayoutPanelProps) {
  const { size, typeface, width, leading, theme, printLines } = settings;
  const [isKai] = useState(hasKai);
  return (
    <>
      <SizeRow size={size} onChange={onChange} />
      <Choice
        name={t('reader_typeface')}
        choices={typefaces}
        chosen={typeface}
        say={(each) => t(`reader_typeface_${each}`)}
        onChoose={(each) => onChange({ typeface: each })}
      />
      {typeface === 'kai' && !isKai && <p class="meta">{t('reader_no_kai')}</p>}
      <Choice
        name={t('reader_width')}
        choices={widths}
        chosen={width}
        say={(each) => t(`reader_width_${each}`)}
        onChoose={(each) => onChange({ width: each })}
      />
      <Choice
        name={t('reader_leading')}
        choices={leadings}
        chosen={leading}
        say={(each) => t(`reader_leading_${each}`)}
        onChoose={(each) => onChange({ leading: each })}
      />
      <Choice
        name={t('reader_theme')}
        choices={themes}
        chosen={theme}
        say={(each) => t(`reader_theme_${each}`)}
        onChoose={(each) => onChange({ theme: each })}
      />
      <label class="pick">
        <input
          type="checkbox"
          checked={printLines}
          onChange={({ currentTarget }) => onChange({ printLines: currentTarget.checked })}
        />
        {t('reader_print_lines')}
      </label>
    </>
  );
}

function SizeRow({ size, onChange }: { size: number; onChange: ChangeReader }) {
  const at = sizes.indexOf(size);
  const step = (by: 1 | -1): void => {
    const next = sizes[at + by];
    if (next) onChange({ size: next });
  };
  return (
    <fieldset class="choice">
      <legend>{t('reader_size')}</legend>
      <IconButton icon="minus" label={t('reader_smaller')} disabled={at <= 0} onClick={() => step(-1)} />
      <output>{size * 16}</output>
      <IconButton icon="plus" label={t('reader_larger')} disabled={at >= sizes.length - 1} onClick={() => step(1)} />
    </fieldset>
  );
}
