/** Clips → a file of one export format, handed to the browser's own download. */
import type { ExportFormat } from '../lib/export/format.ts';
import { findFormat } from '../lib/export/formats.ts';
import type { Clip } from '../lib/types.ts';
import { describeExport } from './copy-reading.ts';

/** Several clips in one file: JSON becomes a list, a table keeps one head, prose is parted by a rule. */
export function renderClips(format: ExportFormat, clips: readonly Clip[]): string {
  const texts = clips.map((clip) => format.render(clip.reading, describeExport(clip)));
  if (texts.length <= 1) return texts[0] ?? '';
  if (format.extension === 'json') return joinJson(texts);
  if (format.extension === 'csv') return joinTables(texts);
  if (format.extension === 'md') return texts.join('\n\n---\n\n');
  if (format.extension === 'html') return texts.join('\n<hr>\n');
  return texts.map((text) => text.trimEnd()).join('\n\n');
}

function joinJson(texts: readonly string[]): string {
  const values: unknown[] = texts.map((text) => JSON.parse(text));
  return `${JSON.stringify(values.flat(), null, 2)}\n`;
}

function joinTables(texts: readonly string[]): string {
  const [first = '', ...others] = texts;
  return first.trimEnd() + others.map((text) => text.replace(/^[^\n]*\n/, '\n').trimEnd()).join('');
}

/** Hands a file with the clips to the browser; an unknown format gives none. */
export function downloadClips(formatId: string, clips: readonly Clip[]): void {
  const format = findFormat(formatId);
  if (!format) return;
  downloadFile(new Blob([renderClips(format, clips)], { type: format.mime }), nameFile(clips, format.extension));
}

/** A name that every file system takes: the title of one clip, else the day. */
function nameFile(clips: readonly Clip[], extension: string): string {
  const [only] = clips;
  const title = clips.length === 1 && only ? only.reading.article.title : new Date().toLocaleDateString('sv');
  return `${title
    .replace(/[\\/:*?"<>|\s]+/g, ' ')
    .trim()
    .slice(0, 60)}.${extension}`;
}

export function downloadFile(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the file over by the next turn of a long minute at the latest.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
