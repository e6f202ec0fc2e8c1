/** What the clips of one official show: posts seen with their dates, what was said, in what company. Pure. */
import type { SeenPost } from '../../lib/messages.ts';
import type { Clip, Person, Post, Statement } from '../../lib/types.ts';

export interface Sighting {
  clip: Clip;
  person: Person;
  day: string;
  posts: Post[];
  said: Statement[];
}

/** One sighting a clip, newest first. */
export function listSightings(clips: readonly Clip[], name: string): Sighting[] {
  return clips
    .flatMap((clip) => {
      const { recognition, summary, article } = clip.reading;
      const person = recognition.persons.find((each) => each.isOfficial && each.name === name);
      if (!person) return [];
      const said = summary.actors.find((actor) => actor.person === person.key)?.said ?? [];
      return [{ clip, person, day: article.published?.slice(0, 10) ?? '', posts: person.posts, said }];
    })
    .sort((a, b) => (a.day < b.day ? 1 : -1));
}

/** Posts as the clips write them, each with the day and the clip in which it was seen last; the newest first. */
export function listSeenPosts(clips: readonly Clip[], name: string): SeenPost[] {
  const seen = new Map<string, SeenPost>();
  for (const { clip, day, posts } of listSightings(clips, name)) {
    const written = posts.map(({ surface }) => surface).join('、');
    if (written && !seen.has(written)) seen.set(written, { day, posts: written, clip: clip.id });
  }
  return [...seen.values()];
}

export interface Count {
  name: string;
  count: number;
}

/** In how many of these clips each name occurs, most first. */
export function countNames(clips: readonly Clip[], namesOf: (clip: Clip) => readonly string[]): Count[] {
  const counts = new Map<string, number>();
  for (const clip of clips) {
    for (const name of new Set(namesOf(clip))) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].map(([name, count]) => ({ name, count })).sort((a, b) => b.count - a.count);
}

/** One post through time: the days on which a clip is evidence for it. */
export interface Lane {
  /** `''` where only the name was written. */
  title: string;
  where: string;
  isKnown: boolean;
  days: string[];
}

/** Lanes in the order in which the posts were last seen; sightings without a date have no place in time. */
export function listLanes(sightings: readonly Sighting[]): Lane[] {
  const lanes = new Map<string, Lane>();
  for (const { person, posts, day } of sightings) {
    if (day === '') continue;
    for (const { title, where } of posts.length > 0 ? posts.map(namePost) : [{ title: '', where: '' }]) {
      const lane = lanes.get(`${title} ${where}`) ?? { title, where, isKnown: false, days: [] };
      lanes.set(`${title} ${where}`, {
        ...lane,
        isKnown: lane.isKnown || person.entry !== undefined,
        days: [...new Set([day, ...lane.days])].sort(),
      });
    }
  }
  return [...lanes.values()].sort((a, b) => Number(a.title === '') - Number(b.title === ''));
}

function namePost({ surface, title, jurisdiction, organisation, change }: Post): { title: string; where: string } {
  const where = jurisdiction?.name ?? organisation ?? '';
  return { title: change === 'former' ? surface : title, where };
}

/** From the first day's year to the end of the last day's, for placing days on one line. */
export function spanYears(days: readonly string[]): { years: number[]; place: (day: string) => number } {
  const numbers = days.map((day) => Number(day.slice(0, 4)));
  const first = Math.min(...numbers);
  const count = Math.max(...numbers) - first + 1;
  const place = (day: string): number => {
    const [year = first, month = 1, date = 1] = day.split('-').map(Number);
    return ((year - first + (month - 1) / 12 + (date - 1) / 372) / count) * 100;
  };
  return { years: Array.from({ length: count }, (_, at) => first + at), place };
}
