import { MoreList } from '../../components/more-list.tsx';
import { PlacePath } from '../../components/place-path.tsx';
import { SectionHead } from '../../components/section-head.tsx';
import { t } from '../../components/words.ts';
import { placeSeparator } from '../../lib/archive/describe-clip.ts';
import { linkTo } from './route.ts';
import type { Count } from './sightings.ts';

interface CountBarsProps {
  title: string;
  /** Most first. */
  counts: readonly Count[];
  kind: 'programme' | 'place';
}

/** Names with a bar and a figure; each leads to its clips. */
export function CountBars({ title, counts, kind }: CountBarsProps) {
  const most = counts[0]?.count;
  if (!most) return null;
  return (
    <section class="blk">
      <SectionHead title={title} count={counts.length} />
      <MoreList items={counts} first={8} class="bars">
        {({ name, count }) => (
          <li key={name}>
            {kind === 'programme' ? (
              <a href={linkTo({ view: 'programme', name })}>
                <span class="programme" lang="zh-CN">
                  {name}
                </span>
              </a>
            ) : (
              <a href={linkTo({ view: 'list', line: `${t('archive_op_place')}：${name}` })}>
                <PlacePath path={name.split(placeSeparator).slice(-3)} />
              </a>
            )}
            <span class="b" aria-hidden="true">
              <i class="shape" style={{ width: `${(count / most) * 100}%` }} />
            </span>
            <span class="n">{count}</span>
          </li>
        )}
      </MoreList>
    </section>
  );
}
