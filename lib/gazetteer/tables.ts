/** The tables under `assets/` that the gazetteer is compiled from. Adding one here and in `compile.ts` is all it takes. */
export const tableNames = [
  'gazetteer/common-words.tsv',
  'gazetteer/context-words.tsv',
  'gazetteer/former-places.tsv',
  'gazetteer/former-townships.tsv',
  'gazetteer/general-words.tsv',
  'gazetteer/given-names.tsv',
  'gazetteer/government-hosts.tsv',
  'gazetteer/officials-seeds.tsv',
  'gazetteer/officials.tsv',
  'gazetteer/organisations.tsv',
  'gazetteer/place-aliases.tsv',
  'gazetteer/places.tsv',
  'gazetteer/programmes-provincial.tsv',
  'gazetteer/programmes.tsv',
  'gazetteer/surname-words.tsv',
  'gazetteer/surnames.tsv',
  'gazetteer/titles.tsv',
  'gazetteer/word-like-places.tsv',
  'sites.tsv',
] as const;

/** The month of the tables, which people know a version by; it moves on with the tables. */
export const edition = '2026.11';

export type TableName = (typeof tableNames)[number];

/** Rows of a kept table without comments and header, as cells. */
export function readRows(text: string): string[][] {
  return text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .slice(1)
    .map((line) => line.split('\t'));
}

/** The data lines of a table in code-unit order, each once, under the header it may have; comments are left out. */
export function orderRows(text: string, hasHeader: boolean): string {
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const header = hasHeader ? lines.slice(0, 1) : [];
  return [...header, ...new Set(lines.slice(header.length).sort())].join('\n');
}
