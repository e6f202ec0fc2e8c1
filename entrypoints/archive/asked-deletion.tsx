import { useEffect, useRef, useState } from 'preact/hooks';
import { Button, IconButton } from '../../components/button.tsx';
import { t } from '../../components/words.ts';

interface AskedDeletionProps {
  /** Of the icon that asks. */
  label: string;
  /** On the button that deletes. */
  question: string;
  onDelete(): void;
}

/** Deletes after a second word; Escape takes the question back, and the focus is where it was. */
export function AskedDeletion({ label, question, onDelete }: AskedDeletionProps) {
  const [isAsked, setAsked] = useState(false);
  const box = useRef<HTMLSpanElement>(null);
  const wasAsked = useRef(false);
  useEffect(() => {
    if (wasAsked.current && !isAsked) box.current?.querySelector('button')?.focus();
    wasAsked.current = isAsked;
  }, [isAsked]);
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') setAsked(false);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the key is caught for the buttons inside
    <span class="asked" ref={box} onKeyDown={press}>
      {isAsked ? (
        <>
          <Button kind="danger" icon="trash" onClick={onDelete} takesFocus>
            {question}
          </Button>
          <Button kind="plain" onClick={() => setAsked(false)}>
            {t('common_cancel')}
          </Button>
        </>
      ) : (
        <IconButton icon="trash" label={label} onClick={() => setAsked(true)} />
      )}
    </span>
  );
}
