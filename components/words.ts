/** The interface's own words: rows of assets/words/*.json, in the reader's language. */
import { browser } from 'wxt/browser';
import type archive from '../assets/words/archive.json';
import type common from '../assets/words/common.json';
import type onboarding from '../assets/words/onboarding.json';
import type options from '../assets/words/options.json';
import type own from '../assets/words/own.json';
import type page from '../assets/words/page.json';
import type passages from '../assets/words/passages.json';
import type popup from '../assets/words/popup.json';
import type reader from '../assets/words/reader.json';

export type Word =
  | keyof typeof archive
  | keyof typeof common
  | keyof typeof onboarding
  | keyof typeof options
  | keyof typeof own
  | keyof typeof page
  | keyof typeof passages
  | keyof typeof popup
  | keyof typeof reader;

// The browser's own type knows only the keys of the last build.
const getMessage = browser.i18n.getMessage as (key: string, values: string[]) => string;

/** A text of the interface; `$1`, `$2` … are replaced. */
export function t(word: Word, ...values: (string | number)[]): string {
  return getMessage(word, values.map(String));
}

/** The text of a key that arrives as a value (an error, a rule); undefined where no row has it. */
export function findWord(key: string, ...values: (string | number)[]): string | undefined {
  return getMessage(key, values.map(String)) || undefined;
}

/** Language tag of the words that are shown, for `lang` and for dates. */
export function language(): string {
  return t('common_language');
}

/** Whether the interface speaks Chinese: then glosses are shown in Chinese. */
export function speaksChinese(): boolean {
  return language().startsWith('zh');
}
