import { Button } from '../../components/button.tsx';
import { FileButton } from '../../components/file-button.tsx';
import { Notice, ResultNotice } from '../../components/notice.tsx';
import { t } from '../../components/words.ts';
import type { OwnStore } from '../../lib/archive/own-entries.ts';
import { ImportReport } from './import-report.tsx';
import { OwnBackup } from './own-backup.tsx';
import { useBackup } from './use-backup.ts';

/** The whole archive as one file, and back. A file is shown row by row before anything is written. */
export function BackupSection({ own }: { own: OwnStore }) {
  const { count, result, backup, progress, isBusy, save, check, restore, cancel } = useBackup();
  const isEmpty = !count || count.clips + count.passages === 0;
  return (
    <section class="grp" id="backup">
      <h2>{t('options_backup')}</h2>
      <p class="lead">{t('options_backup_lead')}</p>
      <div class="line">
        <span class="k">{t('options_whole')}</span>
        <div class="stackv">
          <span>
            {count && t('options_clips', count.clips)}
            {count && count.passages > 0 && t('page_join') + t('options_passages_count', count.passages)}
          </span>
          <div class="acts">
            <Button icon="export" disabled={isEmpty || isBusy} onClick={() => void save()}>
              {t('options_backup_export')}
            </Button>
            <FileButton label={t('options_backup_import')} disabled={isBusy} onFile={(file) => void check(file)} />
          </div>
          {progress && !backup && (
            <Notice>
              {progress}{' '}
              <Button kind="plain" takesFocus onClick={cancel}>
                {t('common_cancel')}
              </Button>
            </Notice>
          )}
          {result && <ResultNotice kind={result.isBad ? 'bad' : 'info'}>{result.text}</ResultNotice>}
        </div>
      </div>
      {backup && (
        <ImportReport backup={backup} progress={progress} onImport={() => void restore(backup)} onCancel={cancel} />
      )}
      <OwnBackup store={own} />
    </section>
  );
}
