import { Button } from '../../components/button.tsx';
import { t } from '../../components/words.ts';
import { pageSize } from './use-limit.ts';

/** Below a list of clips: shows more of those that are left. */
export function Rest({ count, onShow }: { count: number; onShow(): void }) {
  if (count <= 0) return null;
  return (
    <p class="rest">
      <Button kind="plain" onClick={onShow}>
        {t('archive_show_more', Math.min(pageSize, count))}
      </Button>
    </p>
  );
}
