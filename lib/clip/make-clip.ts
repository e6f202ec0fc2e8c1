/** Reading → Clip: what is kept of an article, with the instant, tags and note that the edge hands in. */
import { tidyTags } from '../text/tidy-tags.ts';
import type { Clip, Reading } from '../types.ts';

/** Version of the shape of a clip; a product that knows only earlier ones refuses it. */
export const clipSchema = 1;

export interface ClipDetails {
  id: string;
  /** ISO instant. */
  saved: string;
  tags?: readonly string[];
  note?: string;
}

/** Tags come out tidy and the note trimmed; the reading is taken as it is. */
export function makeClip(reading: Reading, details: ClipDetails): Clip {
  return {
    id: details.id,
    schema: clipSchema,
    saved: details.saved,
    updated: details.saved,
    reading,
    tags: tidyTags(details.tags ?? []),
    note: (details.note ?? '').trim(),
  };
}
