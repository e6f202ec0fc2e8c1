/**
 * Writes two tables from the dictionary that jieba-wasm carries (MIT): assets/gazetteer/surname-words.tsv, for each
 * single-character surname the characters that make an ordinary word after it (高度, 任务); and
 * assets/gazetteer/common-words.tsv, the frequent words of two characters. `npx node scripts/make-words.ts`, half a minute
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { add_word, cut, tag } from 'jieba-wasm';
import { readRows } from '../lib/gazetteer/tables.ts';

const FREQUENT = 300;
const LEAST = 20;
/** Verbs, adverbs, adjectives and the like need to be less frequent than nouns to be no name: few persons bear one. */
const FREQUENT_ACTION = 60;
/** Rarer words cross the edges of names too often by chance. */
const COMMON = 200;
const SOURCE =
  '# source: the dictionary of jieba, as carried by jieba-wasm 2.4.0 (MIT). Written by scripts/make-words.ts.';

interface Word {
  first: string;
  second: string;
  count: number;
  kind: string;
}

const surnames = readRows(readFileSync(table('surnames'), 'utf8')).flatMap(([surname = '']) =>
  surname.length === 1 ? [surname] : [],
);
const alphabet = [...characters()];
const words = [...new Set([...alphabet, ...surnames])].map((first) => ({
  first,
  followers: alphabet.flatMap((second) => readWord(first, second)),
}));
writeSurnameWords();
writeCommonWords();

function readWord(first: string, second: string): Word[] {
  const word = first + second;
  if (cut(word, false).length > 1) return [];
  return [{ first, second, kind: tag(word, false)[0]?.tag ?? '', count: add_word(word) }];
}

function writeSurnameWords(): void {
  const isSurname = new Set(surnames);
  const lines = words.flatMap(({ first, followers }) => {
    if (!isSurname.has(first)) return [];
    const ordinary = followers.filter(({ count, kind }) => count >= LEAST && !/^nr/.test(kind));
    const actions = ordinary.filter((word) => isAction(word));
    const things = ordinary.filter((word) => !isAction(word) && word.count >= FREQUENT);
    const others = ordinary.filter((word) => !isAction(word) && word.count < FREQUENT);
    return ordinary.length > 0 ? [[first, secondsOf(actions), secondsOf(things), secondsOf(others)].join('\t')] : [];
  });
  write('surname-words', lines, [
    `# Characters that make an ordinary word after a surname: verbs, adverbs and the like (${FREQUENT_ACTION} or more in jieba's count), nouns`,
    `# (${FREQUENT} or more), and other words (${LEAST} or more).`,
    SOURCE,
    'surname\tactions\tthings\tothers',
  ]);
}

function writeCommonWords(): void {
  const lines = words.flatMap(({ first, followers }) => {
    const common = followers.filter(({ count }) => count >= COMMON);
    return common.length > 0 ? [`${first}\t${secondsOf(common)}`] : [];
  });
  write('common-words', lines, [
    `# Frequent words of two characters (${COMMON} or more in jieba's count), names of places and persons among them: a character, and`,
    '# all that make such a word behind it.',
    SOURCE,
    'first\tseconds',
  ]);
}

function isAction({ count, kind }: Word): boolean {
  return !/^n/.test(kind) && count >= FREQUENT_ACTION;
}

function secondsOf(found: readonly Word[]): string {
  return found.map(({ second }) => second).join('');
}

function table(name: string): URL {
  return new URL(`../assets/gazetteer/${name}.tsv`, import.meta.url);
}

function write(name: string, lines: readonly string[], head: readonly string[]): void {
  writeFileSync(table(name), [...head, ...[...lines].sort(), ''].join('\n'));
}

/** The 3,755 characters of GB 2312, level 1, in its order. */
function* characters(): Iterable<string> {
  const decoder = new TextDecoder('gb2312');
  for (let row = 0xb0; row <= 0xd7; row += 1)
    for (let cell = 0xa1; cell <= 0xfe; cell += 1) {
      const character = decoder.decode(new Uint8Array([row, cell]));
      if (character.length === 1 && character !== '\ufffd') yield character;
    }
}
