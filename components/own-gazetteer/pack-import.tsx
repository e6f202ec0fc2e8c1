import { useEffect, useState } from 'preact/hooks';
import type { OwnStore } from '../../lib/archive/own-entries.ts';
import type { Gazetteer } from '../../lib/gazetteer/gazetteer.ts';
import { applyPack, checkPack, mendPack } from '../../lib/gazetteer/own/check-pack.ts';
import { decodeTable } from '../../lib/gazetteer/own/read-table.ts';
import type { PackReport, PackResult } from '../../lib/gazetteer/own/report.ts';
import type { OwnEntries } from '../../lib/gazetteer/own/types.ts';
import { writeRefused } from '../../lib/gazetteer/own/write-pack.ts';
import { downloadFile } from '../export-clips.ts';
import { type Message, tellFailure } from './message.tsx';
import { own } from './own-words.ts';
import { PackReportView } from './pack-report.tsx';

interface PackImportProps {
  file: File;
  store: OwnStore;
  gazetteer: Gazetteer;
  /** With what there is to say at the end; nothing when the file was put away. */
  onDone(message?: Message): void;
}

interface Checked {
  current: OwnEntries;
  report: PackReport;
  /** What came of an import, while rows are left. */
  said?: string;
}

/** Reads a file, shows its report, and writes its good rows when the reader says so: all of them at once. */
export function PackImport({ file, store, gazetteer, onDone }: PackImportProps) {
  const [checked, setChecked] = useState<Checked>();
  const show = (result: PackResult, current: OwnEntries): void => {
    if (result.ok) setChecked({ current, report: result.report });
    else onDone({ text: own(result.problem, ...result.values), isBad: true });
  };
  useEffect(() => {
    const check = async (): Promise<void> => {
      const bytes = await readBytes(file);
      const all = await store.all();
      if (!bytes) return onDone({ text: own('own_file_unreadable'), isBad: true });
      if (!all.ok) return onDone(tellFailure(all.error));
      show(checkPack(decodeTable(bytes), all.value, gazetteer), all.value);
    };
    void check();
  }, [file]);
  if (!checked) return <p class="none">{own('own_reading', file.name)}</p>;
  const { report, current, said } = checked;
  const write = async (): Promise<void> => {
    const written = await store.put(applyPack(report));
    if (!written.ok) return setChecked({ ...checked, said: tellFailure(written.error).text });
    const count = report.rows.filter(({ verdict }) => verdict === 'new' || verdict === 'changed').length;
    const rest = leaveRefused(report);
    const all = await store.all();
    if (!all.ok || rest.rows.length === 0) return onDone({ text: own('own_imported', count) });
    setChecked({ current: all.value, report: rest, said: own('own_imported_part', count, rest.rows.length) });
  };
  return (
    <PackReportView
      name={file.name}
      report={report}
      said={said}
      onMend={(mending) => show(mendPack(report, mending, current, gazetteer), current)}
      onImport={() => void write()}
      onSaveRefused={() => downloadFile(new Blob([writeRefused(report)]), nameRefused(file.name, report))}
      onDiscard={() => onDone()}
    />
  );
}

/** The report of the rows that did not go in, to be mended and imported after the others. */
function leaveRefused(report: PackReport): PackReport {
  const rows = report.rows.filter(({ verdict }) => verdict === 'refused');
  const numbers = new Set(rows.map(({ row }) => row));
  const source = { ...report.source, rows: report.source.rows.filter(({ row }) => numbers.has(row)) };
  return { ...report, rows, entries: [], source };
}

async function readBytes(file: File): Promise<Uint8Array | undefined> {
  return file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => undefined,
  );
}

function nameRefused(name: string, { kind }: PackReport): string {
  return `${name.replace(/\.[^.]*$/, '')}-refused.${kind === 'whole' ? 'json' : 'csv'}`;
}
