import type { Person, Span } from '../types.ts';

/** Where the posts of a person stand, each as often as the article tells it. */
export function spansOfPosts({ posts }: Pick<Person, 'posts'>): Span[] {
  const spans: Span[] = [];
  for (const { span, repeats = [] } of posts) {
    spans.push(span);
    for (const repeat of repeats) spans.push(repeat);
  }
  return spans;
}
