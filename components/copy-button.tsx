import { useEffect, useRef, useState } from 'preact/hooks';
import type { ExportContext } from '../lib/export/format.ts';
import { exportFormats } from '../lib/export/formats.ts';
import type { Reading } from '../lib/types.ts';
import { copyReading, findFormat, nameFormat } from './copy-reading.ts';
import { Icon } from './icon.tsx';
import { Menu } from './menu.tsx';
import { defaultSettings, loadSettings, saveSettings } from './settings.ts';
import { t } from './words.ts';

interface CopyButtonProps {
  /** Nothing can be copied while it is absent. */
  reading?: Reading | undefined;
  context: ExportContext;
}

/** Copies in the format chosen last; the arrow beside it offers the others, and remembers. */
export function CopyButton({ reading, context }: CopyButtonProps) {
  const [formatId, setFormatId] = useState(defaultSettings.copyFormat);
  const [isOpen, setOpen] = useState(false);
  const [result, setResult] = useResult();
  const arrow = useRef<HTMLButtonElement>(null);
  useEffect(() => void loadSettings().then(({ copyFormat }) => setFormatId(copyFormat)), []);
  const format = findFormat(formatId);
  const copy = async (id: string): Promise<void> => {
    const chosen = findFormat(id);
    if (!chosen || !reading) return;
    setResult((await copyReading(chosen, reading, context)) ? 'common_copied' : 'common_copy_failed');
  };
  const choose = (id: string): void => {
    close();
    setFormatId(id);
    void saveSettings({ copyFormat: id });
    void copy(id);
  };
  const close = (): void => {
    setOpen(false);
    arrow.current?.focus();
  };
  if (!format) return null;
  return (
    <span class="split">
      <button type="button" class="btn" disabled={!reading} onClick={() => void copy(format.id)}>
        <Icon name={result === 'common_copied' ? 'check' : 'copy'} />
        {/* The widest of the three words holds the width, so that nothing moves. */}
        <span class="steady" aria-live="polite">
          <span class={result ? 'hidden' : ''}>{t('common_copy_as', nameFormat(format))}</span>
          {result && <span>{t(result)}</span>}
        </span>
      </button>
      <button
        type="button"
        class="btn"
        ref={arrow}
        disabled={!reading}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-label={t('common_other_formats')}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name="down" />
      </button>
      {isOpen && (
        <Menu
          label={t('common_other_formats')}
          items={exportFormats.map((each) => ({ id: each.id, name: nameFormat(each), remark: `.${each.extension}` }))}
          chosen={format.id}
          onChoose={choose}
          onClose={close}
        />
      )}
    </span>
  );
}

type CopyResult = 'common_copied' | 'common_copy_failed';

/** The outcome stands in the button for two seconds. */
function useResult(): [CopyResult | undefined, (result: CopyResult) => void] {
  const [result, setResult] = useState<CopyResult>();
  useEffect(() => {
    if (!result) return;
    const timer = setTimeout(() => setResult(undefined), 2000);
    return () => clearTimeout(timer);
  }, [result]);
  return [result, setResult];
}
