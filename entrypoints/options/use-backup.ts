/** The archive as a file and back: what the section shows, and what its buttons do. */
import { useEffect, useState } from 'preact/hooks';
import { downloadFile } from '../../components/export-clips.ts';
import { findWord, t } from '../../components/words.ts';
import { openArchive } from '../../lib/archive/archive.ts';
import type { Backup } from '../../lib/archive/backup.ts';

const archive = openArchive();

/** `count` is what a backup would hold, `backup` a file that was checked and waits for the reader's word. */
export function useBackup() {
  const [count, setCount] = useState<{ clips: number; passages: number }>();
  const [result, setResult] = useState<{ text: string; isBad?: boolean }>();
  const [backup, setBackup] = useState<Backup>();
  const recount = async (): Promise<void> => {
    const [clips, passages] = await Promise.all([archive.countClips(), archive.passages.list()]);
    if (clips.ok && passages.ok) setCount({ clips: clips.value, passages: passages.value.length });
    else if (!clips.ok) complain(clips.error);
  };
  useEffect(() => void recount(), []);
  const complain = (error: string): void => setResult({ text: findWord(error) ?? t('common_failed'), isBad: true });
  const save = async (): Promise<void> => {
    setResult({ text: t('options_backup_working') });
    const made = await archive.exportBackup({
      onProgress: (done, total) => setResult({ text: t('options_backup_progress', done, total) }),
    });
    if (!made.ok) return complain(made.error);
    downloadFile(made.value, `zhengwen-clip-${new Date().toLocaleDateString('sv')}.json.gz`);
    setResult({ text: t('options_backup_done', count?.clips ?? 0) });
  };
  const check = async (file: File): Promise<void> => {
    setBackup(undefined);
    setResult({ text: t('options_backup_reading', file.name) });
    const checked = await archive.checkBackup(file);
    if (!checked.ok) return complain(checked.error);
    if (!checked.value.ok) return complain(checked.value.error);
    setBackup(checked.value.backup);
    setResult(undefined);
  };
  const restore = async (checked: Backup): Promise<void> => {
    const done = await archive.importBackup(checked);
    setBackup(undefined);
    if (!done.ok) return complain(done.error);
    const { added, updated } = done.value;
    const passages = checked.passages.length ? t('options_import_passages', checked.passages.length) : '';
    setResult({ text: t('options_import_done', added, updated) + passages });
    await recount();
  };
  return { count, result, backup, save, check, restore, cancel: () => setBackup(undefined) };
}
