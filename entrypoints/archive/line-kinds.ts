import type { LineKind } from '../../components/settings.ts';
import type { Mark } from '../../lib/highlight/marks.ts';

/** The kind that a reader switches on and off: a name and its posts together. */
export function kindOf(mark: Mark): LineKind {
  if (mark.line.startsWith('known')) return 'known';
  if (mark.line.startsWith('inferred')) return 'inferred';
  return mark.line === 'programme' ? 'programme' : 'quiet';
}
