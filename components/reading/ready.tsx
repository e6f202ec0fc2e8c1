import { useState } from 'preact/hooks';
import { sendToTab } from '../../entrypoints/shared/messaging.ts';
import type { Message, ReadingState } from '../../lib/messages.ts';
import type { Span } from '../../lib/types.ts';
import { ShowSpan } from '../evidence-mark.tsx';
import { Facts } from '../facts.tsx';
import { Masthead } from '../masthead.tsx';
import { OfficialsSection, OtherPersonsSection, ProgrammesSection } from '../people-sections.tsx';
import { RemovedSection } from '../removed-section.tsx';
import {
  AppointmentsSection,
  AttachmentsSection,
  FiguresSection,
  OutlineSection,
  PointsSection,
} from '../text-sections.tsx';
import type { Word } from '../words.ts';
import { ActionBar } from './action-bar.tsx';
import { PageChanges } from './page-changes.tsx';
import { PageNotices } from './page-notices.tsx';
import { SaveState } from './save-state.tsx';
import type { ReadingUse } from './use-reading.ts';

export type ReadyProps = Extract<ReadingState, { state: 'ready' }> & {
  tabId: number;
  /** Whether the article is in the archive is not known yet. */
  pending: boolean;
  /** Characters selected on the page. */
  selected: number;
  ask: ReadingUse['ask'];
};

/** The whole reading; every statement leads to its place on the page. */
export function Ready(props: ReadyProps) {
  const { reading, saved, pending, nextPage, tabId, selected, ask } = props;
  const [complaint, setComplaint] = useState<Word>();
  const showSpan = async (span: Span): Promise<void> => {
    const answer = await sendToTab(tabId, { type: 'show-span', span }).catch(() => undefined);
    setComplaint(answer?.shown ? undefined : 'popup_gone');
  };
  const amend = async (message: Message<'restore-removal' | 'undo-repair'>): Promise<void> => {
    const answer = await sendToTab(tabId, message).catch(() => undefined);
    if (answer?.restored) await ask();
    setComplaint(answer?.restored ? undefined : 'popup_not_restored');
  };
  return (
    <ShowSpan.Provider value={(span) => void showSpan(span)}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <main class="scroll" tabIndex={0}>
        <Masthead article={reading.article}>
          <SaveState saved={saved} pending={pending} />
        </Masthead>
        <PageNotices article={reading.article} nextPage={nextPage} selected={selected} ask={ask} />
        {saved?.changed && <PageChanges saved={saved} article={reading.article} />}
        <Facts reading={reading} />
        <AppointmentsSection reading={reading} />
        <OfficialsSection reading={reading} />
        <OtherPersonsSection reading={reading} />
        <ProgrammesSection reading={reading} />
        <PointsSection reading={reading} />
        <FiguresSection reading={reading} />
        <OutlineSection reading={reading} />
        <AttachmentsSection reading={reading} />
        <RemovedSection
          article={reading.article}
          onRestore={(removal) => void amend({ type: 'restore-removal', removal })}
          onUndo={(repair) => void amend({ type: 'undo-repair', repair })}
        />
      </main>
      <ActionBar {...props} complaint={complaint} />
    </ShowSpan.Provider>
  );
}
