import { Facts } from '../../components/facts.tsx';
import { listOfficials } from '../../components/list-officials.ts';
import { MarkedText } from '../../components/marked-text.tsx';
import { Masthead } from '../../components/masthead.tsx';
import { OfficialEntry } from '../../components/official-entry.tsx';
import { SectionHead } from '../../components/section-head.tsx';
import { t } from '../../components/words.ts';
import { markMentions } from '../../lib/highlight/marks.ts';
import type { Clip } from '../../lib/types.ts';
import { linkTo } from './route.ts';

/** Beside the list on wide screens: what the clip pointed at is about. */
export function Preview({ clip }: { clip: Clip }) {
  const { article, recognition } = clip.reading;
  const officials = listOfficials(clip.reading);
  const first = article.blocks.findIndex(({ kind }) => kind === 'paragraph');
  const marks = markMentions(recognition).filter(({ span }) => span.block === first);
  return (
    <aside class="preview" aria-label={t('archive_preview')}>
      <Masthead article={article} level={2} />
      <Facts reading={clip.reading} />
      <p class="serif" lang="zh-CN">
        <MarkedText text={article.blocks[first]?.text ?? ''} marks={marks} />
      </p>
      {officials.length > 0 && (
        <>
          <SectionHead title={t('common_officials')} count={officials.length} level={3} />
          <ul>
            {officials.slice(0, 8).map((person) => (
              <OfficialEntry key={person.key} person={person} href={linkTo({ view: 'official', name: person.name })} />
            ))}
          </ul>
        </>
      )}
    </aside>
  );
}
