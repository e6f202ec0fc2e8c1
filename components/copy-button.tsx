import { useEffect, useState } from 'preact/hooks';
import type { ExportContext } from '../lib/export/format.ts';
import type { Reading } from '../lib/types.ts';
import { copyReading } from './copy-reading.ts';
import { Icon } from './icon.tsx';
import { MenuArrow } from './menu-arrow.tsx';
import { findOffered, type OfferedFormat } from './offered-formats.ts';
import { defaultSettings, loadSettings, saveSettings } from './settings.ts';
import { useDragOut } from './use-drag-out.ts';
import { useOfferedFormats } from './use-offered-formats.ts';
import { t } from './words.ts';

interface CopyButtonProps {
  /** Nothing can be copied while it is absent. */
  reading?: Reading | undefined;
  context: ExportContext;
}

/** Copies in the format chosen last, or lets it be dragged out; the arrow offers the other formats, and remembers. */
export function CopyButton({ reading, context }: CopyButtonProps) {
  const { formats, format, remember } = useFormatChoice();
  const [result, setResult] = useResult();
  const copy = async (chosen: OfferedFormat | undefined): Promise<void> => {
    if (!chosen || !reading) return;
    const complaint = await copyReading(chosen, reading, context);
    setResult(complaint === undefined ? { isDone: true } : { isDone: false, complaint });
  };
  const choose = (id: string): void => {
    remember(id);
    void copy(findOffered(formats, id));
  };
  if (!format) return null;
  return (
    <span class="split copy">
      <Grip reading={reading} context={context} format={format} isDone={result?.isDone ?? false} />
      <button type="button" class="btn" disabled={!reading} onClick={() => void copy(format)}>
        <CopyWords format={format} result={result} />
      </button>
      <MenuArrow
        label={t('common_other_formats')}
        items={formats.map(({ id, name, extension }) => ({ id, name, remark: `.${extension}` }))}
        chosen={format.id}
        disabled={!reading}
        onChoose={choose}
        link={{ href: 'options.html#copy', name: t('common_copy_settings') }}
      />
      {result && !result.isDone && (
        <span class="float complaint" role="alert">
          {result.complaint}
        </span>
      )}
    </span>
  );
}

/** The format chosen last, here or on another page. */
function useFormatChoice() {
  const formats = useOfferedFormats();
  const [formatId, setFormatId] = useState(defaultSettings.copyFormat);
  useEffect(() => void loadSettings().then(({ copyFormat }) => setFormatId(copyFormat)), []);
  const remember = (id: string): void => {
    setFormatId(id);
    void saveSettings({ copyFormat: id });
  };
  return { formats, format: findOffered(formats, formatId), remember };
}

/** With the keyboard one copies: the grip adds nothing that the button does not do. */
function Grip({ reading, context, format, isDone }: CopyButtonProps & { format: OfferedFormat; isDone: boolean }) {
  const drag = useDragOut({ reading, context, findFormat: () => Promise.resolve(format) });
  return (
    <span class="grip" title={t('common_drag_out', format.name)} aria-hidden="true" {...drag}>
      <Icon name={isDone ? 'check' : 'grip'} />
    </span>
  );
}

/** The widest of the words holds the width, so that nothing moves. */
function CopyWords({ format, result }: { format: OfferedFormat; result: CopyResult | undefined }) {
  return (
    <span class="steady" aria-live="polite">
      <span class={result ? 'hidden' : 'name'}>{t('common_copy_as', format.name)}</span>
      {result && <span>{t(result.isDone ? 'common_copied' : 'common_copy_failed')}</span>}
    </span>
  );
}

type CopyResult = { isDone: true } | { isDone: false; complaint: string };

/** The outcome stands in the button for two seconds, a complaint for as long as it takes to read it. */
function useResult(): [CopyResult | undefined, (result: CopyResult) => void] {
  const [result, setResult] = useState<CopyResult>();
  useEffect(() => {
    if (!result) return;
    const timer = setTimeout(() => setResult(undefined), result.isDone ? 2000 : 8000);
    return () => clearTimeout(timer);
  }, [result]);
  return [result, setResult];
}
