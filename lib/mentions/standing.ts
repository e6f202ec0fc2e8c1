/** Whether a post makes its holder an official: the title's class, what the phrase is anchored in, and what stands before it. */
import { BIT, CLASS, suffixClasses, wholeClasses } from '../text/surface-bits.ts';
import { codeOf } from './characters.ts';
import { hasDot } from './dotted-names.ts';
import { type Acquaintance, beginsAbroad, isForeign } from './foreign.ts';
import type { PostPhrase } from './grammar.ts';
import type { Introduction } from './introductions.ts';
import { type Lexicon, WORD } from './lexicon.ts';

/**
 * `sure`: a post of a public body; `weak`: a title of public bodies without the body (纪委书记); `open`: the title alone
 * does not say (主任); `vague`: a word for people at work (站长), of no use without the body; `other`: of a school, a firm, an association, or no office at all.
 */
export type Standing = 'sure' | 'weak' | 'open' | 'vague' | 'other';

// Titles that name their level or a body that only the state has.
const PUBLIC =
  /[省市县区镇乡州盟旗村局厅]长|总书记|总理|国务委员|委员长|检察|审判|庭长|法官|警|(?:统战|政法|武装)委员|政委|政治|教导员|指导员|司令|参谋长|武装|公安|派出所|人大|调研员|巡视员|科员|第一书记|驻村|村|社区|领导(?:班子成员)?$|行政长官|副专员|(?:督察|监察)专员|人民银行|央行|常驻联合国|国际贸易谈判|苏木|嘎查|河长|林长|妇女主任|治保|(?:外交|国防|公安|教育|财政|商务|民政|司法|农业|水利|交通|卫生|文化|铁道|科技|监察|安全)部长/;
const VAGUE =
  /^(?:主要)?(?:负责人|干部|秘书|队员|工作人员|联络员|顾问|助理|站长|所长|社长|组长|队长|会计|主持人|干事|文员|班长|团长|馆长|园长|场长|台长|副?理事长|专干|执委|副?主委)$/;
const REACH = 80;

const ANCHORS = CLASS.government | CLASS.place | CLASS.level;

/** The standing of one post by itself. */
export function standingOf(lexicon: Lexicon, phrase: PostPhrase): Standing {
  const { titleClass, organisations, titleStart, end } = phrase;
  if (titleClass === 'other' || organisations & CLASS.other) return 'other';
  const title = lexicon.text.slice(titleStart, end);
  if (isUnproven(lexicon, phrase) && VAGUE.test(title)) return 'vague';
  if (organisations & ANCHORS) return 'sure';
  if (titleClass === 'official') return PUBLIC.test(title) ? 'sure' : 'weak';
  return VAGUE.test(title) ? 'vague' : 'open';
}

/** 山腰|盐场场长, 山东高速…加油站|工作人员: the short name of a place, and at most a body of some kind behind it. */
function isUnproven({ starting, text }: Lexicon, { organisations, start, end }: PostPhrase): boolean {
  if ((starting[start] ?? 0) & BIT.place) return false;
  if (organisations === CLASS.place) return true;
  return organisations === (CLASS.place | CLASS.inner) && STAFF.test(text.slice(start, end));
}

const STAFF = /(?:顾问|会计|班长)$|^[\u3400-\u9fff]{2,3}队队长$/;

/** What a post was found to be, and where it ends. */
interface Settled {
  end: number;
  standing: Standing;
}

/** What the posts of an article were found to be, up to where it has been read. */
export interface Course {
  last?: Settled;
  sure: number;
  other: number;
}

/** What the article and the gazetteer say beside the post's own words. */
export interface Knowledge extends Acquaintance {
  isPast(phrase: PostPhrase, name: string): boolean;
  /** The article speaks of a hospital, and of no other house whose heads are called the same. */
  isOfHospital: boolean;
  /** It speaks of a state farm, of the police. */
  isOfFarm: boolean;
  isOfPolice: boolean;
}

