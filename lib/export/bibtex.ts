/** BibTeX for biblatex (`@online`, `@article` of a paper); the Chinese styles gb7714-2015 and gb7714-2025 read it. */
import { makeCitationKey } from './citation-key.ts';
import type { ExportFormat } from './format.ts';
import { describeReference } from './reference.ts';

export const bibtex: ExportFormat = {
  id: 'bibtex',
  wordsKey: 'formatBibtex',
  mime: 'application/x-bibtex',
  extension: 'bib',
  render(reading, { accessed, tags = [], note = '' }) {
    const reference = describeReference(reading, accessed);
    const { isNewspaper, container, creators, issued, url, number } = reference;
    const fields: [string, string][] = [
      // Braces around a name keep ` and ` and commas inside it from parting it.
      ['author', creators.map(({ name }) => `{${escapeBibtex(name)}}`).join(' and ')],
      ['title', `{${escapeBibtex(reference.title)}}`],
      [isNewspaper ? 'journaltitle' : 'organization', escapeBibtex(container)],
      ['entrysubtype', isNewspaper ? 'newspaper' : ''],
      ['number', escapeBibtex(number)],
      ['date', issued],
      ['url', escapeUrl(url)],
      ['urldate', url === '' ? '' : reference.accessed],
      ['keywords', tags.map(escapeBibtex).join(', ')],
      ['annotation', escapeBibtex(note)],
      ['langid', 'chinese'],
    ];
    const lines = fields.filter(([, value]) => value !== '').map(([name, value]) => `  ${name} = {${value}},`);
    const type = isNewspaper ? 'article' : 'online';
    return `@${type}{${makeCitationKey(reference)},\n${lines.join('\n')}\n}\n`;
  },
};

const commands: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  // An unpaired brace would end the field whatever stands before it.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
};

function escapeBibtex(text: string): string {
  return text.replace(/[\\~^{}%&$#_]/g, (mark) => commands[mark] ?? `\\${mark}`).replace(/\s+/gu, ' ');
}

// biblatex takes an address as it stands, but for what would end the field.
function escapeUrl(url: string): string {
  return url.replace(/[{}\\\s]/gu, (mark) => encodeURIComponent(mark));
}
