import { useContext } from 'preact/hooks';
import type { Span } from '../lib/types.ts';
import { ShowSpan } from './evidence-mark.tsx';
import { t } from './words.ts';

/** How often something is named; leads to the first place. */
export function CountMark({ name, mentions }: { name: string; mentions: readonly Span[] }) {
  const show = useContext(ShowSpan);
  const first = mentions[0];
  const count = t('common_times', mentions.length);
  if (!show || !first) return <span class="ct">{count}</span>;
  return (
    <button type="button" class="ct" aria-label={t('common_show_first', name, count)} onClick={() => show(first)}>
      {count}
    </button>
  );
}
