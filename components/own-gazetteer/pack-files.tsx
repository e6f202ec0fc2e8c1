import { useRef, useState } from 'preact/hooks';
import type { OwnStore } from '../../lib/archive/own-entries.ts';
import type { TableKind } from '../../lib/gazetteer/own/columns.ts';
import type { OwnEntries } from '../../lib/gazetteer/own/types.ts';
import { writeCsv, writeJson, writeTsv } from '../../lib/gazetteer/own/write-pack.ts';
import { Button } from '../button.tsx';
import { downloadFile } from '../export-clips.ts';
import { Icon } from '../icon.tsx';
import { Menu } from '../menu.tsx';
import { own } from './own-words.ts';

/** A button that asks for one table. */
export function ImportButton({ disabled, onFile }: { disabled: boolean; onFile(file: File): void }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".tsv,.csv,.txt,.json,text/csv,text/tab-separated-values,application/json"
        hidden
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          // The same file may be chosen again after it was mended.
          currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
      <Button icon="import" disabled={disabled} onClick={() => input.current?.click()}>
        {own('own_import')}
      </Button>
    </>
  );
}

interface Format {
  id: string;
  kind: TableKind | 'whole';
  extension: 'tsv' | 'csv' | 'json';
}

const formats: readonly Format[] = [
  ...(['officials', 'programmes', 'organisations'] as const).flatMap((kind) =>
    (['tsv', 'csv'] as const).map((extension) => ({ id: `${kind}.${extension}`, kind, extension })),
  ),
  { id: 'own-gazetteer.json', kind: 'whole', extension: 'json' },
];

const kindNames = {
  officials: 'own_add_official',
  programmes: 'own_add_programme',
  organisations: 'own_add_organisation',
  whole: 'own_title',
} as const;

interface ExportButtonProps {
  store: OwnStore;
  disabled: boolean;
  onFailure(error: string): void;
}

/** Officials as a pack at once; the arrow offers the other kinds and forms. */
export function ExportButton({ store, disabled, onFailure }: ExportButtonProps) {
  const [isOpen, setOpen] = useState(false);
  const arrow = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setOpen(false);
    arrow.current?.focus();
  };
  const save = async (id: string): Promise<void> => {
    const format = formats.find((each) => each.id === id);
    if (!format) return;
    const all = await store.all();
    if (all.ok) downloadFile(new Blob([write(all.value, format)], { type: 'text/plain' }), format.id);
    else onFailure(all.error);
  };
  return (
    <span class="split">
      <Button icon="export" disabled={disabled} onClick={() => void save('officials.tsv')}>
        {own('own_export', 'TSV')}
      </Button>
      <button
        type="button"
        class="btn"
        ref={arrow}
        disabled={disabled}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-label={own('own_export_other')}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name="down" />
      </button>
      {isOpen && (
        <Menu
          label={own('own_export_other')}
          items={formats.map(({ id, kind, extension }) => ({
            id,
            name: own(kindNames[kind]),
            remark: `.${extension}`,
          }))}
          onChoose={(id) => {
            close();
            void save(id);
          }}
          onClose={close}
        />
      )}
    </span>
  );
}

function write(entries: OwnEntries, { kind, extension }: Format): string {
  if (kind === 'whole') return writeJson(entries);
  if (extension === 'csv') return writeCsv(entries, kind);
  const date = new Date().toLocaleDateString('sv').slice(0, 7);
  return writeTsv(entries, kind, { header: kind === 'officials' ? { date } : {} });
}
