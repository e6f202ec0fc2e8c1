import {
  type LinkName,
  OfficialsSection,
  OtherPersonsSection,
  ProgrammesSection,
} from '../../components/people-sections.tsx';
import {
  AppointmentsSection,
  AttachmentsSection,
  FiguresSection,
  PointsSection,
} from '../../components/text-sections.tsx';
import { t } from '../../components/words.ts';
import type { Clip, Reading } from '../../lib/types.ts';
import { ClipNotes } from './clip-notes.tsx';
import { linkTo } from './route.ts';
import { Versions } from './versions.tsx';

interface ClipSideProps {
  clip: Clip;
  /** The reading shown: the clip's own or an earlier one. */
  reading: Reading;
  /** The tab that shows the article's page. */
  tab?: number | undefined;
  /** Shows an earlier reading, or the clip's own again. */
  onEarlier(earlier: Reading | undefined): void;
}

const link: LinkName = (view, name) => linkTo({ view, name });

export function ClipSide({ clip, reading, tab, onEarlier }: ClipSideProps) {
  return (
    <aside class="summary" aria-label={t('archive_summary')}>
      <ClipNotes clip={clip} />
      <Versions clip={clip} tab={tab} onEarlier={onEarlier} />
      <PointsSection reading={reading} />
      <AppointmentsSection reading={reading} />
      <OfficialsSection reading={reading} link={link} />
      <OtherPersonsSection reading={reading} />
      <ProgrammesSection reading={reading} link={link} />
      <FiguresSection reading={reading} />
      <AttachmentsSection reading={reading} />
    </aside>
  );
}
