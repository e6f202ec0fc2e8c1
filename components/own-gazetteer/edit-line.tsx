import type { Outcome } from '../../lib/archive/outcome.ts';
import type { OwnStore } from '../../lib/archive/own-entries.ts';
import type { Gazetteer } from '../../lib/gazetteer/gazetteer.ts';
import type { Cells } from '../../lib/gazetteer/own/columns.ts';
import { cellsOf, draftKinds, editTenure, replaceEntry } from '../../lib/gazetteer/own/edit.ts';
import type { Problem } from '../../lib/gazetteer/own/problems.ts';
import type { OwnEntry } from '../../lib/gazetteer/own/types.ts';
import { Button } from '../button.tsx';
import { AddEntry } from './add-entry.tsx';
import { EditRow } from './edit-row.tsx';
import type { OwnLine } from './lines.ts';
import { type Message, tellFailure } from './message.tsx';
import { own } from './own-words.ts';
import type { FindPlaces } from './place-field.tsx';

interface EditLineProps {
  line: OwnLine;
  /** Another official of the same name. */
  twin: OwnEntry | undefined;
  store: OwnStore;
  gazetteer: Gazetteer;
  findPlaces: FindPlaces;
  /** Called when the line is done with, with what there is to say. */
  onLeave(message?: Message): void;
}

/** A line of the table in fields: a tenure in its row, any other entry as a form across the row. */
export function EditLine({ line, twin, store, gazetteer, findPlaces, onLeave }: EditLineProps) {
  const { entry, at, name } = line;
  const cells = cellsOf(entry, at, gazetteer);
  const leaveAfter = (change: Outcome<unknown>): void => onLeave(change.ok ? undefined : tellFailure(change.error));
  const save = async (typed: Cells): Promise<readonly Problem[]> => {
    const all = { ...cells, ...typed };
    const made =
      entry.kind === 'official' ? editTenure(entry, at, all, gazetteer) : replaceEntry(entry, all, gazetteer);
    if (!made.ok) return made.problems;
    if (made.value.id !== entry.id) await store.remove([entry.id]);
    leaveAfter(await store.put([made.value]));
    return [];
  };
  const switchOff = async (): Promise<void> => leaveAfter(await store.setOff(entry.id, !entry.isOff));
  const merge = async (other: OwnEntry): Promise<void> => {
    const merged = await store.merge(other.id, entry.id);
    onLeave(merged.ok ? { text: own('own_merged', name), before: merged.value } : tellFailure(merged.error));
  };
  if (entry.kind === 'official')
    return (
      <EditRow
        cells={cells}
        isOff={entry.isOff === true}
        findPlaces={findPlaces}
        onSave={save}
        onCancel={onLeave}
        onSwitch={() => void switchOff()}
        onMerge={twin && (() => void merge(twin))}
      />
    );
  const kind = draftKinds[entry.kind];
  return (
    <tr class="editing whole">
      <td colSpan={6}>
        <AddEntry
          draft={{ kind, cells }}
          kinds={[kind]}
          findPlaces={findPlaces}
          onSave={(draft) => save(draft.cells)}
          onCancel={onLeave}
        >
          <Button kind="plain" onClick={() => void switchOff()}>
            {own(entry.isOff ? 'own_on' : 'own_off')}
          </Button>
        </AddEntry>
      </td>
    </tr>
  );
}
