import { useCallback, useEffect } from 'preact/hooks';
import { listen } from '../shared/messaging.ts';
import { readAddress } from './address.ts';
import { Gone } from './gone.tsx';
import { leave } from './leave.ts';
import { ReaderView } from './reader-view.tsx';
import { useEscape } from './use-escape.ts';
import { useKept } from './use-kept.ts';
import { useReaderSettings } from './use-reader-settings.ts';

const { id, page } = readAddress(location.search);

/** The article in the place of its page; or the sentence that the reading is gone. */
export function ReaderPage() {
  const { kept, read } = useKept(id);
  const [settings, change] = useReaderSettings();
  const back = useCallback(() => leave(page), []);
  useEscape(back);
  useEffect(
    () =>
      listen({
        'leave-reader': async () => {
          // The answer has to be on its way before the page goes.
          setTimeout(back);
          return undefined;
        },
      }),
    [back],
  );
  if (!settings || kept === 'coming') return <main class="reader" aria-busy="true" />;
  if (!kept) return <Gone page={page} />;
  return <ReaderView id={id} kept={kept} read={read} settings={settings} onSettings={change} onLeave={back} />;
}
