import { useState } from 'preact/hooks';
import { formatInstant } from '../../components/dates.ts';
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
import { archive, useArchive } from './store.ts';

interface ClipSideProps {
  clip: Clip;
  /** The reading shown: the clip's own or an earlier one. */
  reading: Reading;
  onReading(reading: Reading): void;
}

const link: LinkName = (view, name) => linkTo({ view, name });

export function ClipSide({ clip, reading, onReading }: ClipSideProps) {
  return (
    <aside class="summary" aria-label={t('archive_summary')}>
      <ClipNotes clip={clip} />
      <Versions clip={clip} onReading={onReading} />
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

/** Earlier readings of the same page; choosing one shows it in place of the present one. */
function Versions({ clip, onReading }: Pick<ClipSideProps, 'clip' | 'onReading'>) {
  const [chosen, setChosen] = useState('');
  const { value: versions = [] } = useArchive(() => archive.listVersions(clip.id), [clip.id]);
  if (versions.length === 0) return null;
  const choose = (taken: string): void => {
    setChosen(taken);
    onReading(versions.find((version) => version.taken === taken)?.reading ?? clip.reading);
  };
  return (
    <section>
      <label class="pick">
        <span class="nowrap">{t('archive_version')}</span>
        <select class="field" value={chosen} onChange={(event) => choose(event.currentTarget.value)}>
          <option value="">{t('archive_version_now', formatInstant(clip.updated))}</option>
          {versions.map(({ taken }) => (
            <option key={taken} value={taken}>
              {formatInstant(taken)}
            </option>
          ))}
        </select>
      </label>
    </section>
  );
}
