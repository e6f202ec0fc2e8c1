import { formatInstant } from '../../components/dates.ts';
import { t } from '../../components/words.ts';
import type { Article } from '../../lib/types.ts';

/** On paper: where the text is from and when it was read there. */
export function Printed({ article: { url }, read }: { article: Article; read: number }) {
  return (
    <dl class="printed">
      <dt>{t('reader_address')}</dt>
      <dd>{url}</dd>
      <dt>{t('reader_accessed')}</dt>
      <dd>{formatInstant(new Date(read).toISOString())}</dd>
    </dl>
  );
}
