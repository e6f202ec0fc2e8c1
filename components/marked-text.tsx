import type { Mark } from '../lib/highlight/marks.ts';
import type { Span } from '../lib/types.ts';

export interface Piece {
  text: string;
  mark?: Mark;
  isCurrent: boolean;
}

const lineClasses: Record<Mark['line'], string> = {
  known: 'known',
  'known-post': 'known post',
  inferred: 'inferred',
  'inferred-post': 'inferred post',
  quiet: 'quiet',
  programme: 'programme',
};

/** A text with the lines of its mentions; `current` is the evidence now pointed at. Marks are in reading order. */
export function MarkedText({
  text,
  marks,
  current,
}: {
  text: string;
  marks: readonly Mark[];
  current?: Span | undefined;
}) {
  return (
    <>
      {cutText(text, marks, current).map((piece, at) => {
        const line = piece.mark ? lineClasses[piece.mark.line] : undefined;
        const inner = line ? <span class={line}>{piece.text}</span> : piece.text;
        return piece.isCurrent ? <mark key={at}>{inner}</mark> : inner;
      })}
    </>
  );
}

/** Cuts a text at the ends of its marks and of the current span; the pieces joined are the text. */
export function cutText(text: string, marks: readonly Mark[], current?: Pick<Span, 'start' | 'end'>): Piece[] {
  const edges = [0, text.length, ...marks.flatMap(({ span }) => [span.start, span.end])];
  if (current) edges.push(current.start, current.end);
  const cuts = [...new Set(edges)].filter((edge) => edge >= 0 && edge <= text.length).sort((a, b) => a - b);
  return cuts.slice(1).map((end, at) => {
    const start = cuts[at] ?? 0;
    const covers = (span: Pick<Span, 'start' | 'end'>): boolean => span.start <= start && span.end >= end;
    const mark = marks.find(({ span }) => covers(span));
    return { text: text.slice(start, end), isCurrent: current !== undefined && covers(current), ...(mark && { mark }) };
  });
}
