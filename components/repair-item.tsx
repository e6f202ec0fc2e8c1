import type { Article, Cut, Repair } from '../lib/types.ts';
import { findWord, t } from './words.ts';

interface RepairItemProps {
  article: Article;
  repair: Repair;
  onUndo?: ((repair: Repair) => void) | undefined;
}

/** Excerpts shown of one repair; the rest is counted. */
const most = 3;
/** Characters on either side of what was taken out. */
const reach = 7;

/** One repair in plain words: what stood where, and in which paragraph. */
export function RepairItem({ article, repair, onUndo }: RepairItemProps) {
  const { rule, block, cuts } = repair;
  const text = article.blocks[block]?.text ?? '';
  return (
    <li>
      <p lang="zh-CN">
        {cuts.slice(0, most).map((cut) => (
          <Excerpt key={cut.at} text={text} cut={cut} />
        ))}
        {cuts.length > most && <span class="meta">{t('common_more', cuts.length - most)}</span>}
      </p>
      <p class="meta">
        {t('common_mended_in', findWord(`rule_${rule.replaceAll('-', '_')}`) ?? rule, block + 1)}
        {onUndo && (
          <button type="button" class="more" onClick={() => onUndo(repair)}>
            {t('common_undo_repair')}
          </button>
        )}
      </p>
    </li>
  );
}

function Excerpt({ text, cut: { at, text: gone } }: { text: string; cut: Cut }) {
  return (
    <span class="mended">
      {at > reach && '…'}
      {text.slice(Math.max(at - reach, 0), at)}
      <del>{gone.replaceAll('\n', '↵').replaceAll(/[^\S\n]/g, '␣')}</del>
      {text.slice(at, at + reach)}
      {at + reach < text.length && '…'}
    </span>
  );
}
