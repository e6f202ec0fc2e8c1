import { useRef, useState } from 'preact/hooks';
import { Button } from '../../components/button.tsx';
import { nameFormat } from '../../components/copy-reading.ts';
import { downloadClips } from '../../components/export-clips.ts';
import { Menu } from '../../components/menu.tsx';
import { t } from '../../components/words.ts';
import { exportFormats } from '../../lib/export/formats.ts';
import type { Clip } from '../../lib/types.ts';

/** One file of the chosen format with all these clips. */
export function ExportMenu({ clips }: { clips: readonly Clip[] }) {
  const [isOpen, setOpen] = useState(false);
  const box = useRef<HTMLSpanElement>(null);
  const close = (): void => {
    setOpen(false);
    box.current?.querySelector('button')?.focus();
  };
  return (
    <span class="split down" ref={box}>
      <Button icon="export" onClick={() => setOpen(!isOpen)}>
        {t('archive_export')}
      </Button>
      {isOpen && (
        <Menu
          label={t('archive_export')}
          items={exportFormats.map((each) => ({ id: each.id, name: nameFormat(each), remark: `.${each.extension}` }))}
          onChoose={(id) => {
            close();
            downloadClips(id, clips);
          }}
          onClose={close}
        />
      )}
    </span>
  );
}
