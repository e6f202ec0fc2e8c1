/** Names of campaigns in quotation marks inside a post: 省委“不忘初心、牢记使命”主题教育第二指导组组长. */
import { BITS } from '../text/surface-bits.ts';
import { codesOf } from './characters.ts';
import type { Lexicon } from './lexicon.ts';
import { isWordAt } from './occurrences.ts';

const OPENING_QUOTES = codesOf('“‘「');
const CLOSING_QUOTES = codesOf('”’」');
const [SENTENCE_END, BREAK] = codesOf('。\n');
const LONGEST_QUOTED = 20;

/** Bodies that are set up for a campaign and named after it: “双创”办. */
const OFFICES_FOR = [
  '办主任',
  '办公室',
  '领导小组',
  '工作领导小组',
  '工作专班',
  '专班',
  '指挥部',
  '工作队',
  '驻村工作队',
];

/** Where the name of a campaign opens that a post of its body holds: 省委|“不忘初心、牢记使命”|主题教育第二指导组组长. 0 for none. */
export function quotedBefore({ codes, ending }: Lexicon, at: number): number {
  const pair = CLOSING_QUOTES.indexOf(codes[at - 1] ?? 0);
  if (pair < 0) return 0;
  for (let open = at - 2; open >= Math.max(1, at - LONGEST_QUOTED); open -= 1) {
    if (codes[open] === OPENING_QUOTES[pair]) {
      const isInside = (ending[open] ?? 0) & (BITS.anyPlace | BITS.anyOrganisation);
      return isInside || isWordAt(codes, OFFICES_FOR, at) ? open : 0;
    }
    if (codes[open] === SENTENCE_END || codes[open] === BREAK) return 0;
  }
  return 0;
}

/** Behind the name of a campaign that opens here inside a post; the position itself where none does. */
export function afterQuoted(lexicon: Lexicon, open: number): number {
  if (!OPENING_QUOTES.includes(lexicon.codes[open] ?? 0)) return open;
  for (let at = open + 2; at <= open + LONGEST_QUOTED; at += 1) if (quotedBefore(lexicon, at) === open) return at;
  return open;
}

/** How far left the post of a title may reach that stands behind a mark: the mark may close the name of a campaign inside it. */
export function boundOf(lexicon: Lexicon, titleStart: number): number {
  const { marks } = lexicon;
  const mark = marks[titleStart] ?? 0;
  const quoted = quotedBefore(lexicon, mark);
  return quoted > 0 ? (marks[quoted] ?? 0) : mark;
}
