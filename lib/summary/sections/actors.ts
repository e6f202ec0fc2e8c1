/** Who takes part in the event and how, and what each of them says. */

import { contains } from '../../text/ranges.ts';
import type { ActorSummary, Statement } from '../../types.ts';
import { type ActorDrafts, addRoles, addSaid, startDrafts, toActor } from '../actors/drafts.ts';
import { announcesPoints, readFollowing, readPoints } from '../actors/following.ts';
import { type ActorGroup, findGroups, findMasks, type Masks, maskText } from '../actors/groups.ts';
import { rolesOf } from '../actors/roles.ts';
import { readUtterances } from '../actors/speech.ts';
import { chooseEvent } from '../event/candidates.ts';
import { dateEvent } from '../event/date.ts';
import { isProse, type Passage, type Section, type Source } from '../source.ts';
import { appointments } from './appointments.ts';

export const actors: Section<'actors'> = { id: 'actors', summarise: summariseActors };

/** Paragraphs in which the points of one speech are looked for. */
const LONGEST_SPEECH = 100;

function summariseActors(source: Source): ActorSummary[] {
  const officials = source.recognition.persons.filter((person) => person.isOfficial);
  const drafts = startDrafts(officials);
  const masks = findMasks(source);
  readRoles(source, drafts, masks);
  readSaid(source, drafts, masks);
  for (const { person, change } of appointments.summarise(source)) {
    const role = change === 'removed' || change === 'resigned' ? 'removed' : 'appointed';
    drafts.get(person)?.roles.add(role);
  }
  return [...drafts.values()].map(toActor);
}

function readRoles(source: Source, drafts: ActorDrafts, masks: Masks): void {
  const isThen = readsEventDay(source);
  for (const passage of [source.title, ...source.passages.filter(isProse)]) {
    const masked = maskText(passage, masks);
    for (const group of findGroups(passage, masks, masked)) {
      if (!isThen(passage, group)) continue;
      const roles = rolesOf(group, masked);
      for (const person of group.persons) addRoles(drafts, person, roles, passage.block);
    }
  }
}

/** Reads on from paragraph to paragraph while nobody else takes the word. */
function readSaid(source: Source, drafts: ActorDrafts, masks: Masks): void {
  let speaker: ActorGroup | undefined;
  const give = (group: ActorGroup | undefined, statements: readonly Statement[]) => {
    for (const person of group?.persons ?? []) for (const statement of statements) addSaid(drafts, person, statement);
  };
  for (const passage of source.passages) {
    if (!isProse(passage)) {
      if (passage.kind === 'heading') speaker = undefined;
      continue;
    }
    const masked = maskText(passage, masks);
    const groups = findGroups(passage, masks, masked);
    if (groups.length === 0) {
      const carried = speaker ? readFollowing(passage) : [];
      give(speaker, carried);
      if (carried.length === 0) speaker = undefined;
      continue;
    }
    const utterances = readUtterances(passage, groups, masked);
    speaker = undefined;
    for (const { group, statement } of utterances) {
      const points = announcesPoints(statement)
        ? readPoints(source.passages.slice(passage.block + 1, passage.block + 1 + LONGEST_SPEECH))
        : [];
      give(group, points.length > 0 ? points : [statement]);
      speaker = points.length > 0 ? undefined : group;
    }
  }
}

/** A sentence of another day (上周六, … 调研) tells of another event. */
function readsEventDay(source: Source): (passage: Passage, group: ActorGroup) => boolean {
  const { from, to } = dateEvent(source, chooseEvent(source)) ?? {};
  return (passage, group) => {
    if (from?.length !== 10) return true;
    const dates = passage.dates.filter(
      (date) => contains(group.sentence, date) && date.end <= group.start && date.resolved.from?.length === 10,
    );
    const last = dates.at(-1)?.resolved.from;
    return last === undefined || (last >= from && last <= (to ?? from));
  };
}
