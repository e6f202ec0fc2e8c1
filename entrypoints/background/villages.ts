/** The villages of a province, fetched from the package when a town of it is named. */
import { readVillages } from '../../lib/gazetteer/villages.ts';
import { keepShards } from '../../lib/mentions/villages.ts';
import { ownUrl } from '../shared/own-url.ts';

/** The last three provinces stay in memory. */
export const readShard = keepShards(async (province) => {
  const response = await fetch(ownUrl(`gazetteer/villages/${province}.gz`));
  return readVillages(new Uint8Array(await response.arrayBuffer()));
});
