/** Receptions as events: a leader 会见〔guests〕. */
import { type Range, trimRange } from '../../text/ranges.ts';
import { splitClauses } from '../../text/sentences.ts';
import type { Passage } from '../source.ts';
import type { EventCandidate } from './candidates.ts';
import { isActor } from './visits.ts';

/** 会见厅 is a room; 会见中, 会见时 tell when something was said. */
const RECEIVING =
  /(?<!参加|出席|陪同)(?<kind>会见|会谈|接见)了?(?![厅室时前后]|中(?:[,，、双]|$)|结束|在座|双方|活动|[,，。;；]|$)/;
const LONGEST = 60;

export function proposeReceptions(passage: Passage, sentence: Range): EventCandidate[] {
  return splitClauses(passage.text, sentence).flatMap((clause) => {
    const match = RECEIVING.exec(passage.text.slice(clause.start, clause.end));
    const kind = match?.groups?.kind;
    if (!match || !kind) return [];
    const start = clause.start + match.index;
    const isQuoted = passage.quotes.some((quote) => quote.start < start && start < quote.end);
    const name = trimRange(passage.text, { start, end: clause.end }, '。！!');
    if (isQuoted || !isActor(passage, clause, start) || name.end - name.start > LONGEST) return [];
    const verb = { start, end: start + match[0].length };
    return [{ passage, sentence, verb, name, kind, form: 'visit', score: 4.4 }];
  });
}
