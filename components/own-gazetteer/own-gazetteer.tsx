import { useCallback, useRef, useState } from 'preact/hooks';
import type { OwnStore } from '../../lib/archive/own-entries.ts';
import type { Gazetteer } from '../../lib/gazetteer/gazetteer.ts';
import { findPlaces } from '../../lib/gazetteer/own/find-place.ts';
import type { OwnEntry } from '../../lib/gazetteer/own/types.ts';
import { Button } from '../button.tsx';
import { FileButton } from '../file-button.tsx';
import { Notice } from '../notice.tsx';
import { useLostFocus } from '../use-lost-focus.ts';
import type { EntryDraft } from './add-entry.tsx';
import { ExportButton } from './export-button.tsx';
import { type Message, MessageNotice, tellFailure } from './message.tsx';
import { NewEntry } from './new-entry.tsx';
import { OwnTable, type OwnTableProps } from './own-table.tsx';
import { explainFailure, own } from './own-words.ts';
import { PackImport } from './pack-import.tsx';
import { type EntrySearch, useEntrySearch } from './use-entry-search.ts';
import './own-gazetteer.css';

interface OwnGazetteerProps {
  store: OwnStore;
  /** Absent until it is loaded: its places are needed to add and to import. */
  gazetteer: Gazetteer | undefined;
  /** What a card or a selection asks to add. */
  draft?: EntryDraft | undefined;
}

/** The section of the options page: find, add, edit, delete, import and export one's own entries. */
export function OwnGazetteer({ store, gazetteer, draft }: OwnGazetteerProps) {
  const [adding, setAdding] = useState(draft);
  const [closings, setClosings] = useState<number>();
  const [file, setFile] = useState<File>();
  const [message, setMessage] = useState<Message>();
  const search = useEntrySearch(store, gazetteer);
  const find = useCallback(async (typed: string) => (gazetteer ? findPlaces(gazetteer, typed) : []), [gazetteer]);
  const shared = { store, findPlaces: find, onMessage: setMessage };
  const undo = async (before: readonly OwnEntry[]): Promise<void> => {
    const undone = await store.put(before);
    setMessage(undone.ok ? undefined : tellFailure(undone.error));
  };
  const closeForm = (): void => {
    setAdding(undefined);
    setClosings((before = 0) => before + 1);
  };
  const finishImport = (done?: Message): void => {
    setFile(undefined);
    setMessage(done);
  };
  return (
    <section class="grp own-section" id="own">
      <Lead />
      <Tools
        search={search}
        store={store}
        isReady={gazetteer !== undefined}
        closings={closings}
        onFile={setFile}
        onAdd={() => setAdding({ kind: 'officials', cells: {} })}
        onMessage={setMessage}
      />
      {search.failure && <Notice kind="bad">{explainFailure(search.failure)}</Notice>}
      {message && <MessageNotice message={message} onUndo={(before) => void undo(before)} />}
      {adding && gazetteer && <NewEntry {...shared} draft={adding} gazetteer={gazetteer} onLeave={closeForm} />}
      <FoundEntries {...shared} search={search} gazetteer={gazetteer} />
      {file && gazetteer && (
        <PackImport
          key={`${file.name}/${file.lastModified}`}
          file={file}
          store={store}
          gazetteer={gazetteer}
          onDone={finishImport}
        />
      )}
    </section>
  );
}

function Lead() {
  return (
    <>
      <h2>{own('own_title')}</h2>
      <p class="lead">
        {own('own_lead')} {own('own_reread')} <a href="archive.html#reread">{own('own_reread_link')}</a>
      </p>
    </>
  );
}

const tables = '.tsv,.csv,.txt,.json,text/csv,text/tab-separated-values,application/json';

interface ToolsProps {
  search: EntrySearch;
  store: OwnStore;
  isReady: boolean;
  /** How often the form was closed. */
  closings: number | undefined;
  onFile(file: File): void;
  onAdd(): void;
  onMessage(message: Message | undefined): void;
}

function Tools({ search, store, isReady, closings, onFile, onAdd, onMessage }: ToolsProps) {
  const { total, lines } = search.found ?? {};
  const add = useRef<HTMLSpanElement>(null);
  useLostFocus(add, closings);
  return (
    <div class="tools">
      <input
        class="field"
        type="search"
        aria-label={own('own_find')}
        placeholder={own('own_find')}
        value={search.words}
        onInput={(event) => search.find(event.currentTarget.value)}
      />
      <span class="meta" role="status">
        {total !== undefined && tellCount(total, lines ?? total)}
      </span>
      <span class="end">
        <FileButton label={own('own_import')} accept={tables} disabled={!isReady} onFile={onFile} />
        <ExportButton store={store} disabled={!total} onMessage={onMessage} />
        <span ref={add}>
          <Button icon="plus" disabled={!isReady} onClick={onAdd}>
            {own('own_add')}
          </Button>
        </span>
      </span>
    </div>
  );
}

// A person with several posts stands in several rows.
function tellCount(total: number, lines: number): string {
  return lines === total ? own('own_count', total) : own('own_count_lines', total, lines);
}

interface FoundEntriesProps extends Omit<OwnTableProps, 'entries'> {
  search: EntrySearch;
}

function FoundEntries({ search, ...table }: FoundEntriesProps) {
  const { found, words, rest, showMore } = search;
  if (!found) return null;
  if (found.total === 0)
    return <p class="none">{words.trim() ? own('own_none_found', words.trim()) : own('own_empty')}</p>;
  return (
    <>
      <OwnTable {...table} entries={found.entries} />
      {rest > 0 && (
        <button type="button" class="more" onClick={showMore}>
          {own('own_more', rest)}
        </button>
      )}
    </>
  );
}
