import { Notice } from '../../components/notice.tsx';
import { t, type Word } from '../../components/words.ts';
import type { PastedFields } from '../../lib/article/pasted.ts';
import { PastedReading } from './pasted-reading.tsx';
import { usePasted } from './use-pasted.ts';

/** A text from anywhere, read as if it were a page: pasted, looked at, kept as a clip. */
export function PasteView() {
  const { text, setText, fields, setField, problems, placed, setPlaced, reading, isFailed } = usePasted();
  return (
    <main class="off paste">
      <header class="head">
        <h1>{t('archive_paste')}</h1>
        <p class="stat">{t('archive_paste_why')}</p>
      </header>
      <textarea
        class="field"
        rows={reading ? 6 : 14}
        lang="zh-CN"
        aria-label={t('archive_paste_text')}
        placeholder={t('archive_paste_text')}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <div class="fields">
        {rows.map(({ field, name, hint }) => (
          <Row
            key={field}
            field={field}
            name={name}
            hint={placed?.article[hint] ?? ''}
            value={fields[field]}
            isBad={problems.some((each) => each === field)}
            onChange={(value) => setField({ [field]: value })}
          />
        ))}
      </div>
      {isFailed && <Notice kind="bad">{t('archive_paste_failed')}</Notice>}
      {placed && reading && (
        <PastedReading placed={placed} reading={reading} isBad={problems.length > 0} onPlaced={setPlaced} />
      )}
    </main>
  );
}

interface FieldRow {
  field: keyof PastedFields;
  name: Word;
  /** Where the text says it itself. */
  hint: 'title' | 'source' | 'published' | 'url';
}

const rows: readonly FieldRow[] = [
  { field: 'title', name: 'archive_paste_title', hint: 'title' },
  { field: 'source', name: 'archive_paste_source', hint: 'source' },
  { field: 'published', name: 'archive_paste_published', hint: 'published' },
  { field: 'url', name: 'archive_paste_url', hint: 'url' },
];

interface RowProps {
  field: keyof PastedFields;
  name: Word;
  hint: string;
  value: string;
  isBad: boolean;
  onChange(value: string): void;
}

function Row({ field, name, hint, value, isBad, onChange }: RowProps) {
  const id = `paste-${field}`;
  return (
    <p class="row">
      <label for={id}>{t(name)}</label>
      <input
        id={id}
        class="field"
        placeholder={hint.replace('T', ' ')}
        value={value}
        aria-invalid={isBad}
        aria-describedby={isBad ? `${id}-complaint` : undefined}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      {isBad && (
        <span class="complaint" id={`${id}-complaint`} role="status">
          {t(field === 'url' ? 'archive_paste_bad_url' : 'archive_paste_bad_published')}
        </span>
      )}
    </p>
  );
}
