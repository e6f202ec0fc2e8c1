import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { countCharacters } from '../../components/count-characters.ts';
import { formatInstant } from '../../components/dates.ts';
import { EventStrip } from '../../components/event-strip.tsx';
import { ShowSpan } from '../../components/evidence-mark.tsx';
import { LostPassages } from '../../components/lost-passages.tsx';
import { MarginNotes } from '../../components/margin-notes.tsx';
import { Masthead } from '../../components/masthead.tsx';
import { OutlineRail } from '../../components/outline-rail.tsx';
import { notePassages } from '../../components/passage-notes.tsx';
import { RemovedSection } from '../../components/removed-section.tsx';
import { defaultSettings, loadSettings, type Settings } from '../../components/settings.ts';
import { useMedia } from '../../components/use-media.ts';
import { t } from '../../components/words.ts';
import { markMentions } from '../../lib/highlight/marks.ts';
import type { Clip, Reading, Span } from '../../lib/types.ts';
import { usePassages } from '../passages/use-passages.ts';
import { ClipBar } from './clip-bar.tsx';
import { ClipReread } from './clip-reread.tsx';
import { ClipSide } from './clip-side.tsx';
import { LineKeys } from './line-keys.tsx';
import { kindOf } from './line-kinds.ts';
import { MarkedArticle } from './marked-article.tsx';

interface ClipViewProps {
  clip: Clip;
  /** The id of a passage to open. */
  passage?: string | undefined;
  /** The tab that shows the article's page, for what it says now. */
  tab?: number | undefined;
  onDelete(): void;
}

/** The cleaned text in reader form, its outline on one side, what was recognised on the other. */
export function ClipView({ clip, passage, tab, onDelete }: ClipViewProps) {
  const [earlier, setEarlier] = useState<Reading>();
  const reading = earlier ?? clip.reading;
  const { settings, kinds, setKinds } = useLines();
  const [current, setCurrent] = useState<Span>();
  const [isRereading, setRereading] = useState(false);
  const text = useRef<HTMLElement>(null);
  const passages = usePassages(text, reading.article, { wanted: passage });
  const notes = notePassages(passages.shown, passages.open);
  const marks = useMemo(() => markMentions(reading.recognition), [reading]);
  const shown = marks.filter((mark) => kinds[kindOf(mark)]);
  const isWide = useMedia('(min-width: 1280px)');
  const show = (span: Span): void => {
    setCurrent(span);
    const place = text.current?.querySelector(`[data-block="${span.block}"]`) ?? text.current;
    place?.scrollIntoView({ block: 'center' });
  };
  const lineStyle = settings.annotation === 'line' ? '' : settings.annotation;
  return (
    <ShowSpan.Provider value={show}>
      <ClipBar clip={clip} reading={reading} onDelete={onDelete} onReread={() => setRereading(true)} />
      {isRereading && <ClipReread id={clip.id} onClose={() => setRereading(false)} />}
      <main class="reader">
        <OutlineRail outline={reading.summary.outline} isBeside={isWide} onGo={show}>
          <LineKeys marks={marks} kinds={kinds} onKinds={setKinds} />
        </OutlineRail>
        <article class={`art ${lineStyle}`} ref={text}>
          <Masthead article={reading.article}>
            <span>{t('archive_characters', countCharacters(reading.article))}</span>
            <span>{t('archive_saved_on', formatInstant(clip.saved))}</span>
          </Masthead>
          <EventStrip reading={reading} />
          <MarkedArticle
            article={reading.article}
            marks={shown}
            current={current}
            behind={(block) => <MarginNotes notes={notes.filter((note) => note.block === block.at)} />}
          />
          <LostPassages lost={passages.lost} onOpen={passages.open} />
          <RemovedSection article={reading.article} />
        </article>
        <ClipSide clip={clip} reading={reading} tab={tab} onEarlier={setEarlier} />
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
