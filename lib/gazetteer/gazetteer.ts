/** The gazetteer as the other stages see it: passed in as an argument, never imported as data. */
import type { Official, Place, Programme } from '../types.ts';

export interface Gazetteer {
  version: string;
  officials: ReadonlyMap<string, Official>;
  programmes: ReadonlyMap<string, Programme>;
  placeByCode(code: string): Place | undefined;
}
