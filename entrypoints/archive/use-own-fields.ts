import { useEffect, useRef, useState } from 'preact/hooks';
import { findWord, t } from '../../components/words.ts';
import { type ClipChange, changeBetween } from '../../lib/archive/clip-change.ts';
import type { Clip } from '../../lib/types.ts';
import { send } from '../shared/messaging.ts';
import { archive } from './store.ts';

/** How long the reader has to pause before the note is written. */
const pause = 600;

/**
 * Tags and note of a clip as the archive has them, but for what is being typed here. Tags are written at once, the note
 * at the next pause; each change names only itself, for another view may change the clip too.
 */
export function useOwnFields(clip: Clip) {
  const [draft, setDraft] = useState<{ tags?: readonly string[]; note?: string }>({});
  const [outcome, setOutcome] = useState('');
  const writing = useRef(0);
  const waiting = useWaiting<string>((note) => void write({ note }));
  const write = async (change: ClipChange): Promise<void> => {
    writing.current++;
    const done = await archive.updateClips([clip.id], change);
    writing.current--;
    setOutcome(done.ok ? t('archive_written') : (findWord(done.error) ?? t('common_failed')));
  };
  // What the archive has by now stands instead of what was typed, once all of that is written.
  useEffect(() => {
    if (writing.current === 0 && !waiting.isWaiting()) setDraft({});
  }, [clip]);
  // A page that closes has no time left for the database; its last words go to the background.
  useEffect(() => {
    const leave = (): void => {
      const note = waiting.take();
      if (note !== undefined) void send({ type: 'write-note', id: clip.id, note });
    };
    addEventListener('pagehide', leave);
    return () => removeEventListener('pagehide', leave);
  }, [clip.id]);
  const shown = { tags: [...(draft.tags ?? clip.tags)], note: draft.note ?? clip.note };
  return {
    ...shown,
    outcome,
    changeTags: (tags: string[]): void => {
      setDraft((before) => ({ ...before, tags }));
      void write(changeBetween(shown, { ...shown, tags }));
    },
    changeNote: (note: string): void => {
      setDraft((before) => ({ ...before, note }));
      setOutcome('');
      waiting.begin(note);
    },
  };
}

/** Holds the latest value until the reader pauses, or leaves. */
function useWaiting<Value>(act: (value: Value) => void) {
  const held = useRef<{ timer: ReturnType<typeof setTimeout>; value: Value } | undefined>(undefined);
  const take = (): Value | undefined => {
    const { timer, value } = held.current ?? {};
    clearTimeout(timer);
    held.current = undefined;
    return value;
  };
  const release = (): void => {
    const value = take();
    if (value !== undefined) act(value);
  };
  useEffect(() => release, []);
  return {
    isWaiting: () => held.current !== undefined,
    take,
    begin: (value: Value): void => {
      take();
      held.current = { value, timer: setTimeout(release, pause) };
    },
  };
}
