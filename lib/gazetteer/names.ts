/** The tables of surnames and given names as look-ups. */
import type { Names, Surname } from './gazetteer.ts';
import { readRows } from './tables.ts';

const CLASSES: readonly Surname['class'][] = ['common', 'known', 'rare'];

export interface NameTables {
  surnames: string;
  surnameWords: string;
  givenNames: string;
}

/** Reads surnames (surname, class, …), the words that begin with one, and the characters of given names. */
export function loadNames({ surnames, surnameWords, givenNames }: NameTables): Names {
  const words = new Map(
    readRows(surnameWords).map(([surname = '', actions = '', things = '', rest = '']) => [
      surname,
      { actions, things, rest },
    ]),
  );
  const table = new Map<string, Surname>();
  for (const [surname = '', name = '', , word = ''] of readRows(surnames)) {
    const found = words.get(surname);
    table.set(surname, {
      class: CLASSES.find((item) => name.endsWith(item)) ?? 'rare',
      isWord: word === 'word',
      actions: found?.actions ?? '',
      things: found?.things ?? '',
      words: found?.rest ?? '',
    });
  }
  const characters = new Map(readRows(givenNames).map(([name = '', list = '']) => [name, new Set(list)]));
  return {
    surname: (text) => table.get(text),
    isGivenCommon: (character) => characters.get('common')?.has(character) ?? false,
    isGivenNever: (character) => characters.get('never')?.has(character) ?? false,
  };
}
