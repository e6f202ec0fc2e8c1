import type { DraftKind } from '../../lib/gazetteer/own/edit.ts';
import type { EntryDraft } from './add-entry.tsx';

const kinds: readonly DraftKind[] = ['officials', 'programmes', 'organisations', 'refusal'];
const columns = ['name', 'post', 'place', 'from', 'to', 'source'] as const;

/** The address of the options page with the form filled in: `options.html?own=officials&name=…#own`. */
export function draftPath({ kind, cells }: EntryDraft): string {
  const query = new URLSearchParams({ own: kind });
  for (const column of columns) if (cells[column]) query.set(column, cells[column]);
  return `options.html?${query}#own`;
}

/** What the page's address asks to add, if anything. */
export function readDraft(search: string): EntryDraft | undefined {
  const query = new URLSearchParams(search);
  const kind = kinds.find((each) => each === query.get('own'));
  if (!kind) return undefined;
  const cells = Object.fromEntries(
    columns.flatMap((column) => (query.get(column) ? [[column, query.get(column)]] : [])),
  );
  return { kind, cells };
}
