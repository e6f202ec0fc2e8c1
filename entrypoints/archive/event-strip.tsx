import { explainDate, formatEventDate } from '../../components/dates.ts';
import { EvidenceMark } from '../../components/evidence-mark.tsx';
import { PersonName } from '../../components/person-name.tsx';
import { PlacePath } from '../../components/place-path.tsx';
import { t } from '../../components/words.ts';
import type { EventRole, Person, Reading } from '../../lib/types.ts';

const leading: readonly EventRole[] = ['host', 'speaker', 'inspector'];

/** 事 时 地 人 in one strip under the title. */
export function EventStrip({ reading: { summary, recognition } }: { reading: Reading }) {
  const { name, kind, date, place } = summary.event;
  const people = leading.flatMap((role) =>
    summary.actors
      .filter(({ roles }) => roles.includes(role))
      .flatMap(({ person }) => recognition.persons.filter(({ key }) => key === person))
      .map((person) => ({ role, person })),
  );
  if (!name && !kind && !date && !place && people.length === 0) return null;
  return (
    <dl class="strip">
      {(name ?? kind) && (
        <div>
          <dt>{t('common_what')}</dt>
          <dd lang="zh-CN">
            {name?.text ?? kind} {name && <EvidenceMark evidence={name.evidence} />}
          </dd>
        </div>
      )}
      {date && (
        <div title={explainDate(date)}>
          <dt>{t('common_when')}</dt>
          <dd>
            {formatEventDate(date)} <EvidenceMark evidence={date.evidence} />
          </dd>
        </div>
      )}
      {place && (
        <div>
          <dt>{t('common_where')}</dt>
          <dd>
            <PlacePath path={place.path} />
          </dd>
        </div>
      )}
      {people.length > 0 && <Who people={people.slice(0, 3)} />}
    </dl>
  );
}

function Who({ people }: { people: readonly { role: EventRole; person: Person }[] }) {
  return (
    <div>
      <dt>{t('common_who')}</dt>
      <dd class="ppl">
        {people.map(({ role, person }) => (
          <span class="nowrap" key={`${role} ${person.key}`}>
            {t(`common_role_${role}`)} <PersonName person={person} />
          </span>
        ))}
      </dd>
    </div>
  );
}
