import { useRef } from 'preact/hooks';
import { Button } from './button.tsx';

interface FileButtonProps {
  label: string;
  /** Endings and types of the files that are meant; by default those of our own exports. */
  accept?: string;
  disabled?: boolean;
  onFile(file: File): void;
}

const ownExports = '.json,.gz,application/json,application/gzip';

/** A button that asks for one file. */
export function FileButton({ label, accept = ownExports, disabled, onFile }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          // The same file may be chosen again after it was mended.
          currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
      <Button icon="import" disabled={disabled} onClick={() => input.current?.click()}>
        {label}
      </Button>
    </>
  );
}
