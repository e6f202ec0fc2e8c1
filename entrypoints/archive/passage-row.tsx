import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { IconButton } from '../../components/button.tsx';
import { PassageDot } from '../../components/passage-dot.tsx';
import { quoteShortly } from '../../components/passage-notes.tsx';
import { t } from '../../components/words.ts';
import type { Passage } from '../../lib/types.ts';

interface PassageRowProps {
  passage: Passage;
  /** Where the passage stands in a clip. */
  link: string | undefined;
  onNote(note: string): void;
  onDelete(): void;
}

/** One highlight with its note, which is written in its place. */
export function PassageRow({ passage, link, onNote, onDelete }: PassageRowProps) {
  const [isWriting, setWriting] = useState(false);
  const { quote, note, colour } = passage;
  const short = quoteShortly(passage);
  return (
    <li>
      <PassageDot colour={colour} isNamed />
      <div>
        <p class="quote" lang="zh-CN">
          {link ? <a href={link}>{quote}</a> : quote}
        </p>
        {isWriting ? (
          <NoteField
            note={note}
            onDone={(text) => {
              setWriting(false);
              if (text !== note) onNote(text);
            }}
          />
        ) : (
          note && <p class="note">{note}</p>
        )}
      </div>
      <span class="acts">
        <IconButton icon="edit" label={t('passage_edit_note', short)} onClick={() => setWriting(true)} />
        <IconButton icon="trash" label={t('passage_delete', short)} onClick={onDelete} />
      </span>
    </li>
  );
}

function NoteField({ note, onDone }: { note: string; onDone(text: string): void }) {
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  return (
    <textarea
      ref={field}
      class="field"
      rows={2}
      aria-label={t('common_note')}
      placeholder={t('common_note')}
      maxLength={10_000}
      defaultValue={note}
      onBlur={(event) => onDone(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onDone(note);
      }}
    />
  );
}
