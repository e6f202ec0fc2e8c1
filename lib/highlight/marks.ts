/**
 * Recognition → the lines to draw. A mark is one surface, the line that says its kind, and whom or what it is about.
 * Pure; `place.ts` finds the marks on the live page, `paint.ts` draws them.
 */

import { spansOfPosts } from '../text/post-spans.ts';
import type { Mention, Person, Recognition, Span } from '../types.ts';

export const lines = ['known', 'known-post', 'inferred', 'inferred-post', 'quiet', 'programme'] as const;
export type Line = (typeof lines)[number];

export const groups = ['known', 'inferred', 'programme', 'quiet'] as const;
export type Group = (typeof groups)[number];

/** Lines of one colour, shown and hidden together: names and posts. */
export function groupOf(line: Line): Group {
  if (line === 'known-post') return 'known';
  return line === 'inferred-post' ? 'inferred' : line;
}

/** The person, programme or place that a mark belongs to: `key` of a person or programme, code of a place. */
export interface Subject {
  kind: 'person' | 'programme' | 'place';
  key: string;
}

export interface Mark {
  span: Span;
  line: Line;
  subject: Subject;
}

/** Every line of an article in reading order (the title first); what lies inside a longer mark is not drawn again. */
export function markMentions(recognition: Recognition): Mark[] {
  const marks = [...markPersons(recognition), ...markProgrammes(recognition), ...markPlaces(recognition)];
  return dropCovered(marks.sort(byPosition));
}

/** The line of a person's name. */
export function lineOf(person: Person): 'known' | 'inferred' | 'quiet' {
  if (!person.isOfficial) return 'quiet';
  return person.entry ? 'known' : 'inferred';
}

function markPersons(recognition: Recognition): Mark[] {
  const postMentions = groupPosts(recognition.mentions);
  return recognition.persons.flatMap((person) => {
    const line = lineOf(person);
    const subject: Subject = { kind: 'person', key: person.key };
    const names: Mark[] = person.mentions.map((span) => ({ span, line, subject }));
    if (line === 'quiet') return names;
    const postLine: Line = `${line}-post`;
    const spans = [...spansOfPosts(person), ...(postMentions.get(person.key) ?? [])];
    return [...names, ...spans.map((span) => ({ span, line: postLine, subject }))];
  });
}

function groupPosts(mentions: readonly Mention[]): Map<string, Span[]> {
  const posts = new Map<string, Span[]>();
  for (const mention of mentions) {
    if (mention.kind !== 'post' || !mention.entity) continue;
    const spans = posts.get(mention.entity);
    if (spans) spans.push(mention.span);
    else posts.set(mention.entity, [mention.span]);
  }
  return posts;
}

function markProgrammes(recognition: Recognition): Mark[] {
  return recognition.programmes.flatMap(({ key, mentions }) =>
    mentions.map((span): Mark => ({ span, line: 'programme', subject: { kind: 'programme', key } })),
  );
}

function markPlaces(recognition: Recognition): Mark[] {
  return recognition.places.flatMap(({ code, mentions }) =>
    mentions.map((span): Mark => ({ span, line: 'quiet', subject: { kind: 'place', key: code } })),
  );
}

// The longer mark comes first where two begin together, so one pass finds all that is covered.
function byPosition(a: Mark, b: Mark): number {
  return a.span.block - b.span.block || a.span.start - b.span.start || b.span.end - a.span.end || rank(a) - rank(b);
}

function rank(mark: Mark): number {
  return lines.indexOf(mark.line);
}

function dropCovered(sorted: readonly Mark[]): Mark[] {
  let block = Number.NaN;
  let reached = 0;
  return sorted.filter(({ span }) => {
    if (span.block === block && span.end <= reached) return false;
    reached = span.block === block ? Math.max(reached, span.end) : span.end;
    block = span.block;
    return true;
  });
}
