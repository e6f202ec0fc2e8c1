import { useEffect, useRef } from 'preact/hooks';
import type { OwnEntry } from '../../lib/gazetteer/own/types.ts';
import { Button } from '../button.tsx';
import { Notice } from '../notice.tsx';
import { useLostFocus } from '../use-lost-focus.ts';
import { explainFailure, own } from './own-words.ts';

/** What happened. */
export interface Message {
  text: string;
  isBad?: boolean;
  /** Entries as they were, for the way back. */
  before?: readonly OwnEntry[];
}

/** The message of a failure of the storage. */
export function tellFailure(error: string): Message {
  return { text: explainFailure(error), isBad: true };
}

/** What happened, and the way back. The line that had the focus may be gone: the way back takes it. */
export function MessageNotice({ message, onUndo }: { message: Message; onUndo(before: readonly OwnEntry[]): void }) {
  const { text, isBad, before } = message;
  const said = useRef<HTMLSpanElement>(null);
  const place = useRef<HTMLSpanElement>(null);
  useEffect(() => place.current?.querySelector('button')?.focus(), [message]);
  useLostFocus(said, message);
  return (
    <Notice kind={isBad ? 'bad' : 'info'}>
      <span ref={said} tabIndex={-1}>
        {text}
      </span>
      {before && (
        <span ref={place}>
          <Button kind="plain" onClick={() => onUndo(before)}>
            {own('own_undo')}
          </Button>
        </span>
      )}
    </Notice>
  );
}
