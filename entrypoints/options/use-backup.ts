/** The archive as a file and back: what the section shows, and what its buttons do. */
import { useEffect, useState } from 'preact/hooks';
import { downloadFile } from '../../components/export-clips.ts';
import { findWord, t } from '../../components/words.ts';
import { openArchive } from '../../lib/archive/archive.ts';
import type { Backup } from '../../lib/archive/backup.ts';
import type { LongWork } from '../../lib/archive/long-work.ts';
import { useLongWork } from './use-long-work.ts';

const archive = openArchive();

interface Result {
  text: string;
  isBad?: boolean;
}

/** `count` is what a backup would hold, `backup` a file that was checked and waits for the reader's word. */
export function useBackup() {
  const [count, setCount] = useState<{ clips: number; passages: number }>();
  const [result, setResult] = useState<Result>();
  const [backup, setBackup] = useState<Backup>();
  const { progress, isBusy, run, stop } = useLongWork();
  const recount = async (): Promise<void> => {
    const [clips, passages] = await Promise.all([archive.countClips(), archive.passages.list()]);
    if (clips.ok && passages.ok) setCount({ clips: clips.value, passages: passages.value.length });
    else if (!clips.ok) setResult(complain(clips.error));
  };
  useEffect(() => void recount(), []);
  const start = async (said: string, work: (long: LongWork) => Promise<Result | undefined>): Promise<void> => {
    setResult(undefined);
    setResult(await run(said, work));
  };
  const save = () => start(t('options_backup_working'), (work) => saveFile(work, count?.clips ?? 0));
  const check = async (file: File): Promise<void> => {
    setBackup(undefined);
    let checked: Backup | undefined;
    await start(t('options_backup_reading', file.name), async (work) => {
      const answer = await archive.checkBackup(file, work);
      if (!answer.ok) return answer.error === 'archiveStopped' ? undefined : complain(answer.error);
      if (!answer.value.ok) return complain(answer.value.error);
      checked = answer.value.backup;
      return undefined;
    });
    setBackup(checked);
  };
  const restore = async (checked: Backup): Promise<void> => {
    await start(t('options_import_working'), (work) => writeBackup(work, checked));
    setBackup(undefined);
    await recount();
  };
  const cancel = (): void => (isBusy ? stop() : setBackup(undefined));
  return { count, result, backup, progress, isBusy, save, check, restore, cancel };
}

async function saveFile(work: LongWork, clips: number): Promise<Result | undefined> {
  const made = await archive.exportBackup(work);
  if (!made.ok) return made.error === 'archiveStopped' ? undefined : complain(made.error);
  downloadFile(made.value, `zhengwen-clip-${new Date().toLocaleDateString('sv')}.json.gz`);
  return { text: t('options_backup_done', clips) };
}

async function writeBackup(work: LongWork, backup: Backup): Promise<Result> {
  const done = await archive.importBackup(backup, work);
  if (!done.ok) return done.error === 'archiveStopped' ? { text: t('options_import_stopped') } : complain(done.error);
  const { added, updated } = done.value;
  const passages = backup.passages.length ? t('options_import_passages', backup.passages.length) : '';
  return { text: t('options_import_done', added, updated) + passages };
}

function complain(error: string): Result {
  return { text: findWord(error) ?? t('common_failed'), isBad: true };
}
