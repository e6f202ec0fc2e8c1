import type { OwnStore } from '../../lib/archive/own-entries.ts';
import { Button } from '../button.tsx';
import { MenuArrow } from '../menu-arrow.tsx';
import { type Message, tellFailure } from './message.tsx';
import { own } from './own-words.ts';
import { ownFormats, saveEntries, tellLost, wholeFormat } from './save-entries.ts';

const kindNames = {
  officials: 'own_add_official',
  programmes: 'own_add_programme',
  organisations: 'own_add_organisation',
  whole: 'own_all',
} as const;

interface ExportButtonProps {
  store: OwnStore;
  disabled: boolean;
  /** With what the file leaves out, or why there is none. */
  onMessage(message: Message | undefined): void;
}

/** Everything as a file at once; the arrow offers tables of one kind as well. */
export function ExportButton({ store, disabled, onMessage }: ExportButtonProps) {
  const save = async (id: string): Promise<void> => {
    const format = ownFormats.find((each) => each.id === id);
    if (!format) return;
    const all = await store.all();
    if (!all.ok) return onMessage(tellFailure(all.error));
    saveEntries(all.value, format);
    const lost = tellLost(all.value, format);
    onMessage(lost === undefined ? undefined : { text: lost });
  };
  return (
    <span class="split">
      <Button icon="export" disabled={disabled} onClick={() => void save(wholeFormat.id)}>
        {own('own_export', 'JSON')}
      </Button>
      <MenuArrow
        label={own('own_export_other')}
        items={ownFormats.map(({ id, kind, extension }) => ({
          id,
          name: own(kindNames[kind]),
          remark: `.${extension}`,
        }))}
        disabled={disabled}
        onChoose={(id) => void save(id)}
      />
    </span>
  );
}
