import { useState } from 'preact/hooks';
import type { ActorSummary, EventRole, Person, Post } from '../lib/types.ts';
import { CountMark } from './count-mark.tsx';
import { EvidenceMark } from './evidence-mark.tsx';
import { describeStanding, PersonName, standingOf } from './person-name.tsx';
import { t } from './words.ts';

interface OfficialEntryProps {
  person: Person;
  actor?: ActorSummary | undefined;
  /** Where the name leads, in the archive. */
  href?: string | undefined;
}

/** One person: name, posts, how often, what they did and said. */
export function OfficialEntry({ person, actor, href }: OfficialEntryProps) {
  const standing = standingOf(person);
  return (
    <li class="who">
      <span>
        {href ? (
          <a href={href}>
            <PersonName person={person} />
          </a>
        ) : (
          <PersonName person={person} />
        )}
        {standing === 'undecided' && <span class="undecided">{t('page_undecided')}</span>}
        <span class="posts" lang="zh-CN">
          {person.posts.map(writePost).join('、')}
        </span>
      </span>
      <CountMark name={person.name} mentions={person.mentions} />
      {standing === 'undecided' && <p class="why">{describeStanding(person)}</p>}
      {actor && <Deeds actor={actor} />}
    </li>
  );
}

/** A post as written, with what became of it in brackets. */
export function writePost({ surface, change }: Post): string {
  return change ? `${surface}（${t(`page_change_${change}`)}）` : surface;
}

function Deeds({ actor }: { actor: ActorSummary }) {
  const [isWhole, setWhole] = useState(false);
  const roles = actor.roles.filter((role) => role !== 'mentioned').map(nameRole);
  const [first, ...others] = actor.said;
  if (!first) return roles.length > 0 ? <p class="said">{roles.join(t('common_comma'))}</p> : null;
  return (
    <>
      <div class={isWhole ? 'said whole' : 'said'}>
        <p>
          {roles.length > 0 && <span class="role">{t('common_colon', roles.join(t('common_comma')))}</span>}
          <span lang="zh-CN">{first.text}</span>
        </p>
        <EvidenceMark evidence={first.evidence} />
      </div>
      {isWhole &&
        others.map((said) => (
          <div class="said whole" key={said.text}>
            <p lang="zh-CN">{said.text}</p>
            <EvidenceMark evidence={said.evidence} />
          </div>
        ))}
      {!isWhole && others.length > 0 && (
        <button type="button" class="more" onClick={() => setWhole(true)}>
          {t('common_more_said', others.length)}
        </button>
      )}
    </>
  );
}

function nameRole(role: EventRole): string {
  return t(`common_role_${role}`);
}
