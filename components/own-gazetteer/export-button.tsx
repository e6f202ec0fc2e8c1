import type { OwnStore } from '../../lib/archive/own-entries.ts';
import type { TableKind } from '../../lib/gazetteer/own/columns.ts';
import type { OwnEntries } from '../../lib/gazetteer/own/types.ts';
import { writeCsv, writeJson, writeTsv } from '../../lib/gazetteer/own/write-pack.ts';
import { Button } from '../button.tsx';
import { downloadFile } from '../export-clips.ts';
import { MenuArrow } from '../menu-arrow.tsx';
import { own } from './own-words.ts';

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
      <MenuArrow
        label={own('own_export_other')}
        items={formats.map(({ id, kind, extension }) => ({
          id,
          name: own(kindNames[kind]),
          remark: `.${extension}`,
        }))}
        disabled={disabled}
        onChoose={(id) => void save(id)}
      />
    </span>
  );
}

function write(entries: OwnEntries, { kind, extension }: Format): string {
  if (kind === 'whole') return writeJson(entries);
  if (extension === 'csv') return writeCsv(entries, kind);
  const date = new Date().toLocaleDateString('sv').slice(0, 7);
  return writeTsv(entries, kind, { header: kind === 'officials' ? { date } : {} });
}
