/** Whether a post makes its holder an official: the title's class, what the phrase is anchored in, and what stands before it. */
import type { Introduction } from './introductions.ts';
import type { Lexicon } from './lexicon.ts';
import type { PostPhrase } from './posts.ts';

/**
 * `sure`: a post of a public body; `weak`: a title of public bodies without the body (纪委书记); `open`: the title alone
 * does not say (主任); `vague`: a word for people at work (站长), of no use without the body; `other`: of a school, a firm, an association, or no office at all.
 */
export type Standing = 'sure' | 'weak' | 'open' | 'vague' | 'other';

// Titles that name their level or a body that only the state has.
const PUBLIC =
  /[省市县区镇乡州盟旗村局厅]长|总书记|总理|国务委员|委员长|检察|审判|庭长|法官|警|政委|政治|教导员|指导员|司令|参谋长|武装|公安|派出所|调研员|巡视员|科员|第一书记|驻村|村|社区|领导$|行政长官|专员|苏木|嘎查|河长|林长|妇女主任|治保|(?:外交|国防|公安|教育|财政|商务|民政|司法|农业|水利|交通|卫生|文化|铁道|科技|监察|安全)部长/;
const VAGUE =
  /^(?:主要)?(?:负责人|干部|秘书|队员|工作人员|联络员|顾问|助理|站长|所长|社长|组长|队长|会计|主持人|干事|文员|班长|团长|馆长|园长|场长|台长|副?理事长|专干|执委|副?主委)$/;
const REACH = 80;

/** The standing of one post by itself. */
export function standingOf({ titleClass, organisations }: PostPhrase, title: string): Standing {
  if (titleClass === 'other' || organisations.includes('other')) return 'other';
  const isAnchored = organisations.some((name) => name === 'government' || name === 'place' || name === 'level');
  if (isAnchored) return 'sure';
  if (titleClass === 'official') return PUBLIC.test(title) ? 'sure' : 'weak';
  return VAGUE.test(title) ? 'vague' : 'open';
}

/** The standings of each introduction's posts; what a post leaves open is decided by the post, person or organisation before it. */
export function settleStandings(lexicon: Lexicon, introductions: readonly Introduction[]): Standing[][] {
  const { text } = lexicon.view;
  let last: { end: number; standing: Standing } | undefined;
  return introductions.map(({ name, posts }) => {
    const settled = posts.map(({ phrase }): Standing => {
      if (/[·•・]/.test(name) && organisationBefore(lexicon, phrase.start) === 'other') return 'other';
      const own = standingOf(phrase, text.slice(phrase.titleStart, phrase.end));
      const isNear = last !== undefined && !text.slice(last.end, phrase.start).includes('。');
      const standing =
        own === 'sure' || own === 'other' ? own : settle(lexicon, phrase, own, isNear ? last?.standing : undefined);
      if (standing === 'sure' || standing === 'other') last = { end: phrase.end, standing };
      return standing;
    });
    return settled;
  });
}

function settle(lexicon: Lexicon, { start }: PostPhrase, own: Standing, before: Standing | undefined): Standing {
  const nearest = organisationBefore(lexicon, start);
  if (nearest === 'other') return 'other';
  if (own === 'vague') return before ?? 'other';
  return nearest === 'government' ? own : (before ?? own);
}

/** The class of the last organisation named before a position, not far from it. */
function organisationBefore(lexicon: Lexicon, start: number): 'government' | 'other' | undefined {
  for (let at = start; at > Math.max(0, start - REACH); at -= 1)
    for (const hit of lexicon.endingAt(at))
      if (
        hit.kind === 'organisation' &&
        hit.end - hit.start > 1 &&
        (hit.class === 'other' || hit.class === 'government')
      )
        return hit.class;
  return undefined;
}

/** One sure post is enough; a person with doubtful posts only is official where the article has sure ones. */
export function isOfficial(standings: readonly Standing[], hasOfficials: boolean): boolean {
  if (standings.includes('sure')) return true;
  if (standings.includes('other')) return false;
  return standings.length > 0 && hasOfficials;
}
