/** Where the card stands: above or below the line it explains, never over it. Pixels of the viewport. */

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

interface Size {
  width: number;
  height: number;
}

export interface Place {
  left: number;
  top: number;
}

interface CardPlace extends Place {
  maxHeight: number;
}

const gap = 8;
const margin = 16;

/** Below the line where it fits, else above; where neither does, on the roomier side with its height cut. */
export function placeCard(line: Box, card: Size, viewport: Size): CardPlace {
  const left = clamp(line.left, margin, viewport.width - card.width - margin);
  const below = viewport.height - line.bottom - gap - margin;
  const above = line.top - gap - margin;
  if (card.height <= below || below >= above) return { left, top: line.bottom + gap, maxHeight: Math.max(below, 0) };
  const height = Math.min(card.height, above);
  return { left, top: line.top - gap - height, maxHeight: above };
}

/** The nearest place at which the whole card is in the window; a card that is larger keeps its head in it. */
export function clampPlace(place: Place, card: Size, viewport: Size): Place {
  return {
    left: clamp(place.left, 0, viewport.width - card.width),
    top: clamp(place.top, 0, viewport.height - card.height),
  };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
