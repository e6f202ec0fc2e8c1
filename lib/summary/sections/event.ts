/** What happened, when, where and who held it: the one event that the article tells of. */
import type { EventSummary, Statement } from '../../types.ts';
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
  const date = dateEvent(source, chosen);
  const place = placeEvent(source, chosen);
  const organiser = organiseEvent(source, chosen);
  const name = chosen && nameEvent(chosen, organiser);
  if (chosen?.kind) summary.kind = chosen.kind;
  if (name) summary.name = name;
  if (date) summary.date = date;
  if (place) summary.place = place;
  if (organiser) summary.organiser = organiser;
  return summary;
}

const isOfBody = /^(?:第[^次届]{1,4}[次届](?:全体|扩大|全委)?(?:会议|全会)|(?:全体|扩大|全委)(?:会议|会)|全会)$/;

/** 会议 alone is a kind and no name. */
function nameEvent({ passage, name, sentence }: EventCandidate, organiser: Statement | undefined) {
  const surface = sliceOf(passage, name);
  const body = organiser?.evidence[0];
  // 县人大常委会召开第五次会议, 市委政法委召开全体会议: without the body the words name nothing.
  const isNumber = isOfBody.test(surface);
  if (isNumber && body?.block === passage.block && body.end <= name.start) {
    return stateRange(passage, { start: body.start, end: name.end }, sentence);
  }
  if (bareNames.has(surface)) return undefined;
  return stateRange(passage, name, sentence);
}
