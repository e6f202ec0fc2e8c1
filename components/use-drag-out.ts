import { useRef } from 'preact/hooks';
import type { ExportContext } from '../lib/export/format.ts';
import { webAddress } from '../lib/export/links.ts';
import type { Passage, Reading } from '../lib/types.ts';
import { applyChoices, type CopyChoices, loadChoices } from './copy-choices.ts';
import { loadPassages } from './load-passages.ts';
import { nameFile } from './name-file.ts';
import type { OfferedFormat, Writer } from './offered-formats.ts';

interface DragOut {
  reading: Reading | undefined;
  context: ExportContext;
  findFormat(): Promise<OfferedFormat | undefined>;
  /** Sends the article's address along, for what stands for the article and not for a text about it. */
  withAddress?: boolean;
}

interface Prepared {
  format: OfferedFormat;
  write: Writer;
  choices: CopyChoices;
  passages: readonly Passage[];
}

/**
 * What a copy would hold, dragged to another window: as text, as formatted text where the format is, as a file where the
 * browser makes one. A drag is filled at its start and cannot wait, so the format is opened as soon as the pointer comes near.
 */
export function useDragOut({ reading, context, findFormat, withAddress = false }: DragOut) {
  const prepared = useRef<Prepared | undefined>(undefined);
  const prepare = async (): Promise<void> => {
    const format = await findFormat();
    prepared.current = format && reading && (await open(format, reading));
  };
  const start = (event: DragEvent): void => {
    const ready = prepared.current;
    const written =
      reading && ready?.write(reading, applyChoices({ ...context, passages: ready.passages }, ready.choices));
    if (!reading || !ready || !written?.ok || !event.dataTransfer) {
      event.preventDefault();
      return;
    }
    fill(event.dataTransfer, ready.format, written, reading.article.title);
    const address = withAddress && webAddress(reading.article.url);
    if (address) event.dataTransfer.setData('text/uri-list', address);
  };
  return { draggable: reading !== undefined, onPointerEnter: () => void prepare(), onDragStart: start };
}

async function open(format: OfferedFormat, reading: Reading): Promise<Prepared> {
  const [write, choices, passages] = await Promise.all([format.open(), loadChoices(), loadPassages(reading)]);
  return { format, write, choices, passages };
}

function fill(
  carried: DataTransfer,
  { mime, extension }: OfferedFormat,
  { text, plain }: { text: string; plain?: string },
  title: string,
): void {
  carried.effectAllowed = 'copy';
  carried.setData('text/plain', plain ?? text);
  if (plain !== undefined) carried.setData('text/html', text);
  // Chromium alone makes a file of it, where the drop goes to a folder.
  const name = `${nameFile(title)}.${extension}`;
  carried.setData('DownloadURL', `${mime}:${name}:data:${mime};charset=utf-8,${encodeURIComponent(text)}`);
}
