import type { Judged } from '../clean.ts';
import type { Line } from '../model.ts';
import type { Split } from '../split.ts';
import type { Title } from './title.ts';

/** What every field of the metadata is looked for in. */
export interface MetadataInput {
  title: Title;
  split: Split;
  judged: Judged[];
  url: string;
}

/** Lines at the headline: those before the body, and the container's own lines of metadata. */
export function headLines({ split, judged }: MetadataInput): Line[] {
  const third = judged.filter((item) => !item.rule)[2];
  const inside = judged
    .slice(0, third ? judged.indexOf(third) : 6)
    .filter((item) => item.rule === 'meta-line')
    .map((item) => item.line);
  return [...new Set([...split.around, ...inside])];
}
