import { Button } from '../../components/button.tsx';
import type { SettingRow, SettingsReport } from '../../components/portable/settings-file.ts';
import { findWord, t, type Word } from '../../components/words.ts';

const verdicts = ['new', 'changed', 'same', 'refused'] as const satisfies readonly SettingRow['verdict'][];

interface SettingsReportProps {
  report: SettingsReport;
  onImport(): void;
  onCancel(): void;
}

/** What a file of settings would change, part by part; what cannot go in is listed with its reason. */
export function SettingsReportView({ report, onImport, onCancel }: SettingsReportProps) {
  const { rows, exported, sites } = report;
  const countOf = (verdict: SettingRow['verdict']): number => rows.filter((row) => row.verdict === verdict).length;
  const count = countOf('new') + countOf('changed');
  const told = rows.filter(({ verdict }) => verdict !== 'same');
  return (
    <div class="report" role="status">
      <header>
        <b>{t('options_settings_report', exported.slice(0, 10))}</b>
        {verdicts.map(
          (verdict) =>
            countOf(verdict) > 0 && (
              <span key={verdict} class={verdict}>
                {t(`options_verdict_${verdict}`, countOf(verdict))}
              </span>
            ),
        )}
      </header>
      {told.length > 0 && (
        <div class="tw">
          <table>
            <thead>
              <tr>
                <th>{t('options_field')}</th>
                <th>{t('options_settings_becomes')}</th>
              </tr>
            </thead>
            <tbody>
              {told.map(({ path, verdict, problem }) => (
                <tr key={path}>
                  <td>{namePath(path)}</td>
                  <td class={verdict}>{problem ? findWord(problem) : t(`options_becomes_${verdict}`)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <footer>
        <Button kind="primary" disabled={count === 0 && sites.length === 0} onClick={onImport}>
          {t('options_settings_take', count)}
        </Button>
        <Button kind="plain" onClick={onCancel}>
          {t('common_cancel')}
        </Button>
      </footer>
    </div>
  );
}

const names: Record<string, Word> = {
  'settings.annotation': 'options_line_style',
  'settings.kinds': 'options_kinds',
  'settings.copyFormat': 'options_copy_default',
  'copy.leftOut': 'options_sections',
  'copy.paragraphMarks': 'options_marks',
  'copy.frontMatter': 'options_front_matter',
  legend: 'page_legend',
};

/** Sections whose fields keep the names that the file gives them. */
const groups: Record<string, Word> = { reader: 'reader_name', passages: 'options_passages' };

/** What the page calls a setting; what is not known stays as the file writes it. */
function namePath(path: string): string {
  const word = names[path];
  if (word) return t(word);
  const [group = '', ...rest] = path.split('.');
  const name = rest.join('.');
  if (group === 'templates' && name) return t('options_path_template', name);
  if (group === 'sites') return t('options_path_site', name);
  const section = groups[group];
  return section && name ? `${t(section)} · ${name}` : path;
}
