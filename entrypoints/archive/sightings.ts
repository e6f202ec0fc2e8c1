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
