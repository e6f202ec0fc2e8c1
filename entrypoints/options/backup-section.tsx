import { Button } from '../../components/button.tsx';
import { FileButton } from '../../components/file-button.tsx';
import { Notice } from '../../components/notice.tsx';
import { t } from '../../components/words.ts';
import { ImportReport } from './import-report.tsx';
import { useBackup } from './use-backup.ts';

/** The whole archive as one file, and back. A file is shown row by row before anything is written. */
export function BackupSection() {
  const { count, result, backup, save, check, restore, cancel } = useBackup();
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
            <Button icon="export" disabled={!count || count.clips + count.passages === 0} onClick={() => void save()}>
              {t('options_backup_export')}
            </Button>
            <FileButton label={t('options_backup_import')} onFile={(file) => void check(file)} />
          </div>
          {result && <Notice kind={result.isBad ? 'bad' : 'info'}>{result.text}</Notice>}
        </div>
      </div>
      {backup && <ImportReport backup={backup} onImport={() => void restore(backup)} onCancel={cancel} />}
    </section>
  );
}
