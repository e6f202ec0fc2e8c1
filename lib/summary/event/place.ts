import { isVisitOfLeader } from '../../text/leader-visit.ts';
import { spansOfPosts } from '../../text/post-spans.ts';
import { contains, type Range, trimRange } from '../../text/ranges.ts';
import type { EventPlace, FoundPlace, PlaceLevel, Statement } from '../../types.ts';
import { type Passage, type PlaceMark, type Source, sliceOf, stateRange, toSpan } from '../source.ts';
import type { EventCandidate } from './candidates.ts';

const DEPTH: Record<PlaceLevel, number> = { province: 1, prefecture: 2, county: 3, township: 4, village: 5 };
const MOST_PLACES = 4;
const GOING_BEFORE = /(?:深入到?|前往|赶赴|走进|莅临|来到|奔赴|到|赴|来|在|于)$/;
const VENUE =
  /在(?![建校职岗]|.{0,3}(?:全|于|此|推进|学习|落实))(?<venue>[^,，。;；在]{2,30}?)(?:成功|顺利|隆重|正式|组织|联合|同步|圆满|如期|主持|牵头)*(?:召开|举行|举办|开幕|开展|启动|进行|会见|会谈|接见)/;

/** Where the event took place: the places of its going and its venue, then of its subject, then the article's home. */
export function placeEvent(source: Source, event: EventCandidate | undefined): EventPlace | undefined {
  if (!event) return undefined;
  const venue = findVenue(event);
  const marks = choosePlaces(event);
  const first = marks[0];
  const home = event.form === 'speech' && !isTitled(source) ? undefined : source.recognition.home;
  const place = placeOf(marks) ?? (home && { path: home.path, code: home.code, evidence: homeEvidence(source, event) });
  if (!place || (!first && place.evidence.length === 0)) return venue && { path: [], evidence: venue.evidence, venue };
  return venue ? { ...place, venue } : place;
}

/** A speech tells of anywhere; only its title says where it was held. */
function isTitled({ title, recognition }: Source): boolean {
  return title.places.some(({ place }) => place.code === recognition.home?.code);
}

/** The deepest places of the strongest region; neighbours of the same depth stay together. */
function choosePlaces(event: EventCandidate): PlaceMark[] {
  const { passage, sentence, verb, name, form } = event;
  const inside = passage.places.filter(
    (mark) => contains(sentence, mark) && !isInPost(passage, mark) && !isVisitOfLeader(passage.text, mark.start),
  );
  const isVisit = form === 'visit';
  const outside = inside.filter((mark) => isVisit || !contains(name, mark));
  const gone = outside.filter((mark) => GOING_BEFORE.test(passage.text.slice(Math.max(0, mark.start - 4), mark.start)));
  const going = gone.flatMap((mark) => withNeighbours(passage, outside, mark));
  if (going.length > 0) return fewPlaces(deepest(going));
  if (isVisit) return [];
  const owned = form === 'passive' ? inside.filter((mark) => leads(passage, name, mark)) : [];
  const subject = [...outside.filter((mark) => mark.end <= verb.start), ...owned];
  return deepest(subject.slice(-3));
}

/** 柳林镇新河村〔村民代表会议〕: the places with which a name begins. */
function leads(passage: Passage, name: Range, mark: PlaceMark): boolean {
  let end = name.start;
  for (const place of passage.places) {
    if (place.start === end) end = place.end;
    if (place.start === mark.start && place.end === mark.end) return mark.end <= end;
  }
  return false;
}

/** A tour of many places is held in what contains them. */
function fewPlaces(marks: PlaceMark[]): PlaceMark[] {
  return marks.length > MOST_PLACES ? [] : marks;
}

/** 到怀集、封开部分示范点: the places that follow one another with only marks between them. */
function withNeighbours(passage: Passage, marks: PlaceMark[], first: PlaceMark): PlaceMark[] {
  const chain = [first];
  for (const mark of marks) {
    const last = chain.at(-1);
    if (!last || mark.start < last.end) continue;
    if (!/^[、,，和与及\s]?$/.test(passage.text.slice(last.end, mark.start))) break;
    chain.push(mark);
  }
  return chain;
}

function deepest(marks: PlaceMark[]): PlaceMark[] {
  const depth = Math.max(...marks.map((mark) => DEPTH[mark.place.level]), 0);
  const seen = new Set<string>();
  return marks.filter((mark) => {
    if (DEPTH[mark.place.level] !== depth || seen.has(mark.place.code)) return false;
    seen.add(mark.place.code);
    return true;
  });
}

function placeOf(marks: PlaceMark[]): EventPlace | undefined {
  const [first, ...rest] = marks;
  if (!first) return undefined;
  const place: EventPlace = { path: first.place.path, code: first.place.code, evidence: evidenceOf(marks) };
  if (rest.length > 0) place.also = rest.map((mark) => mark.place.path);
  return place;
}

function evidenceOf(marks: PlaceMark[]) {
  return marks.flatMap((mark) =>
    mark.place.mentions.filter((span) => span.start === mark.start && span.end === mark.end).slice(0, 1),
  );
}

/** 我市, 全镇, or the home's own name near the event; the first mention of the home otherwise. */
function homeEvidence(source: Source, event: EventCandidate) {
  const { passage, sentence } = event;
  const speaks = /[我全本](?:省|市|州|盟|县|区|旗|镇|乡|街道|村|社区)/.exec(
    passage.text.slice(sentence.start, sentence.end),
  );
  if (speaks) {
    const start = sentence.start + speaks.index;
    return [toSpan(passage, { start, end: start + speaks[0].length })];
  }
  const home: FoundPlace | undefined = source.recognition.places.find(
    (place) => place.code === source.recognition.home?.code,
  );
  return home?.mentions.slice(0, 1) ?? [];
}

function isInPost(passage: Passage, mark: Range): boolean {
  return passage.persons.some(({ person }) =>
    spansOfPosts(person).some((span) => span.block === passage.block && contains(span, mark)),
  );
}

function findVenue(event: EventCandidate) {
  const { passage, sentence, form, goal } = event;
  if (goal) return stateVenue(passage, goal);
  if (form === 'document' || form === 'speech') return undefined;
  const match = VENUE.exec(passage.text.slice(sentence.start, sentence.end));
  const surface = match?.groups?.venue;
  if (!match || !surface || /会上|期间|活动中|基础上|过程中|之际|情况下|下$/.test(surface)) return undefined;
  const start = sentence.start + match.index + 1;
  const venue = trimRange(passage.text, { start, end: start + surface.length });
  return stateVenue(passage, venue);
}

/** A division is a place, not a venue. */
function stateVenue(passage: Passage, venue: Range): Statement | undefined {
  if (passage.dates.some((date) => contains(venue, date))) return undefined;
  if (/^[我本全该](?:省|市|州|盟|县|区|旗|镇|乡|村)/.test(sliceOf(passage, venue))) return undefined;
  const isDivision = passage.places.some((mark) => mark.end === venue.end);
  return isDivision ? undefined : stateRange(passage, venue);
}
