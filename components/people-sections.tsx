import type { Person, Reading } from '../lib/types.ts';
import { Disclosure } from './disclosure.tsx';
import { listOfficials } from './list-officials.ts';
import { MoreList } from './more-list.tsx';
import { OfficialEntry } from './official-entry.tsx';
import { standingOf } from './person-name.tsx';
import { ProgrammeEntry } from './programme-entry.tsx';
import { SectionHead } from './section-head.tsx';
import { t } from './words.ts';

/** Where a name leads; without it names are plain text. */
export type LinkName = (kind: 'official' | 'programme', name: string) => string;

interface SectionProps {
  reading: Reading;
  link?: LinkName | undefined;
}

export function OfficialsSection({ reading, link }: SectionProps) {
  const officials = listOfficials(reading);
  if (officials.length === 0) return null;
  return (
    <section>
      <SectionHead title={t('common_officials')} count={officials.length}>
        <Tally officials={officials} />
      </SectionHead>
      <MoreList items={officials} first={8}>
        {(person) => (
          <OfficialEntry
            key={person.key}
            person={person}
            actor={reading.summary.actors.find((actor) => actor.person === person.key)}
            href={person.nameKind === 'full' ? link?.('official', person.name) : undefined}
          />
        )}
      </MoreList>
    </section>
  );
}

function Tally({ officials }: { officials: readonly Person[] }) {
  const count = (standing: string): number => officials.filter((person) => standingOf(person) === standing).length;
  const [known, inferred, undecided] = [count('known'), count('inferred'), count('undecided')];
  return (
    <span class="tally">
      {known > 0 && (
        <span>
          <span class="known">{t('page_known')}</span> {known}
        </span>
      )}
      {inferred > 0 && (
        <span>
          <span class="inferred">{t('page_inferred')}</span> {inferred}
        </span>
      )}
      {undecided > 0 && (
        <span>
          <span class="inferred">{t('page_undecided')}</span> {undecided}
        </span>
      )}
    </span>
  );
}

export function OtherPersonsSection({ reading }: SectionProps) {
  const others = reading.recognition.persons.filter(({ isOfficial }) => !isOfficial);
  if (others.length === 0) return null;
  return (
    <section>
      <Disclosure title={t('common_other_persons')} remark={String(others.length)}>
        <ul>
          {others.map((person) => (
            <OfficialEntry
              key={person.key}
              person={person}
              actor={reading.summary.actors.find((actor) => actor.person === person.key)}
            />
          ))}
        </ul>
      </Disclosure>
    </section>
  );
}

export function ProgrammesSection({ reading, link }: SectionProps) {
  const { programmes } = reading.recognition;
  if (programmes.length === 0) return null;
  const listed = programmes.filter(({ entry }) => entry);
  const candidates = programmes.filter(({ entry }) => !entry);
  return (
    <section>
      <SectionHead title={t('common_programmes')} count={programmes.length} />
      <MoreList items={[...listed, ...candidates]} first={4}>
        {(programme) => (
          <ProgrammeEntry key={programme.key} programme={programme} href={link?.('programme', programme.name)} />
        )}
      </MoreList>
    </section>
  );
}
