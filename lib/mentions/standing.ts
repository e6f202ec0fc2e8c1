/** Whether a post makes its holder an official: the title's class, corrected by the organisation before it. */
import type { PostPhrase } from './posts.ts';

/** `open`: the post alone does not say (主任 without an organisation). */
export type Standing = 'official' | 'other' | 'open';

/** A school or firm anywhere decides; an inner organ (党委) is what the organisation before it is. */
export function standingOf({ titleClass, organisations }: PostPhrase): Standing {
  if (titleClass === 'other') return 'other';
  const decisive = organisations.find((name) => name !== 'inner' && name !== 'level');
  if (organisations.includes('other')) return 'other';
  if (titleClass === 'official' || decisive) return 'official';
  return organisations.length > 0 ? 'official' : 'open';
}

/** One official post is enough; a person with open posts only is official where the article has others. */
export function isOfficial(standings: readonly Standing[], hasOfficials: boolean): boolean {
  if (standings.includes('official')) return true;
  if (standings.includes('other')) return false;
  return standings.includes('open') && hasOfficials;
}
