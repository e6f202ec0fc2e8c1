import type { FacetCount } from '../../lib/archive/browse.ts';

const inReadingOrder = new Intl.Collator('zh-CN');

/** Most clips first; names with as many stand as in a directory. */
export function sortNames(names: readonly FacetCount[]): FacetCount[] {
  return names.toSorted((a, b) => b.count - a.count || inReadingOrder.compare(a.name, b.name));
}
