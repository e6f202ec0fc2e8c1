import { useState } from 'preact/hooks';
import type { OwnStore } from '../../lib/archive/own-entries.ts';
import type { Gazetteer } from '../../lib/gazetteer/gazetteer.ts';
import type { Cells } from '../../lib/gazetteer/own/columns.ts';
import { cellsOf, type DraftKind, editTenure, removeTenure, replaceEntry } from '../../lib/gazetteer/own/edit.ts';
import type { Problem } from '../../lib/gazetteer/own/problems.ts';
import type { OwnEntry } from '../../lib/gazetteer/own/types.ts';
import { Button } from '../button.tsx';
import { AddEntry } from './add-entry.tsx';
import { EditRow } from './edit-row.tsx';
import { listLines, type OwnLine } from './lines.ts';
import type { Message } from './own-gazetteer.tsx';
import { OwnRow } from './own-row.tsx';
import { explainFailure, own } from './own-words.ts';
import type { FindPlaces } from './place-field.tsx';

interface OwnTableProps {
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
  const pathOf = (code: string) => gazetteer?.resolvePlace(code.slice(0, 9))?.path ?? [code];
  const settle = async (work: ReturnType<OwnStore['remove']> | ReturnType<OwnStore['put']>, done?: Message) => {
    const outcome = await work;
    if (outcome.ok) setEditing(undefined);
    onMessage(outcome.ok ? done : { text: explainFailure(outcome.error), isBad: true });
  };
  const remove = ({ entry, at, name }: OwnLine): void => {
    const rest = entry.kind === 'official' ? removeTenure(entry, at) : undefined;
    const done = { text: own('own_deleted', name), before: [entry] };
    void settle(rest ? store.put([rest]) : store.remove([entry.id]), done);
  };
  const save = async (line: OwnLine, cells: Cells): Promise<readonly Problem[]> => {
    if (!gazetteer) return [];
    const { entry, at } = line;
    const made =
      entry.kind === 'official' ? editTenure(entry, at, cells, gazetteer) : replaceEntry(entry, cells, gazetteer);
    if (!made.ok) return made.problems;
    if (made.value.id !== entry.id) await store.remove([entry.id]);
    await settle(store.put([made.value]));
    return [];
  };
  const twinOf = ({ entry }: OwnLine): OwnEntry | undefined =>
    entry.kind === 'official'
      ? entries.find(
          (each) => each.kind === 'official' && each.id !== entry.id && each.official.name === entry.official.name,
        )
      : undefined;
  const merge = async (line: OwnLine, twin: OwnEntry): Promise<void> => {
    const merged = await store.merge(twin.id, line.entry.id);
    setEditing(undefined);
    onMessage(
      merged.ok
        ? { text: own('own_merged', line.name), before: merged.value }
        : { text: explainFailure(merged.error), isBad: true },
    );
  };
  const edit = (line: OwnLine) => {
    if (!gazetteer) return null;
    const { entry, at, key } = line;
    const cells = cellsOf(entry, at, gazetteer);
    const leave = (): void => setEditing(undefined);
    const switchOff = (): void => void store.setOff(entry.id, !entry.isOff).then(leave);
    if (entry.kind !== 'official') {
      const draft = { kind: draftKinds[entry.kind], cells };
      return (
        <tr class="editing whole" key={key}>
          <td colSpan={6}>
            <AddEntry
              draft={draft}
              kinds={[draft.kind]}
              findPlaces={findPlaces}
              onSave={({ cells: typed }) => save(line, { ...cells, ...typed })}
              onCancel={leave}
            >
              <Button kind="plain" onClick={switchOff}>
                {own(entry.isOff ? 'own_on' : 'own_off')}
              </Button>
            </AddEntry>
          </td>
        </tr>
      );
    }
    const twin = twinOf(line);
    return (
      <EditRow
        key={key}
        cells={cells}
        isOff={entry.isOff === true}
        findPlaces={findPlaces}
        onSave={(typed) => save(line, typed)}
        onCancel={leave}
        onSwitch={switchOff}
        onMerge={twin && (() => void merge(line, twin))}
      />
    );
  };
  return (
    <div class="tw">
      <table class="gz">
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
        <tbody>
          {listLines(entries).map((line) =>
            line.key === editing && gazetteer ? (
              edit(line)
            ) : (
              <OwnRow
                key={line.key}
                line={line}
                pathOf={pathOf}
                onEdit={gazetteer && (() => setEditing(line.key))}
                onDelete={() => remove(line)}
              />
            ),
          )}
        </tbody>
      </table>
    </div>
  );
}

const draftKinds: Readonly<Record<Exclude<OwnEntry['kind'], 'official'>, DraftKind>> = {
  programme: 'programmes',
  organisation: 'organisations',
  refusal: 'refusal',
  distinction: 'refusal',
  disabled: 'refusal',
};
