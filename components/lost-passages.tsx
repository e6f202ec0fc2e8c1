import type { Passage } from '../lib/types.ts';
import { Button } from './button.tsx';
import { quoteShortly } from './passage-notes.tsx';
import { SectionHead } from './section-head.tsx';
import { t } from './words.ts';

interface LostPassagesProps {
  lost: readonly Passage[];
  onOpen(id: string): void;
}

/** Passages of the page that the text shown no longer has, with their notes. */
export function LostPassages({ lost, onOpen }: LostPassagesProps) {
  if (lost.length === 0) return null;
  return (
    <section class="lost">
      <SectionHead title={t('passage_outside', lost.length)} />
      <p class="why">{t('passage_outside_why')}</p>
      <ul>
        {lost.map((passage) => (
          <li key={passage.id}>
            <q lang="zh-CN">{passage.quote}</q>
            {passage.note && <p>{passage.note}</p>}
            <Button
              kind="plain"
              label={t('common_colon', t('passage_open')) + quoteShortly(passage)}
              onClick={() => onOpen(passage.id)}
            >
              {t('passage_open')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
