/** Sightings → the lanes of the chart: one for each post in one body, with the days on which a clip is evidence for it. Pure. */

import type { Post } from '../../lib/types.ts';
import { nameBody } from './name-body.ts';
import type { Sighting } from './sightings.ts';

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
    for (const { key, title, where } of posts.length > 0 ? posts.map(namePost) : [nameOnly]) {
      const lane = lanes.get(key) ?? { title, where, isKnown: false, days: [] };
      lanes.set(key, {
        ...lane,
        // 县委 says less than 清河县委.
        where: where.length > lane.where.length ? where : lane.where,
        isKnown: lane.isKnown || person.entry !== undefined,
        days: [...new Set([day, ...lane.days])].sort(),
      });
    }
  }
  return [...lanes.values()].sort((a, b) => Number(a.title === '') - Number(b.title === ''));
}

interface NamedPost {
  /** Equal for one post in one body, however it is written. */
  key: string;
  title: string;
  where: string;
}

const nameOnly: NamedPost = { key: '', title: '', where: '' };

function namePost(post: Post): NamedPost {
  const { place, body, written } = nameBody(post);
  const title = post.change === 'former' ? post.surface : post.title;
  return { key: [title, place, body].join(' '), title, where: written };
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
