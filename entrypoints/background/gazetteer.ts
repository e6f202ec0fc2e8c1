/** The one gazetteer of all tabs, loaded when first needed and again after a failure. */
import type { Gazetteer } from '../../lib/gazetteer/gazetteer.ts';
import { loadGazetteer } from '../../lib/gazetteer/load.ts';
import { ownUrl } from '../shared/own-url.ts';

let loading: Promise<Gazetteer> | undefined;

/** The bundled gazetteer. Rejects when its file cannot be read. */
export function getGazetteer(): Promise<Gazetteer> {
  loading ??= fetchGazetteer().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function fetchGazetteer(): Promise<Gazetteer> {
  const response = await fetch(ownUrl('gazetteer/gazetteer.bin'));
  return loadGazetteer(new Uint8Array(await response.arrayBuffer()));
}
