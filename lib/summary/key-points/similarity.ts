/** The character bigrams of a text without white space and marks. */
export function bigramsOf(text: string): Set<string> {
  const bare = text.replace(/[^\p{L}\p{N}]/gu, '');
  const bigrams = new Set<string>();
  for (let at = 0; at + 1 < bare.length; at++) bigrams.add(bare.slice(at, at + 2));
  return bigrams;
}

/** Share of the smaller set that both have, 0 to 1. */
export function overlapOf(a: Set<string>, b: Set<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  let shared = 0;
  for (const bigram of small) if (large.has(bigram)) shared++;
  return shared / small.size;
}
