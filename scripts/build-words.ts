/** assets/words/*.json (one row a text, all languages) → public/_locales/<language>/messages.json. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

const languages = ['zh_CN', 'zh_TW', 'en'] as const;
type Row = Record<(typeof languages)[number], string>;

/** Every row of every words file; throws when a key stands twice or a language is missing. */
export function readWords(folder = new URL('../assets/words/', import.meta.url)): Map<string, Row> {
  const words = new Map<string, Row>();
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()) {
    const rows = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Record<string, Row>;
    for (const [key, row] of Object.entries(rows)) {
      if (words.has(key)) throw new Error(`${file}: the key ${key} stands in two files`);
      for (const language of languages) if (!row[language]) throw new Error(`${file}: ${key} has no ${language}`);
      words.set(key, row);
    }
  }
  return words;
}

/** Writes the three message files that the manifest's `default_locale` refers to. */
export function buildWords(target = new URL('../public/_locales/', import.meta.url)): void {
  const words = readWords();
  for (const language of languages) {
    const messages = Object.fromEntries([...words].map(([key, row]) => [key, toMessage(row[language])]));
    mkdirSync(new URL(`${language}/`, target), { recursive: true });
    writeFileSync(new URL(`${language}/messages.json`, target), `${JSON.stringify(messages, null, 1)}\n`);
  }
}

interface Message {
  message: string;
}

function toMessage(text: string): Message {
  return { message: text };
}
