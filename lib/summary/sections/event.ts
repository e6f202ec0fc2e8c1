/** What happened, when, where and who held it: the one event that the article tells of. */
import type { EventSummary } from '../../types.ts';
import { chooseEvent, type EventCandidate } from '../event/candidates.ts';
import { dateEvent } from '../event/date.ts';
import { bareNames } from '../event/heads.ts';
import { organiseEvent } from '../event/organiser.ts';
import { placeEvent } from '../event/place.ts';
import { type Section, type Source, sliceOf, stateRange } from '../source.ts';

export const event: Section<'event'> = { id: 'event', summarise: summariseEvent };

function summariseEvent(source: Source): EventSummary {
  const chosen = chooseEvent(source);
  const summary: EventSummary = {};
  const name = chosen && nameEvent(chosen);
  const date = dateEvent(source, chosen);
  const place = placeEvent(source, chosen);
  const organiser = organiseEvent(source, chosen);
  if (chosen?.kind) summary.kind = chosen.kind;
  if (name) summary.name = name;
  if (date) summary.date = date;
  if (place) summary.place = place;
  if (organiser) summary.organiser = organiser;
  return summary;
}

/** 会议 alone is a kind and no name. */
function nameEvent({ passage, name, sentence }: EventCandidate) {
  if (bareNames.has(sliceOf(passage, name))) return undefined;
  return stateRange(passage, name, sentence);
}
