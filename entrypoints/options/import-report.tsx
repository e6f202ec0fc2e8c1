import { Button } from '../../components/button.tsx';
import { t } from '../../components/words.ts';
import type { Backup, BackupRow, RowVerdict } from '../../lib/archive/backup.ts';

const verdicts: readonly RowVerdict[] = ['new', 'changed', 'same', 'older', 'double', 'refused'];

interface ImportReportProps {
  backup: Backup;
  onImport(): void;
  onCancel(): void;
}

/** What would become of each row of a backup; rows that cannot go in are listed with their reason. */
export function ImportReport({ backup, onImport, onCancel }: ImportReportProps) {
  const { rows, clips, exported } = backup;
  const refused = rows.filter(({ verdict }) => verdict === 'refused');
  return (
    <div class="report" role="status">
      <header>
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
      {refused.length > 0 && <Refused rows={refused} />}
      <footer>
        <Button kind="primary" disabled={clips.length === 0} onClick={onImport}>
          {t('options_import', clips.length)}
        </Button>
        <Button kind="plain" onClick={onCancel}>
          {t('common_cancel')}
        </Button>
      </footer>
    </div>
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
