/** Clips → a file of one format, handed to the browser's own download. */
import type { Clip } from '../lib/types.ts';
import { applyChoices, loadChoices } from './copy-choices.ts';
import { describeExport } from './copy-reading.ts';
import { loadPassages } from './load-passages.ts';
import { nameFile } from './name-file.ts';
import type { OfferedFormat } from './offered-formats.ts';

type Rendered = { ok: true; text: string } | { ok: false; complaint: string };

/** Several clips in one text: JSON becomes a list, a table keeps one head, prose is parted by a rule. */
export async function renderClips(format: OfferedFormat, clips: readonly Clip[]): Promise<Rendered> {
  const [write, choices] = await Promise.all([format.open(), loadChoices()]);
  const texts: string[] = [];
  for (const clip of clips) {
    const context = { ...describeExport(clip), passages: await loadPassages(clip.reading) };
    const written = write(clip.reading, applyChoices(context, choices));
    if (!written.ok) return written;
    texts.push(written.text);
  }
  return { ok: true, text: joinTexts(texts, format) };
}

function joinTexts(texts: readonly string[], { extension, isOwn }: OfferedFormat): string {
  if (texts.length <= 1) return texts[0] ?? '';
  if (extension === 'json') return joinJson(texts);
  // Whether a template of one's own begins with a head is not known: all its rows stay.
  if (isOwn && (extension === 'csv' || extension === 'tsv')) return texts.map(endLine).join('');
  if (extension === 'csv') return joinTables(texts);
  if (extension === 'md') return texts.join('\n\n---\n\n');
  if (extension === 'html') return texts.join('\n<hr>\n');
  return texts.map((text) => text.trimEnd()).join('\n\n');
}

function endLine(text: string): string {
  return text.endsWith('\n') ? text : `${text}\n`;
}

function joinJson(texts: readonly string[]): string {
  const values: unknown[] = texts.map((text) => JSON.parse(text));
  return `${JSON.stringify(values.flat(), null, 2)}\n`;
}

function joinTables(texts: readonly string[]): string {
  const [first = '', ...others] = texts;
  return first.trimEnd() + others.map((text) => text.replace(/^[^\n]*\n/, '\n').trimEnd()).join('');
}

/** Hands a file with the clips to the browser; the sentence that says why not, where a template fails. */
export async function downloadClips(format: OfferedFormat, clips: readonly Clip[]): Promise<string | undefined> {
  const rendered = await renderClips(format, clips);
  if (!rendered.ok) return rendered.complaint;
  const { mime, extension } = format;
  downloadFile(new Blob([rendered.text], { type: mime }), `${nameClips(clips)}.${extension}`);
  return undefined;
}

/** The title of one clip, else the day. */
function nameClips(clips: readonly Clip[]): string {
  const [only] = clips;
  return nameFile(clips.length === 1 && only ? only.reading.article.title : new Date().toLocaleDateString('sv'));
}

/** Hands a file to the browser's own download. */
export function downloadFile(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the file over by the next turn of a long minute at the latest.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
