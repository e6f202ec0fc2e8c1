/**
 * Writes assets/gazetteer/surname-words.tsv: for each single-character surname the characters that make an ordinary
 * word after it (高度, 任务), from the dictionary that jieba-wasm carries (MIT). `npx node scripts/make-surname-words.ts`
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { add_word, cut, tag } from 'jieba-wasm';
import { readRows } from '../lib/gazetteer/tables.ts';

const FREQUENT = 300;
const LEAST = 20;
/** Verbs, adverbs, adjectives and the like need to be less frequent than nouns to be no name: few persons bear one. */
const FREQUENT_ACTION = 60;

const table = new URL('../assets/gazetteer/surname-words.tsv', import.meta.url);
const surnames = readRows(readFileSync(new URL('../assets/gazetteer/surnames.tsv', import.meta.url), 'utf8'))
  .map(([surname = '']) => surname)
  .filter((surname) => surname.length === 1)
  .sort();
const rows = surnames.map(readWords).filter(({ actions, things, rest }) => actions + things + rest);
const lines = rows.map(({ surname, actions, things, rest }) => [surname, actions, things, rest].join('\t'));
writeFileSync(
  table,
  [
    `# Characters that make an ordinary word after a surname: verbs, adverbs and the like (${FREQUENT_ACTION} or more in jieba's count), nouns`,
    `# (${FREQUENT} or more), and other words (${LEAST} or more).`,
    '# source: the dictionary of jieba, as carried by jieba-wasm 2.4.0 (MIT). Written by scripts/make-surname-words.ts.',
    'surname\tactions\tthings\tothers',
    ...lines,
    '',
  ].join('\n'),
);

interface Words {
  surname: string;
  actions: string;
  things: string;
  rest: string;
}

function readWords(surname: string): Words {
  const words: Words = { surname, actions: '', things: '', rest: '' };
  for (const character of characters()) {
    const word = surname + character;
    const kind = tag(word, false)[0]?.tag ?? '';
    if (cut(word, false).length > 1 || /^nr/.test(kind)) continue;
    const count = add_word(word);
    if (count < LEAST) continue;
    if (!/^n/.test(kind) && count >= FREQUENT_ACTION) words.actions += character;
    else if (count >= FREQUENT) words.things += character;
    else words.rest += character;
  }
  return words;
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
