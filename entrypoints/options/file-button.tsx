import { useRef } from 'preact/hooks';
import { Button } from '../../components/button.tsx';

/** A button that asks for one file. */
export function FileButton({ label, onFile }: { label: string; onFile(file: File): void }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".json,.gz,application/json,application/gzip"
        hidden
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          // The same file may be chosen again after it was mended.
          currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
      <Button icon="import" onClick={() => input.current?.click()}>
        {label}
      </Button>
    </>
  );
}
