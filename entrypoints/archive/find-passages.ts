/** The list of passages as it is looked through. Pure. */
import { fold } from '../../lib/archive/fold.ts';
import type { Passage, PassageColour } from '../../lib/types.ts';

export interface PassageGroup {
  url: string;
  title: string;
  /** In the order of the page. */
  passages: readonly Passage[];
}

/** Passages whose quote, note or page has all these words, in one colour or any. */
export function findPassages(passages: readonly Passage[], typed: string, colour?: PassageColour): Passage[] {
  const words = fold(typed).split(/\s+/).filter(Boolean);
  return passages.filter((passage) => {
    const text = fold([passage.quote, passage.note, passage.title].join('\n'));
    return (!colour || passage.colour === colour) && words.every((word) => text.includes(word));
  });
}

/** The passages of each page together; the page that was changed last comes first, as the list has it. */
export function groupPassages(passages: readonly Passage[]): PassageGroup[] {
  const groups = new Map<string, Passage[]>();
  for (const passage of passages) {
    const group = groups.get(passage.url);
    if (group) group.push(passage);
    else groups.set(passage.url, [passage]);
  }
  return [...groups].map(([url, members]) => ({
    url,
    title: members[0]?.title || url,
    passages: members.sort((one, other) => one.offset - other.offset),
  }));
}
