import { useEffect, useState } from 'preact/hooks';
import type { Gazetteer } from '../../lib/gazetteer/gazetteer.ts';
import { getGazetteer } from '../background/gazetteer.ts';

/** Division code → names from the province down; empty for a code that is not known, or not yet. */
export type PathOf = (code: string) => readonly string[];

export function useGazetteer(): Gazetteer | undefined {
  const [gazetteer, setGazetteer] = useState<Gazetteer>();
  // Without the file the pages stand, only the places' names are missing.
  useEffect(() => void getGazetteer().then(setGazetteer, () => setGazetteer(undefined)), []);
  return gazetteer;
}

export function usePlaces(): PathOf {
  const gazetteer = useGazetteer();
  return (code) => gazetteer?.resolvePlace(code)?.path ?? [];
}
