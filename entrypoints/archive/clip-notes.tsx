import { useEffect, useRef, useState } from 'preact/hooks';
import { SectionHead } from '../../components/section-head.tsx';
import { TagField } from '../../components/tag-field.tsx';
import { findWord, t } from '../../components/words.ts';
import type { Clip } from '../../lib/types.ts';
import { archive, useArchive } from './store.ts';

type Draft = Pick<Clip, 'tags' | 'note'>;

/** How long the reader has to pause before the note is written. */
const pause = 600;

/** The reader's own tags and note. They are written as they are typed. */
export function ClipNotes({ clip }: { clip: Clip }) {
  const [draft, setDraft] = useState<Draft>({ tags: clip.tags, note: clip.note });
  const [outcome, setOutcome] = useState('');
  const { value: known } = useArchive(() => archive.knownTags(), []);
  const waiting = useRef<{ timer: ReturnType<typeof setTimeout>; draft: Draft } | undefined>(undefined);
  const write = async (change: Draft): Promise<void> => {
    clearTimeout(waiting.current?.timer);
    waiting.current = undefined;
    const done = await archive.updateClip(clip.id, change);
    setOutcome(done.ok ? t('archive_written') : (findWord(done.error) ?? t('common_failed')));
  };
  const change = (next: Draft): void => {
    setDraft(next);
    setOutcome('');
    clearTimeout(waiting.current?.timer);
    waiting.current = { draft: next, timer: setTimeout(() => void write(next), pause) };
  };
  // Leaving the page or the clip must not lose the last words.
  useEffect(() => {
    const flush = (): void => {
      if (waiting.current) void write(waiting.current.draft);
    };
    addEventListener('pagehide', flush);
    return () => {
      removeEventListener('pagehide', flush);
      flush();
    };
  }, []);
  return (
    <section class="notes">
      <SectionHead title={t('archive_own')}>
        <span role="status">{outcome}</span>
      </SectionHead>
      <TagField tags={draft.tags} known={known ?? []} onChange={(tags) => change({ ...draft, tags })} />
      <textarea
        class="field"
        rows={3}
        aria-label={t('common_note')}
        placeholder={t('common_note')}
        value={draft.note}
        onInput={(event) => change({ ...draft, note: event.currentTarget.value })}
      />
    </section>
  );
}
