import { useCallback, useMemo, useState } from 'preact/hooks';
import type { OwnStore } from '../../lib/archive/own-entries.ts';
import type { Gazetteer } from '../../lib/gazetteer/gazetteer.ts';
import { addEntry } from '../../lib/gazetteer/own/edit.ts';
import { findPlaces, writePlace } from '../../lib/gazetteer/own/find-place.ts';
import type { Problem } from '../../lib/gazetteer/own/problems.ts';
import type { OwnEntries } from '../../lib/gazetteer/own/types.ts';
import { Button } from '../button.tsx';
import { Notice } from '../notice.tsx';
import { AddEntry, type EntryDraft } from './add-entry.tsx';
import { type Message, MessageNotice } from './message.tsx';
import { OwnTable } from './own-table.tsx';
import { explainFailure, own } from './own-words.ts';
import { ExportButton, ImportButton } from './pack-files.tsx';
import { PackImport } from './pack-import.tsx';
import { useOwnPage } from './use-own.ts';
import './own-gazetteer.css';

interface OwnGazetteerProps {
  store: OwnStore;
  /** Absent until it is loaded: its places are needed to add and to import. */
  gazetteer: Gazetteer | undefined;
  /** What a card or a selection asks to add. */
  draft?: EntryDraft | undefined;
}

const first = 50;

/** The section of the options page: find, add, edit, delete, import and export one's own entries. */
export function OwnGazetteer({ store, gazetteer, draft }: OwnGazetteerProps) {
  const [words, setWords] = useState('');
  const [count, setCount] = useState(first);
  const [adding, setAdding] = useState(draft);
  const [file, setFile] = useState<File>();
  const [message, setMessage] = useState<Message>();
  const find = useCallback(async (typed: string) => (gazetteer ? findPlaces(gazetteer, typed) : []), [gazetteer]);
  const places = useMemo(
    () => (gazetteer && words.trim() ? findPlaces(gazetteer, words).map(({ code }) => code) : []),
    [gazetteer, words],
  );
  const page = useOwnPage(store, { words, places, count });
  const tell = async (work: ReturnType<OwnStore['put']>, done?: Message): Promise<boolean> => {
    const outcome = await work;
    setMessage(outcome.ok ? done : { text: explainFailure(outcome.error), isBad: true });
    return outcome.ok;
  };
  const add = async ({ kind, cells }: EntryDraft): Promise<readonly Problem[]> => {
    if (!gazetteer) return [];
    const all = await store.all();
    if (!all.ok) return complain(all.error);
    const made = addEntry(kind, cells, all.value, gazetteer);
    if (!made.ok) return made.problems;
    if (await tell(store.put([made.value]))) setAdding(undefined);
    return [];
  };
  const complain = (error: string): [] => {
    setMessage({ text: explainFailure(error), isBad: true });
    return [];
  };
  const loadAll = async () => {
    const all = await store.all();
    return all.ok ? all.value : void complain(all.error);
  };
  const found = page?.ok ? page.value : undefined;
  return (
    <section class="grp own-section" id="own">
      <h2>{own('own_title')}</h2>
      <p class="lead">
        {own('own_lead')} {own('own_reread')} <a href="archive.html#reread">{own('own_reread_link')}</a>
      </p>
      <Tools
        words={words}
        total={found?.total}
        isReady={gazetteer !== undefined}
        load={loadAll}
        onFind={(typed) => {
          setWords(typed);
          setCount(first);
        }}
        onFile={setFile}
        onAdd={() => setAdding({ kind: 'officials', cells: {} })}
      />
      {page && !page.ok && <Notice kind="bad">{explainFailure(page.error)}</Notice>}
      {message && <MessageNotice message={message} onUndo={(before) => void tell(store.put(before))} />}
      {adding && gazetteer && (
        <AddEntry
          draft={spellPlace(adding, gazetteer)}
          findPlaces={find}
          onSave={add}
          onCancel={() => setAdding(undefined)}
        />
      )}
      {found && found.total > 0 && (
        <OwnTable
          store={store}
          entries={found.entries}
          gazetteer={gazetteer}
          findPlaces={find}
          onMessage={setMessage}
        />
      )}
      {found && found.total > found.entries.length && (
        <button type="button" class="more" onClick={() => setCount(count + 200)}>
          {own('own_more', Math.min(200, found.total - found.entries.length))}
        </button>
      )}
      {found?.total === 0 && (
        <p class="none">{words.trim() ? own('own_none_found', words.trim()) : own('own_empty')}</p>
      )}
      {file && gazetteer && (
        <PackImport
          key={`${file.name}/${file.lastModified}`}
          file={file}
          store={store}
          gazetteer={gazetteer}
          onDone={(done) => {
            setFile(undefined);
            setMessage(done);
          }}
        />
      )}
    </section>
  );
}

// A card knows the place by its code, the reader by its name.
function spellPlace({ kind, cells }: EntryDraft, gazetteer: Gazetteer): EntryDraft {
  const { place = '' } = cells;
  return /^\d+$/.test(place) ? { kind, cells: { ...cells, place: writePlace(gazetteer, place) } } : { kind, cells };
}

interface ToolsProps {
  words: string;
  total: number | undefined;
  isReady: boolean;
  load(): Promise<OwnEntries | undefined>;
  onFind(words: string): void;
  onFile(file: File): void;
  onAdd(): void;
}

function Tools({ words, total, isReady, load, onFind, onFile, onAdd }: ToolsProps) {
  return (
    <div class="tools">
      <input
        class="field"
        type="search"
        aria-label={own('own_find')}
        placeholder={own('own_find')}
        value={words}
        onInput={(event) => onFind(event.currentTarget.value)}
      />
      <span class="meta" role="status">
        {total !== undefined && own('own_count', total)}
      </span>
      <span class="end">
        <ImportButton disabled={!isReady} onFile={onFile} />
        <ExportButton disabled={!total} load={load} />
        <Button icon="plus" disabled={!isReady} onClick={onAdd}>
          {own('own_add')}
        </Button>
      </span>
    </div>
  );
}
