import { browser } from 'wxt/browser';
import type words from '../../assets/words/page.json';

/** A text of assets/words/page.json. */
export type PageWord = keyof typeof words;

/** The interface text in the reader's language; `$1`, `$2` … are replaced. */
export function say(word: PageWord, ...values: (string | number)[]): string {
  const getMessage = browser.i18n.getMessage as (key: string, values: string[]) => string;
  return getMessage(word, values.map(String));
}

/** Whether the interface speaks Chinese: then glosses are shown in Chinese. */
export function speaksChinese(): boolean {
  return browser.i18n.getUILanguage().startsWith('zh');
}
