/** The whole reading with tags and note, as it is; `docs/json.md` documents the smaller form of the command line. */
import type { ExportFormat } from './format.ts';

export const json: ExportFormat = {
  id: 'json',
  wordsKey: 'formatJson',
  mime: 'application/json',
  extension: 'json',
  render(reading, { saved, tags = [], note = '', passages = [], accessed }) {
    const own = { tags, note, ...(passages.length > 0 ? { passages } : {}) };
    return `${JSON.stringify({ ...(saved ? { saved } : {}), accessed, ...own, reading }, undefined, 2)}\n`;
  },
};
