/** What is wrong with a template, as a value: a key of the interface texts, the line, and the name in question. */
import { LiquidError } from 'liquidjs';

export interface TemplateProblem {
  wordsKey: string;
  /** From 1; 0 where no line can be named. */
  line: number;
  /** The tag, filter, field or text that it is about. */
  name: string;
}

/** Message of the library → our sentence; the first group is what it is about. */
const rows: readonly { pattern: RegExp; wordsKey: string }[] = [
  { pattern: /^tag "(end\w+|else|elsif|when)" not found/, wordsKey: 'template_stray_tag' },
  { pattern: /^tag "(.+?)" not found/, wordsKey: 'template_unknown_tag' },
  { pattern: /^undefined filter: (.+?)$/, wordsKey: 'template_unknown_filter' },
  { pattern: /^undefined variable: (.+?)$/, wordsKey: 'template_unknown_field' },
  { pattern: /^(?:tag|output) "?(.+?)"? not closed/, wordsKey: 'template_not_closed' },
  { pattern: /^parse length limit exceeded/, wordsKey: 'template_too_long' },
  { pattern: /limit exceeded|Invalid string length|call stack/i, wordsKey: 'template_too_much' },
];

/** What parsing or rendering threw → the problem. A template can bring the library to throw anything. */
export function explainError(error: unknown): TemplateProblem {
  if (!(error instanceof Error)) throw error;
  const isPlaced = LiquidError.is(error);
  const cause = (isPlaced && error.originalError) || error;
  const message = cause.message.replace(/, line:\d+, col:\d+$/, '');
  const [line = 0] = isPlaced ? error.token.getPosition() : [];
  for (const { pattern, wordsKey } of rows) {
    const found = pattern.exec(message);
    if (found) return { wordsKey, line, name: found[1] ?? '' };
  }
  return { wordsKey: 'template_unreadable', line, name: message };
}
