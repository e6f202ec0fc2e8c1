import { useState } from 'preact/hooks';
import { Icon } from '../../components/icon.tsx';
import { t } from '../../components/words.ts';
import type { FacetCount } from '../../lib/archive/browse.ts';
import { placeSeparator } from '../../lib/archive/describe-clip.ts';

interface FacetListProps {
  title: string;
  counts: readonly FacetCount[];
  /** Line style of the names. */
  lineClass?: string;
  /** The page of all names, for lists too long to unfold here. */
  href?: string;
  isOn(value: string): boolean;
  onToggle(value: string): void;
}

const first = 6;
const most = 60;

/** Names of one kind. Those that are ticked stay in sight when the list is short. */
export function FacetList({ title, counts, lineClass, href, isOn, onToggle }: FacetListProps) {
  const [isWhole, setWhole] = useState(false);
  if (counts.length === 0) return null;
  const short = isWhole ? counts : pickMost(counts);
  const shown = counts.filter((count) => short.includes(count) || isOn(count.name));
  return (
    <details class="facet" open>
      <summary>
        {title}
        <Icon name="down" />
      </summary>
      <ul>
        {shown.map(({ name, count }) => {
          const steps = name.split(placeSeparator);
          return (
            <li key={name} style={{ paddingInlineStart: `${(steps.length - 1) * 1.25}rem` }}>
              <label class="pick">
                <input type="checkbox" checked={isOn(name)} onChange={() => onToggle(name)} />
                <span class={lineClass} lang="zh-CN">
                  {steps.at(-1)}
                </span>
                <span class="n">{count}</span>
              </label>
            </li>
          );
        })}
      </ul>
      {counts.length > most && href && (
        <a class="more" href={href}>
          {t('archive_all', counts.length)}
        </a>
      )}
      {counts.length > shown.length && !(counts.length > most && href) && (
        <button type="button" class="more" onClick={() => setWhole(true)}>
          {t('archive_all', counts.length)}
        </button>
      )}
    </details>
  );
}

// A division has at least the clips of those inside it, so none stands without its parents.
function pickMost(counts: readonly FacetCount[]): FacetCount[] {
  return counts.toSorted((a, b) => b.count - a.count).slice(0, first);
}
