/** The tables of surnames and given names as look-ups. */
import type { Names, Surname, SurnameWord } from './gazetteer.ts';
import { readRows } from './tables.ts';

const CLASSES: readonly Surname['class'][] = ['common', 'known', 'rare'];
/** The classes of the characters of given names, as bits, and what begins a surname of two characters. */
const [COMMON, NEVER, INNER, COMPOUND] = [1, 2, 4, 8];
const GIVEN: Readonly<Record<string, number>> = { common: COMMON, never: NEVER, inner: INNER };

export interface NameTables {
  surnames: string;
  surnameWords: string;
  givenNames: string;
  commonWords: string;
}

/** Reads surnames (surname, class, …), the words that begin with one, and the characters of given names. */
export function loadNames({ surnames, surnameWords, givenNames, commonWords }: NameTables): Names {
  const words = new Map(readRows(surnameWords).map(([surname = '', ...lists]) => [surname, lists]));
  // The place of each code unit's row, the first of which stands for no surname: a look outside of a list is slow.
  const singles: (Surname | undefined)[] = [undefined];
  const rows = new Uint16Array(0x10000);
  const compounds = new Map<number, Surname>();
  const given = readGiven(givenNames);
  for (const [text = '', name = '', , word = ''] of readRows(surnames)) {
    const surname = readSurname(name, word === 'word', words.get(text) ?? []);
    if (text.length === 1) rows[text.charCodeAt(0)] = singles.push(surname) - 1;
    if (text.length !== 2) continue;
    given[text.charCodeAt(0)] = (given[text.charCodeAt(0)] ?? 0) | COMPOUND;
    compounds.set(pairOf(text.charCodeAt(0), text.charCodeAt(1)), surname);
  }
  const common = readCommon(commonWords);
  return {
    surname: (code) => singles[rows[code] ?? 0],
    compound: (first, second) => ((given[first] ?? 0) & COMPOUND ? compounds.get(pairOf(first, second)) : undefined),
    isGivenCommon: (code) => ((given[code] ?? 0) & COMMON) !== 0,
    isGivenNever: (code) => ((given[code] ?? 0) & NEVER) !== 0,
    isGivenInner: (code) => ((given[code] ?? 0) & INNER) !== 0,
    isCommonWord: common,
  };
}

function pairOf(first: number, second: number): number {
  return first * 0x10000 + second;
}

function readSurname(name: string, isWord: boolean, lists: readonly string[]): Surname {
  let words: ReadonlyMap<number, SurnameWord> | undefined;
  return {
    class: CLASSES.find((item) => name.endsWith(item)) ?? 'rare',
    isWord,
    wordWith(code) {
      words ??= readWords(lists);
      return words.get(code);
    },
  };
}

/** Where a character stands in several lists, the first holds. */
function readWords([actions = '', things = '', others = '']: readonly string[]): Map<number, SurnameWord> {
  const words = new Map<number, SurnameWord>();
  for (const character of others) words.set(character.charCodeAt(0), 'word');
  for (const character of things) words.set(character.charCodeAt(0), 'thing');
  for (const character of actions) words.set(character.charCodeAt(0), 'action');
  return words;
}

/** As many as 15 bits tell apart. */
const SLOTS = 0x8000;

/** Asked at every character of an article, so a table of numbers: a pair stands in its slot or in the next that was free. */
function readCommon(text: string): Names['isCommonWord'] {
  const slots = new Int32Array(SLOTS);
  for (const [first = '', seconds = ''] of readRows(text))
    for (let at = 0; at < seconds.length; at += 1) {
      const [code, next] = [first.charCodeAt(0), seconds.charCodeAt(at)];
      slots[findSlot(slots, code, next)] = (code << 16) | next;
    }
  return (first, second) => slots[findSlot(slots, first, second)] !== 0;
}

/** Where the pair stands, or would. */
function findSlot(slots: Int32Array, first: number, second: number): number {
  const pair = (first << 16) | second;
  let slot = Math.imul(pair, 0x9e3779b1) >>> 17;
  while (slots[slot] !== 0 && slots[slot] !== pair) slot = (slot + 1) & (SLOTS - 1);
  return slot;
}

function readGiven(text: string): Uint8Array {
  const given = new Uint8Array(0x10000);
  for (const [name = '', list = ''] of readRows(text))
    for (const character of list) {
      const code = character.charCodeAt(0);
      given[code] = (given[code] ?? 0) | (GIVEN[name] ?? 0);
    }
  return given;
}
