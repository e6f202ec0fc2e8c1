import type { Article, OutlineNode, Span, Summary } from '../../lib/types.ts';

/** Everything in a summary that its evidence does not bear out, as sentences; empty when all is well. */
export function findUnproved(article: Article, summary: Summary): string[] {
  const slice = ({ block, start, end }: Span) =>
    (block < 0 ? article.title : (article.blocks[block]?.text ?? '')).slice(start, end);
  const problems: string[] = [];
  const prove = (what: string, words: readonly (string | undefined)[], evidence: readonly Span[]) => {
    const slices = evidence.map(slice);
    if (evidence.length === 0) problems.push(`${what} has no evidence`);
    for (const [at, { start, end }] of evidence.entries()) {
      if (start < 0 || start >= end || slices[at]?.length !== end - start)
        problems.push(`${what}: span ${start}–${end} is outside the text`);
    }
    for (const word of words) {
      if (word === undefined) continue;
      if (word.trim() === '' || word !== word.trim()) problems.push(`${what}: “${word}” is empty or not trimmed`);
      // What goes on from a line above is that line and itself.
      if (!slices.some((text) => text.includes(word)) && slices.join('') !== word)
        problems.push(`${what}: “${word}” is not in its evidence`);
    }
  };
  proveEvent(summary, prove);
  for (const { person, said, roles } of summary.actors) {
    if (roles.length === 0) problems.push(`${person} has no role`);
    for (const { text, evidence } of said) prove(`words of ${person}`, [text], evidence);
  }
  for (const { text, evidence } of summary.keyPoints) prove('key point', [text], evidence);
  for (const { value, unit, counted, change, period, evidence } of summary.figures) {
    prove(`figure ${value}${unit}`, [value, unit || undefined, counted, change, period], evidence);
  }
  const walk = ({ text, evidence, children }: OutlineNode): void => {
    prove('outline', [text], evidence);
    children.forEach(walk);
  };
  summary.outline.forEach(walk);
  for (const { person, post, evidence } of summary.appointments) prove(`appointment of ${person}`, [post], evidence);
  return problems;
}

type Prove = (what: string, words: readonly (string | undefined)[], evidence: readonly Span[]) => void;

function proveEvent({ event }: Summary, prove: Prove): void {
  if (event.name) prove('event name', [event.name.text], event.name.evidence);
  if (event.organiser) prove('organiser', [event.organiser.text], event.organiser.evidence);
  if (event.date) prove('event date', [event.date.surface], event.date.evidence);
  if (event.place) prove('event place', [], event.place.evidence);
  if (event.place?.venue) prove('venue', [event.place.venue.text], event.place.venue.evidence);
}
