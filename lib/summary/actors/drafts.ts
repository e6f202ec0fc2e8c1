/** Gathers roles and words by person while the text is read. */
import type { ActorSummary, EventRole, Person, Statement } from '../../types.ts';
import { nationalPost } from './verbs.ts';

export interface ActorDraft {
  person: Person;
  roles: Set<EventRole>;
  said: Statement[];
}

export type ActorDrafts = Map<string, ActorDraft>;

/** A national leader is quoted in every second text; taking part is told by these. */
const PRESENCE: readonly EventRole[] = ['host', 'attendee'];
const SPEAKING: readonly EventRole[] = ['speaker', 'reporter', 'commentator'];
/** A visit is told of at the top; further down it dates a quotation (在…考察时强调). */
const VISIT_OPENING = 2;

export function startDrafts(persons: readonly Person[]): ActorDrafts {
  return new Map(persons.map((person) => [person.key, { person, roles: new Set(), said: [] }]));
}

export function addRoles(drafts: ActorDrafts, person: Person, roles: readonly EventRole[], block: number): void {
  const counted = isNational(person) ? roles.filter((role) => isPresence(role, block)) : roles;
  for (const role of counted) drafts.get(person.key)?.roles.add(role);
}

/** Words of a national leader who takes no part are the speaker's quotation. */
export function addSaid(drafts: ActorDrafts, person: Person, statement: Statement): void {
  const draft = drafts.get(person.key);
  if (!draft || (isNational(person) && draft.roles.size === 0)) return;
  if (!draft.said.some(({ text }) => text.includes(statement.text))) draft.said.push(statement);
}

/** Whoever is quoted spoke, by whatever verb. */
export function toActor({ person, roles, said }: ActorDraft): ActorSummary {
  const all = [...roles];
  if (said.length > 0 && !SPEAKING.some((role) => roles.has(role))) all.push('speaker');
  return { person: person.key, roles: all.length > 0 ? all : ['mentioned'], said };
}

function isPresence(role: EventRole, block: number): boolean {
  return PRESENCE.includes(role) || (role === 'inspector' && block < VISIT_OPENING);
}

function isNational(person: Person): boolean {
  const known =
    person.entry?.tenures.some(({ post, place }) => place === undefined && nationalPost.test(post)) ?? false;
  return known || person.posts.some(({ surface, title }) => nationalPost.test(surface) || nationalPost.test(title));
}
