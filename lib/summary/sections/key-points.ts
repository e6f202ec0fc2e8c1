/** Three to seven sentences that carry the article, chosen and never written, in the order of the text. */

import { findNumbers } from '../../text/numbers.ts';
import { type Range, within } from '../../text/ranges.ts';
import type { Statement } from '../../types.ts';
import { chooseEvent } from '../event/candidates.ts';
import { readUnit } from '../figures/units.ts';
import { cues } from '../key-points/cues.ts';
import { bigramsOf, overlapOf } from '../key-points/similarity.ts';
import { findVerb } from '../key-points/verb-line.ts';
import { isProse, type Passage, type Section, type Source, sliceOf, stateRange } from '../source.ts';

export const keyPoints: Section<'keyPoints'> = { id: 'keyPoints', summarise: choosePoints };

interface Candidate {
  passage: Passage;
  range: Range;
  order: number;
  score: number;
  isFact: boolean;
  bigrams: Set<string>;
}

const FEWEST = 3;
const MOST = 7;
/** Characters of text for each further point. */
const PER_POINT = 450;
/** How much a likeness to a chosen sentence costs. */
const REDUNDANCY = 3;
/** Candidates looked at for redundancy; keeps the cost linear in the text. */
const POOL = 60;
const SHORTEST = 12;
const LONGEST = 220;

function choosePoints(source: Source): Statement[] {
  const candidates = readCandidates(source);
  const length = source.passages.reduce((sum, passage) => sum + passage.text.length, 0);
  const wanted = Math.min(MOST, Math.max(FEWEST, Math.round(length / PER_POINT) + 1));
  const chosen = chooseDiverse(preferFacts(candidates, wanted), wanted);
  return chosen.sort((a, b) => a.order - b.order).map(({ passage, range }) => statePoint(source, passage, range));
}

/** The sentence, behind the verb that it goes on from where that stands on a line of its own. */
function statePoint(source: Source, passage: Passage, range: Range): Statement {
  const statement = stateRange(passage, range);
  const verb = findVerb(source, passage, range);
  if (!verb) return statement;
  const { text, evidence } = stateRange(verb.passage, verb.range);
  return { text: text + statement.text, evidence: [...evidence, ...statement.evidence] };
}

/** A slogan is taken only where facts do not suffice. */
function preferFacts(candidates: Candidate[], wanted: number): Candidate[] {
  const sorted = [...candidates].sort((a, b) => b.score - a.score || a.order - b.order);
  const facts = sorted.filter((candidate) => candidate.isFact);
  const pool =
    facts.length >= wanted
      ? facts
      : [...facts, ...sorted.filter((candidate) => !candidate.isFact && candidate.score > 0)];
  return pool.slice(0, POOL);
}

function chooseDiverse(pool: Candidate[], wanted: number): Candidate[] {
  const rest = new Set(pool);
  const chosen: Candidate[] = [];
  const penalty = new Map(pool.map((candidate) => [candidate, 0]));
  while (chosen.length < wanted && rest.size > 0) {
    const worth = (candidate: Candidate) => candidate.score - REDUNDANCY * (penalty.get(candidate) ?? 0);
    const best = [...rest].reduce((a, b) => (worth(b) > worth(a) ? b : a));
    rest.delete(best);
    if ((penalty.get(best) ?? 0) > 0.6) continue;
    chosen.push(best);
    for (const other of rest) {
      penalty.set(other, Math.max(penalty.get(other) ?? 0, overlapOf(best.bigrams, other.bigrams)));
    }
  }
  return chosen;
}

function readCandidates(source: Source): Candidate[] {
  const event = chooseEvent(source);
  const prose = source.passages.filter(isProse);
  let order = 0;
  return prose.flatMap((passage, depth) =>
    passage.sentences.flatMap((range, at) => {
      order++;
      const text = sliceOf(passage, range);
      if (text.length < SHORTEST || /[:：]$/.test(text) || isRoll(passage, range, text)) return [];
      const isEvent = event?.passage === passage && event.sentence.start === range.start;
      const facts = countFacts(passage, range, text);
      const score = scoreSentence(text, facts, { depth, at, total: prose.length }) + (isEvent ? 4 : 0);
      const isFact =
        isEvent || cues.some((cue) => cue.isFact && cue.pattern.test(text)) || (facts > 0 && !isSlogan(text, facts));
      return [{ passage, range, order, score, isFact, bigrams: bigramsOf(text) }];
    }),
  );
}

/** Who stands in a list, or was present, is told among the officials: `副组长：甲 副县长`, `参加：甲（县长）、乙（副县长）`. */
function isRoll(passage: Passage, range: Range, text: string): boolean {
  if (PRESENT.test(text)) return true;
  return !/[。！!？?；;]$/.test(text) && within(passage.persons, range).some(({ person }) => person.rule === 'roster');
}

const PRESENT = /^(?:参加|出席|列席|缺席|请假|主持|记录|参会|到会)(?:人员|人|领导)?[:：]/;

interface Position {
  /** Number of the paragraph, of the sentence in it, and how many paragraphs there are. */
  depth: number;
  at: number;
  total: number;
}

function scoreSentence(text: string, facts: number, { depth, at, total }: Position): number {
  const early = depth === 0 ? 2 : depth < Math.min(4, total / 3) ? 0.8 : 0;
  const opening = at === 0 ? 0.8 : 0;
  const density = Math.min(3, (facts * 12) / Math.sqrt(text.length + 20));
  const length = text.length > LONGEST ? -1 - (text.length - LONGEST) / 150 : text.length < 24 ? -0.8 : 0;
  const cued = cues.reduce((sum, { pattern, weight }) => sum + (pattern.test(text) ? weight : 0), 0);
  return early + opening + density + length + cued;
}

/** Things in the sentence that can be checked: persons, places, programmes, dates, figures. */
function countFacts(passage: Passage, range: Range, text: string): number {
  const persons = within(passage.persons, range);
  const officials = persons.filter(({ person }) => person.isOfficial && person.posts.length > 0).length;
  const programmes = new Set(within(passage.programmes, range).map(({ programme }) => programme)).size;
  const places = within(passage.places, range).length;
  // 今年 and 近日 date nothing that can be checked.
  const dates = within(passage.dates, range).filter(
    ({ day, month, year, dayShift }) => day ?? month ?? year ?? dayShift,
  ).length;
  const numbers = findNumbers(text).filter((number) => number.isShare || readUnit(text, number.end)).length;
  return officials + places * 0.4 + programmes * 0.5 + dates * 0.8 + numbers * 1.1;
}

function isSlogan(text: string, facts: number): boolean {
  const slogan = cues.find(({ id }) => id === 'slogan');
  return (slogan?.pattern.test(text) ?? false) && facts < 1;
}
