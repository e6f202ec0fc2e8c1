/** The interface texts of one language, as `browser.i18n` gives them. */
import { readFileSync } from 'node:fs';

type Row = Record<string, string>;

const rows: Record<string, Row> = {
  ...JSON.parse(readFileSync('assets/words/common.json', 'utf8')),
  ...JSON.parse(readFileSync('assets/words/page.json', 'utf8')),
};

/** `$1` … are replaced; an unknown key is empty. */
export function getMessage(key: string, values: string | string[] = []): string {
  const text = rows[key]?.zh_CN ?? '';
  return [values].flat().reduce((filled, value, index) => filled.replaceAll(`$${index + 1}`, value), text);
}
