import type { Gazetteer, Hits, ProgrammeHit, Scannable } from '../../lib/gazetteer/gazetteer.ts';
import { BITS } from '../../lib/text/surface-bits.ts';

function scannable(text: string): Scannable {
  return { text, codes: Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)) };
}

export function scanText(gazetteer: Gazetteer, text: string): Hits {
  return gazetteer.scan(scannable(text));
}

export function scanProgrammes(gazetteer: Gazetteer, text: string): readonly ProgrammeHit[] {
  return gazetteer.scanProgrammes(scannable(text));
}

/** The rows of the columns, each with its surface. */
export function listHits(gazetteer: Gazetteer, text: string) {
  const { size, starts, ends, bits, nodes } = scanText(gazetteer, text);
  return Array.from({ length: size }, (_, row) => {
    const [start = 0, end = 0, own = 0, node = 0] = [starts[row], ends[row], bits[row], nodes[row]];
    return { start, end, bits: own, surface: text.slice(start, end), divisions: gazetteer.divisionsAt(node) };
  });
}

/** `place 北滘镇`: one line for each kind that a surface may be. */
export function describeHits(gazetteer: Gazetteer, text: string): string[] {
  const kinds = { place: BITS.anyPlace, title: BITS.titles, organisation: BITS.anyOrganisation, context: BITS.context };
  return listHits(gazetteer, text).flatMap(({ bits, surface }) =>
    Object.entries(kinds).flatMap(([kind, mask]) => (bits & mask ? [`${kind} ${surface}`] : [])),
  );
}
