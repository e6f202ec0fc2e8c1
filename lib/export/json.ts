/** The whole reading with tags and note, as it is; `docs/json.md` documents the smaller form of the command line. */
import type { ExportFormat } from './format.ts';

export const json: ExportFormat = {
  id: 'json',
  wordsKey: 'formatJson',
  mime: 'application/json',
  extension: 'json',
  render(reading, { saved, tags = [], note = '', accessed }) {
    return `${JSON.stringify({ ...(saved ? { saved } : {}), accessed, tags, note, reading }, undefined, 2)}\n`;
  },
};
