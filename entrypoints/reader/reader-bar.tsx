import { Button, IconButton } from '../../components/button.tsx';
import { CopyButton } from '../../components/copy-button.tsx';
import { describeExport } from '../../components/copy-reading.ts';
import { Icon } from '../../components/icon.tsx';
import type { ReaderSettings } from '../../components/reader-settings.ts';
import { t } from '../../components/words.ts';
import type { Reading } from '../../lib/types.ts';
import { LayoutPanel } from './layout-panel.tsx';
import { SaveButton } from './save-button.tsx';
import type { ChangeReader } from './use-reader-settings.ts';

interface ReaderBarProps {
  reading: Reading;
  settings: ReaderSettings;
  onSettings: ChangeReader;
  isAnnotated: boolean;
  onAnnotate(on: boolean): void;
  hasNotes: boolean;
  onLeave(): void;
}

/** The way back, and what can be done with the text. */
export function ReaderBar(props: ReaderBarProps) {
  const { reading, settings, onSettings, isAnnotated, onAnnotate, hasNotes, onLeave } = props;
  return (
    <header class="appbar readbar">
      <Button kind="plain" icon="left" onClick={onLeave}>
        {t('reader_back')}
      </Button>
      <span class="end">
        <IconButton
          icon="line"
          label={t('archive_lines')}
          pressed={isAnnotated}
          onClick={() => onAnnotate(!isAnnotated)}
        />
        {hasNotes && (
          <IconButton
            icon="note"
            label={t('reader_notes')}
            pressed={settings.notes}
            onClick={() => onSettings({ notes: !settings.notes })}
          />
        )}
        <IconButton icon="print" label={t('reader_print')} onClick={() => print()} />
        <a
          class="btn icon"
          href={reading.article.url}
          target="_blank"
          rel="noreferrer"
          title={t('archive_original')}
          aria-label={t('archive_original')}
        >
          <Icon name="out" />
        </a>
        <LayoutPanel settings={settings} onChange={onSettings} />
        <SaveButton reading={reading} />
        <CopyButton reading={reading} context={describeExport()} />
      </span>
    </header>
  );
}
