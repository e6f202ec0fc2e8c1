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
  'gazetteer/quoted-words.tsv',
  'gazetteer/surname-words.tsv',
  'gazetteer/surnames.tsv',
  'gazetteer/titles.tsv',
  'gazetteer/word-like-places.tsv',
  'sites.tsv',
] as const;

/** The month of the tables, which people know a version by; it moves on with the tables. */
export const edition = '2026.11';

export type TableName = (typeof tableNames)[number];

/** The lines of a kept table without its comments. */
export function readLines(text: string): string[] {
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
}

/** Rows of a kept table without comments and header, as cells. */
export function readRows(text: string): string[][] {
  return readLines(text)
    .slice(1)
    .map((line) => line.split('\t'));
}

/** The data lines of a table in code-unit order, each once, under its header; comments are left out. */
export function orderTable(text: string): string {
  const [header, ...rows] = readLines(text);
  return [header, ...new Set(rows.sort())].join('\n');
}

/** The same of a table without a header. */
export function orderLines(text: string): string {
  return [...new Set(readLines(text).sort())].join('\n');
}
