import { AppBar } from '../../components/reading/app-bar.tsx';
import { ReadingBody } from '../../components/reading/reading-body.tsx';
import { useReading } from '../../components/reading/use-reading.ts';
import { useFollowing } from './use-following.ts';

/** The summary of the tab in front, and of the next one when another comes to the front. */
export function SidePanel() {
  const reading = useReading();
  useFollowing(reading);
  return (
    <div class="panel">
      <AppBar {...reading} />
      <ReadingBody {...reading} />
    </div>
  );
}
