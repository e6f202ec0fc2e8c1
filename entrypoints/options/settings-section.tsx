import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Button } from '../../components/button.tsx';
import { downloadFile } from '../../components/export-clips.ts';
import { FileButton } from '../../components/file-button.tsx';
import { Notice } from '../../components/notice.tsx';
import { portableRows } from '../../components/portable/portable-rows.ts';
import { readSettingsFile, type SettingsReport, writeSettingsFile } from '../../components/portable/settings-file.ts';
import { hostOf, listGranted, requestHosts } from '../../components/sites.ts';
import { findWord, t } from '../../components/words.ts';
import { SettingsReportView } from './settings-report.tsx';
import { SyncLine } from './sync-line.tsx';

type Stored = Record<string, unknown>;

interface Result {
  text: string;
  isBad?: boolean;
  /** What stood before, for the way back. */
  before?: Stored;
  /** Sites that wait for the browser's permission. */
  sites?: readonly string[];
}

/** All settings as one file, and back; and whether the browser carries them to other devices. */
export function SettingsSection() {
  const [result, setResult] = useState<Result>();
  const [report, setReport] = useState<SettingsReport>();
  const save = async (): Promise<void> => {
    const [stored, sites] = await Promise.all([readStored(), listSites()]);
    const text = writeSettingsFile(stored, sites, new Date());
    downloadFile(new Blob([text], { type: 'application/json' }), nameSettings());
    setResult({ text: t('options_settings_done') });
  };
  const check = async (file: File): Promise<void> => {
    setReport(undefined);
    const text = await file.text().catch(() => '');
    const judged = readSettingsFile(text, await readStored(), await listSites());
    if (!judged.ok) return setResult({ text: findWord(judged.error) ?? t('common_failed'), isBad: true });
    setReport(judged.report);
    setResult(undefined);
  };
  const take = async ({ values, sites }: SettingsReport): Promise<void> => {
    const before = await readStored();
    setReport(undefined);
    await browser.storage.local.set(values);
    setResult({ text: t('options_settings_taken'), before: pick(before, Object.keys(values)), sites });
  };
  const undo = async (before: Stored): Promise<void> => {
    await browser.storage.local.set(before);
    setResult({ text: t('options_settings_undone') });
  };
  return (
    <section class="grp" id="settings">
      <h2>{t('options_settings')}</h2>
      <p class="lead">{t('options_settings_lead')}</p>
      <div class="line">
        <span class="k">{t('options_settings_file')}</span>
        <div class="stackv">
          <div class="acts">
            <Button icon="export" onClick={() => void save()}>
              {t('options_settings_export')}
            </Button>
            <FileButton label={t('options_settings_import')} onFile={(file) => void check(file)} />
          </div>
          {result && <ResultNotice result={result} onUndo={(before) => void undo(before)} />}
        </div>
      </div>
      {report && (
        <SettingsReportView report={report} onImport={() => void take(report)} onCancel={() => setReport(undefined)} />
      )}
      <SyncLine />
    </section>
  );
}

function ResultNotice({ result, onUndo }: { result: Result; onUndo(before: Stored): void }) {
  const { text, isBad, before, sites = [] } = result;
  const [isAsked, setAsked] = useState(false);
  const allow = async (): Promise<void> => setAsked(await requestHosts(sites));
  return (
    <>
      <Notice kind={isBad ? 'bad' : 'info'}>
        {text}{' '}
        {before && (
          <Button kind="plain" takesFocus onClick={() => onUndo(before)}>
            {t('common_undo')}
          </Button>
        )}
      </Notice>
      {sites.length > 0 && !isAsked && (
        <Notice>
          {t('options_settings_sites', sites.length, sites.join('、'))}{' '}
          <Button kind="plain" onClick={() => void allow()}>
            {t('options_allow_all', sites.length)}
          </Button>
        </Notice>
      )}
    </>
  );
}

/** What the rows hold, each as it would be read: a default counts as a value, so that the way back is whole. */
async function readStored(): Promise<Stored> {
  const stored = await browser.storage.local.get(null);
  return Object.fromEntries(portableRows.map(({ key, read }) => [key, read(stored[key])]));
}

async function listSites(): Promise<string[]> {
  return (await listGranted()).map(hostOf).filter((host) => host !== '*');
}

function pick(values: Stored, keys: readonly string[]): Stored {
  return Object.fromEntries(keys.map((key) => [key, values[key]]));
}

function nameSettings(): string {
  return `zhengwen-settings-${new Date().toLocaleDateString('sv')}.json`;
}