/**
 * The standings of each introduction's posts, in order of the article; what a post leaves open is decided by the post,
 * person or organisation before it, and where only people of schools or firms have come so far it is theirs as well.
 */
export function settleStandings(
  lexicon: Lexicon,
  introductions: readonly Introduction[],
  course: Course,
  known: Knowledge,
): Standing[][] {
  return introductions.map(({ name, posts, rule }) => {
    // 越共中央政治局委员、公安部部长: one post abroad, and all are.
    const isAbroad =
      posts.some(({ phrase }) => beginsAbroad(lexicon, phrase)) &&
      !posts.some(({ phrase }) => OWN_LEVEL.test(lexicon.text.slice(phrase.start, phrase.end)));
    const standings = posts.map(({ phrase }): Standing => {
      const own = isAbroad ? 'other' : settleFor(lexicon, name, phrase, course, known);
      const standing = rule === 'roster' ? settleInRow(lexicon, phrase, course, own) : own;
      if (standing === 'sure' || standing === 'other') course.last = { end: phrase.end, standing };
      return standing;
    });
    if (standings.includes('sure')) course.sure += 1;
    else if (standings.includes('other')) course.other += 1;
    return standings;
  });
}

/** 副县长、德国工业园管委会主任 is ours. */
const OWN_LEVEL = /[省市县区镇乡旗州盟]/;

/** 城管中队队长: in a roster a title that does not say follows the row before it. */
function settleInRow(lexicon: Lexicon, phrase: PostPhrase, { last }: Course, own: Standing): Standing {
  return own === 'other' && standingOf(lexicon, phrase) === 'vague' ? (last?.standing ?? own) : own;
}

/** What the name decides, else what the post does. */
function settleFor(lexicon: Lexicon, name: string, phrase: PostPhrase, course: Course, known: Knowledge): Standing {
  if (name === HEAD_OF_STATE && lexicon.text.slice(phrase.start, phrase.end) === '主席') return 'sure';
  if (known.isPast(phrase, name)) return 'other';
  if (known.isOfHospital && HEAD_OF_HOUSE.test(lexicon.text.slice(phrase.start, phrase.end))) return 'other';
  const foreign = isForeign(lexicon, phrase, name, known);
  if (foreign !== undefined) return foreign ? 'other' : 'sure';
  if (hasDot(name) && organisationBefore(lexicon, phrase.start)?.class === 'other') return 'other';
  return settle(lexicon, phrase, course, known);
}

/** 院党委书记, 副院长: of a house that the post does not name. */
const HEAD_OF_HOUSE = /^(?:院党委(?:副?书记|委员)|(?:常务)?副?院长)$/;

/** 习主席 is told without the state, and no one else of that rare surname is. */
const HEAD_OF_STATE = '习';

const STOP = codeOf('。');
const BREAK = codeOf('\n');

function holdsStop({ codes }: Lexicon, start: number, end: number): boolean {
  for (let at = end - 1; at >= start; at -= 1) if (codes[at] === STOP || codes[at] === BREAK) return true;
  return false;
}

/** By the organisation or the post before it, whichever is nearer. */
function settle(lexicon: Lexicon, phrase: PostPhrase, course: Course, known: Knowledge): Standing {
  const own = standingOf(lexicon, phrase);
  if (own === 'sure' || own === 'other') return own;
  if (isOfTopic(lexicon, phrase, known) || (own === 'open' && isHeadedByBody(lexicon, phrase.start))) return 'sure';
  const { last } = course;
  const told = last && !holdsStop(lexicon, last.end, phrase.start) ? last : undefined;
  const found = organisationBefore(lexicon, phrase.start);
  const nearest = told && found && told.end > found.end ? undefined : found;
  if (nearest?.class === 'other') return 'other';
  if (nearest) return settleInBody(lexicon, phrase, nearest.end, { own, told: told?.standing });
  return told?.standing ?? (own === 'vague' || isOfOthers(course) ? 'other' : own);
}

