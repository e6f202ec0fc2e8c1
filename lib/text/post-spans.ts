import type { Person, Span } from '../types.ts';

/** Where the posts of a person stand, each as often as the article tells it. */
export function spansOfPosts({ posts }: Pick<Person, 'posts'>): Span[] {
  return posts.flatMap(({ span, repeats = [] }) => [span, ...repeats]);
}
