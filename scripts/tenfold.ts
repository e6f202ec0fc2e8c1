/** A gazetteer of ten times as many rows, nine of ten made up, to see what its size does to the speed. In the bench alone. */
import { readRows, type TableName } from '../lib/gazetteer/tables.ts';

type ReadTable = (name: TableName) => string;

const COPIES = 9;
/** Tables whose rows begin with a surface of their own. */
const WORDS: readonly TableName[] = [
  'gazetteer/context-words.tsv',
  'gazetteer/organisations.tsv',
  'gazetteer/titles.tsv',
];
/** Tables of rows with an id, a name and other names. */
const ENTRIES: readonly TableName[] = [
  'gazetteer/officials.tsv',
  'gazetteer/officials-seeds.tsv',
  'gazetteer/programmes.tsv',
  'gazetteer/programmes-provincial.tsv',
];

/** Reads the tables with made-up rows behind their own. Made-up divisions are further names of real ones. */
export function tenfold(readTable: ReadTable): ReadTable {
  const places = readTable('gazetteer/places.tsv');
  const characters = [...new Set(places.match(/[\u4e00-\u9fff]/g))].sort();
  const index = new Map(characters.map((character, at) => [character, at]));
  const change = (text: string, copy: number) =>
    text.replace(/[\u4e00-\u9fff]/g, (character) => {
      const at = index.get(character) ?? character.charCodeAt(0);
      return characters[(at + copy * 271) % characters.length] ?? character;
    });
  return (name) => {
    const text = readTable(name);
    const rows = readRows(text);
    if (name === 'gazetteer/place-aliases.tsv') return join(text, makePlaces(places, change));
    if (WORDS.includes(name))
      return join(
        text,
        copyRows(rows, ([word = '', ...rest], copy) => [change(word, copy), ...rest]),
      );
    if (!ENTRIES.includes(name)) return text;
    return join(
      text,
      copyRows(rows, ([id = '', own = '', others = '', ...rest], copy) => {
        const made = id && `${id.slice(0, 2)}made-up/${copy}/${id.slice(2)}`;
        return [made, change(own, copy), change(others, copy), ...rest];
      }),
    );
  };
}

function join(text: string, rows: readonly string[][]): string {
  return `${[text.trimEnd(), ...rows.map((row) => row.join('\t'))].join('\n')}\n`;
}

function copyRows(rows: readonly string[][], make: (row: string[], copy: number) => string[]): string[][] {
  return Array.from({ length: COPIES }, (_, copy) => rows.map((row) => make(row, copy + 1))).flat();
}

function makePlaces(places: string, change: (text: string, copy: number) => string): string[][] {
  const rows = places.split('\n').flatMap((line): string[][] => {
    const name = line.replace(/^\d+\t?/, '');
    return line.startsWith('#') || name.length < 2 ? [] : [['110101', name]];
  });
  return copyRows(rows, ([code = '', name = ''], copy) => [code, change(name, copy)]);
}
