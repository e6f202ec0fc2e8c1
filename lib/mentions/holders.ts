/** Lists of those who held an office one after another: a heading (历任县委书记), and below it lines of a name and the years. */
import { BITS } from '../text/surface-bits.ts';
import { postFrom } from './chains.ts';
import { CHARACTER, isOf } from './characters.ts';
import type { Grammar, PostPhrase } from './grammar.ts';
import type { Introduction, Stretch } from './introductions.ts';
import type { NameEvidence } from './name-evidence.ts';
import { scoreName } from './names.ts';
import { standsAt } from './occurrences.ts';
import { mayBeName } from './placed-names.ts';

const HEADING = '历任';
const FARTHEST = 16;
const LONGEST_NAME = 4;
/** What stands behind the office: a remark in brackets, a colon, or nothing. */
const HEADING_END = /^(?:\([^()\n]{0,30}\))?(?::|(?=\n))/;
/** Years behind a name, in its brackets or behind them: (汉族):2016年9月—2021年7月, (藏族,2011年5月—…), :?—2021年. */
const YEARS = /^(?:\([^()\n]{0,20}\))?[:,]?\??[—–-]?\d{4}年|^\([^()\n]{0,20}\d{4}年/;
const STILL = /^[^\n]{0,40}?(?:至今|现任)/;

/** The office that a heading names, and where its line goes on. */
export interface Office {
  phrase: PostPhrase;
  end: number;
}

/** The office whose holders the block, or those below it, list. */
export function officeOf(grammar: Grammar, { start, end }: Stretch): Office | undefined {
  for (let at = start; at < Math.min(end, start + FARTHEST); at += 1) {
    if (!standsAt(grammar.codes, HEADING, at)) continue;
    const phrase = postFrom(grammar, at + HEADING.length);
    const tail = phrase && HEADING_END.exec(grammar.text.slice(phrase.end, phrase.end + 34));
    if (phrase && tail) return { phrase, end: phrase.end + tail[0].length };
  }
  return undefined;
}

/** Who is named with years where the line begins, as one who held the office. */
export function holderAt(
  grammar: Grammar,
  evidence: NameEvidence,
  office: Office,
  start: number,
): Introduction | undefined {
  const { text } = grammar;
  const end = endOfName(grammar, start);
  const isName = scoreName(grammar, evidence, start, end) >= 1 || mayBeName(grammar, evidence.names, start, end);
  if (end - start < 2 || !isName || !YEARS.test(text.slice(end, end + 40))) return undefined;
  const { phrase } = office;
  const posts = STILL.test(text.slice(end, end + 60)) ? [{ phrase }] : [{ phrase, change: 'former' as const }];
  return { start, end, name: text.slice(start, end), nameKind: 'full', posts, standings: [], rule: 'roster', score: 5 };
}

function endOfName({ codes, starting }: Grammar, start: number): number {
  let end = start;
  while (end - start < LONGEST_NAME && isOf(codes[end], CHARACTER.han) && ((starting[end] ?? 0) & BITS.titles) === 0)
    end += 1;
  return end;
}
