/** A note that is written as it is typed: after a pause, and when its field goes. */
import { t } from '../../components/words.ts';
import { element } from '../content/element.ts';

export interface NoteField {
  field: HTMLTextAreaElement;
  /** Writes what has not been written yet. */
  flush(): void;
}

/** How long the reader has to pause before the note is written. Milliseconds. */
const pause = 600;

export function makeNoteField(note: string, write: (note: string) => void): NoteField {
  const field = element('textarea', {
    rows: '2',
    'aria-label': t('common_note'),
    placeholder: t('common_note'),
    maxlength: '10000',
  });
  field.value = note;
  let written = note;
  let timer = 0;
  const flush = (): void => {
    clearTimeout(timer);
    if (field.value === written) return;
    written = field.value;
    write(written);
  };
  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(flush, pause);
  });
  return { field, flush };
}
