/** The figures of the article: how much, of what, and how it changed. Precision first: what is counted must be named. */
import { type Range, within } from '../../text/ranges.ts';
import type { Figure } from '../../types.ts';
import { findAmounts } from '../figures/amounts.ts';
import { type FigureDraft, readSentence } from '../figures/drafts.ts';
import { findPeriod } from '../figures/period.ts';
import { isProse, type Passage, type Section, type Source, sliceOf, toSpan } from '../source.ts';

export const figures: Section<'figures'> = { id: 'figures', summarise: summariseFigures };

function summariseFigures(source: Source): Figure[] {
  return mergeRepeated(
    source.passages.filter((passage) => isProse(passage) || passage.kind === 'cell').flatMap(readPassage),
  );
}

function readPassage(passage: Passage): Figure[] {
  const amounts = findAmounts(passage);
  return passage.sentences.flatMap((sentence) => {
    const own = within(amounts, sentence);
    return readSentence(passage, sentence, own).map((draft) => toFigure(passage, sentence, draft));
  });
}

function toFigure(passage: Passage, sentence: Range, { amount, counted, change }: FigureDraft): Figure {
  const start = Math.min(amount.start, counted.start, change?.start ?? amount.start);
  const end = Math.max(amount.end, counted.end, change?.end ?? 0);
  const period = findPeriod(passage, sentence, amount.start);
  const evidence = [toSpan(passage, { start, end })];
  if (period && (period.start < start || period.end > end)) evidence.push(toSpan(passage, period));
  return {
    value: amount.value,
    unit: amount.unit,
    counted: sliceOf(passage, counted),
    ...(change ? { change: sliceOf(passage, change) } : {}),
    ...(period ? { period: sliceOf(passage, period) } : {}),
    evidence,
  };
}

/** The same figure told twice is one, with both places as evidence. */
function mergeRepeated(all: readonly Figure[]): Figure[] {
  const merged = new Map<string, Figure>();
  for (const figure of all) {
    const key = [figure.value, figure.unit, figure.counted, figure.change, figure.period].join('|');
    const first = merged.get(key);
    merged.set(key, first ? { ...first, evidence: [...first.evidence, ...figure.evidence] } : figure);
  }
  return [...merged.values()];
}
