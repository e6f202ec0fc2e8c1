import type { OwnStore } from '../../lib/archive/own-entries.ts';
import type { Gazetteer } from '../../lib/gazetteer/gazetteer.ts';
import { addEntry } from '../../lib/gazetteer/own/edit.ts';
import { writePlace } from '../../lib/gazetteer/own/find-place.ts';
import type { Problem } from '../../lib/gazetteer/own/problems.ts';
import { nameOf } from '../../lib/gazetteer/own/types.ts';
import { AddEntry, type EntryDraft } from './add-entry.tsx';
import { type Message, tellFailure } from './message.tsx';
import { own } from './own-words.ts';
import type { FindPlaces } from './place-field.tsx';

interface NewEntryProps {
  draft: EntryDraft;
  store: OwnStore;
  gazetteer: Gazetteer;
  findPlaces: FindPlaces;
  onMessage(message: Message | undefined): void;
  onLeave(): void;
}

/** The form for an entry that is not there yet; it stays open until the entry is saved. */
export function NewEntry({ draft, store, gazetteer, findPlaces, onMessage, onLeave }: NewEntryProps) {
  const fail = (error: string): [] => {
    onMessage(tellFailure(error));
    return [];
  };
  const save = async ({ kind, cells }: EntryDraft): Promise<readonly Problem[]> => {
    const all = await store.all();
    if (!all.ok) return fail(all.error);
    const made = addEntry(kind, cells, all.value, gazetteer);
    if (!made.ok) return made.problems;
    const saved = await store.put([made.value]);
    if (!saved.ok) return fail(saved.error);
    onMessage({ text: own('own_added', nameOf(made.value)) });
    onLeave();
    return [];
  };
  return <AddEntry draft={spellPlace(draft, gazetteer)} findPlaces={findPlaces} onSave={save} onCancel={onLeave} />;
}

// A card knows the place by its code, the reader by its name.
function spellPlace({ kind, cells }: EntryDraft, gazetteer: Gazetteer): EntryDraft {
  const { place = '' } = cells;
  return /^\d+$/.test(place) ? { kind, cells: { ...cells, place: writePlace(gazetteer, place) } } : { kind, cells };
}
