import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Span } from '../lib/types.ts';
import { t } from './words.ts';

/** How this page leads to a place of the article's text; without it marks are plain text. */
export const ShowSpan = createContext<((span: Span) => void) | undefined>(undefined);

interface EvidenceMarkProps {
  evidence: readonly Span[];
  /** Of what, for those who hear the mark without what stands before it. */
  of?: string;
}

/** `段 4`, `段 9–13`: where in the text a statement rests. Nothing without evidence. */
export function EvidenceMark({ evidence, of }: EvidenceMarkProps) {
  const show = useContext(ShowSpan);
  const first = evidence[0];
  if (!first) return null;
  const where = describeEvidence(evidence);
  if (!show) return <span class="ev">{where}</span>;
  const label = of ? t('common_show_evidence_of', of, where) : t('common_show_evidence', where);
  return (
    <button type="button" class="ev" aria-label={label} onClick={() => show(first)}>
      {where}
    </button>
  );
}

/** Paragraphs count from 1 over all blocks, as in the card on the page; the title has no number. */
export function describeEvidence(evidence: readonly Span[]): string {
  const blocks = [...new Set(evidence.map(({ block }) => block))].sort((a, b) => a - b);
  const [first = 0] = blocks;
  if (blocks.every((block) => block < 0)) return t('page_title');
  const from = Math.max(first, blocks.find((block) => block >= 0) ?? first) + 1;
  const to = (blocks.at(-1) ?? first) + 1;
  const isRun = to - from + 1 === blocks.filter((block) => block >= 0).length;
  if (from === to) return t('page_paragraph', from);
  return t('page_paragraph', isRun ? `${from}–${to}` : listNumbers(blocks));
}

// Marks stay short: more than three separate paragraphs are their first two and an ellipsis.
function listNumbers(blocks: readonly number[]): string {
  const numbers = blocks.filter((block) => block >= 0).map((block) => block + 1);
  return numbers.length > 3 ? `${numbers.slice(0, 2).join(', ')} …` : numbers.join(', ');
}
