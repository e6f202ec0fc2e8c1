/** Where a reading is shown: the popup is done when another page opens, the side panel stays. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { send } from '../../entrypoints/shared/messaging.ts';

/** What follows on going elsewhere. */
export const Leave = createContext<() => void>(() => undefined);

/** Opens a page of the extension. */
export function useOpenPage(): (path: string) => Promise<void> {
  const leave = useContext(Leave);
  return async (path) => {
    await send({ type: 'open-page', path });
    leave();
  };
}
