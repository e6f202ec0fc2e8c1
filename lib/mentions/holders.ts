/**
 * Lists of those who held an office one after another: a heading (历任县委书记), and below it lines of a name and the years;
 * in year books an office with its first holder, and below it lines of a name and the month.
 */
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
/** What year books put behind a name: (3月止), (12月任职). */
const MONTHS = /^\(\d{1,2}月(?:起|止|任职?|离任|免职?)\)(?=\n|$)/;
const IN_OFFICE = /^\(\d{1,2}月(?:起|任职?)\)/;
/** A line of a year book: an office, and one or two names, with months or without. */
const YEAR_BOOK = /^ ?[\u3400-\u9fff]{2,4}(?:\(\d{1,2}月[\u3400-\u9fff]{1,2}\))?(?: ?[\u3400-\u9fff]{2,4})?\n/;

/** 丹增(藏族,…: where the people is told stands a name. */
const PEOPLE = /^\([\u3400-\u9fff]{1,5}族/;

/** The longest post and two names are shorter. */
const LONGEST_YEAR_LINE = 80;
/** Below the line of a year book stands nothing longer. */
const LONGEST_LINE = 16;

/** The office that a heading names, and where its line goes on. */
export interface Office {
  phrase: PostPhrase;
  end: number;
  /** What stands behind the names of its holders. */
  told: RegExp;
}

/** The office whose holders the block, or those below it, list. */
export function officeOf(grammar: Grammar, { start, end }: Stretch): Office | undefined {
  for (let at = start; at < Math.min(end, start + FARTHEST); at += 1) {
    if (!standsAt(grammar.codes, HEADING, at)) continue;
    const phrase = postFrom(grammar, at + HEADING.length);
    const tail = phrase && HEADING_END.exec(grammar.text.slice(phrase.end, phrase.end + 34));
    if (phrase && tail) return { phrase, end: phrase.end + tail[0].length, told: YEARS };
  }
  return officeInFrame(grammar, { start, end }) ?? officeOfYear(grammar, { start, end });
}

/** 【书记】, and below it who held the office, with the years. */
function officeInFrame(grammar: Grammar, { start, end }: Stretch): Office | undefined {
  const { text } = grammar;
  const phrase =
    text.charAt(start) === '【' && text.charAt(end - 1) === '】' ? postFrom(grammar, start + 1) : undefined;
  return phrase?.end === end - 1 ? { phrase, end, told: YEARS } : undefined;
}

/** 副书记 甲(3月止), and below it 乙(12月任职): the office of the line is that of the names below. */
function officeOfYear(grammar: Grammar, { start, end }: Stretch): Office | undefined {
  const phrase = end - start > LONGEST_YEAR_LINE ? undefined : postFrom(grammar, start);
  if (!phrase || grammar.gaps[phrase.end] !== 1) return undefined;
  return YEAR_BOOK.test(`${grammar.text.slice(phrase.end, end)}\n`) ? { phrase, end, told: MONTHS } : undefined;
}

/** Whether the office heads what stands below the block: that of a year book only as long as its lines are short. */
export function isStillHeaded({ told }: Office, { start, end }: Stretch): boolean {
  return told === YEARS || end - start <= LONGEST_LINE;
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
  const behind = text.slice(end, end + 60);
  const isName =
    scoreName(grammar, evidence, start, end) >= 1 ||
    mayBeName(grammar, evidence.names, start, end) ||
    PEOPLE.test(behind);
  if (end - start < 2 || !isName || !office.told.test(behind)) return undefined;
  const { phrase } = office;
  const isStill = STILL.test(behind) || IN_OFFICE.test(behind);
  const posts = isStill ? [{ phrase }] : [{ phrase, change: 'former' as const }];
  return { start, end, name: text.slice(start, end), nameKind: 'full', posts, standings: [], rule: 'roster', score: 5 };
}

function endOfName({ codes, starting }: Grammar, start: number): number {
  let end = start;
  while (end - start < LONGEST_NAME && isOf(codes[end], CHARACTER.han) && ((starting[end] ?? 0) & BITS.titles) === 0)
    end += 1;
  return end;
}
