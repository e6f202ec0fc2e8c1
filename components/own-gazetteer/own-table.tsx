import { useState } from 'preact/hooks';
import type { OwnStore } from '../../lib/archive/own-entries.ts';
import type { Gazetteer } from '../../lib/gazetteer/gazetteer.ts';
import { removeTenure } from '../../lib/gazetteer/own/edit.ts';
import { nameOf, type OwnEntry } from '../../lib/gazetteer/own/types.ts';
import { EditLine } from './edit-line.tsx';
import { listLines, type OwnLine } from './lines.ts';
import { type Message, tellFailure } from './message.tsx';
import { OwnRow } from './own-row.tsx';
import { own } from './own-words.ts';
import type { FindPlaces } from './place-field.tsx';

export interface OwnTableProps {
  store: OwnStore;
  entries: readonly OwnEntry[];
  gazetteer: Gazetteer | undefined;
  findPlaces: FindPlaces;
  onMessage(message: Message | undefined): void;
}

const columns = ['own_name', 'own_post', 'own_place', 'own_period', 'own_source'] as const;

/** The entries, a line a tenure; one line at a time is edited where it stands. */
export function OwnTable({ store, entries, gazetteer, findPlaces, onMessage }: OwnTableProps) {
  const [editing, setEditing] = useState<string>();
  const [left, setLeft] = useState<string>();
  const pathOf = (code: string) => gazetteer?.resolvePlace(code.slice(0, 9))?.path ?? [code];
  const remove = async ({ entry, at, name }: OwnLine): Promise<void> => {
    const rest = entry.kind === 'official' ? removeTenure(entry, at) : undefined;
    const gone = await (rest ? store.put([rest]) : store.remove([entry.id]));
    onMessage(gone.ok ? { text: own('own_deleted', name), before: [entry] } : tellFailure(gone.error));
  };
  const edit = (key: string | undefined): void => {
    setLeft(editing);
    setEditing(key);
  };
  const leave = (message?: Message): void => {
    edit(undefined);
    onMessage(message);
  };
  return (
    <div class="tw">
      <table class="gz">
        <TableHead />
        <tbody>
          {listLines(entries).map((line) =>
            line.key === editing && gazetteer ? (
              <EditLine
                key={line.key}
                line={line}
                twin={findTwin(entries, line.entry)}
                store={store}
                gazetteer={gazetteer}
                findPlaces={findPlaces}
                onLeave={leave}
              />
            ) : (
              <OwnRow
                key={line.key}
                line={line}
                isLeft={line.key === left && editing === undefined}
                pathOf={pathOf}
                onEdit={gazetteer && (() => edit(line.key))}
                onDelete={() => void remove(line)}
              />
            ),
          )}
        </tbody>
      </table>
    </div>
  );
}

function TableHead() {
  return (
    <thead>
      <tr>
        {columns.map((column) => (
          <th key={column}>{own(column)}</th>
        ))}
        <th>
          <span class="sr">{own('own_actions')}</span>
        </th>
      </tr>
    </thead>
  );
}

function findTwin(entries: readonly OwnEntry[], entry: OwnEntry): OwnEntry | undefined {
  return entries.find((each) => each.kind === entry.kind && each.id !== entry.id && nameOf(each) === nameOf(entry));
}
