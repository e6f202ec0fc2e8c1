import { useRef, useState } from 'preact/hooks';
import { downloadClips } from '../../components/export-clips.ts';
import { Icon } from '../../components/icon.tsx';
import { Menu } from '../../components/menu.tsx';
import { findOffered, type OfferedFormat } from '../../components/offered-formats.ts';
import { useOfferedFormats } from '../../components/use-offered-formats.ts';
import { findWord, t } from '../../components/words.ts';
import type { Outcome } from '../../lib/archive/outcome.ts';
import type { Clip } from '../../lib/types.ts';

interface ExportMenuProps {
  /** Of what, where the word alone does not say. */
  label?: string;
  load(): Promise<Outcome<readonly Clip[]>>;
}

/** Loads the clips and writes them into a file; what went wrong is told as a sentence. */
function useExport(load: ExportMenuProps['load']) {
  const [complaint, setComplaint] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const exportAs = async (format: OfferedFormat): Promise<void> => {
    setBusy(true);
    const clips = await load();
    setComplaint(clips.ok ? await downloadClips(format, clips.value) : (findWord(clips.error) ?? t('common_failed')));
    setBusy(false);
  };
  return { isBusy, complaint, exportAs };
}

/** One file of the chosen format with all these clips. */
export function ExportMenu({ label = t('archive_export'), load }: ExportMenuProps) {
  const formats = useOfferedFormats();
  const [isOpen, setOpen] = useState(false);
  const { isBusy, complaint, exportAs } = useExport(load);
  const button = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  const choose = (id: string): void => {
    close();
    const format = findOffered(formats, id);
    if (format) void exportAs(format);
  };
  return (
    <span class="split down">
      <button
        type="button"
        class="btn"
        ref={button}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-label={label}
        aria-busy={isBusy}
        onClick={() => setOpen(!isOpen && !isBusy)}
      >
        <Icon name="export" />
        <span aria-live="polite">{t(isBusy ? 'archive_exporting' : 'archive_export')}</span>
      </button>
      {complaint !== undefined && (
        <span class="float complaint" role="alert">
          {complaint}
        </span>
      )}
      {isOpen && (
        <Menu
          label={label}
          items={formats.map(({ id, name, extension }) => ({ id, name, remark: `.${extension}` }))}
          onChoose={choose}
          onClose={close}
          link={{ href: 'options.html#copy', name: t('common_copy_settings') }}
        />
      )}
    </span>
  );
}
