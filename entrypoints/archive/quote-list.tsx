import { nameSource } from '../../components/masthead.tsx';
import { MoreList } from '../../components/more-list.tsx';
import { SectionHead } from '../../components/section-head.tsx';
import { t } from '../../components/words.ts';
import { linkTo } from './route.ts';
import type { Sighting } from './sightings.ts';

/** What was said, clip by clip, in the words of the text. */
export function QuoteList({ sightings }: { sightings: readonly Sighting[] }) {
  const speaking = sightings.filter(({ said }) => said.length > 0);
  if (speaking.length === 0) return null;
  const total = speaking.reduce((sum, { said }) => sum + said.length, 0);
  return (
    <section class="blk">
      <SectionHead title={t('archive_said')} count={total}>
        {t('archive_said_how')}
      </SectionHead>
      <MoreList items={speaking} first={20} class="quotes">
        {({ clip, day, said }) => (
          <li class="day" key={clip.id}>
            <p>
              {day}
              <small>
                <a href={linkTo({ view: 'clip', id: clip.id })} lang="zh-CN">
                  {nameSource(clip.reading.article)}
                </a>
              </small>
            </p>
            <div>
              <MoreList items={said} first={4}>
                {({ text }) => (
                  <li key={text}>
                    <q lang="zh-CN">{text}</q>
                  </li>
                )}
              </MoreList>
            </div>
          </li>
        )}
      </MoreList>
    </section>
  );
}