/** Heads that only a farm or the police have, in an article that speaks of such a body. */
function isOfTopic({ text }: Lexicon, { start, end }: PostPhrase, { isOfFarm, isOfPolice }: Knowledge): boolean {
  const title = text.slice(start, end);
  return (isOfFarm && OF_FARM.test(title)) || (isOfPolice && OF_POLICE.test(title));
}

const OF_FARM = /^副?场长$/;
const OF_POLICE = /^副?(?:大队长|中队长|支队长)$/;

/** A post that a public body stands before: the head of its kind, or one that such bodies have and firms may have. */
function settleInBody(
  lexicon: Lexicon,
  phrase: PostPhrase,
  bodyEnd: number,
  { own, told }: { own: Standing; told: Standing | undefined },
): Standing {
  if (own === 'vague') return told ?? (isHeadOf(lexicon, phrase, bodyEnd) ? 'sure' : 'other');
  // 总经理甲到县政府对接,党委副书记乙陪同: a body behind a person of a firm may be where they go.
  return own === 'weak' && told !== 'other' && !holdsStop(lexicon, bodyEnd, phrase.start) ? 'sure' : own;
}

function isOfOthers({ sure, other }: Course): boolean {
  return sure === 0 && other >= MANY;
}

/** So many people of schools or firms, and no official before them, make the article theirs. */
const MANY = 3;

/** 农场 … 场长, 派出所 … 所长: the title names the kind of body that the sentence speaks of. */
function isHeadOf({ codes }: Lexicon, { end }: PostPhrase, bodyEnd: number): boolean {
  return codes[end - 1] === HEAD && codes[end - 2] === codes[bodyEnd - 1];
}

const HEAD = codeOf('长');

const DECIDING = CLASS.government | CLASS.other;

/** The class of the last organisation named before a position in its block, not far from it. */
function organisationBefore(
  lexicon: Lexicon,
  start: number,
): { class: 'government' | 'other'; end: number } | undefined {
  const { codes, ending, endRowAt, hits, rowsByEnd } = lexicon;
  for (let at = start; at > start - REACH && codes[at - 1] !== BREAK; at -= 1) {
    if (((ending[at] ?? 0) & WORD.standing) === 0) continue;
    const last = endRowAt[at + 1] ?? 0;
    for (let index = endRowAt[at] ?? 0; index < last; index += 1) {
      const row = rowsByEnd[index] ?? 0;
      const bits = hits.bits[row] ?? 0;
      const classes = wholeClasses(bits) & DECIDING || suffixClasses(bits) & DECIDING;
      if (classes !== 0 && at - (hits.starts[row] ?? 0) > 1)
        return { class: classes & CLASS.government ? 'government' : 'other', end: at };
    }
  }
  return undefined;
}

/** 2、市绿化委员会, and below it 主任:甲: whether a body of a level heads the lines of a list. */
function isHeadedByBody({ blocks, starts, text }: Lexicon, start: number): boolean {
  const block = blocks[start] ?? 0;
  if (starts[block] !== start) return false;
  for (let above = block - 1; above >= Math.max(0, block - MOST_ROWS); above -= 1) {
    const line = text.slice(starts[above], (starts[above + 1] ?? 1) - 1);
    if (line.length > LONGEST_HEADING) return false;
    if (BODY.test(line)) return true;
  }
  return false;
}

const MOST_ROWS = 4;
const LONGEST_HEADING = 24;
const BODY =
  /^(?:[\d一二三四五六七八九十]{1,3}[、.])?[省市县区镇乡旗州盟][\u3400-\u9fff]{2,16}(?:委员会|领导小组|指挥部|工作组|联席会议)$/;

/** One sure post is enough; a person with doubtful posts only is official where the article has sure ones. */
export function isOfficial(standings: readonly Standing[], hasOfficials: boolean): boolean {
  if (standings.includes('sure')) return true;
  if (standings.includes('other')) return false;
  return standings.length > 0 && hasOfficials;
}
