import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { formatInstant } from '../../components/dates.ts';
import { ShowSpan } from '../../components/evidence-mark.tsx';
import { Masthead } from '../../components/masthead.tsx';
import { RemovedSection } from '../../components/removed-section.tsx';
import { defaultSettings, loadSettings, type Settings } from '../../components/settings.ts';
import { t } from '../../components/words.ts';
import { markMentions } from '../../lib/highlight/marks.ts';
import type { Clip, Span } from '../../lib/types.ts';
import { ArticleText } from './article-text.tsx';
import { ClipBar } from './clip-bar.tsx';
import { ClipSide } from './clip-side.tsx';
import { EventStrip } from './event-strip.tsx';
import { kindOf } from './line-kinds.ts';
import { OutlineRail } from './outline-rail.tsx';

/** The cleaned text in reader form, its outline on one side, what was recognised on the other. */
export function ClipView({ clip, onDelete }: { clip: Clip; onDelete(): void }) {
  const [reading, setReading] = useState(clip.reading);
  useEffect(() => setReading(clip.reading), [clip.reading]);
  const { settings, kinds, setKinds } = useLines();
  const [current, setCurrent] = useState<Span>();
  const text = useRef<HTMLElement>(null);
  const marks = useMemo(() => markMentions(reading.recognition), [reading]);
  const shown = marks.filter((mark) => kinds[kindOf(mark)]);
  const show = (span: Span): void => {
    setCurrent(span);
    const place = text.current?.querySelector(`[data-block="${span.block}"]`) ?? text.current;
    place?.scrollIntoView({ block: 'center' });
  };
  const lineStyle = settings.annotation === 'line' ? '' : settings.annotation;
  return (
    <ShowSpan.Provider value={show}>
      <ClipBar clip={clip} reading={reading} onDelete={onDelete} />
      <main class="reader">
        <OutlineRail reading={reading} marks={marks} kinds={kinds} onKinds={setKinds} />
        <article class={`art ${lineStyle}`} ref={text}>
          <Masthead article={reading.article}>
            <span>{t('archive_characters', countCharacters(reading.article.blocks))}</span>
            <span>{t('archive_saved_on', formatInstant(clip.saved))}</span>
          </Masthead>
          <EventStrip reading={reading} />
          <ArticleText article={reading.article} marks={shown} current={current} />
          <RemovedSection removed={reading.article.removed} />
        </article>
        <ClipSide clip={clip} reading={reading} onReading={setReading} />
      </main>
    </ShowSpan.Provider>
  );
}

// Which kinds are drawn begins with the settings; here it is changed for this reading only.
function useLines() {
  const [settings, setSettings] = useState<Settings>(defaultSettings);
  const [kinds, setKinds] = useState(defaultSettings.kinds);
  useEffect(() => {
    void loadSettings().then((loaded) => {
      setSettings(loaded);
      setKinds(loaded.kinds);
    });
  }, []);
  return { settings, kinds, setKinds };
}

function countCharacters(blocks: readonly { text: string }[]): string {
  return blocks.reduce((total, { text }) => total + text.replace(/\s/g, '').length, 0).toLocaleString();
}
