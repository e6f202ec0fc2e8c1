import { useMemo, useState } from 'preact/hooks';
import { Button } from '../../components/button.tsx';
import { EventStrip } from '../../components/event-strip.tsx';
import { ShowSpan } from '../../components/evidence-mark.tsx';
import { Masthead } from '../../components/masthead.tsx';
import { Notice } from '../../components/notice.tsx';
import { OfficialsSection, OtherPersonsSection, ProgrammesSection } from '../../components/people-sections.tsx';
import { RemovedSection } from '../../components/removed-section.tsx';
import { TagField } from '../../components/tag-field.tsx';
import { AppointmentsSection, FiguresSection, PointsSection } from '../../components/text-sections.tsx';
import { findWord, t } from '../../components/words.ts';
import { undoRepair } from '../../lib/article/undo-repair.ts';
import { markMentions } from '../../lib/highlight/marks.ts';
import type { PlacedArticle, Reading, Span } from '../../lib/types.ts';
import { restoreRemoval } from '../content/restore-removal.ts';
import { send } from '../shared/messaging.ts';
import { MarkedArticle } from './marked-article.tsx';
import { linkTo } from './route.ts';
import { archive, useArchive } from './store.ts';

interface PastedReadingProps {
  placed: PlacedArticle;
  reading: Reading;
  /** Something that was typed cannot be used. */
  isBad: boolean;
  onPlaced(placed: PlacedArticle): void;
}

/** The reading of a pasted text, and the way into the archive. */
export function PastedReading({ placed, reading, isBad, onPlaced }: PastedReadingProps) {
  const [current, setCurrent] = useState<Span>();
  const marks = useMemo(() => markMentions(reading.recognition), [reading]);
  const show = (span: Span): void => {
    setCurrent(span);
    document.querySelector(`[data-block="${span.block}"]`)?.scrollIntoView({ block: 'center' });
  };
  const amend = (changed: PlacedArticle | undefined): void => {
    if (changed) onPlaced(changed);
  };
  return (
    <ShowSpan.Provider value={show}>
      <KeepBar reading={reading} isBad={isBad} />
      <div class="pasted">
        <article class="art">
          <Masthead article={reading.article} level={2} />
          <EventStrip reading={reading} />
          <MarkedArticle article={reading.article} marks={marks} current={current} />
          <RemovedSection
            article={reading.article}
            onRestore={(removal) => amend(restoreRemoval(placed, removal, []))}
            onUndo={(repair) => amend(undoRepair(placed, repair))}
          />
        </article>
        <aside class="summary" aria-label={t('archive_summary')}>
          <PointsSection reading={reading} />
          <AppointmentsSection reading={reading} />
          <OfficialsSection reading={reading} />
          <OtherPersonsSection reading={reading} />
          <ProgrammesSection reading={reading} />
          <FiguresSection reading={reading} />
        </aside>
      </div>
    </ShowSpan.Provider>
  );
}

/** Tags and the one button; the clip is opened once it is kept. */
function KeepBar({ reading, isBad }: { reading: Reading; isBad: boolean }) {
  const [tags, setTags] = useState<string[]>([]);
  const [error, setError] = useState('');
  const { value: known } = useArchive(() => archive.knownTags(), []);
  const keep = async (): Promise<void> => {
    const saved = await send({ type: 'save-reading', reading, tags, note: '' }).catch(() => undefined);
    if (saved?.ok) location.hash = linkTo({ view: 'clip', id: saved.id });
    else setError(findWord(saved?.error ?? '') ?? t('common_failed'));
  };
  return (
    <div class="keep">
      <TagField tags={tags} known={known ?? []} onChange={setTags} />
      <Button kind="primary" icon="save" disabled={isBad} onClick={() => void keep()}>
        {t('common_save')}
      </Button>
      {error && <Notice kind="bad">{t('popup_save_failed', error)}</Notice>}
    </div>
  );
}
