import { useEffect, useState } from 'preact/hooks';
import type { Change, ChangedPart } from '../lib/archive/compare-articles.ts';
import type { Article } from '../lib/types.ts';
import { MoreList } from './more-list.tsx';
import { t } from './words.ts';

interface ChangeListProps {
  earlier: Article;
  later: Article;
  /** How many stand there before the rest is asked for. */
  first?: number;
}

/** What differs between two readings of one page: how many paragraphs, and each with what went and what came. */
export function ChangeList({ earlier, later, first = 20 }: ChangeListProps) {
  const changes = useChanges(earlier, later);
  if (!changes) return <div class="changes" aria-busy="true" />;
  const count = (kind: Change['kind']): number => changes.filter((change) => change.kind === kind).length;
  return (
    <div class="changes">
      <p class="meta">
        {changes.length
          ? t('common_changes', count('changed'), count('dropped'), count('added'))
          : t('common_changes_none')}
      </p>
      <MoreList items={changes} first={first}>
        {(change) => (
          <li key={JSON.stringify(change)}>
            <span class="kind">{t(`common_change_of_${change.kind}`)}</span>
            <ChangeText change={change} />
          </li>
        )}
      </MoreList>
    </div>
  );
}

// The comparison is loaded only where two readings are compared.
function useChanges(earlier: Article, later: Article): Change[] | undefined {
  const [changes, setChanges] = useState<Change[]>();
  useEffect(() => {
    let isOver = false;
    void import('../lib/archive/compare-articles.ts').then(({ compareArticles }) => {
      if (!isOver) setChanges(compareArticles(earlier, later));
    });
    return () => {
      isOver = true;
    };
  }, [earlier, later]);
  return changes;
}

function ChangeText({ change }: { change: Change }) {
  if (change.kind !== 'changed') return <Part kind={change.kind} text={change.text} />;
  return (
    <p lang="zh-CN">
      {change.parts.map((part, at) => (
        <PartText key={at} {...part} text={part.kind === 'same' ? shorten(part.text, change.parts, at) : part.text} />
      ))}
    </p>
  );
}

function Part(part: ChangedPart) {
  return (
    <p lang="zh-CN">
      <PartText {...part} />
    </p>
  );
}

function PartText({ kind, text }: ChangedPart) {
  if (kind === 'dropped') return <del>{text}</del>;
  return kind === 'added' ? <ins>{text}</ins> : text;
}

/** Of the unchanged text this much is left beside a change. Characters. */
const beside = 18;

function shorten(text: string, parts: readonly ChangedPart[], at: number): string {
  if (text.length <= 2 * beside + 4) return text;
  const head = at === 0 ? '' : text.slice(0, beside);
  const tail = at === parts.length - 1 ? '' : text.slice(-beside);
  return `${head}……${tail}`;
}
