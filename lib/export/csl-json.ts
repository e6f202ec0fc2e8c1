/** CSL JSON, which Zotero and every CSL processor read. */

import { makeCitationKey } from './citation-key.ts';
import type { ExportFormat } from './format.ts';
import { describeReference } from './reference.ts';

export const cslJson: ExportFormat = {
  id: 'csl-json',
  wordsKey: 'formatCslJson',
  mime: 'application/vnd.citationstyles.csl+json',
  extension: 'json',
  render(reading, { accessed, tags = [], note = '' }) {
    const reference = describeReference(reading, accessed);
    const item = {
      id: makeCitationKey(reference),
      type: reference.isNewspaper ? 'article-newspaper' : 'webpage',
      title: reference.title,
      // Chinese names are not parted: where the surname ends is a guess.
      author: reference.creators.map(({ name }) => ({ literal: name })),
      'container-title': reference.container,
      issued: writeDate(reference.issued),
      accessed: writeDate(reference.accessed),
      URL: reference.url,
      number: reference.number,
      keyword: tags.join(', '),
      note,
      language: 'zh-CN',
    };
    const given = Object.entries(item).filter(([, value]) => value !== undefined && value.length !== 0);
    return `${JSON.stringify([Object.fromEntries(given)], undefined, 2)}\n`;
  },
};

function writeDate(day: string): { 'date-parts': number[][]; length?: number } | undefined {
  return day === '' ? undefined : { 'date-parts': [day.split('-').map(Number)] };
}
