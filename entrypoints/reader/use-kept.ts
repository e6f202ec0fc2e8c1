import { useEffect, useState } from 'preact/hooks';
import type { KeptReading } from '../../lib/messages.ts';
import type { Article } from '../../lib/types.ts';
import { send } from '../shared/messaging.ts';

interface Kept {
  /** Undefined where the background has it no longer. */
  kept: KeptReading | 'coming' | undefined;
  /** Reads an article anew and shows it. */
  read(article: Article): Promise<void>;
}

/** The reading that this view shows. */
export function useKept(id: string): Kept {
  const [kept, setKept] = useState<Kept['kept']>('coming');
  useEffect(() => {
    // Without the background there is nothing to show either.
    send({ type: 'kept-reading', id }).then(setKept, () => setKept(undefined));
  }, [id]);
  const read = async (article: Article): Promise<void> => {
    const reading = await send({ type: 'read-kept', id, article });
    setKept((before) => ({ at: Date.now(), ...(typeof before === 'object' ? before : {}), reading }));
  };
  return { kept, read };
}
