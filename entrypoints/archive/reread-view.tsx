import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../components/button.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { Notice } from '../../components/notice.tsx';
import { findWord, t } from '../../components/words.ts';
import { send } from '../shared/messaging.ts';
import type { ClipChanges, RereadJob } from '../shared/reread-job.ts';
import { ReadingChangesList } from './reading-changes.tsx';
import { linkTo } from './route.ts';
import { archive, useArchive } from './store.ts';
import { useReread } from './use-reread.ts';

/** Reads the whole archive again with the names as they are now, and tells what differs. */
export function RereadView() {
  const reread = useReread();
  const { value: total } = useArchive(() => archive.countClips(), []);
  const [error, setError] = useState('');
  const start = async (): Promise<void> => {
    const started = await send({ type: 'reread-start' }).catch(() => undefined);
    setError(started?.ok ? '' : (findWord(started?.error ?? '') ?? t('common_failed')));
  };
  const isRunning = reread?.job?.state === 'running';
  // A worker that was put to sleep over it goes on at once, not at its next alarm.
  useEffect(() => {
    if (isRunning) void send({ type: 'reread-continue' });
  }, [isRunning]);
  if (!reread) return <main class="off" aria-busy="true" />;
  const { job, changes } = reread;
  return (
    <main class="off reread">
      <header class="head">
        <h1>{t('archive_reread')}</h1>
        <p class="stat">{t('archive_reread_why')}</p>
      </header>
      {!isRunning && (
        <div class="acts">
          <Button {...(job ? {} : { kind: 'primary' })} disabled={!total} onClick={() => void start()}>
            {t('archive_reread_all', total ?? 0)}
          </Button>
          {job && job.state !== 'done' && (
            <Button kind="primary" onClick={() => void send({ type: 'reread-continue' })}>
              {t('archive_reread_continue', job.total - job.done)}
            </Button>
          )}
        </div>
      )}
      {error && <Notice kind="bad">{error}</Notice>}
      {job && <Progress job={job} />}
      {changes.map((each) => (
        <Changed key={each.id} changes={each} />
      ))}
      {job && job.changed > changes.length && (
        <p class="none">{t('archive_reread_more', job.changed - changes.length)}</p>
      )}
    </main>
  );
}

function Progress({ job }: { job: RereadJob }) {
  const { state, done, total, changed, passed, error } = job;
  return (
    <section class="blk" aria-live="polite">
      {state === 'failed' && <Notice kind="bad">{t('archive_reread_failed', findWord(error ?? '') ?? '')}</Notice>}
      {state === 'running' && (
        <div class="acts">
          <progress aria-label={t('archive_reread')} value={done} max={total} />
          <Button onClick={() => void send({ type: 'reread-stop' })}>{t('archive_reread_stop')}</Button>
        </div>
      )}
      <p role="status">
        {t(state === 'done' ? 'archive_reread_done' : 'archive_reread_progress', done, total, changed)}
        {passed > 0 && ` ${t('archive_reread_passed', passed)}`}
      </p>
    </section>
  );
}

function Changed({ changes }: { changes: ClipChanges }) {
  const { id, title, persons, programmes, places } = changes;
  const count = persons.length + programmes.length + places.length;
  return (
    <Disclosure title={title} remark={t('archive_change_count', count)}>
      <ReadingChangesList changes={changes} />
      <p>
        <a href={linkTo({ view: 'clip', id })}>{t('popup_open_clip')}</a>
      </p>
    </Disclosure>
  );
}
