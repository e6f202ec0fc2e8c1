import type { Passage } from '../lib/types.ts';
import { IconButton } from './button.tsx';
import type { MarginNote } from './margin-notes.tsx';
import { t } from './words.ts';

/** The reader's notes on passages as notes beside their blocks; `open` leads to where they are changed. */
export function notePassages(
  shown: readonly { passage: Passage; block: number }[],
  open: (id: string) => void,
): MarginNote[] {
  const noted = shown.filter(({ passage }) => passage.note !== '');
  return noted.map(({ passage, block }) => ({
    key: `passage ${passage.id}`,
    block,
    isOwn: true,
    title: t('common_note'),
    content: (
      <>
        {passage.note}
        <span class="acts">
          <IconButton
            icon="edit"
            label={t('passage_edit_note', quoteShortly(passage))}
            onClick={() => open(passage.id)}
          />
        </span>
      </>
    ),
  }));
}

/** A quote as it fits into a label. */
export function quoteShortly({ quote }: Pick<Passage, 'quote'>): string {
  const characters = [...quote.replace(/\s+/g, ' ')];
  return characters.length > 20 ? `${characters.slice(0, 20).join('')}…` : characters.join('');
}
