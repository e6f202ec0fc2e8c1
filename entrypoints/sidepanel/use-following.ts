/** Keeps the panel with the tab in front: another tab, another page, another reading, another state of the archive. */
import { useEffect, useRef } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { openArchiveLater } from '../../components/reading/drafts.ts';
import type { ReadingUse } from '../../components/reading/use-reading.ts';

/** Begins anew or asks again, whenever there is reason to. */
export function useFollowing(reading: ReadingUse): void {
  const { ask, restart } = reading;
  const tabId = useRef(reading.tab?.id);
  tabId.current = reading.tab?.id;
  useEffect(() => {
    const stops = [
      listenTo(browser.tabs.onActivated, restart),
      listenTo(browser.tabs.onUpdated, (id: number, { status }: { status?: string | undefined }) => {
        if (id !== tabId.current) return;
        if (status === 'loading') restart();
        if (status === 'complete') void ask();
      }),
      // The page was read again: script brought another article, a text was put back.
      listenTo(browser.storage.session.onChanged, (changes: Record<string, { newValue?: unknown }>) => {
        if (changes[`tab:${tabId.current}`]?.newValue) void ask();
      }),
      watchArchive(() => void ask()),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [ask, restart]);
}

interface Happening<Listener> {
  addListener(listener: Listener): void;
  removeListener(listener: Listener): void;
}

function listenTo<Listener>(happening: Happening<Listener>, listener: Listener): () => void {
  happening.addListener(listener);
  return () => happening.removeListener(listener);
}

function watchArchive(changed: () => void): () => void {
  const watching = openArchiveLater().then((archive) => ({ archive, stop: archive.onChange(changed) }));
  return () => {
    void watching.then(({ archive, stop }) => {
      stop();
      archive.close();
    });
  };
}
