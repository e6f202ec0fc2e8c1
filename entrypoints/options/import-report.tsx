import { useRef } from 'preact/hooks';
import { Button } from '../../components/button.tsx';
import { useLostFocus } from '../../components/use-lost-focus.ts';
import { t } from '../../components/words.ts';
import type { Backup, BackupRow, RowVerdict } from '../../lib/archive/backup.ts';
import type { PassageCounts } from '../../lib/archive/import-passages.ts';

const verdicts: readonly RowVerdict[] = ['new', 'changed', 'same', 'older', 'double', 'refused'];

interface ImportReportProps {
  backup: Backup;
  /** What is said while it is written. */
  progress: string | undefined;
  onImport(): void;
  onCancel(): void;
}

/** What would become of each row of a backup; rows that cannot go in are listed with their reason. */
export function ImportReport({ backup, progress, onImport, onCancel }: ImportReportProps) {
  const { rows, clips, passages, passageCounts, exported } = backup;
  const place = useRef<HTMLDivElement>(null);
  useLostFocus(place, backup);
  const isWriting = progress !== undefined;
  const refused = rows.filter(({ verdict }) => verdict === 'refused');
  return (
    <div class="report" ref={place} tabIndex={-1}>
      <header aria-live="polite">
        <b>{t('options_report', exported.slice(0, 10))}</b>
        {verdicts.map((verdict) => {
          const count = rows.filter((row) => row.verdict === verdict).length;
          return (
            count > 0 && (
              <span key={verdict} class={verdict}>
                {t(`options_verdict_${verdict}`, count)}
              </span>
            )
          );
        })}
      </header>
      <PassageLine counts={passageCounts} />
      {refused.length > 0 && <Refused rows={refused} />}
      <footer>
        <Button kind="primary" disabled={isWriting || clips.length + passages.length === 0} onClick={onImport}>
          {t('options_import', clips.length)}
        </Button>
        <Button kind="plain" takesFocus={isWriting} onClick={onCancel}>
          {t('common_cancel')}
        </Button>
        <span class="meta" role="status">
          {progress}
        </span>
      </footer>
    </div>
  );
}

/** What would become of the passages of the file. */
function PassageLine({ counts }: { counts: PassageCounts }) {
  const kinds = (['added', 'updated', 'kept', 'refused'] as const).filter((kind) => counts[kind] > 0);
  if (kinds.length === 0) return null;
  return (
    <p class="passages">
      {t('common_colon', t('options_passages'))}
      {kinds.map((kind) => t(`options_passages_${kind}`, counts[kind])).join(t('common_comma'))}
    </p>
  );
}

function Refused({ rows }: { rows: readonly BackupRow[] }) {
  return (
    <div class="tw">
      <table>
        <thead>
          <tr>
            <th class="num">{t('options_row')}</th>
            <th>{t('options_title')}</th>
            <th>{t('options_field')}</th>
            <th>{t('options_problem')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ row, title, problem }) => (
            <tr key={row}>
              <td class="num">{row}</td>
              <td lang="zh-CN">{title}</td>
              <td>
                <code>{problem?.path}</code>
              </td>
              <td>{problem && t(problem.expected)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
