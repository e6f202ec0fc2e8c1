/** What the article as a whole says of names. */
import type { Names } from '../gazetteer/gazetteer.ts';
import { CHARACTER, isOf } from './characters.ts';
import type { Kept } from './kept.ts';
import type { Lexicon } from './lexicon.ts';
import { findOccurrences } from './occurrences.ts';

export interface NameReading {
  start: number;
  end: number;
  name: string;
  score: number;
}

export interface NameEvidence {
  names: Names;
  /** For each position, a bit for the length of each name found beyond doubt that stands there. */
  learned: Uint16Array;
  /** Names by where they start: an article is read twice, and most of it says the same the second time. */
  readings: Kept<KnownReading>;
  /** The article is a list of appointments and removals, or says that it reports some. */
  isAppointments: boolean;
  /** The article tells of an election, a group or offices held for a place: a title alone may head a list of names. */
  namesOffices: boolean;
  /** The article lists the characters of a play or a film. */
  namesCast: boolean;
}

/** What the words of an article say of the names in it. */
export function topicsOf(text: string): Pick<NameEvidence, 'isAppointments' | 'namesOffices' | 'namesCast'> {
  return { isAppointments: APPOINTMENTS.test(text), namesOffices: OFFICES.test(text), namesCast: CAST.test(text) };
}

const APPOINTMENTS = /任免|任命|免去|当选|任职名单/;
const OFFICES =
  /换届|选举|非常设机构|领导任职|组成人员|当选|[村居]民?委员会|巡察|领导小组|工作组|指挥部|[河湖林田路]长/;
const CAST = /人物表|剧中人物|演员表|饰演|主演/;

/** What was read at a position, the score that it had to reach, and what was learned of the position then. */
export interface KnownReading {
  least: number;
  marks: number;
  reading: NameReading | undefined;
}

/** Longer names are not asked for by length. */
const LONGEST = 15;

/** Marks where the names stand in the article. */
export function markNames({ codes, occurrences }: Lexicon, names: Iterable<string>): Uint16Array {
  const learned = new Uint16Array(codes.length + 1);
  for (const name of names) {
    if (name.length > LONGEST) continue;
    for (const at of findOccurrences(occurrences, name)) learned[at] = (learned[at] ?? 0) | (1 << name.length);
  }
  return learned;
}

/** Whether the characters are a name found beyond doubt elsewhere. */
export function isLearned({ learned }: NameEvidence, start: number, end: number): boolean {
  return ((learned[start] ?? 0) & (1 << (end - start))) !== 0;
}

/** How many characters from here on names of other languages are written with, up to `most`. */
export function foreignRun(codes: Uint16Array, start: number, most: number): number {
  let length = 0;
  while (length < most && isOf(codes[start + length], CHARACTER.foreign)) length += 1;
  return length;
}

/** Whether the characters are all usual ones of given names. */
export function areGiven(names: Names, codes: Uint16Array, from: number, end: number): boolean {
  return codes.subarray(from, end).every((code) => names.isGivenCommon(code));
}
