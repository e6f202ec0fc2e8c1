import { AppBar } from '../../components/reading/app-bar.tsx';
import type { LookUp } from '../../components/reading/look-up.ts';
import { isVoid, ReadingBody } from '../../components/reading/reading-body.tsx';
import { Leave } from '../../components/reading/surface.ts';
import { useReading } from '../../components/reading/use-reading.ts';

export function Popup({ look }: { look?: LookUp }) {
  const reading = useReading(look);
  return (
    <Leave.Provider value={() => window.close()}>
      <div class={isVoid(reading) ? 'popup short' : 'popup'}>
        <AppBar {...reading} canPin />
        <ReadingBody {...reading} />
      </div>
    </Leave.Provider>
  );
}
