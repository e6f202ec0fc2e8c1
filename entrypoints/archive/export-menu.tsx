import { useRef, useState } from 'preact/hooks';
import { Button } from '../../components/button.tsx';
import { downloadClips } from '../../components/export-clips.ts';
import { Menu } from '../../components/menu.tsx';
import { findOffered } from '../../components/offered-formats.ts';
import { useOfferedFormats } from '../../components/use-offered-formats.ts';
import { t } from '../../components/words.ts';
import type { Clip } from '../../lib/types.ts';

/** One file of the chosen format with all these clips. */
export function ExportMenu({ clips }: { clips: readonly Clip[] }) {
  const formats = useOfferedFormats();
  const [isOpen, setOpen] = useState(false);
  const [complaint, setComplaint] = useState<string>();
  const box = useRef<HTMLSpanElement>(null);
  const close = (): void => {
    setOpen(false);
    box.current?.querySelector('button')?.focus();
  };
  const choose = async (id: string): Promise<void> => {
    close();
    const format = findOffered(formats, id);
    if (format) setComplaint(await downloadClips(format, clips));
  };
  return (
    <span class="split down" ref={box}>
      <Button icon="export" onClick={() => setOpen(!isOpen)}>
        {t('archive_export')}
      </Button>
      {complaint !== undefined && (
        <span class="float complaint" role="alert">
          {complaint}
        </span>
      )}
      {isOpen && (
        <Menu
          label={t('archive_export')}
          items={formats.map(({ id, name, extension }) => ({ id, name, remark: `.${extension}` }))}
          onChoose={(id) => void choose(id)}
          onClose={close}
          link={{ href: 'options.html#copy', name: t('common_copy_settings') }}
        />
      )}
    </span>
  );
}
