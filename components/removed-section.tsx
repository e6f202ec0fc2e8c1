import type { Removal } from '../lib/types.ts';
import { Disclosure } from './disclosure.tsx';
import { findWord, t } from './words.ts';

interface RemovedSectionProps {
  removed: readonly Removal[];
  /** Puts a block back into the article; without it the list is only shown. */
  onRestore?: ((removal: Removal) => void) | undefined;
}

/** What was taken out of the article, and by which rule. */
export function RemovedSection({ removed, onRestore }: RemovedSectionProps) {
  if (removed.length === 0) return null;
  return (
    <section>
      <Disclosure title={t('common_removed')} remark={String(removed.length)}>
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
        </ul>
      </Disclosure>
    </section>
  );
}

/** Rules without words of their own show their id: it names the row in the source. */
function nameRule(rule: string): string {
  return findWord(`rule_${rule.replaceAll(/[^A-Za-z0-9]/g, '_')}`) ?? rule;
}
