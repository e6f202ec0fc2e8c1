/** Who took or left which post, from the sentences that say so. */
import { type Range, trimRange, within } from '../../text/ranges.ts';
import { splitClauses } from '../../text/sentences.ts';
import type { Appointment } from '../../types.ts';
import { appointmentForms } from '../appointment-forms.ts';
import { type FoundDate, type Passage, type PersonMark, type Section, type Source, toSpan } from '../source.ts';

export const appointments: Section<'appointments'> = { id: 'appointments', summarise: readAppointments };

function readAppointments(source: Source): Appointment[] {
  const found = source.passages.flatMap((passage) => readPassage(source, passage));
  const seen = new Set<string>();
  return found.filter(({ person, post, change }) => {
    const key = `${person}|${post}|${change}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function readPassage(source: Source, passage: Passage): Appointment[] {
  if (passage.persons.length === 0 || passage.kind === 'caption') return [];
  return passage.sentences.flatMap((sentence) => {
    const lines = splitClauses(passage.text, sentence);
    return within(passage.persons, sentence).flatMap((mark) => readPerson(source, passage, sentence, lines, mark));
  });
}

function readPerson(
  source: Source,
  passage: Passage,
  sentence: Range,
  clauses: Range[],
  mark: PersonMark,
): Appointment[] {
  const clause = clauses.find((range) => range.start <= mark.start && mark.end <= range.end);
  if (!clause) return [];
  const before = passage.text.slice(sentence.start, mark.start);
  const after = passage.text.slice(mark.end, sentence.end);
  for (const form of appointmentForms) {
    if (form.before && !form.before.test(before)) continue;
    const match = form.after.exec(after);
    const surface = match?.groups?.post;
    if (!match || !surface) continue;
    const start = mark.end + match.index + match[0].indexOf(surface);
    return readPosts(passage, { start, end: start + surface.length }).map((post) => ({
      person: mark.person.key,
      post: passage.text.slice(post.start, post.end),
      change: form.change,
      ...dateOf(source, passage, sentence),
      evidence: [
        toSpan(passage, { start: Math.min(startOfVerb(form.before, before, sentence), mark.start), end: post.end }),
      ],
    }));
  }
  return [];
}

function startOfVerb(pattern: RegExp | undefined, before: string, sentence: Range): number {
  const match = pattern?.exec(before);
  return match ? sentence.start + match.index : Number.POSITIVE_INFINITY;
}

/** A chain of posts (党组书记、局长) is several. */
function readPosts(passage: Passage, range: Range): Range[] {
  const posts: Range[] = [];
  let start = range.start;
  for (let at = range.start; at <= range.end; at++) {
    if (at < range.end && !/[、]/.test(passage.text.charAt(at))) continue;
    const post = trimRange(passage.text, { start, end: at }, '“”"的');
    if (post.end - post.start >= 2) posts.push(post);
    start = at + 1;
  }
  return posts;
}

/** The date of the sentence, else the one that opens the text before it, else the one under it. */
function dateOf(source: Source, passage: Passage, sentence: Range): { date?: string } {
  const own = within(passage.dates, sentence).find(isDay);
  const opening = own ?? findDay(source.passages.slice(0, passage.block + 1));
  const date = opening ?? findDay(source.passages.slice(-3).toReversed());
  return date?.resolved.from ? { date: date.resolved.from } : {};
}

function findDay(passages: readonly Passage[]): FoundDate | undefined {
  for (const { dates } of passages) {
    const day = dates.find(isDay);
    if (day) return day;
  }
  return undefined;
}

function isDay(date: FoundDate): boolean {
  return date.resolved.from?.length === 10;
}
