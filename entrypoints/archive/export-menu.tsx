import { useRef, useState } from 'preact/hooks';
import { downloadClips } from '../../components/export-clips.ts';
import { Icon } from '../../components/icon.tsx';
import { Menu } from '../../components/menu.tsx';
import { findOffered } from '../../components/offered-formats.ts';
import { useOfferedFormats } from '../../components/use-offered-formats.ts';
import { findWord, t } from '../../components/words.ts';
import type { Outcome } from '../../lib/archive/outcome.ts';
import type { Clip } from '../../lib/types.ts';

interface ExportMenuProps {
  /** Of what, where the word alone does not say. */
  label?: string;
  load(): Promise<Outcome<readonly Clip[]>>;
}

/** One file of the chosen format with all these clips. */
export function ExportMenu({ label = t('archive_export'), load }: ExportMenuProps) {
  const formats = useOfferedFormats();
  const [isOpen, setOpen] = useState(false);
  const [complaint, setComplaint] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  const choose = async (id: string): Promise<void> => {
    close();
    const format = findOffered(formats, id);
    setBusy(true);
    const clips = await load();
    if (!clips.ok) setComplaint(findWord(clips.error) ?? t('common_failed'));
    else if (format) setComplaint(await downloadClips(format, clips.value));
    setBusy(false);
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
          onChoose={(id) => void choose(id)}
          onClose={close}
          link={{ href: 'options.html#copy', name: t('common_copy_settings') }}
        />
      )}
    </span>
  );
}
