/** The lines of the annotation on paper: thin and black, whatever the theme; none where the reader leaves them out. */
import { highlightNames } from '../../lib/highlight/rules.ts';

/** A sheet for print. `:root` makes its rules stronger than those of the screen, wherever they stand. */
export function printedLines(): string {
  const rules = highlightNames.flatMap((name) => [
    `:root ::highlight(${name}){color:inherit;background-color:transparent;text-decoration-color:#000;text-decoration-thickness:${thickness(name)}}`,
    `:root.unlined ::highlight(${name}){text-decoration:none}`,
  ]);
  return `@media print{${rules.join('')}}`;
}

// A post stays thinner than the name it belongs to.
function thickness(name: string): string {
  return /-(?:known|inferred)(?:-on-\w+)?$/.test(name) ? '1pt' : '.5pt';
}
