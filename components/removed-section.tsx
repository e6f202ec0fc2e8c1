import type { Article, Removal, Repair } from '../lib/types.ts';
import { Disclosure } from './disclosure.tsx';
import { RepairItem } from './repair-item.tsx';
import { findWord, t } from './words.ts';

interface RemovedSectionProps {
  article: Article;
  /** Puts a block back into the article; without it the list is only shown. */
  onRestore?: ((removal: Removal) => void) | undefined;
  /** Takes a repair back. */
  onUndo?: ((repair: Repair) => void) | undefined;
}

/** What was taken out of the article, and what was mended in it, each by which rule. */
export function RemovedSection({ article, onRestore, onUndo }: RemovedSectionProps) {
  const { removed, repairs = [] } = article;
  const count = removed.length + repairs.length;
  if (count === 0) return null;
  return (
    <section>
      <Disclosure title={t(repairs.length ? 'common_removed_mended' : 'common_removed')} remark={String(count)}>
        <ul class="removed">
          {removed.map((removal, at) => (
            <li key={at}>
              <p lang="zh-CN">{removal.text}</p>
              <p class="meta">
                {nameRule(removal.rule)}
                {onRestore && (
                  <button type="button" class="more" onClick={() => onRestore(removal)}>
                    {t('common_restore')}
                  </button>
                )}
              </p>
            </li>
          ))}
          {repairs.map((repair) => (
            <RepairItem key={`${repair.rule} ${repair.block}`} article={article} repair={repair} onUndo={onUndo} />
          ))}
        </ul>
      </Disclosure>
    </section>
  );
}

/** Rules without words of their own show their id: it names the row in the source. */
function nameRule(rule: string): string {
  return findWord(`rule_${rule.replaceAll(/[^A-Za-z0-9]/g, '_')}`) ?? rule;
}
