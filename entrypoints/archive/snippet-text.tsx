import type { ComponentChildren } from 'preact';
import type { Snippet } from '../../lib/archive/snippets.ts';

/** A piece of text with what was searched for marked; dots where more stands before or after. */
export function SnippetText({ snippet: { text, hits, cutBefore, cutAfter } }: { snippet: Snippet }) {
  const parts: ComponentChildren[] = [];
  let at = 0;
  for (const { start, end } of hits) {
    parts.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  return (
    <>
      {cutBefore && '……'}
      {parts}
      {text.slice(at)}
      {cutAfter && '……'}
    </>
  );
}
