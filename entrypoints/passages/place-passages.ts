/** Passages → where they stand on the page now, and which of them are lost. */
import type { Ground } from '../../lib/highlight/ground.ts';
import { documentOf, draw, groundBehind, type Placement, readAll, registryOf } from '../../lib/highlight/paint.ts';
import { passageHighlight, passageHighlights } from '../../lib/highlight/passage-rules.ts';
import type { Segment } from '../../lib/highlight/place.ts';
import { type AnchorKind, anchorPassage } from '../../lib/passages/anchor.ts';
import { squeezeText } from '../../lib/passages/squeezed.ts';
import type { Passage } from '../../lib/types.ts';
import { findSegments, type PageText } from './page-text.ts';

export interface PlacedPassage extends Placement {
  passage: Passage;
  how: AnchorKind;
  start: number;
}

export interface Placing {
  /** In the order of the text. */
  placed: readonly PlacedPassage[];
  lost: readonly Passage[];
}

/** Finds each passage on the page. */
export function placePassages(passages: readonly Passage[], page: PageText): Placing {
  const squeezed = squeezeText(page.text);
  const grounds = new Map<Element, Ground>();
  const placed: PlacedPassage[] = [];
  const lost: Passage[] = [];
  for (const passage of passages) {
    const place = anchorPassage(passage, squeezed);
    const [first, ...rest] = place ? findSegments(page, place) : [];
    if (place && first) {
      const segments: [Segment, ...Segment[]] = [first, ...rest];
      const ground = groundBehind(first.node, grounds);
      placed.push({ passage, how: place.how, start: place.start, segments, ground, shown: readAll(segments) });
    } else {
      lost.push(passage);
    }
  }
  return { placed: placed.sort((one, other) => one.start - other.start), lost };
}

/** Draws these passages in these documents, and no others, beneath the lines of mentions. */
export function paintPassages(documents: Iterable<Document>, placed: readonly PlacedPassage[]): void {
  for (const document of documents) for (const name of passageHighlights) registryOf(document)?.delete(name);
  for (const { passage, segments, ground } of placed) {
    draw(segments, passageHighlight(passage.colour, ground), { priority: -1 });
  }
}

/** The documents that passages stand in. */
export function documentsOf(placed: readonly PlacedPassage[]): Set<Document> {
  return new Set(placed.map(({ segments }) => documentOf(segments[0].node)));
}
