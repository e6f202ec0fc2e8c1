/** RIS, which EndNote, NoteExpress and Zotero read. */
import type { ExportFormat } from './format.ts';
import { describeReference } from './reference.ts';

export const ris: ExportFormat = {
  id: 'ris',
  wordsKey: 'formatRis',
  mime: 'application/x-research-info-systems',
  extension: 'ris',
  render(reading, { accessed, tags = [], note = '' }) {
    const reference = describeReference(reading, accessed);
    const { title, container, issued, url, number, isNewspaper, creators } = reference;
    const fields: [string, string][] = [
      ['TY', isNewspaper ? 'NEWS' : 'ELEC'],
      ...creators.map(({ name }): [string, string] => ['AU', name]),
      ['TI', title],
      ['T2', container],
      ['M1', number],
      ['PY', issued.slice(0, 4)],
      ['DA', writeDate(issued)],
      ['Y2', url === '' ? '' : writeDate(reference.accessed)],
      ['UR', url],
      ...tags.map((tag): [string, string] => ['KW', tag]),
      ['N1', note],
      ['LA', 'zh-CN'],
      ['ER', ''],
    ];
    const lines = fields.filter(([tag, value]) => value !== '' || tag === 'ER');
    return `${lines.map(([tag, value]) => `${tag}  - ${joinLines(value)}`).join('\r\n')}\r\n`;
  },
};

// A line break would end the field, and what follows could pass for another one.
function joinLines(value: string): string {
  return value.replace(/[\r\n\u2028\u2029]+/g, ' ').trim();
}

// Slashes part year, month and day; missing parts stay empty.
function writeDate(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return year === '' ? '' : `${year}/${month}/${date}`;
}
