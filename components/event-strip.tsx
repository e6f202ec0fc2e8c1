import type { ActorSummary, EventRole, Person, Reading } from '../lib/types.ts';
import { explainDate, formatEventDate } from './dates.ts';
import { EvidenceMark } from './evidence-mark.tsx';
import { PersonName } from './person-name.tsx';
import { PlacePath } from './place-path.tsx';
import { t } from './words.ts';

const leading: readonly EventRole[] = ['host', 'speaker', 'inspector'];

/** 事 时 地 人 in one strip under the title. */
export function EventStrip({ reading: { summary, recognition } }: { reading: Reading }) {
  const { name, kind, date, place } = summary.event;
  const groups = groupByRole(summary.actors, recognition.persons);
  if (!name && !kind && !date && !place && groups.length === 0) return null;
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
            <PlacePath path={place.path} /> <EvidenceMark evidence={place.evidence} />
          </dd>
        </div>
      )}
      {groups.length > 0 && <Who groups={groups} />}
    </dl>
  );
}

interface RoleGroup {
  role: EventRole;
  people: Person[];
}

// Everyone once, in the first of the roles.
function groupByRole(actors: readonly ActorSummary[], persons: readonly Person[]): RoleGroup[] {
  return leading
    .map((role) => ({
      role,
      people: actors
        .filter(({ roles }) => leading.find((each) => roles.includes(each)) === role)
        .flatMap(({ person }) => persons.find(({ key }) => key === person) ?? []),
    }))
    .filter(({ people }) => people.length > 0);
}

/** The rest of a role stands in the list of officials. */
const namedPerRole = 3;

function Who({ groups }: { groups: readonly RoleGroup[] }) {
  return (
    <div>
      <dt>{t('common_who')}</dt>
      <dd class="ppl">
        {groups.map(({ role, people }) => (
          <span class="role" key={role}>
            {t(`common_role_${role}`)}
            {people.slice(0, namedPerRole).map((person) => (
              <PersonName key={person.key} person={person} />
            ))}
            {people.length > namedPerRole && <span class="meta">{t('archive_of_officials', people.length)}</span>}
          </span>
        ))}
      </dd>
    </div>
  );
}
