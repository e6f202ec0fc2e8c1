/**
 * Local undertakings named without quotation marks: what they are called ends in a word such as 工程 or 攻坚战 and begins
 * behind a verb, behind the mark of a list, or with a place (推进柳溪河综合治理工程、环城路提升工程).
 */
import { BIT } from '../text/surface-bits.ts';
import type { Lexicon } from './lexicon.ts';
import type { CandidateRange } from './programme-shapes.ts';
import { ENDING, isName, leadOf } from './undertaking-words.ts';

const LONGEST = 26;
/** What a name in a list must have before its kind where the item before it told none; before a kind that tells more. */
const LEAST_LISTED = 5;
const LEAST_LISTED_LONG = 2;

/** What tells its kind; ranges may overlap. */
export function findUndertakings(lexicon: Lexicon): CandidateRange[] {
  const { text } = lexicon;
  const found: CandidateRange[] = [];
  for (const match of text.matchAll(ENDING)) {
    const [kind] = match;
    const end = match.index + kind.length;
    const start = startOf(lexicon, match.index, kind, found.at(-1)?.end ?? 0);
    if (start !== undefined && isName(text.slice(start, match.index), kind, placeAt(lexicon, start)))
      found.push({ start, end, rule: 'ending' });
  }
  return found;
}

/** Length of the longest place that begins at a position. */
function placeAt({ hits, rowAt, starting }: Lexicon, start: number): number {
  if (((starting[start] ?? 0) & BIT.firmPlace) === 0) return 0;
  let longest = 0;
  const last = rowAt[start + 1] ?? 0;
  for (let row = rowAt[start] ?? 0; row < last; row += 1)
    if ((hits.bits[row] ?? 0) & BIT.firmPlace) longest = (hits.ends[row] ?? 0) - start;
  return longest;
}

/** Where the name begins whose kind stands at a position; `listed` is where the one before ended. */
function startOf(
  { gaps, starting, text }: Lexicon,
  position: number,
  kind: string,
  listed: number,
): number | undefined {
  const from = Math.max(0, position - LONGEST);
  // No name reaches over white space: it parts the cells of a table.
  const gap = gaps.subarray(from, position).lastIndexOf(1);
  const cell = gap < 0 ? from : from + gap;
  const run = /[\u3400-\u9fffA-Za-z\d—]*$/.exec(text.slice(cell, position))?.[0] ?? '';
  const clause = position - run.length;
  const lead = leadOf(run, kind);
  const start = clause + lead;
  if (lead > 0) return start;
  if (clause === from) return undefined;
  const least = kind.length > 3 ? LEAST_LISTED_LONG : LEAST_LISTED;
  const isListed = text.charAt(clause - 1) === '、' && (listed === clause - 1 || run.length >= least);
  const end = position + kind.length;
  const isSubject = SUBJECT.test(text.slice(end, end + LONGEST_SUBJECT));
  return isListed || isSubject || (starting[start] ?? 0) & BIT.firmPlace ? start : undefined;
}

/** What becomes of undertakings: a clause may begin with the name of one (云溪小镇建设进入关键时期, 柳溪复流工程全面启动). */
const SUBJECT =
  /^(?:建设|的实施|(?:建设|项目)?(?:全面|正式|顺利|已经?|于|将|即将|如期|同步)?(?:启动|实施|开工|动工|竣工|完工|建成|推进|完成|投入|投用|开展|进展|进入|通过|落地))/;
const LONGEST_SUBJECT = 10;
